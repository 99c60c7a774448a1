"""Countries and cities that a question names."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from mlcareers.knowledge.names import fold
from mlcareers.models.country import COUNTRIES
from mlcareers.text.documents.cities import CITIES
from mlcareers.text.documents.places import STATE_NAMES

_ELSEWHERE_SPELT = {
    "AT": "autriche, oostenrijk, austrii",
    "AU": "australii, australie",
    "BE": "belgii, belgie",
    "CA": "kanadzie, kanady",
    "CH": "suiza, suica, zwitserland, szwajcarii, schweizer",
    "CN": "chinach",
    "CZ": "czechach, tsjechie",
    "DE": "deutschland, alemania, allemagne, alemanha, germania, duitsland, niemczech, niemcy, niemiec, german, "
    "germans",
    "DK": "danii, denemarken",
    "ES": "espana, espanha, hiszpanii, spagna, spanje",
    "FI": "finlandii",
    "FR": "francji, frankrijk",
    "GB": "reino unido, royaume uni, regno unito, grossbritannien, england, scotland, wales, uk, u k, british, brits, "
    "wielkiej brytanii, anglii, szkocji, engeland, groot brittannie, schotland",
    "IE": "irlandii, ierland",
    "IN": "indien, inde, indii",
    "IT": "italie, italien, wloszech, wloch",
    "JP": "japonii",
    "NL": "holanda, pays bas, paises bajos, holandii, niderlandach, holland",
    "NO": "norwegii, noorwegen",
    "PL": "polsce, polonia, pologne, polen",
    "PT": "portugalii",
    "SE": "szwecji, zweden",
    "UA": "ukrainie",
    "US": "stanach zjednoczonych, stany zjednoczone, stanach, verenigde staten, amerika, ameryce, "
    "usa, u s, united states, states, america, estados unidos, etats unis, stati uniti, vereinigte staaten, "
    "americans, american",
}
"""Names and cases of countries that the list of countries lacks."""

_PEOPLE = {
    "AR": "argentinian, argentinians, argentine, argentines",
    "AT": "austrian, austrians",
    "AU": "australian, australians, aussie, aussies",
    "BD": "bangladeshi, bangladeshis",
    "BE": "belgian, belgians",
    "BG": "bulgarian, bulgarians",
    "BR": "brazilian, brazilians",
    "CA": "canadian, canadians",
    "CH": "swiss",
    "CL": "chilean, chileans",
    "CN": "chinese",
    "CO": "colombian, colombians",
    "CZ": "czech, czechs",
    "DK": "danish, danes",
    "EG": "egyptian, egyptians",
    "ES": "spaniard, spaniards",
    "ET": "ethiopian, ethiopians",
    "FI": "finnish, finns",
    "FR": "frenchman, frenchwoman",
    "GH": "ghanaian, ghanaians",
    "GR": "greek, greeks",
    "HR": "croatian, croatians",
    "HU": "hungarian, hungarians",
    "ID": "indonesian, indonesians",
    "IE": "irish",
    "IL": "israeli, israelis",
    "IN": "indian, indians",
    "IR": "iranian, iranians",
    "IT": "italians",
    "JP": "japanese",
    "KE": "kenyan, kenyans",
    "KR": "korean, koreans",
    "LT": "lithuanian, lithuanians",
    "MA": "moroccan, moroccans",
    "MX": "mexican, mexicans",
    "MY": "malaysian, malaysians",
    "NG": "nigerian, nigerians",
    "NL": "dutchman",
    "NO": "norwegian, norwegians",
    "NP": "nepali, nepalese",
    "NZ": "kiwi, kiwis, new zealander, new zealanders",
    "PE": "peruvian, peruvians",
    "PH": "filipino, filipinos, filipina",
    "PK": "pakistani, pakistanis",
    "PL": "poles",
    "RO": "romanian, romanians",
    "RS": "serbian, serbians",
    "RU": "russian, russians",
    "SE": "swedish, swedes",
    "SG": "singaporean, singaporeans",
    "TH": "thai",
    "TN": "tunisian, tunisians",
    "TR": "turkish",
    "UA": "ukrainian, ukrainians",
    "VN": "vietnamese",
    "ZA": "south african, south africans",
}
"""What people of a country are called in English, unless it is a language that is asked about more often."""

_CITIES_ELSEWHERE_SPELT = {
    "AT": "vienne, viena, vienna, wenen, wiedniu, wieden, salisburgo",
    "BE": "brussel, brusseles, bruselas, bruxelas, bruxelles, brussel, brukseli, bruksela, antwerpen, anvers, amberes",
    "CH": "zurigo, zurych, zurychu, zurique, ginevra, geneve, genf, ginebra, genebra, genewie, bale, basilea, "
    "bazel, berna",
    "CZ": "praga, prag, prague, praag, pradze",
    "DE": "monaco di baviera, monachium, munique, berlino, berlim, berlinie, amburgo, hamburgo, hambourg, hamburgu, "
    "colonia, cologne, keulen, kolonii, francoforte, francfort, frankfurcie, stoccarda, estugarda, dusseldorfie",
    "DK": "kopenhagen, copenhague, copenaghen, kopenhadze",
    "ES": "madrid, madryt, madrycie, madri, barcellona, barcelone, barcelonie, siviglia, seville, valence",
    "FR": "parigi, paryz, paryzu, parijs, lione, lyonie, marsiglia, marsella, marselha, tolosa, estrasburgo, rijsel",
    "GB": "londra, londres, londen, londyn, londynie, edimburgo, edimbourg",
    "IE": "dublino, dublim, dublinie",
    "IT": "mailand, milan, milaan, milao, mediolan, mediolanie, rom, rome, roma, rzym, rzymie, turin, turijn, turynie, "
    "florenz, neapel, napels, naples, napoles, venedig, venecia, venise",
    "NL": "amsterdamie, amsterda, rotterdamie, den haag, la haya, la haye",
    "PL": "varsovie, varsovia, warschau, varsavia, krakau, cracovia, cracovie, breslau, danzig, warszawie, krakowie, "
    "wroclawiu, poznaniu, gdansku, gdyni, trojmiescie, katowicach, lodzi, lublinie, szczecinie, rzeszowie, "
    "bialymstoku, bydgoszczy, warszawy, krakowa, wroclawia, poznania, gdanska",
    "PT": "lissabon, lisbonne, lisboa, lisbona, lissabonie, lizbona, lizbonie, oporto, porto",
    "SE": "estocolmo, stoccolma, sztokholm, sztokholmie",
    "US": "nueva york, nova york, nova iorque, nowym jorku, nowy jork, new yorku, san francisco",
}
"""What cities are called in the languages of other countries."""

_PARTS_OF_THE_WORLD = (
    "europe, european, europa, european union, eu, africa, afrika, afrique, asia, asien, asie, latin america, latam, "
    "latinoamerica, america latina, south america, north america, middle east, scandinavia, eastern europe, "
    "western europe, osteuropa, apac, emea, gulf"
)
"""Names of more than one country."""


class Place(str):
    """The name of a place as it was typed; `country` is the code of its country, `city` whether it is a city.

    A part of the world has no code.
    """

    country: str
    city: bool

    def __new__(cls, name: str, country: str, city: bool = False) -> Place:
        """Make the place of this name."""
        place = super().__new__(cls, name)
        place.country, place.city = country, city
        return place


def place_of(name: str) -> Place | None:
    """Return the place of this folded name."""
    found = _places().get(name)
    return Place(name, *found) if found else None


def place_names() -> list[str]:
    """Return every name of a place."""
    return list(_places())


@cache
def _places() -> dict[str, tuple[str, bool]]:
    cities = {city.strip(): (code, True) for code, listed in CITIES.items() for city in listed.split(",")}
    elsewhere = {
        name.strip(): (code, True) for code, listed in _CITIES_ELSEWHERE_SPELT.items() for name in listed.split(",")
    }
    states = dict.fromkeys(STATE_NAMES, ("US", True))
    people = {name: (code, False) for code, names in _PEOPLE.items() for name in names.split(", ")}
    spelt = {name: (code, False) for code, names in _ELSEWHERE_SPELT.items() for name in names.split(", ")}
    named = {fold(name): (code, False) for code, names in COUNTRIES.items() if len(code) == 2 for name in names}
    parts = dict.fromkeys(_PARTS_OF_THE_WORLD.split(", "), ("", False))
    short = {name for name in named if len(name) < 3}
    return {
        **parts,
        **elsewhere,
        **cities,
        **states,
        **people,
        **spelt,
        **{name: place for name, place in named.items() if name not in short},
    }


def leave_people_out(places: Sequence[Place]) -> tuple[Place, ...]:
    """Leave out where people are from, where another place is named: a Brazilian in Germany asks about Germany."""
    named = tuple(place for place in places if place not in _people())
    return named or tuple(places)


@cache
def _people() -> frozenset[str]:
    return frozenset(name for names in _PEOPLE.values() for name in names.split(", "))
