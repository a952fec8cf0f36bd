"""Addresses that may and may not be published. `refuse` must be stricter than any browser."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routewijzer.addresses import MOST, refuse

GOOD = [
    "https://www.uwv.nl",
    "https://www.uwv.nl/",
    "https://www.uwv.nl?a=b",
    "https://www.uwv.nl#kop",
    "https://zoek.officielebekendmakingen.nl/stcrt-2024-41822.html",
    "https://www.cbs.nl/nl-nl/standaard-bedrijfsindeling--sbi--",
    "https://a.b.c.d.nl/x?y=z&q=1#kop",
    "https://voorbeeld.nl/pad%20met%20spatie",
    "https://voorbeeld.nl/@gebruiker",
    "https://voorbeeld.nl/a:b/~c/(d)/e,f;g=h!",
    "https://VOORBEELD.nl/Pad",
    "https://voorbeeld.amsterdam/",
    "https://9292.nl/",
    "https://a-b.nl/?u=https://elders.nl/",
    "mailto:info@voorbeeld.nl",
    "mailto:voor.naam+label@sub.voorbeeld.nl",
    "tel:0381234567",
    "tel:+31381234567",
    "tel:112",
]
BAD = [
    "",
    "www.uwv.nl",
    "uwv.nl",
    "/regelingen/slim/",
    "../geheim",
    "#kop",
    "?a=b",
    "//evil.nl",
    "\\\\evil.nl",
    "/\\evil.nl",
    "http://www.uwv.nl",
    "HTTPS://www.uwv.nl",
    "ftp://www.uwv.nl",
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "\x01javascript:alert(1)",
    "javascript&colon;alert(1)",
    "vbscript:msgbox(1)",
    "data:text/html,<script>alert(1)</script>",
    "blob:https://voorbeeld.nl/x",
    "file:///etc/passwd",
    "https:",
    "https:/",
    "https://",
    "https:///pad",
    "https:/\\evil.nl",
    "https:\\\\evil.nl",
    "https:/evil.nl",
    "https:evil.nl",
    "https://voorbeeld.nl\\@evil.nl",
    "https://voorbeeld.nl@evil.nl",
    "https://naam:wachtwoord@voorbeeld.nl/",
    "https://@voorbeeld.nl/",
    "https://voorbeeld.nl:443/",
    "https://voorbeeld.nl:/",
    "https://127.0.0.1/",
    "https://2130706433/",
    "https://0x7f.1/",
    "https://[::1]/",
    "https://localhost/",
    "https://voorbeeld",
    "https://voorbeeld./",
    "https://voorbeeld.nl./",
    "https://.voorbeeld.nl/",
    "https://voor..beeld.nl/",
    "https://-voorbeeld.nl/",
    "https://voorbeeld-.nl/",
    "https://voor_beeld.nl/",
    "https://voorbeeld.n/",
    "https://voorbeeld.123/",
    "https://xn--80ak6aa92e.com/",
    "https://www.XN--80ak6aa92e.com/",
    "https://voorbeeld.xn--p1ai/",
    "https://\u0430pple.nl/",
    "https://voorbeeld\u3002nl/",
    "https://voorbeeld.nl\uff0fx",
    "https://voor%62eeld.nl/",
    "https://" + "a" * 64 + ".nl/",
    "https://voorbeeld.nl/a b",
    "https://voorbeeld.nl/\t",
    "https://voorbeeld.nl/\n",
    "https://voorbeeld.nl\n.evil.nl/",
    "https://voorbeeld.nl/\x7f",
    "https://voorbeeld.nl/\x00",
    'https://voorbeeld.nl/"onclick=alert(1)',
    "https://voorbeeld.nl/'x",
    "https://voorbeeld.nl/<script>",
    "https://voorbeeld.nl/`x`",
    "https://voorbeeld.nl/{{7*7}}",
    "https://voorbeeld.nl/a|b",
    "https://voorbeeld.nl/é",
    "https://voorbeeld.nl/" + "a" * MOST,
    "mailto:",
    "mailto:info",
    "mailto:@voorbeeld.nl",
    "mailto:info@voorbeeld",
    "mailto:info@127.0.0.1",
    "mailto:a@b.nl,c@d.nl",
    "mailto:info@voorbeeld.nl?cc=evil@evil.nl",
    "mailto:info@voorbeeld.nl?body=x",
    "mailto:Info <info@voorbeeld.nl>",
    "mailto:info@xn--80ak6aa92e.com",
    "mailto:info@evil.nl@voorbeeld.nl",
    "MAILTO:info@voorbeeld.nl",
    "tel:",
    "tel:12",
    "tel:038-1234567",
    "tel:038 1234567",
    "tel:+",
    "tel:1234567890123456",
    "tel:0381234567;ext=1",
    "tel:*21*0612345678#",
    "tel:\u0661\u0662\u0663",
    "sms:0612345678",
    "bitcoin:1BoatSLRHtKNngkdXEeobR76b53LETtpyT",
]


@pytest.mark.parametrize("address", GOOD)
def test_an_ordinary_address_is_fine(address: str) -> None:
    assert refuse(address) == ""


@pytest.mark.parametrize("address", BAD, ids=lambda address: repr(address)[:40])
def test_any_other_address_is_refused_with_a_reason(address: str) -> None:
    assert refuse(address)


def test_the_reason_names_what_is_wrong() -> None:
    assert "javascript:" in refuse("javascript:alert(1)")
    assert "http:" in refuse("http://www.uwv.nl")
    assert "https://" in refuse("www.uwv.nl")
    assert "teken" in refuse("https://voorbeeld.nl/é")
    assert "2000" in refuse("https://voorbeeld.nl/" + "a" * MOST)
    assert "mailto:naam@voorbeeld.nl" in refuse("mailto:info")
    assert "tel:0381234567" in refuse("tel:038-1234567")


@given(st.text(max_size=60) | st.text("https:/\\@.nl a?#%-[]1\t\n", max_size=40).map(lambda tail: "https://" + tail))
def test_what_is_accepted_has_one_plain_host_and_no_odd_character(address: str) -> None:
    if refuse(address):
        return
    scheme, rest = address.split(":", 1)
    assert scheme in ("https", "mailto", "tel")
    assert address.isascii()
    assert not set(address) & set(" \t\r\n\x00\\<>\"'`{}|^")
    if scheme == "https":
        host = rest.removeprefix("//").split("/")[0].split("?")[0].split("#")[0]
        assert rest.startswith("//")
        assert not set(host) & set("@:%[]_")
        assert host.rsplit(".", 1)[1].isalpha()


@pytest.mark.parametrize("long", ["https://" + "a-" * 900, "https://" + "a." * 900, "mailto:" + "a." * 900 + "@b"])
def test_a_long_address_costs_no_time(long: str) -> None:
    # A pattern that backtracks would take minutes here; the limit of the test run would show it.
    assert refuse(long)
