"""The web page of `reportedly serve` and its answer for programs."""

from __future__ import annotations

import json
import re

import pytest
from fastapi.testclient import TestClient

from reportedly.present.html import policy
from reportedly.web import app
from reportedly.web.guards import REQUEST_BYTES, TEXT_CHARACTERS
from tests.conftest import ARTICLE, ESCAPES, REORDERED, SCRIPT, validator

LOCAL = "http://127.0.0.1:8000"


@pytest.fixture(scope="module")
def client() -> TestClient:
    return TestClient(app(), base_url=LOCAL, raise_server_exceptions=False)


def test_the_form_needs_nothing_from_anywhere(client: TestClient) -> None:
    answer = client.get("/")
    assert answer.status_code == 200
    assert not re.search(r"(?:src|href)=|url\(|@import|<script", answer.text)
    assert "default-src 'none'" in answer.headers["content-security-policy"]


def test_pasted_text_is_answered_with_its_reading(client: TestClient) -> None:
    answer = client.post("/", data={"text": ARTICLE, "outlet": "The Harbour Courant", "published": "2026-03-04"})
    assert answer.status_code == 200
    assert answer.headers["content-security-policy"] == policy()
    for words in ("Aila Strom", "The Harbour Courant · 2026-03-04", 'href="/"'):
        assert words in answer.text


def test_an_uploaded_file_goes_before_pasted_text(client: TestClient) -> None:
    page = f"<html><head><title>Harbour</title></head><body><article><p>{ARTICLE}</p></article></body></html>"
    for name, raw in (("a.txt", ARTICLE.encode()), ("a.html", page.encode())):
        answer = client.post("/", data={"text": "never read"}, files={"file": (name, raw)})
        assert answer.status_code == 200
        assert "Aila Strom" in answer.text


@pytest.mark.parametrize(
    ("form", "why"),
    [
        ({}, "there is no article in it"),
        ({"text": "  \n"}, "there is no article in it"),
        ({"text": ARTICLE, "published": "yesterday"}, "is not a date"),
        ({"text": ARTICLE, "url": "notaurl"}, "is not a web address"),
        (
            {"text": "Die Regierung will den Hafen schließen, sagte der Minister am Dienstag in der Stadt. " * 5},
            "German",
        ),
    ],
)
def test_what_cant_be_read_comes_back_in_the_form_with_the_reason(
    client: TestClient, form: dict[str, str], why: str
) -> None:
    answer = client.post("/", data=form)
    assert answer.status_code == 422
    assert why in answer.text
    assert form.get("text", "").strip() in answer.text


def test_what_strangers_write_is_escaped_in_every_field(client: TestClient) -> None:
    evil = f'"{SCRIPT}{ESCAPES}{REORDERED}</textarea>'
    form = {"text": evil + ARTICLE, "outlet": evil, "published": evil, "url": f"https://a.example/{evil}"}
    refused = client.post("/", data=form)
    read = client.post("/", data={**form, "published": ""})
    named = client.post("/", files={"file": (SCRIPT, b"")})
    assert (refused.status_code, read.status_code, named.status_code) == (422, 200, 422)
    for answer in (refused, read, named):
        assert SCRIPT not in answer.text
    assert refused.text.count("</textarea>") == 1


def test_programs_get_a_reading_as_the_contract_says(client: TestClient) -> None:
    answer = client.post("/api/read", json={"id": "x1", "text": ARTICLE, "outlet": "The Harbour Courant"})
    assert answer.status_code == 200
    validator("reading").validate(answer.json())
    assert answer.json()["document"]["meta"] == {"id": "x1"}


def test_programs_may_send_a_page(client: TestClient) -> None:
    page = (
        "<html><body><article>"
        + "".join(f"<p>{line}</p>" for line in ARTICLE.split("\n\n"))
        + "</article></body></html>"
    )
    answer = client.post("/api/read", json={"html": page, "url": "https://courant.example/x"})
    assert answer.status_code == 200
    assert answer.json()["document"]["url"] == "https://courant.example/x"


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("{", "broken JSON"),
        ("[]", "not a JSON object"),
        ("{}", "exactly one of text, html and path"),
        (json.dumps({"path": "/etc/passwd"}), "a file of the server"),
        (json.dumps({"text": ""}), "empty"),
        (json.dumps({"text": ARTICLE, "published": "soon"}), "not a date"),
    ],
)
def test_what_programs_send_wrongly_is_answered_with_where_why_and_remedy(
    client: TestClient, body: str, why: str
) -> None:
    answer = client.post("/api/read", content=body)
    assert answer.status_code == 422
    error = answer.json()["error"]
    assert error.keys() == {"where", "why", "remedy"}
    assert why in error["why"]


def test_more_than_the_limit_is_not_taken_in(client: TestClient) -> None:
    big = b"x" * (REQUEST_BYTES + 1)
    pieces = (big[start : start + 65_536] for start in range(0, len(big), 65_536))
    answers = [
        client.post("/api/read", content=big),
        client.post("/api/read", content=pieces),
        client.post("/", files={"file": ("a.txt", big)}),
        client.post("/", data={"text": big.decode()}),
    ]
    assert [answer.status_code for answer in answers] == [413] * 4
    assert "the request is larger than 5 MB" in answers[0].text
    assert "larger than 5 MB" in answers[0].json()["error"]["why"]


def test_a_text_of_more_than_a_megabyte_may_be_pasted(client: TestClient) -> None:
    assert client.post("/", data={"text": "x" * 1_500_000, "published": "never"}).status_code == 422


def test_a_text_that_would_keep_others_waiting_is_refused(client: TestClient) -> None:
    answer = client.post("/api/read", json={"text": ARTICLE * (1 + TEXT_CHARACTERS // len(ARTICLE))})
    assert answer.status_code == 422
    assert "longer than 150,000 characters" in answer.json()["error"]["why"]


@pytest.mark.parametrize("path", ["/docs", "/openapi.json", "/nowhere"])
def test_there_is_nothing_else(client: TestClient, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 404
    assert answer.json()["error"]["why"] == "Not Found"


@pytest.mark.parametrize(
    ("host", "status"),
    [("localhost:8000", 200), ("127.0.0.1", 200), ("[::1]:8000", 200), ("evil.example", 400), ("", 400), ("[", 400)],
)
def test_on_this_machine_only_this_machines_names_are_answered(client: TestClient, host: str, status: int) -> None:
    assert client.get("/", headers={"Host": host}).status_code == status


def test_listening_on_other_addresses_it_answers_to_any_name() -> None:
    everywhere = TestClient(app("0.0.0.0"), base_url="http://newsroom.example")
    assert everywhere.get("/").status_code == 200


def test_nothing_is_kept_by_browsers_or_shown_in_frames(client: TestClient) -> None:
    for answer in (client.get("/"), client.post("/api/read", content="{")):
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-frame-options"] == "DENY"
        assert answer.headers["x-content-type-options"] == "nosniff"
