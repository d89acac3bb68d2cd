"""Opening a shop: every way it can be refused says what to do and touches nothing."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from seller_assistant.catalog import Product
from seller_assistant.phrases import Marked, Phrase
from seller_assistant.problems import InputProblem, ShopProblem
from seller_assistant.store import failures, schema, tables
from seller_assistant.store.engine import Database
from seller_assistant.store.store import Store

SAID = Phrase(Marked("tests", "Did it"))


def fill(folder: Path, how_many: int = 1) -> None:
    with Store.open(folder) as store, store.step(SAID) as step:
        step.put_products(Product(title=f"P{n}") for n in range(how_many))


def refusal(folder: Path) -> ShopProblem:
    with pytest.raises(ShopProblem) as refused:
        Store.open(folder).close()
    assert str(refused.value.next)
    return refused.value


def test_a_folder_with_other_files_in_it_is_fine(folder: Path) -> None:
    folder.mkdir()
    (folder / "holiday.jpg").write_bytes(b"x")
    fill(folder)
    assert {p.name for p in folder.iterdir()} == {"holiday.jpg", "shop.db", "shop.lock", "pictures", "backups"}
    assert b"SASh" in (folder / "shop.db").read_bytes()[:100]


def test_the_connection_is_the_safe_kind(store: Store) -> None:
    with store._database.reading() as connection:
        asked = ("journal_mode", "synchronous", "foreign_keys", "mmap_size")
        values = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in asked]
    assert values[:3] == ["wal", 2, 1]
    assert values[3] in (0, None)


def test_a_shop_that_is_open_is_not_opened_again(store: Store, folder: Path) -> None:
    assert refusal(folder).code == "shop-locked"
    code = (
        "import sys; from pathlib import Path\n"
        "from seller_assistant.store.store import Store\n"
        "from seller_assistant.problems import InputProblem, ShopProblem\n"
        "try: Store.open(Path(sys.argv[1]))\n"
        "except ShopProblem as problem: print(problem.code)\n"
    )
    child = subprocess.run([sys.executable, "-c", code, str(folder)], capture_output=True, text=True, check=True)
    assert child.stdout.strip() == "shop-locked"
    store.close()
    Store.open(folder).close()


def test_a_newer_shop_is_refused_and_not_touched(folder: Path) -> None:
    fill(folder)
    path = folder / "shop.db"
    with closing(sqlite3.connect(path)) as file:
        file.execute("UPDATE alembic_version SET version_num = '9999'")
        file.commit()
    before = path.read_bytes()
    problem = refusal(folder)
    assert (problem.code, problem.found) == ("shop-newer", "9999")
    assert path.read_bytes() == before
    assert not list(folder.glob("shop.db-*"))
    assert not list((folder / "backups").iterdir())


def test_another_programs_file_is_refused_and_not_touched(folder: Path) -> None:
    folder.mkdir()
    with closing(sqlite3.connect(folder / "shop.db")) as file:
        file.execute("CREATE TABLE theirs (x)")
    before = (folder / "shop.db").read_bytes()
    assert refusal(folder).code == "shop-foreign"
    assert (folder / "shop.db").read_bytes() == before


def test_an_empty_file_becomes_a_shop(folder: Path) -> None:
    folder.mkdir()
    (folder / "shop.db").touch()
    fill(folder)


@pytest.mark.parametrize("how", ["text", "head", "middle"])
def test_a_damaged_file_names_the_newest_copy(folder: Path, how: str) -> None:
    fill(folder, 500)
    with Store.open(folder) as store:
        backup = store.backups.make("hand")
    path = folder / "shop.db"
    content = bytearray(path.read_bytes())
    if how == "text":
        content[:] = b"this is no database, it is a letter to my aunt" * 50
    elif how == "head":
        content[100:4096] = os.urandom(3996)
    else:
        content[4096 * 3 : 4096 * 40] = os.urandom(4096 * 37)
    path.write_bytes(content)
    problem = refusal(folder)
    assert problem.code == "shop-damaged"
    assert backup.id in str(problem.next)
    aside = Store.recover(folder)
    assert aside.read_bytes() == content
    with Store.open(folder) as store:
        assert store.count() == 500
        assert [p.name for p in folder.glob("*damaged*")] == [aside.name]


def test_recovering_needs_a_copy_and_a_closed_shop(folder: Path) -> None:
    with Store.open(folder):
        with pytest.raises(ShopProblem) as locked:
            Store.recover(folder)
        assert locked.value.code == "shop-locked"
    with pytest.raises(InputProblem) as unknown:
        Store.recover(folder)
    assert unknown.value.code == "backup-unknown"
    Store.open(folder).close()


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_refused(folder: Path) -> None:
    folder.mkdir(mode=0o500)
    assert refusal(folder).code == "shop-read-only"


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert refusal(tmp_path / "file" / "shop").code == "shop-disk"


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "shop-full"),
        (errno.EACCES, "shop-read-only"),
        (errno.EROFS, "shop-read-only"),
        (errno.EIO, "shop-disk"),
    ],
)
def test_what_the_system_says_becomes_a_problem(tmp_path: Path, number: int, code: str) -> None:
    problem = failures.as_problem(OSError(number, "said"), tmp_path)
    assert problem is not None
    assert problem.code == code
    assert failures.as_problem(ValueError("a bug"), tmp_path) is None


def test_a_full_disk_keeps_what_was_saved(folder: Path) -> None:
    with Store.open(folder) as store:
        with store.step(SAID) as step:
            step.put_product(Product(title="Saved"))
        with store._database.driver() as connection:
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            connection.execute(f"PRAGMA max_page_count = {pages + 10}")
        with pytest.raises(ShopProblem) as refused, store.step(SAID) as step:
            step.put_products(Product(title=f"P{n}", description="x" * 500) for n in range(2000))
        assert refused.value.code == "shop-full"
        assert [p.title for p in store.products()] == ["Saved"]
        assert store.integrity() == []


def test_a_read_only_file_is_said_so(folder: Path) -> None:
    with Store.open(folder) as store:
        with store._database.driver() as connection:
            connection.execute("PRAGMA query_only = ON")
        with pytest.raises(ShopProblem) as refused, store.step(SAID) as step:
            step.put_product(Product(title="P"))
        assert refused.value.code == "shop-read-only"


def test_a_place_on_a_server_needs_its_driver() -> None:
    with pytest.raises(ShopProblem) as refused:
        Store.open("mysql://someone:secret@example.com/shop")
    assert refused.value.code == "shop-server"
    assert "secret" not in str(refused.value.where)


# -- migrations ------------------------------------------------------------------------------------


def test_the_migrations_lead_to_the_tables(store: Store) -> None:
    def ours(_thing: object, name: str | None, kind: str, _reflected: bool, _other: object) -> bool:
        return not (kind == "table" and str(name).startswith(("search", "memory_")))

    with store._database.reading() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "include_object": ours})
        assert compare_metadata(context, tables.metadata) == []


def test_the_newest_migration_is_the_version_of_the_program() -> None:
    config = Config()
    config.set_main_option("script_location", str(schema.SCRIPTS))
    config.set_main_option("path_separator", "newline")
    scripts = ScriptDirectory.from_config(config)
    assert scripts.get_current_head() == schema.HEAD
    assert {s.revision for s in scripts.walk_revisions()} == set(schema.KNOWN)


def more_scripts(tmp_path: Path, body: str) -> Path:
    scripts = tmp_path / "migrations"
    shutil.copytree(schema.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    text = f"from alembic import op\nimport sqlalchemy as sa\nrevision = '0004'\ndown_revision = '0003'\n\n\n{body}"
    (scripts / "versions" / "0004_next.py").write_text(text)
    return scripts


BREAKS = """def upgrade():
    op.create_table("extra", sa.Column("id", sa.Integer, primary_key=True))
    with op.batch_alter_table("product") as batch:
        batch.add_column(sa.Column("colour", sa.Text))
    op.execute("UPDATE product SET title = 'changed'")
    op.execute("INSERT INTO nowhere VALUES (1)")
