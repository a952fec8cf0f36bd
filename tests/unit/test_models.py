"""Models: what a record may hold, and that every fault in a value becomes a finding on its own line."""

from __future__ import annotations

from typing import Any

import mini
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from routewijzer.loading import WORD_LISTS
from routewijzer.models import KINDS
from routewijzer.models.base import Deel
from routewijzer.models.faults import validate
from routewijzer.reading import read_yaml

KIND_OF = {
    "regelingen/hulp-bij-brand.yml": "regeling",
    "regions/oost/regio.yml": "regio",
    "regions/oost/programmas/brigade.yml": "programma",
    "regelingen/opleidingen/veilig-werken.yml": "opleiding",
    "regelingen/overstappen/horeca-naar-bouw.yml": "overstap",
    "regions/oost/praktijk/uitleen.md": "praktijk",
}
MODELS: dict[str, tuple[type[Deel], mini.Fields]] = {
    **{kind: (KINDS[kind].model, mini.RECORDS[path]) for path, kind in KIND_OF.items()},
    **{name: (model, mini.FILES[f"regelingen/{name}"]) for name, model in WORD_LISTS.items()},
}
PLACES = [(name, where) for name, (_, fields) in MODELS.items() for where, _ in mini.places(fields)]


def faults(name: str, fields: mini.Fields) -> list[tuple[str, str]]:
    return [(code, field) for code, field, _, _ in full_faults(name, fields)]


def full_faults(name: str, fields: mini.Fields) -> list[tuple[str, str, str, int]]:
    text = mini.as_yaml(fields)
    document, findings = read_yaml(text, "x.yml")
    assert findings == []
    assert document is not None
    _, found = validate(MODELS[name][0], document)
    for finding in found:
        assert finding.line == 1 or text.split("\n")[finding.line - 1].startswith(finding.field.split(".")[0])
    return [(f.code, f.field, f"{f.text} | {f.hint}", f.line) for f in found]


def test_every_kind_of_record_is_tried() -> None:
    assert set(MODELS) == set(KINDS) | set(WORD_LISTS)


@pytest.mark.parametrize("name", MODELS)
def test_a_good_record_has_no_faults_and_cannot_be_changed(name: str) -> None:
    model, fields = MODELS[name]
    assert faults(name, fields) == []
    record = model.model_validate(fields)
    with pytest.raises(ValidationError):
        record.naam = "anders"  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", MODELS)
def test_every_required_field_is_missed_when_it_is_not_there(name: str) -> None:
    model, fields = MODELS[name]
    required = [field for field, info in model.model_fields.items() if info.is_required()]
    assert required
    for field in required:
        rest = {k: v for k, v in fields.items() if k != field} or {"veld": None}
        assert [found for found in faults(name, rest) if found != ("F002", "veld")] == [("F001", field)]


@pytest.mark.parametrize("name", MODELS)
def test_an_unknown_field_is_refused_anywhere(name: str) -> None:
    model, fields = MODELS[name]
    assert faults(name, fields | {"bestaat_niet": 1}) == [("F002", "bestaat_niet")]
    if "bronnen" in model.model_fields:
        deep = mini.at(fields, ("bronnen", 0, "gezien"), "2026-11-21")
        code, field, text, _ = full_faults(name, deep)[0]
        assert (code, field) == ("F002", "bronnen.1.gezien")
        assert "gezien_op" in text


REGELING_FAULTS: list[tuple[tuple[Any, ...], Any, str, str]] = [
    (("naam",), "", "F004", "leeg"),
    (("naam",), "   ", "F004", "leeg"),
    (("naam",), None, "F003", "tekst"),
    (("naam",), 12, "F003", '"12"'),
    (("naam",), True, "F003", "tekst"),
    (("naam",), ["a"], "F003", "een lijst"),
    (("naam",), "x" * 161, "F004", "160 tekens"),
    (("samenvatting",), "x" * 401, "F004", "400 tekens"),
    (("toelichting",), "x" * 1501, "F004", "1500 tekens"),
    (("voor_wie",), "werkgever", "F003", "- ervoor"),
    (("voor_wie",), [], "F004", "leeg"),
    (("bronnen",), [], "F004", "leeg"),
    (("zekerheid",), "midel", "F004", "bedoelde u 'middel'"),
    (("stand",), "gelden", "F004", "bedoelde u 'geldend'"),
    (("aanvragen",), "altijd", "F004", "doorlopend"),
    (("gecontroleerd_op",), "21-11-2026", "F006", "2026-11-21"),
    (("gecontroleerd_op",), "2026-13-45", "F006", "2026-11-21"),
    (("gecontroleerd_op",), "2026-02-29", "F006", "2026-11-21"),
    (("gecontroleerd_op",), "20261121", "F006", "2026-11-21"),
    (("gecontroleerd_op",), 20261121, "F003", "tekst"),
    (("geldig",), {"tot": "2026"}, "F006", "2026-11-21"),
    (("bronnen", 0, "url"), "http://www.uwv.nl", "F005", "http:"),
    (("bronnen", 0, "url"), "javascript:alert(1)", "F005", "javascript:"),
    (("stappen", 0, "url"), "https://a.nl@evil.nl", "F005", "webadres"),
    (("bronnen", 0, "gelezen"), "ja", "F003", "schrijf true"),
    (("bronnen", 0, "gelezen"), "no", "F003", "schrijf false"),
    (("bedrag", "gegevens", 0, "euro"), "25.000", "F003", "schrijf 25000"),
    (("bedrag", "gegevens", 0, "euro"), "25 000", "F003", "schrijf 25000"),
    (("bedrag", "gegevens", 0, "euro"), "12,50", "F003", "schrijf 12.50"),
    (("bedrag", "gegevens", 0, "euro"), "veel", "F003", "getal"),
    (("bedrag", "gegevens", 0, "euro"), "9" * 5000, "F003", "getal"),
    (("bedrag", "gegevens", 0, "euro"), True, "F003", "getal"),
    (("bedrag", "gegevens", 0, "euro"), -1, "F004", "buiten de grens"),
    (("bedrag", "gegevens", 0, "procent"), 101, "F004", "buiten de grens"),
    (("bedrag",), "veel", "F003", "een groep velden"),
    (("sluit_uit",), ["Niet Goed"], "F004", "kleine letters"),
    (("opvolger",), ["a/b/c"], "F004", "kleine letters"),
    (("opvolger",), ["../x"], "F004", "kleine letters"),
    (("familie",), "con", "F004", "kleine letters"),
    (("voorwaarden",), ["rol"], "F003", "een groep velden"),
    (("voorbeelden", 0, "verwacht"), "yes", "F004", "kies uit: ja, nee, onbekend"),
]


