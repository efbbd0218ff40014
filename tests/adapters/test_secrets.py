"""A password is kept where only its owner finds it, and comes back as it was."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null
from keyring.errors import KeyringLocked

from afterword.adapters.sealed import SealedFile
from afterword.adapters.secrets import SERVICE, SecretStore
from afterword.errors import AfterwordError, SecretMissing, StoreUnavailable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ANA = "ana@silva.example"
NO_RING: Any = fail.Keyring
NULL_RING: Any = null.Keyring
EMPTY_CHAIN: Any = type("EmptyChain", (chainer.ChainerBackend,), {"backends": []})
ODD = "b:n pass wörd 🔑 {PLAIN}%\\\"'"


class Ring(KeyringBackend):
    """A keyring in memory."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._check()
        del self.kept[service, username]

    def _check(self) -> None:
        if self.locked:
            raise KeyringLocked("locked")


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("AFTERWORD_KEYRING", "AFTERWORD_SECRET_KEY", "CREDENTIALS_DIRECTORY"):
        monkeypatch.delenv(name, raising=False)
    before = keyring.get_keyring()
    keyring.set_keyring(NO_RING())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def ring(no_settings: None) -> Ring:
    made = Ring()
    keyring.set_keyring(made)
    return made


@pytest.mark.parametrize("secret", [ODD, "plain", "Straße", " spaces ", "x" * 500])
def test_a_password_comes_back_as_it_was(tmp_path: Path, secret: str) -> None:
    SecretStore(tmp_path).save(ANA, secret)
    assert SecretStore(tmp_path).load(ANA) == secret


def test_it_says_where_it_went(tmp_path: Path, ring: Ring) -> None:
    assert SecretStore(tmp_path).save(ANA, ODD) == "the keyring of this machine"
    assert ring.kept == {(SERVICE, ANA): ODD}
    keyring.set_keyring(NULL_RING())
    said = SecretStore(tmp_path).save(ANA, ODD)
    assert said.startswith(f"{tmp_path / 'secrets.sealed'}, sealed")
    assert ODD not in said


def test_a_keyring_keeps_nothing_in_files(tmp_path: Path, ring: Ring) -> None:
    store = SecretStore(tmp_path)
    store.save(ANA, ODD)
    assert store.load(ANA) == ODD
    assert list(tmp_path.iterdir()) == []


def test_a_password_that_moves_to_the_keyring_leaves_the_file(tmp_path: Path) -> None:
    store = SecretStore(tmp_path)
    store.save(ANA, "old")
    keyring.set_keyring(Ring())
    store.save(ANA, "new")
    keyring.set_keyring(NO_RING())
    with pytest.raises(SecretMissing):
        store.load(ANA)


def test_a_locked_keyring_gives_way_to_the_file_and_is_named_when_only_it_could_know(
    tmp_path: Path, ring: Ring
) -> None:
    store = SecretStore(tmp_path)
    ring.locked = True
    with pytest.raises(SecretMissing, match="unlock it"):
        store.load(ANA)
    assert "sealed" in store.save(ANA, ODD)
    assert store.load(ANA) == ODD


