"""The log can't be changed, not even past the program; a line goes only with its owner.

Deleting an owner deletes the log first and the user last, inside one transaction, so a
trigger can't ask whether the user is gone. It asks whether the user is marked inactive,
which only a wipe does.
"""

from django.db import migrations

SQLITE = (
    """CREATE TRIGGER log_no_update BEFORE UPDATE ON store_logevent
       BEGIN SELECT RAISE(ABORT, 'the log can''t be changed'); END""",
    """CREATE TRIGGER log_no_delete BEFORE DELETE ON store_logevent
       WHEN (SELECT is_active FROM store_user WHERE id = OLD.owner_id)
       BEGIN SELECT RAISE(ABORT, 'the log can''t be changed'); END""",
)
POSTGRESQL = (
    """CREATE FUNCTION store_log_stays() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         IF TG_OP = 'DELETE' AND NOT COALESCE((SELECT is_active FROM store_user WHERE id = OLD.owner_id), false) THEN
           RETURN OLD;
         END IF;
         RAISE EXCEPTION 'the log can''t be changed';
       END $$""",
    """CREATE TRIGGER log_stays BEFORE UPDATE OR DELETE ON store_logevent
       FOR EACH ROW EXECUTE FUNCTION store_log_stays()""",
)
UNDO = {
    "sqlite": ("DROP TRIGGER log_no_update", "DROP TRIGGER log_no_delete"),
    "postgresql": ("DROP TRIGGER log_stays ON store_logevent", "DROP FUNCTION store_log_stays()"),
}


def make(apps, editor):
    for statement in {"sqlite": SQLITE, "postgresql": POSTGRESQL}[editor.connection.vendor]:
        editor.execute(statement, params=None)


def unmake(apps, editor):
    for statement in UNDO[editor.connection.vendor]:
        editor.execute(statement, params=None)


class Migration(migrations.Migration):
    dependencies = [("store", "0001_first")]
    operations = [migrations.RunPython(make, unmake)]