@pytest.mark.parametrize(("where", "value", "code", "words"), REGELING_FAULTS, ids=lambda v: str(v)[:30])
def test_a_bad_value_is_one_finding_that_says_how_to_mend_it(
    where: tuple[Any, ...], value: Any, code: str, words: str
) -> None:
    found = full_faults("regeling", mini.at(mini.REGELING, where, value))
    assert len(found) == 1
    assert found[0][0] == code
    assert found[0][1].split(".")[: len(where)] == [str(s + 1) if isinstance(s, int) else s for s in where]
    assert words in found[0][2]


@pytest.mark.parametrize(
    ("name", "where", "value", "code"),
    [
        ("regio", ("code",), "AM1", "F004"),
        ("regio", ("gemeenten", 0, "code"), "0166", "F004"),
        ("regio", ("gemeenten", 0, "code"), 166, "F003"),
        ("regio", ("tegel", "kolom"), 12, "F004"),
        ("regio", ("tegel", "kolom"), 1.5, "F003"),
        ("regio", ("inwoners", "aantal"), "764.970", "F003"),
        ("regio", ("loketten", 0, "tel"), "038-1234567", "F005"),
        ("programma", ("status",), "actief", "F004"),
        ("programma", ("looptijd", "van"), "juni 2020", "F006"),
        ("praktijk", ("resultaten", 0, "waarde"), -1, "F004"),
        ("praktijk", ("resultaten", 0, "bron"), 0, "F004"),
        ("overstap", ("soort_overstap",), "soms", "F004"),
        ("_vragen.yml", ("vragen", 0, "id"), "Rol", "F004"),
        ("_vragen.yml", ("vragen", 0, "sleutel"), "situatie", "F004"),
        ("_begrippen.yml", ("lijsten", "rollen", "Fout id"), {"naam": "x"}, "F004"),
    ],
)
def test_every_kind_refuses_what_does_not_fit(name: str, where: tuple[Any, ...], value: Any, code: str) -> None:
    assert [found for found, _ in faults(name, mini.at(MODELS[name][1], where, value))] == [code]


def test_a_year_may_be_written_as_a_number() -> None:
    assert faults("programma", mini.at(mini.PROGRAMMA, ("looptijd", "van"), 2020)) == []


def test_all_faults_are_reported_at_once() -> None:
    fields = mini.REGELING | {"naam": "", "zekerheid": "x", "bronnen": [{"titel": "", "gezien_op": "x"}], "extra": 1}
    found = faults("regeling", fields)
    assert sorted(found) == [
        ("F002", "extra"),
        ("F004", "bronnen.1.titel"),
        ("F004", "naam"),
        ("F004", "zekerheid"),
        ("F006", "bronnen.1.gezien_op"),
    ]


JUNK = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**14), 10**14)
    | st.sampled_from([0.5, "", " ", "x" * 5000, "9" * 5000, "25.000", "2026-99-99", "javascript:x", "\n", "٣", "a/b"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["naam", "x", "1"]), inner, max_size=3),
    max_leaves=5,
)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(PLACES), JUNK)
def test_any_value_anywhere_gives_a_record_or_findings(place: tuple[str, tuple[Any, ...]], value: Any) -> None:
    name, where = place
    for code, _, text, line in full_faults(name, mini.at(MODELS[name][1], where, value)):
        assert code in ("F001", "F002", "F003", "F004", "F005", "F006", "Y007")
        assert line >= 1
        assert len(text) < 1000
