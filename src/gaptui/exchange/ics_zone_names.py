"""What calendar programs call time zones, and which zone of this machine that is.

It reads no files and describes no zones: names go in, zones of `zoneinfo` come out, or nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from zoneinfo import ZoneInfo

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){0,2}")
_OF_THE_MACHINE = frozenset({"localtime", "posixrules", "Factory"})
"""These lie beside the zones, and mean whatever this machine was set to."""
_UTC = frozenset(["UTC", "Etc/UTC", "Zulu", "Etc/Zulu", "UCT", "Etc/UCT", "Universal", "Etc/Universal"])
_OFFSET = re.compile(r"^\((?:UTC|GMT)[ ]?([+-]\d\d:?\d\d)?\)\s*")


def is_utc(name: str) -> bool:
    return name in _UTC


@lru_cache(maxsize=256)
def zone_named(name: str) -> ZoneInfo | None:
    """A zone by the name that the tz database has for it, `Europe/London`."""
    if name in _OF_THE_MACHINE or not _NAME.fullmatch(name):
        return None
    try:
        return ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        # `Europe` is a folder, and long names are none at all.
        return None


@lru_cache(maxsize=256)
def zone_meant(name: str) -> ZoneInfo | None:
    """A zone by any name that programs are known to write."""
    return next((found for each in _names(name) if (found := zone_named(each)) is not None), None)


def _names(name: str) -> Iterator[str]:
    """Names of the tz database that `name` may stand for, the surest first."""
    name = name.strip().strip('"').strip()
    yield name
    if not name or len(name) > 200:
        return
    # `/mozilla.org/20070129_1/America/New_York`: somebody's own name for a zone that all know.
    if name.startswith("/"):
        parts = name.strip("/").split("/")
        for begin in range(len(parts)):
            yield "/".join(parts[begin:])
    yield from _names_of_windows(name)
    # `America_Argentina_Buenos_Aires`: where a slash was not wanted.
    if "/" not in name:
        for count in (1, 2):
            yield name.replace("_", "/", count)


def _names_of_windows(name: str) -> Iterator[str]:
    if name.casefold().startswith("tzone://microsoft/"):
        name = name[len("tzone://microsoft/") :]
        yield name.upper()
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    if name in WINDOWS_TO_OLSON:
        yield WINDOWS_TO_OLSON[name]
    # `(UTC+01:00) Amsterdam, Berlin, ...`: what people see in Windows; older ones say GMT, and "and" for "&".
    words = _OFFSET.sub("", name).casefold().replace("&", "and").replace(";", ",").rpartition(":")[2]
    if (found := _SHOWN.get(" ".join(words.split()))) is not None:
        yield found


_SHOWN = {
    words: zone
    for zone, *all_words in (
        line.split(" = ")
        for line in """