def test_the_file_can_be_asked_for(tmp_path: Path, ring: Ring, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_KEYRING", "file")
    SecretStore(tmp_path).save(ANA, ODD)
    assert ring.kept == {}


def test_only_the_owner_can_read_the_files_and_they_show_nothing(tmp_path: Path) -> None:
    home = tmp_path / "home"
    SecretStore(home).save(ANA, "correct horse")
    files = {file.name: file for file in home.iterdir()}
    assert files.keys() == {"secrets.sealed", "secrets.key"}
    assert {file.stat().st_mode & 0o777 for file in files.values()} == {0o600}
    assert home.stat().st_mode & 0o777 == 0o700
    assert not any(word in files["secrets.sealed"].read_bytes() for word in (b"correct horse", ANA.encode()))


def test_a_chain_of_no_keyrings_is_none(tmp_path: Path) -> None:
    keyring.set_keyring(EMPTY_CHAIN())
    assert "sealed" in SecretStore(tmp_path).save(ANA, ODD)


def test_several_accounts_do_not_disturb_each_other(tmp_path: Path) -> None:
    store = SecretStore(tmp_path)
    store.save(ANA, "one")
    store.save("ben@silva.example", "two")
    store.save(ANA, "three")
    assert (store.load(ANA), store.load("ben@silva.example")) == ("three", "two")


def test_a_missing_password_says_how_to_set_it(tmp_path: Path) -> None:
    with pytest.raises(SecretMissing, match="afterword mailbox set"):
        SecretStore(tmp_path).load(ANA)


@pytest.mark.parametrize("has_ring", [True, False])
def test_a_deleted_password_is_gone_and_deleting_again_is_harmless(tmp_path: Path, has_ring: bool) -> None:
    keyring.set_keyring(Ring() if has_ring else NO_RING())
    store = SecretStore(tmp_path)
    store.save(ANA, ODD)
    store.delete(ANA)
    store.delete(ANA)
    with pytest.raises(SecretMissing):
        store.load(ANA)


def test_deleting_from_a_locked_keyring_says_that_it_stays(tmp_path: Path, ring: Ring) -> None:
    store = SecretStore(tmp_path)
    store.save(ANA, ODD)
    ring.locked = True
    with pytest.raises(SecretMissing, match="stays"):
        store.delete(ANA)


def test_a_key_from_outside_leaves_none_beside_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_SECRET_KEY", "a phrase of mine")
    SecretStore(tmp_path).save(ANA, ODD)
    assert [file.name for file in tmp_path.iterdir()] == ["secrets.sealed"]
    assert SecretStore(tmp_path).load(ANA) == ODD


def test_a_systemd_credential_is_a_key_and_an_empty_directory_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    credentials = tmp_path / "credentials"
    credentials.mkdir()
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(credentials))
    SecretStore(tmp_path / "a").save(ANA, ODD)
    assert (tmp_path / "a" / "secrets.key").exists()
    (credentials / "afterword-key").write_text("a phrase\n")
    (tmp_path / "b").mkdir()
    SecretStore(tmp_path / "b").save(ANA, ODD)
    assert not (tmp_path / "b" / "secrets.key").exists()
    assert SecretStore(tmp_path / "b").load(ANA) == ODD


def test_another_key_opens_nothing_and_a_new_password_can_still_be_set(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = SecretStore(tmp_path)
    store.save(ANA, ODD)
    monkeypatch.setenv("AFTERWORD_SECRET_KEY", "another")
    with pytest.raises(SecretMissing, match="can't be opened with the key at hand") as caught:
        store.load(ANA)
    assert ODD not in str(caught.value)
    store.delete(ANA)
    store.save(ANA, "new")
    assert store.load(ANA) == "new"


@pytest.mark.parametrize("spoilt", [b"", b"short", b"\0" * 100])
def test_a_spoilt_file_is_said_to_be_one(tmp_path: Path, spoilt: bytes) -> None:
    store = SecretStore(tmp_path)
    store.save(ANA, ODD)
    (tmp_path / "secrets.sealed").write_bytes(spoilt)
    with pytest.raises(SecretMissing, match="can't be opened"):
        store.load(ANA)


@pytest.mark.parametrize("spoilt", [b"", b"!!!", b"c2hvcnQ="])
def test_a_spoilt_key_is_said_to_be_one(tmp_path: Path, spoilt: bytes) -> None:
    (tmp_path / "secrets.key").write_bytes(spoilt)
    with pytest.raises(StoreUnavailable, match=r"secrets\.key can't be used"):
        SecretStore(tmp_path).save(ANA, ODD)


def test_a_place_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(AfterwordError, match="file"):
        SecretStore(tmp_path / "file").save(ANA, ODD)
    (tmp_path / "secrets.sealed").mkdir()
    with pytest.raises(StoreUnavailable, match="can't be read"):
        SecretStore(tmp_path).load(ANA)


def test_a_file_that_cannot_be_replaced_is_named_and_leaves_no_litter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AFTERWORD_SECRET_KEY", "a phrase")
    (tmp_path / "secrets.sealed").mkdir()
    with pytest.raises(StoreUnavailable, match="can't be written"):
        SealedFile(tmp_path).write({})
    assert [each.name for each in tmp_path.iterdir()] == ["secrets.sealed"]


def test_a_disk_that_is_full_spoils_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = SecretStore(tmp_path)
    store.save(ANA, "old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", full)
        with pytest.raises(StoreUnavailable, match="No space left"):
            store.save(ANA, "new")
    assert store.load(ANA) == "old"
    assert {file.name for file in tmp_path.iterdir()} == {"secrets.sealed", "secrets.key"}


def test_two_that_start_at_once_use_one_key(tmp_path: Path) -> None:
    stores = [SecretStore(tmp_path) for _ in range(6)]
    threads = [threading.Thread(target=store.save, args=(ANA, "same")) for store in stores]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert SecretStore(tmp_path).load(ANA) == "same"
