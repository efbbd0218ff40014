"""The settings files of the tests' Postfix and Dovecot. All on loopback; nothing can leave the machine."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from certificates import Pair

DOMAINS = ("silva.example", "acme.example")
# The people who have a mailbox, and their passwords. Ben's has all that breaks naive clients.
PASSWORDS = {
    "ana@silva.example": "ana app password",
    "ben@silva.example": "b:n pass wörd 🔑 {PLAIN}%",
    "maria.chen@acme.example": "maria app password",
    "tom.ode@acme.example": "tom app password",
    "away@acme.example": "away app password",  # answers automatically
    "full@acme.example": "full app password",  # accepted, then bounced 5.2.2
}
GONE = "gone@acme.example"  # Postfix knows it and Dovecot doesn't: accepted, then bounced 5.1.1
# Refused at RCPT; any other name of these domains is refused with 550 5.1.1.
REFUSALS = {
    "grey@acme.example": "450 4.2.0 Greylisted, try again later",
    "softquota@acme.example": "452 4.2.2 Over quota",
    "refused@acme.example": "550 5.7.1 refused by policy",
}
SIZE_LIMIT = 1_048_576


@dataclass(frozen=True, slots=True)
class Ports:
    """Where the servers listen, all on 127.0.0.1 with a certificate for localhost."""

    submission: int  # STARTTLS required, login required
    submissions: int  # implicit TLS, login required
    plain: int  # login without TLS, as some home servers do on loopback
    mx: int  # no login: how mail from outside comes in
    imap: int  # STARTTLS
    imaps: int  # implicit TLS


def users_file(sieve: Path) -> str:
    """Dovecot's passwd-file; passwords in base64, since a colon is its separator."""
    extra = {
        "away@acme.example": f"userdb_sieve=file:{sieve}/away.sieve",
        "full@acme.example": "userdb_quota_rule=*:storage=1k",
    }
    return "".join(
        f"{address}:{{PLAIN.b64}}{base64.b64encode(password.encode()).decode()}::::::{extra.get(address, '')}\n"
        for address, password in PASSWORDS.items()
    )


AWAY_SIEVE = """require ["vacation"];
vacation :days 1 :addresses ["away@acme.example"] :subject "Automatic reply: away" "I am out of the office until Monday.";
"""


def dovecot_conf(root: Path, ports: Ports, pair: Pair) -> str:
    """dovecot.conf: IMAP with and without implicit TLS, LMTP and the login service for Postfix."""
    roles = "".join(
        f"  mailbox {name} {{\n    auto = subscribe\n    special_use = \\{name}\n  }}\n"
        for name in ("Sent", "Drafts", "Junk", "Trash", "Archive")
    )
    return f"""
protocols = imap lmtp
instance_name = afterword-tests
base_dir = {root}/run
state_dir = {root}/run
listen = 127.0.0.1
log_path = {root}/log/dovecot.log
postmaster_address = postmaster@acme.example
hostname = mail.acme.example
first_valid_uid = 1
mail_uid = mail
mail_gid = mail
mail_home = {root}/home/%Lu
mail_location = maildir:{root}/mail/%Lu
mail_fsync = never
mail_max_userip_connections = 200
auth_username_format = %Lu
auth_mechanisms = plain login
auth_failure_delay = 0
disable_plaintext_auth = yes
ssl = required
ssl_cert = <{pair.certificate}
ssl_key = <{pair.key}
ssl_dh =
submission_host = 127.0.0.1:{ports.mx}
passdb {{
  driver = passwd-file
  args = username_format=%Lu {root}/etc/users
}}
userdb {{
  driver = passwd-file
  args = username_format=%Lu {root}/etc/users
}}
namespace inbox {{
  inbox = yes
  separator = /
{roles}}}
mail_plugins = quota
protocol imap {{
  mail_plugins = quota imap_quota
}}
protocol lmtp {{
  mail_plugins = quota sieve
}}
plugin {{
  quota = maildir:User quota
}}
service imap-login {{
  inet_listener imap {{
    port = {ports.imap}
  }}
  inet_listener imaps {{
    port = {ports.imaps}
    ssl = yes
  }}
}}
service lmtp {{
  unix_listener {root}/spool/private/dovecot-lmtp {{
    mode = 0600
    user = postfix
  }}
}}
service auth {{
  unix_listener {root}/spool/private/auth {{
    mode = 0660
    user = postfix
    group = postfix
  }}
}}
service stats {{
  client_limit = 10000
}}
"""


def main_cf(root: Path, pair: Pair) -> str:
    """Postfix's main.cf: short waits, and an error for all that would go outside."""
    known = " ".join(f"{{{address}=x}}" for address in (*PASSWORDS, GONE))
    refusals = " ".join(f"{{{address}={reply}}}" for address, reply in REFUSALS.items())
    return f"""
compatibility_level = 3.6
config_directory = {root}/postfix
queue_directory = {root}/spool
data_directory = {root}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
maillog_file = {root}/log/postfix.log
maillog_file_prefixes = {root}
myhostname = mail.acme.example
mydestination =
mynetworks = 127.0.0.0/8
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
alias_maps =
alias_database =
local_recipient_maps =
local_transport = error:5.1.1 no local users
default_transport = error:5.4.4 the tests have no outside world
transport_maps = inline:{{ {{slow.example=smtp:[127.0.0.1]:1}} }}
virtual_mailbox_domains = {" ".join(DOMAINS)}
virtual_mailbox_maps = inline:{{ {known} }}
virtual_alias_maps = inline:{{ {{postmaster@acme.example=maria.chen@acme.example}} }}
virtual_transport = lmtp:unix:private/dovecot-lmtp
smtpd_sasl_type = dovecot
service_throttle_time = 1s
smtpd_sasl_path = private/auth
smtpd_sasl_auth_enable = no
smtpd_tls_security_level = may
smtpd_tls_cert_file = {pair.certificate}
smtpd_tls_key_file = {pair.key}
smtpd_relay_restrictions = permit_mynetworks permit_sasl_authenticated reject_unauth_destination
smtpd_recipient_restrictions = check_recipient_access inline:{{ {refusals} }} permit_mynetworks permit_sasl_authenticated
smtpd_sender_restrictions = check_sender_access inline:{{ {{forbidden@silva.example=REJECT 5.7.1 sender refused}} }}
message_size_limit = {SIZE_LIMIT}
minimal_backoff_time = 5s
maximal_backoff_time = 10s
queue_run_delay = 5s
maximal_queue_lifetime = 30s
bounce_queue_lifetime = 30s
delay_warning_time = 8s
bounce_size_limit = 50000
enable_long_queue_ids = yes
"""


def master_cf(ports: Ports) -> str:
    """Postfix's master.cf: three ways to submit, one way in, and the usual daemons."""
    login = "-o smtpd_sasl_auth_enable=yes -o smtpd_client_restrictions=permit_sasl_authenticated,reject"
    login += " -o smtpd_relay_restrictions=permit_sasl_authenticated,reject -o smtpd_reject_unlisted_recipient=yes"
    starttls = "-o smtpd_tls_security_level=encrypt -o smtpd_tls_auth_only=yes"
    return f"""
127.0.0.1:{ports.mx} inet n - n - - smtpd
127.0.0.1:{ports.submission} inet n - n - - smtpd {starttls} {login}
127.0.0.1:{ports.submissions} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes {login}
127.0.0.1:{ports.plain} inet n - n - - smtpd -o smtpd_tls_security_level=none {login}
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 5 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
"""