Etc/GMT+12 = international date line west
Pacific/Honolulu = hawaii
America/Adak = aleutian islands
America/Anchorage = alaska
America/Los_Angeles = pacific time (us and canada) = pacific time (us and canada), tijuana
America/Tijuana = baja california
America/Phoenix = arizona
America/Denver = mountain time (us and canada)
America/Mazatlan = la paz, mazatlan = chihuahua, la paz, mazatlan
America/Whitehorse = yukon
America/Chicago = central time (us and canada)
America/Guatemala = central america
America/Mexico_City = guadalajara, mexico city, monterrey
America/Regina = saskatchewan
America/New_York = eastern time (us and canada)
America/Bogota = bogota, lima, quito, rio branco = bogota, lima, quito
America/Cancun = chetumal
America/Havana = havana
America/Port-au-Prince = haiti
America/Indiana/Indianapolis = indiana (east)
America/Grand_Turk = turks and caicos
America/Halifax = atlantic time (canada)
America/Asuncion = asuncion
America/Caracas = caracas
America/Cuiaba = cuiaba
America/La_Paz = georgetown, la paz, manaus, san juan
America/Santiago = santiago
America/St_Johns = newfoundland
America/Sao_Paulo = brasilia
America/Cayenne = cayenne, fortaleza
America/Argentina/Buenos_Aires = city of buenos aires = buenos aires
America/Montevideo = montevideo
America/Bahia = salvador
America/Godthab = greenland
Atlantic/Azores = azores
Atlantic/Cape_Verde = cabo verde is. = cape verde is.
UTC = coordinated universal time = utc
Europe/London = dublin, edinburgh, lisbon, london
Atlantic/Reykjavik = monrovia, reykjavik
Africa/Casablanca = casablanca
Europe/Berlin = amsterdam, berlin, bern, rome, stockholm, vienna
Europe/Budapest = belgrade, bratislava, budapest, ljubljana, prague
Europe/Paris = brussels, copenhagen, madrid, paris
Europe/Warsaw = sarajevo, skopje, warsaw, zagreb
Africa/Lagos = west central africa
Africa/Windhoek = windhoek
Asia/Amman = amman
Europe/Bucharest = athens, bucharest
Asia/Beirut = beirut
Africa/Cairo = cairo
Europe/Chisinau = chisinau
Asia/Damascus = damascus
Africa/Johannesburg = harare, pretoria
Europe/Kiev = helsinki, kyiv, riga, sofia, tallinn, vilnius
Asia/Jerusalem = jerusalem
Europe/Kaliningrad = kaliningrad
Africa/Khartoum = khartoum
Africa/Tripoli = tripoli
Asia/Baghdad = baghdad
Europe/Istanbul = istanbul
Asia/Riyadh = kuwait, riyadh
Europe/Minsk = minsk
Europe/Moscow = moscow, st. petersburg = moscow, st. petersburg, volgograd
Africa/Nairobi = nairobi
Asia/Tehran = tehran
Asia/Dubai = abu dhabi, muscat
Asia/Baku = baku
Europe/Samara = izhevsk, samara
Indian/Mauritius = port louis
Asia/Tbilisi = tbilisi
Asia/Yerevan = yerevan
Asia/Kabul = kabul
Asia/Tashkent = ashgabat, tashkent
Asia/Yekaterinburg = ekaterinburg
Asia/Karachi = islamabad, karachi
Asia/Calcutta = chennai, kolkata, mumbai, new delhi
Asia/Colombo = sri jayawardenepura
Asia/Katmandu = kathmandu
Asia/Dhaka = dhaka
Asia/Omsk = omsk
Asia/Rangoon = yangon (rangoon)
Asia/Bangkok = bangkok, hanoi, jakarta
Asia/Krasnoyarsk = krasnoyarsk
Asia/Novosibirsk = novosibirsk
Asia/Shanghai = beijing, chongqing, hong kong, urumqi
Asia/Irkutsk = irkutsk
Asia/Singapore = kuala lumpur, singapore
Australia/Perth = perth
Asia/Taipei = taipei
Asia/Ulaanbaatar = ulaanbaatar
Asia/Tokyo = osaka, sapporo, tokyo
Asia/Seoul = seoul
Asia/Yakutsk = yakutsk
Australia/Adelaide = adelaide
Australia/Darwin = darwin
Australia/Brisbane = brisbane
Australia/Sydney = canberra, melbourne, sydney
Pacific/Port_Moresby = guam, port moresby
Australia/Hobart = hobart
Asia/Vladivostok = vladivostok
Australia/Lord_Howe = lord howe island
Pacific/Guadalcanal = solomon is., new caledonia
Asia/Magadan = magadan
Pacific/Auckland = auckland, wellington
Pacific/Fiji = fiji
Pacific/Tongatapu = nuku'alofa
Pacific/Apia = samoa
Pacific/Chatham = chatham islands
""".strip().splitlines()
    )
    for words in all_words
}
"""The words by which Windows shows its zones in English, without the offset before them."""
