"""`copdesk export --what access` writes what is held about one person, under words of its own."""

import json
import re

import pyzipper

from copdesk.domain.language import Language


def opened(path, passphrase):
    with pyzipper.AESZipFile(path) as archive:
        archive.setpassword(passphrase.encode())
        return {name: archive.read(name) for name in archive.namelist()}


def asked(copdesk, sample, out, name="Hanneke uit den Rietkraag"):
    said = copdesk("export", sample, "--what", "access", "--person", name, "-o", out, "--json")
    assert said.code == 0, said.err
    return json.loads(said.out)


def test_the_zip_opens_with_the_words_that_were_told(copdesk, sample, tmp_path):
    made = asked(copdesk, sample, tmp_path / "x.zip")
    files = opened(tmp_path / "x.zip", made["passphrase"])
    assert set(files) == {"inzage.pdf", "inzage.json"} and files["inzage.pdf"].startswith(b"%PDF-")
    assert json.loads(files["inzage.json"])["person"] == "Hanneke uit den Rietkraag"


def test_without_the_words_nothing_can_be_read(copdesk, sample, tmp_path):
    asked(copdesk, sample, tmp_path / "x.zip")
    assert b"Hanneke" not in (tmp_path / "x.zip").read_bytes()
    try:
        opened(tmp_path / "x.zip", "iets anders")
    except RuntimeError as error:
        assert "password" in str(error)
    else:
        raise AssertionError("it opened")


def test_nobody_else_is_in_it(copdesk, sample, tmp_path):
    made = asked(copdesk, sample, tmp_path / "x.zip")
    copdesk("export", sample, "--what", "json", "-o", tmp_path / "all.json")
    everybody = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))["people"]
    told = opened(tmp_path / "x.zip", made["passphrase"])["inzage.json"].decode()
    others = [p["family_name"] for p in everybody if p["family_name"] not in ("Rietkraag", "")]
    assert len(others) > 50 and [name for name in others if re.search(rf"\b{re.escape(name)}\b", told)] == []


def test_the_words_are_said_to_whoever_typed_it(copdesk, sample, tmp_path):
    said = copdesk("export", sample, "--what", "access", "--person", "rietkraag", "-o", tmp_path / "x.zip")
    assert said.code == 0 and "Het opent met: " in said.out


def test_nobody_or_several_gets_a_sentence(copdesk, sample, tmp_path):
    for name, sentence in (("Niemand Nergens", "is not in this workbook"), ("an", "more than one")):
        asked = ("--person", name, "-o", tmp_path / "x.zip")
        said = copdesk("export", sample, "--what", "access", *asked, language=Language.ENGLISH)
        assert said.code == 1 and sentence in said.err and not (tmp_path / "x.zip").exists()


def test_without_a_name_it_asks_for_one(copdesk, sample, tmp_path):
    said = copdesk("export", sample, "--what", "access", "-o", tmp_path / "x.zip")
    assert said.code == 1 and "--person" in said.err
