"""Who is who across articles: names, outlets, offices; what is doubtful stays apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.model.source import Source
from reportedly.trace.origins.identity import identity_of, is_kind, one_house
from reportedly.trace.origins.names import same_name
from reportedly.trace.origins.outlets import known_outlets, named_among
from reportedly.trace.origins.who import who_is_who
from tests.trace.origins.made import Says, article, bounds, institution, named


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Iskra Velan", "Velan"),
        ("the Interior Ministry", "Karsovia's interior ministry"),
        ("Continental News Service", "CNS"),
        ("Pan-European Sports Agency", "PESA"),
        ("U.N.", "United Nations"),
        ("J. Senk", "Jaro Senk"),
        ("Corina Lupaș", "Corina Lupas"),
        ("Mr Walter Duarte", "Walter Duarte"),
        ("lecturers’ union", "Union of University Lecturers"),
        ("Halvard", "Halvard Bank"),
        ("Hill & Sons (Holdings)", "Hill & Sons"),
    ],
)
def test_two_forms_of_a_name_are_one(a: str, b: str) -> None:
    assert same_name(a, b)
    assert same_name(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Walter Duarte", "Nico Duarte"),
        ("Halvard Bank", "Halvard Bank Workers' Union"),
        ("the ministry", "Interior Ministry"),
        ("Ministry of Education", "Ministry of Energy"),
        ("Aramir hospital", "Aramir police"),
        ("the company", "Teln Hydro"),
        ("", "Teln Hydro"),
    ],
)
def test_what_is_doubtful_stays_apart(a: str, b: str) -> None:
    assert not same_name(a, b)
    assert not same_name(b, a)


@pytest.mark.parametrize(
    ("name", "among", "key"),
    [
        ("the Echo", ["teln valley echo", "evening comet"], "teln valley echo"),
        ("Meridian", ["meridian news", "unison"], "meridian news"),
        ("CNS", ["continental news service"], "continental news service"),
        ("the AP", ["associated press"], "associated press"),
        ("The Times", ["new york times", "lowland times"], "times"),
        ("the Ledger", [], "ledger"),
    ],
)
def test_an_outlet_is_known_by_what_articles_make_of_its_name(name: str, among: list[str], key: str) -> None:
    assert named_among(name, among, known_outlets()) == key


@pytest.mark.parametrize("called", ["Agence France-Presse", "AFP", "the AFP"])
def test_an_agency_has_one_key_under_all_its_names(called: str) -> None:
    assert known_outlets().key(called) == known_outlets().key("AFP")


def test_an_address_tells_its_outlet() -> None:
    outlets = known_outlets()
    assert outlets.of_address("https://www.theguardian.com/world/1") == outlets.key("The Guardian")
    assert outlets.of_address("https://edition.cnn.com/1") == outlets.key("CNN")
    assert outlets.of_address("not an address") is None


def test_a_person_can_add_outlets_of_their_own() -> None:
    outlets = known_outlets().with_names([frozenset({"Teln Valley Echo", "TVE"}), frozenset({"Agency France", "AFP"})])
    assert outlets.key("TVE") == outlets.key("the Teln Valley Echo") == "teln valley echo"
    assert outlets.key("Agency France") == known_outlets().key("Agence France-Presse")


@pytest.mark.parametrize(
    ("source", "house"),
    [
        (named("Bohdan Reyl", role="ministry spokesman", of="Interior Ministry"), "Interior Ministry"),
        (named("Pavel Oshrin", role="the interior minister"), "interior ministry"),
        (named("Karel Vostrik", role="Prime Minister"), "government"),
        (named("Colm Birch", role="a director", of="Quayside Estates"), "Quayside Estates"),
        (named("Ines Corvalho", role="professor", of="University of Stavrin"), None),
        (named("Anka Doruz"), None),
        (institution("Teln Hydro"), "Teln Hydro"),
    ],
)
def test_who_holds_an_office_speaks_for_its_house(source: Source, house: str | None) -> None:
    found = identity_of(source).house
    assert found == house or (house is not None and found is not None and same_name(found, house))


def test_a_minister_and_the_ministry_are_one_house() -> None:
    minister = identity_of(named("Pavel Oshrin", role="Interior Minister"))
    assert one_house(minister, identity_of(institution("Interior Ministry")))


def test_a_surname_that_two_share_is_neither_for_sure() -> None:
    sources = [named("Walter Duarte"), named("Nico Duarte"), named("Duarte")]
    assert [who.doubtful for who in who_is_who([identity_of(source) for source in sources])] == [False, False, True]
    assert bounds(*(article(f"Paper {n}", Says([s], f"word{n} for word{n}")) for n, s in enumerate(sources))) == (2, 3)


def test_a_regulator_is_the_board_that_another_article_names() -> None:
    first = article("The Courier", Says([institution("Financial Supervision Board")]))
    assert bounds(first, article("The Echo", Says([institution("the regulator")], "shut by order"))) == (1, 1)


@pytest.mark.parametrize(
    ("called", "name"),
    [
        ("the railway", "Velmark Railways"),
        ("the league", "Farmers' League"),
        ("foreign ministry there", "Kessock's foreign ministry"),
    ],
)
def test_a_body_called_by_its_kind_is_the_one_whose_name_says_so(called: str, name: str) -> None:
    first = article("The Courier", Says([institution(name)]))
    assert bounds(first, article("The Echo", Says([institution(called)], "shut by order"))) == (1, 1)


def test_a_body_called_by_its_kind_is_none_of_another_kind() -> None:
    first = article("The Courier", Says([institution("Farmers' League")]))
    assert bounds(first, article("The Echo", Says([institution("the railway")], "shut by order"))) == (2, 2)


def test_a_promoter_may_speak_for_the_company_or_for_himself() -> None:
    first = article("The Courier", Says([institution("Suryodaya Agro Exports")]))
    promoter = named("Hemant Rathod", role="promoter of Suryodaya Agro Exports Ltd")
    assert bounds(first, article("The Echo", Says([promoter], "shut by order"))) == (1, 2)


def test_what_one_article_tells_of_an_office_holds_for_the_claims_other_articles() -> None:
    full = article(
        "The Courier",
        Says([institution("Interior Ministry")]),
        Says([named("Bohdan Reyl", role="spokesman", of="Interior Ministry")], "he said so twice"),
    )
    assert bounds(full, article("The Echo", Says([named("Bohdan Reyl")], "shut by order"))) == (1, 1)


@pytest.mark.parametrize("name", ["Kyrgyz-ministry", "Kyrgyz/regulator", "…", "U.S.-commission"])
def test_a_name_of_two_words_written_as_one_is_nobodys_kind(name: str) -> None:
    assert not is_kind(name)


@given(st.text(max_size=30) | st.text("abAB -/.'", max_size=12))
def test_only_what_has_words_is_of_a_kind(name: str) -> None:
    assert name.split() or not is_kind(name)
