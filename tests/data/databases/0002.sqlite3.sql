BEGIN TRANSACTION;
CREATE TABLE "auth_group" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(150) NOT NULL UNIQUE);
CREATE TABLE "auth_group_permissions" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "auth_permission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "codename" varchar(100) NOT NULL, "name" varchar(255) NOT NULL);
INSERT INTO "auth_permission" VALUES(1,1,'add_contenttype','Can add content type');
INSERT INTO "auth_permission" VALUES(2,1,'change_contenttype','Can change content type');
INSERT INTO "auth_permission" VALUES(3,1,'delete_contenttype','Can delete content type');
INSERT INTO "auth_permission" VALUES(4,1,'view_contenttype','Can view content type');
INSERT INTO "auth_permission" VALUES(5,2,'add_permission','Can add permission');
INSERT INTO "auth_permission" VALUES(6,2,'change_permission','Can change permission');
INSERT INTO "auth_permission" VALUES(7,2,'delete_permission','Can delete permission');
INSERT INTO "auth_permission" VALUES(8,2,'view_permission','Can view permission');
INSERT INTO "auth_permission" VALUES(9,3,'add_group','Can add group');
INSERT INTO "auth_permission" VALUES(10,3,'change_group','Can change group');
INSERT INTO "auth_permission" VALUES(11,3,'delete_group','Can delete group');
INSERT INTO "auth_permission" VALUES(12,3,'view_group','Can view group');
INSERT INTO "auth_permission" VALUES(13,4,'add_user','Can add owner');
INSERT INTO "auth_permission" VALUES(14,4,'change_user','Can change owner');
INSERT INTO "auth_permission" VALUES(15,4,'delete_user','Can delete owner');
INSERT INTO "auth_permission" VALUES(16,4,'view_user','Can view owner');
INSERT INTO "auth_permission" VALUES(17,5,'add_interview','Can add interview');
INSERT INTO "auth_permission" VALUES(18,5,'change_interview','Can change interview');
INSERT INTO "auth_permission" VALUES(19,5,'delete_interview','Can delete interview');
INSERT INTO "auth_permission" VALUES(20,5,'view_interview','Can view interview');
INSERT INTO "auth_permission" VALUES(21,6,'add_letter','Can add letter');
INSERT INTO "auth_permission" VALUES(22,6,'change_letter','Can change letter');
INSERT INTO "auth_permission" VALUES(23,6,'delete_letter','Can delete letter');
INSERT INTO "auth_permission" VALUES(24,6,'view_letter','Can view letter');
INSERT INTO "auth_permission" VALUES(25,7,'add_incomingmail','Can add incoming mail');
INSERT INTO "auth_permission" VALUES(26,7,'change_incomingmail','Can change incoming mail');
INSERT INTO "auth_permission" VALUES(27,7,'delete_incomingmail','Can delete incoming mail');
INSERT INTO "auth_permission" VALUES(28,7,'view_incomingmail','Can view incoming mail');
INSERT INTO "auth_permission" VALUES(29,8,'add_attachment','Can add attachment');
INSERT INTO "auth_permission" VALUES(30,8,'change_attachment','Can change attachment');
INSERT INTO "auth_permission" VALUES(31,8,'delete_attachment','Can delete attachment');
INSERT INTO "auth_permission" VALUES(32,8,'view_attachment','Can view attachment');
INSERT INTO "auth_permission" VALUES(33,9,'add_logevent','Can add log event');
INSERT INTO "auth_permission" VALUES(34,9,'change_logevent','Can change log event');
INSERT INTO "auth_permission" VALUES(35,9,'delete_logevent','Can delete log event');
INSERT INTO "auth_permission" VALUES(36,9,'view_logevent','Can view log event');
INSERT INTO "auth_permission" VALUES(37,10,'add_mailbox','Can add mailbox');
INSERT INTO "auth_permission" VALUES(38,10,'change_mailbox','Can change mailbox');
INSERT INTO "auth_permission" VALUES(39,10,'delete_mailbox','Can delete mailbox');
INSERT INTO "auth_permission" VALUES(40,10,'view_mailbox','Can view mailbox');
INSERT INTO "auth_permission" VALUES(41,11,'add_plan','Can add plan');
INSERT INTO "auth_permission" VALUES(42,11,'change_plan','Can change plan');
INSERT INTO "auth_permission" VALUES(43,11,'delete_plan','Can delete plan');
INSERT INTO "auth_permission" VALUES(44,11,'view_plan','Can view plan');
INSERT INTO "auth_permission" VALUES(45,12,'add_profile','Can add profile');
INSERT INTO "auth_permission" VALUES(46,12,'change_profile','Can change profile');
INSERT INTO "auth_permission" VALUES(47,12,'delete_profile','Can delete profile');
INSERT INTO "auth_permission" VALUES(48,12,'view_profile','Can view profile');
INSERT INTO "auth_permission" VALUES(49,13,'add_setting','Can add setting');
INSERT INTO "auth_permission" VALUES(50,13,'change_setting','Can change setting');
INSERT INTO "auth_permission" VALUES(51,13,'delete_setting','Can delete setting');
INSERT INTO "auth_permission" VALUES(52,13,'view_setting','Can view setting');
CREATE TABLE "django_content_type" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "app_label" varchar(100) NOT NULL, "model" varchar(100) NOT NULL);
INSERT INTO "django_content_type" VALUES(1,'contenttypes','contenttype');
INSERT INTO "django_content_type" VALUES(2,'auth','permission');
INSERT INTO "django_content_type" VALUES(3,'auth','group');
INSERT INTO "django_content_type" VALUES(4,'store','user');
INSERT INTO "django_content_type" VALUES(5,'store','interview');
INSERT INTO "django_content_type" VALUES(6,'store','letter');
INSERT INTO "django_content_type" VALUES(7,'store','incomingmail');
INSERT INTO "django_content_type" VALUES(8,'store','attachment');
INSERT INTO "django_content_type" VALUES(9,'store','logevent');
INSERT INTO "django_content_type" VALUES(10,'store','mailbox');
INSERT INTO "django_content_type" VALUES(11,'store','plan');
INSERT INTO "django_content_type" VALUES(12,'store','profile');
INSERT INTO "django_content_type" VALUES(13,'store','setting');
CREATE TABLE "django_migrations" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "app" varchar(255) NOT NULL, "name" varchar(255) NOT NULL, "applied" datetime NOT NULL);
INSERT INTO "django_migrations" VALUES(1,'contenttypes','0001_initial','2026-11-24 02:03:11.763292');
INSERT INTO "django_migrations" VALUES(2,'contenttypes','0002_remove_content_type_name','2026-11-24 02:03:11.776772');
INSERT INTO "django_migrations" VALUES(3,'auth','0001_initial','2026-11-24 02:03:11.799897');
INSERT INTO "django_migrations" VALUES(4,'auth','0002_alter_permission_name_max_length','2026-11-24 02:03:11.811534');
INSERT INTO "django_migrations" VALUES(5,'auth','0003_alter_user_email_max_length','2026-11-24 02:03:11.829068');
INSERT INTO "django_migrations" VALUES(6,'auth','0004_alter_user_username_opts','2026-11-24 02:03:11.841591');
INSERT INTO "django_migrations" VALUES(7,'auth','0005_alter_user_last_login_null','2026-11-24 02:03:11.853350');
INSERT INTO "django_migrations" VALUES(8,'auth','0006_require_contenttypes_0002','2026-11-24 02:03:11.854846');
INSERT INTO "django_migrations" VALUES(9,'auth','0007_alter_validators_add_error_messages','2026-11-24 02:03:11.864681');
INSERT INTO "django_migrations" VALUES(10,'auth','0008_alter_user_username_max_length','2026-11-24 02:03:11.877707');
INSERT INTO "django_migrations" VALUES(11,'auth','0009_alter_user_last_name_max_length','2026-11-24 02:03:11.887727');
INSERT INTO "django_migrations" VALUES(12,'auth','0010_alter_group_name_max_length','2026-11-24 02:03:11.898410');
INSERT INTO "django_migrations" VALUES(13,'auth','0011_update_proxy_permissions','2026-11-24 02:03:11.904332');
INSERT INTO "django_migrations" VALUES(14,'auth','0012_alter_user_first_name_max_length','2026-11-24 02:03:11.914600');
INSERT INTO "django_migrations" VALUES(15,'store','0001_first','2026-11-24 02:03:12.604796');
INSERT INTO "django_migrations" VALUES(16,'store','0002_the_log_stays','2026-11-24 02:03:12.637760');
CREATE TABLE "store_attachment" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" text NOT NULL, "mime" text NOT NULL, "content" BLOB NOT NULL, "owner_id" bigint NOT NULL REFERENCES "store_user" ("id") DEFERRABLE INITIALLY DEFERRED, "letter_id" bigint NOT NULL REFERENCES "store_letter" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "attachment_name" UNIQUE ("letter_id", "name"));
INSERT INTO "store_attachment" VALUES(1,'aws-certificate.pdf','application/pdf',X'255044462D312E37',1,3);
CREATE TABLE "store_incomingmail" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "key" varchar(64) NOT NULL, "value" text NOT NULL CHECK ((JSON_VALID("value") OR "value" IS NULL)), "raw" BLOB NOT NULL, "sure" real NOT NULL, "effect" varchar(20) NOT NULL, "because" text NOT NULL, "received_at" datetime NOT NULL, "owner_id" bigint NOT NULL REFERENCES "store_user" ("id") DEFERRABLE INITIALLY DEFERRED, "interview_id" bigint NULL REFERENCES "store_interview" ("id") DEFERRABLE INITIALLY DEFERRED, "letter_id" bigint NULL REFERENCES "store_letter" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "incoming_once" UNIQUE ("owner_id", "key"));
INSERT INTO "store_incomingmail" VALUES(1,'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk','{"kind": "reply", "reason": "it answers your letter", "sure": 1.0, "message_id": "<r1@acme.example>", "in_reply_to": ["<a1@silva.example>"], "tokens": [], "envelope_id": "", "sender": "maria.chen@acme.example", "sender_name": "Maria Chen", "subject": "Re: Thank you", "date": "2026-11-19T16:00:00-05:00[America/New_York]", "own_words": "We''ll write by Friday.", "meaning": "information", "evidence": "", "named_date": "2026-11-27", "back_on": null, "stage": "", "recipients": [], "original_message_id": ""}',X'726177206D61696C',1.0,'move','they will write by Friday','2026-11-19 22:00:00',1,1,1);
CREATE TABLE "store_interview" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "ident" varchar(40) NOT NULL, "value" text NOT NULL CHECK ((JSON_VALID("value") OR "value" IS NULL)), "source" text NOT NULL, "digest" varchar(64) NOT NULL, "company" text NOT NULL, "role" text NOT NULL, "ended_at" datetime NULL, "added_at" datetime NOT NULL, "owner_id" bigint NOT NULL REFERENCES "store_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "interview_ident" UNIQUE ("owner_id", "ident"), CONSTRAINT "interview_once" UNIQUE ("owner_id", "digest"));
INSERT INTO "store_interview" VALUES(1,'talk2345','{"interview": {"company": "Acme Robotics", "role": "Staff Data Engineer", "round": "panel", "medium": "video", "start": "2026-11-19T14:00:00-05:00[America/New_York]", "end": "2026-11-19T15:15:00-05:00[America/New_York]", "timezone": "America/New_York", "language": "en-US", "extra": []}, "people": [{"name": "Maria Chen", "email": "maria.chen@acme.example", "title": "VP Data", "part": "hiring manager", "phone": "", "linkedin": "", "pronouns": "", "timezone": "", "honorific": "", "given": "Maria", "family": "Chen", "credentials": "", "line": 12}, {"name": "Tom Ode", "email": "tom.ode@acme.example", "title": "Staff Engineer", "part": "", "phone": "", "linkedin": "", "pronouns": "", "timezone": "", "honorific": "", "given": "Tom", "family": "Ode", "credentials": "", "line": 19}], "facts": [{"id": "Maria Chen/talked/1", "kind": "talked", "person": "Maria Chen", "text": "moving the warehouse from Redshift to Iceberg by June", "line": 14, "labelled": "talked", "why": "", "better": "", "attach": [], "link": [], "done": false, "dated": ""}, {"id": "Maria Chen/learned/1", "kind": "learned", "person": "Maria Chen", "text": "analysts and engineers swap desks for a week each quarter", "line": 15, "labelled": "learned", "why": "", "better": "", "attach": [], "link": [], "done": false, "dated": ""}, {"id": "Maria Chen/need/1", "kind": "need", "person": "Maria Chen", "text": "someone who can own on-call for the ingestion tier", "line": 16, "labelled": "need", "why": "", "better": "", "attach": [], "link": [], "done": false, "dated": ""}, {"id": "Maria Chen/next/1", "kind": "next", "person": "Maria Chen", "text": "they decide by Wednesday 25 November; a take-home may follow", "line": 17, "labelled": "next", "why": "", "better": "", "attach": [], "link": [], "done": false, "dated": ""}, {"id": "Tom Ode/enjoyed/1", "kind": "enjoyed", "person": "Tom Ode", "text": "his story about the Black Friday backfill", "line": 21, "labelled": "enjoyed", "why": "", "better": "", "attach": [], "link": [], "done": false, "dated": ""}, {"id": "Tom Ode/promise/1", "kind": "promise", "person": "Tom Ode", "text": "send him my write-up on Iceberg compaction, https://ana.example/compaction", "line": 22, "labelled": "promise", "why": "", "better": "", "attach": [], "link": [], "done": false, "dated": ""}, {"id": "Tom Ode/private/1", "kind": "private", "person": "Tom Ode", "text": "seemed tired, checked his phone a lot", "line": 23, "labelled": "private", "why": "", "better": "", "attach": [], "link": [], "done": false, "dated": ""}, {"id": "Everyone/strength/1", "kind": "strength", "person": "Everyone", "text": "at Globex I cut consumer lag by 40% while moving 300 jobs to Flink", "line": 27, "labelled": "strength", "why": "", "better": "", "attach": [], "link": [], "done": false, "dated": ""}, {"id": "Everyone/concern/1", "kind": "concern", "person": "Everyone", "text": "I blanked on exactly-once semantics", "line": 28, "labelled": "concern", "why": "", "better": "idempotent writes keyed by event id, with transactional offsets", "attach": [], "link": [], "done": false, "dated": ""}]}','---
company: Acme Robotics
role: Staff Data Engineer
round: panel
medium: video
start: 2026-11-19 14:00
end: 2026-11-19 15:15
timezone: America/New_York
language: en-US
---

# Maria Chen <maria.chen@acme.example>, VP Data (hiring manager)

- talked: moving the warehouse from Redshift to Iceberg by June
- learned: analysts and engineers swap desks for a week each quarter
- need: someone who can own on-call for the ingestion tier
- next: they decide by Wednesday 25 November; a take-home may follow

# Tom Ode <tom.ode@acme.example>, Staff Engineer

- enjoyed: his story about the Black Friday backfill
- promise: send him my write-up on Iceberg compaction, https://ana.example/compaction
- private: seemed tired, checked his phone a lot

# Everyone

- strength: at Globex I cut consumer lag by 40% while moving 300 jobs to Flink
- concern: I blanked on exactly-once semantics
  better: idempotent writes keyed by event id, with transactional offsets
- they were proud of how few meetings they have
','327080f17894718e98d6cad3833d69de4457763ad8b50d72f391b6b02a4cf2dd','Acme Robotics','Staff Data Engineer','2026-11-19 20:15:00','2026-11-19 21:00:00',1);
CREATE TABLE "store_letter" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "ident" varchar(40) NOT NULL, "reader" text NOT NULL, "kind" varchar(30) NOT NULL, "state" varchar(20) NOT NULL, "phase" varchar(20) NOT NULL, "fence" integer NOT NULL, "send_at" datetime NULL, "lease_until" datetime NULL, "message_id" text NOT NULL, "token" varchar(64) NOT NULL, "sent_at" datetime NULL, "value" text NOT NULL CHECK ((JSON_VALID("value") OR "value" IS NULL)), "raw" BLOB NOT NULL, "interview_id" bigint NOT NULL REFERENCES "store_interview" ("id") DEFERRABLE INITIALLY DEFERRED, "owner_id" bigint NOT NULL REFERENCES "store_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "letter_ident" UNIQUE ("owner_id", "ident"));
INSERT INTO "store_letter" VALUES(1,'sent2345','Maria Chen','thank-you','sent','',1,'2026-11-19 21:00:00',NULL,'<a1@silva.example>','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','2026-11-19 21:00:00','{"id": "sent2345", "interview": "talk2345", "letter": {"to": {"name": "Maria Chen", "email": "maria.chen@acme.example", "title": "VP Data", "part": "hiring manager", "phone": "", "linkedin": "", "pronouns": "", "timezone": "", "honorific": "", "given": "Maria", "family": "Chen", "credentials": "", "line": 12}, "kind": "thank-you", "subject": "Thank you", "body": "Dear Maria,\n\nThank you for the talk \u2014 about Iceberg.\n\nAna\n", "form": "email", "tone": "warm", "sources": [{"start": 13, "end": 55, "facts": ["Maria Chen/talked/1"]}], "attachments": []}, "state": "sent", "phase": "", "why": "", "anchor": "the interview ended", "send_at": "2026-11-19T16:00:00-05:00[America/New_York]", "send_by": "2026-11-20T15:15:00-05:00[America/New_York]", "sender": "ana@silva.example", "message_id": "<a1@silva.example>", "token": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "digest": "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd", "in_reply_to": "", "references": [], "fence": 1, "attempts": 1, "lease_until": null, "approved_at": "2026-11-19T16:00:00-05:00[America/New_York]", "sent_at": "2026-11-19T16:00:00-05:00[America/New_York]", "dot_at": "2026-11-19T16:00:00-05:00[America/New_York]", "server_said": "250 queued", "outcome": "replied", "filed": "server", "edited": false}',X'5375626A6563743A205468616E6B20796F750D0A0D0A44656172204D617269610D0A',1,1);
INSERT INTO "store_letter" VALUES(2,'dott2345','Tom Ode','thank-you','sending','dot',2,'2026-11-19 21:00:00','2026-11-19 21:00:00','<a2@silva.example>','bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',NULL,'{"id": "dott2345", "interview": "talk2345", "letter": {"to": {"name": "Tom Ode", "email": "tom.ode@acme.example", "title": "Staff Engineer", "part": "", "phone": "", "linkedin": "", "pronouns": "", "timezone": "", "honorific": "", "given": "Tom", "family": "Ode", "credentials": "", "line": 19}, "kind": "thank-you", "subject": "Thank you", "body": "Dear Maria,\n\nThank you for the talk \u2014 about Iceberg.\n\nAna\n", "form": "email", "tone": "warm", "sources": [{"start": 13, "end": 55, "facts": ["Maria Chen/talked/1"]}], "attachments": []}, "state": "sending", "phase": "dot", "why": "", "anchor": "", "send_at": "2026-11-19T16:00:00-05:00[America/New_York]", "send_by": null, "sender": "", "message_id": "<a2@silva.example>", "token": "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", "digest": "", "in_reply_to": "", "references": [], "fence": 2, "attempts": 0, "lease_until": "2026-11-19T16:00:00-05:00[America/New_York]", "approved_at": "2026-11-19T16:00:00-05:00[America/New_York]", "sent_at": null, "dot_at": "2026-11-19T16:00:00-05:00[America/New_York]", "server_said": "", "outcome": "none", "filed": "", "edited": false}',X'00FF',1,1);
INSERT INTO "store_letter" VALUES(3,'next2345','Maria Chen','follow-up','drafted','',0,'2026-11-27 21:00:00',NULL,'','',NULL,'{"id": "next2345", "interview": "talk2345", "letter": {"to": {"name": "Maria Chen", "email": "maria.chen@acme.example", "title": "VP Data", "part": "hiring manager", "phone": "", "linkedin": "", "pronouns": "", "timezone": "", "honorific": "", "given": "Maria", "family": "Chen", "credentials": "", "line": 12}, "kind": "follow-up", "subject": "Thank you", "body": "Dear Maria,\n\nThank you for the talk \u2014 about Iceberg.\n\nAna\n", "form": "email", "tone": "warm", "sources": [{"start": 13, "end": 55, "facts": ["Maria Chen/talked/1"]}], "attachments": []}, "state": "drafted", "phase": "", "why": "", "anchor": "", "send_at": "2026-11-27T16:00:00-05:00[America/New_York]", "send_by": null, "sender": "", "message_id": "", "token": "", "digest": "", "in_reply_to": "", "references": [], "fence": 0, "attempts": 0, "lease_until": null, "approved_at": null, "sent_at": null, "dot_at": null, "server_said": "", "outcome": "none", "filed": "", "edited": false}',X'',1,1);
CREATE TABLE "store_logevent" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "at" datetime NOT NULL, "what" text NOT NULL, "by" text NOT NULL, "why" text NOT NULL, "interview" varchar(40) NOT NULL, "letter" varchar(40) NOT NULL, "details" text NOT NULL CHECK ((JSON_VALID("details") OR "details" IS NULL)), "owner_id" bigint NOT NULL REFERENCES "store_user" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "store_logevent" VALUES(1,'2026-11-19 21:00:00','letter drafted','person','','talk2345','sent2345','{"sha256": "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"}',1);
INSERT INTO "store_logevent" VALUES(2,'2026-11-19 21:00:00','letter approved','person','','talk2345','sent2345','{"sha256": "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"}',1);
INSERT INTO "store_logevent" VALUES(3,'2026-11-19 21:00:00','letter sent','person','','talk2345','sent2345','{"sha256": "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"}',1);
CREATE TABLE "store_mailbox" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "value" text NOT NULL CHECK ((JSON_VALID("value") OR "value" IS NULL)), "cursor" text NULL CHECK ((JSON_VALID("cursor") OR "cursor" IS NULL)), "last_read_at" datetime NULL, "last_error" text NOT NULL, "owner_id" bigint NOT NULL REFERENCES "store_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_mailbox" UNIQUE ("owner_id"));
INSERT INTO "store_mailbox" VALUES(1,'{"address": "ana@silva.example", "user": "ana", "smtp_host": "smtp.silva.example", "smtp_port": 587, "imap_host": "imap.silva.example", "imap_port": 993, "tls": "auto", "ca_file": "", "self_copy": true, "learned": ["DSN"]}','{"since": "2026-11-01", "folders": [{"folder": "INBOX", "uidvalidity": 7, "last_uid": 42}]}','2026-11-19 21:00:00','',1);
CREATE TABLE "store_plan" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "ident" varchar(40) NOT NULL, "person" text NOT NULL, "kind" varchar(30) NOT NULL, "since" datetime NOT NULL, "zone" varchar(64) NOT NULL, "why" text NOT NULL, "state" varchar(20) NOT NULL, "ended_why" text NOT NULL, "interview_id" bigint NOT NULL REFERENCES "store_interview" ("id") DEFERRABLE INITIALLY DEFERRED, "owner_id" bigint NOT NULL REFERENCES "store_user" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "store_plan" VALUES(1,'plan2345','Maria Chen','follow-up','2026-11-27 21:00:00','America/New_York','2 working days after the day they named','waiting','',1,1);
CREATE TABLE "store_profile" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "value" text NOT NULL CHECK ((JSON_VALID("value") OR "value" IS NULL)), "source" text NOT NULL, "owner_id" bigint NOT NULL REFERENCES "store_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "one_profile" UNIQUE ("owner_id"));
INSERT INTO "store_profile" VALUES(1,'{"name": "Ana Silva", "email": "ana@silva.example", "phone": "+1 212 555 0100", "links": ["https://ana.example"], "headline": "Staff data engineer", "signature": "", "timezone": "America/New_York", "language": "en-US", "strengths": [{"id": "profile/strength/1", "kind": "strength", "person": "profile", "text": "ran on-call for a 40-node ingestion cluster for three years", "line": 11, "labelled": "strength", "why": "", "better": "", "attach": [], "link": [], "done": false, "dated": ""}, {"id": "profile/strength/2", "kind": "strength", "person": "profile", "text": "moved 300 batch jobs to Flink", "line": 12, "labelled": "strength", "why": "", "better": "", "attach": [], "link": [], "done": false, "dated": ""}]}','---
name: Ana Silva
email: ana@silva.example
phone: +1 212 555 0100
links:
  - https://ana.example
headline: Staff data engineer
timezone: America/New_York
language: en-US
---

- ran on-call for a 40-node ingestion cluster for three years
- moved 300 batch jobs to Flink
',1);
CREATE TABLE "store_setting" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "key" text NOT NULL, "value" text NOT NULL CHECK ((JSON_VALID("value") OR "value" IS NULL)), "owner_id" bigint NOT NULL REFERENCES "store_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "setting_key" UNIQUE ("owner_id", "key"));
INSERT INTO "store_setting" VALUES(1,'closing','"Kind regards"',1);
CREATE TABLE "store_user" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "password" varchar(128) NOT NULL, "last_login" datetime NULL, "is_superuser" bool NOT NULL, "username" varchar(150) NOT NULL UNIQUE, "is_active" bool NOT NULL);
INSERT INTO "store_user" VALUES(1,'',NULL,0,'local',1);
CREATE TABLE "store_user_groups" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "user_id" bigint NOT NULL REFERENCES "store_user" ("id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "store_user_user_permissions" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "user_id" bigint NOT NULL REFERENCES "store_user" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE UNIQUE INDEX "django_content_type_app_label_model_76bd3d3b_uniq" ON "django_content_type" ("app_label", "model");
CREATE UNIQUE INDEX "auth_group_permissions_group_id_permission_id_0cd325b0_uniq" ON "auth_group_permissions" ("group_id", "permission_id");
CREATE INDEX "auth_group_permissions_group_id_b120cbf9" ON "auth_group_permissions" ("group_id");
CREATE INDEX "auth_group_permissions_permission_id_84c5c92e" ON "auth_group_permissions" ("permission_id");
CREATE UNIQUE INDEX "auth_permission_content_type_id_codename_01ab375a_uniq" ON "auth_permission" ("content_type_id", "codename");
CREATE INDEX "auth_permission_content_type_id_2f476e4b" ON "auth_permission" ("content_type_id");
CREATE UNIQUE INDEX "store_user_groups_user_id_group_id_d5c2dca2_uniq" ON "store_user_groups" ("user_id", "group_id");
CREATE INDEX "store_user_groups_user_id_f76ad019" ON "store_user_groups" ("user_id");
CREATE INDEX "store_user_groups_group_id_def3ecb1" ON "store_user_groups" ("group_id");
CREATE UNIQUE INDEX "store_user_user_permissions_user_id_permission_id_bfd44b7c_uniq" ON "store_user_user_permissions" ("user_id", "permission_id");
CREATE INDEX "store_user_user_permissions_user_id_31a90150" ON "store_user_user_permissions" ("user_id");
CREATE INDEX "store_user_user_permissions_permission_id_d9830978" ON "store_user_user_permissions" ("permission_id");
CREATE INDEX "store_logevent_owner_id_e40a30b2" ON "store_logevent" ("owner_id");
CREATE INDEX "store_plan_interview_id_fb2fb918" ON "store_plan" ("interview_id");
CREATE INDEX "store_plan_owner_id_96645686" ON "store_plan" ("owner_id");
CREATE INDEX "store_interview_owner_id_15a6284a" ON "store_interview" ("owner_id");
CREATE INDEX "store_letter_interview_id_1bff8bcd" ON "store_letter" ("interview_id");
CREATE INDEX "store_letter_owner_id_9f3f8106" ON "store_letter" ("owner_id");
CREATE INDEX "letter_due" ON "store_letter" ("send_at") WHERE "state" = 'approved';
CREATE INDEX "letter_lease" ON "store_letter" ("lease_until") WHERE "state" = 'sending';
CREATE INDEX "letter_state" ON "store_letter" ("owner_id", "state", "send_at");
CREATE UNIQUE INDEX "letter_once" ON "store_letter" ("owner_id", "interview_id", "kind", "reader") WHERE NOT ("state" = 'cancelled');
CREATE UNIQUE INDEX "letter_message_id" ON "store_letter" ("owner_id", "message_id") WHERE NOT ("message_id" = '');
CREATE INDEX "store_incomingmail_owner_id_f6334e14" ON "store_incomingmail" ("owner_id");
CREATE INDEX "store_incomingmail_interview_id_f084fdd2" ON "store_incomingmail" ("interview_id");
CREATE INDEX "store_incomingmail_letter_id_193ea024" ON "store_incomingmail" ("letter_id");
CREATE INDEX "incoming_when" ON "store_incomingmail" ("owner_id", "received_at");
CREATE INDEX "store_attachment_owner_id_e0789958" ON "store_attachment" ("owner_id");
CREATE INDEX "store_attachment_letter_id_0eae57a6" ON "store_attachment" ("letter_id");
CREATE INDEX "log_order" ON "store_logevent" ("owner_id", "id");
CREATE INDEX "store_mailbox_owner_id_8a086fc6" ON "store_mailbox" ("owner_id");
CREATE INDEX "plan_due" ON "store_plan" ("state", "since");
CREATE UNIQUE INDEX "one_waiting_plan" ON "store_plan" ("interview_id") WHERE "state" = 'waiting';
CREATE INDEX "store_profile_owner_id_8a5d49d8" ON "store_profile" ("owner_id");
CREATE INDEX "store_setting_owner_id_0137c74c" ON "store_setting" ("owner_id");
CREATE TRIGGER log_no_update BEFORE UPDATE ON store_logevent
       BEGIN SELECT RAISE(ABORT, 'the log can''t be changed'); END;
CREATE TRIGGER log_no_delete BEFORE DELETE ON store_logevent
       WHEN (SELECT is_active FROM store_user WHERE id = OLD.owner_id)
       BEGIN SELECT RAISE(ABORT, 'the log can''t be changed'); END;
COMMIT;