"""


def test_a_migration_that_raises_leaves_nothing_behind(folder: Path, tmp_path: Path) -> None:
    fill(folder)
    database = Database.file(folder / "shop.db")
    try:
        with database.reading() as connection:
            before = connection.exec_driver_sql("SELECT * FROM sqlite_master ORDER BY name").all()
        with pytest.raises(Exception, match="nowhere"):
            schema.upgrade(database, more_scripts(tmp_path, BREAKS))
        with database.reading() as connection:
            assert connection.exec_driver_sql("SELECT * FROM sqlite_master ORDER BY name").all() == before
            assert connection.exec_driver_sql("SELECT title FROM product").scalar() == "P0"
        assert schema.current(database) == "0003"
    finally:
        database.close()
    with Store.open(folder) as store:
        assert store.count() == 1


def test_an_older_shop_is_copied_aside_and_brought_up_to_date(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(folder)
    scripts = more_scripts(tmp_path, "def upgrade():\n    op.create_table('extra', sa.Column('id', sa.Integer))\n")
    upgrade = schema.upgrade
    monkeypatch.setattr(schema, "HEAD", "0004")
    monkeypatch.setattr(schema, "KNOWN", (*schema.KNOWN, "0004"))
    monkeypatch.setattr(schema, "upgrade", lambda database: upgrade(database, scripts))
    with Store.open(folder) as store:
        assert schema.current(store._database) == "0004"
        assert store.count() == 1
        (backup,) = store.backups.all()
        assert (backup.reason, backup.products) == ("migration", 1)
    assert schema.peek(backup.path) == "0003"
    with Store.open(folder) as store:
        store.backups.restore(backup.id)
        assert schema.current(store._database) == "0004", "an old copy is brought up to date as well"


def test_a_place_said_from_here_opens_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for _ in range(2):
        with Store.open(Path("my shop")) as store:
            assert store.count() == 0
