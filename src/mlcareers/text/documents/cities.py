"""Large cities and centres of technology by country, for documents that name no country."""

from __future__ import annotations

CITIES = {
    "AE": "dubai, abu dhabi",
    "AR": "buenos aires, cordoba argentina, rosario",
    "AT": "vienna, wien, graz, linz, salzburg, innsbruck",
    "AU": "sydney, melbourne, brisbane, perth, adelaide, canberra",
    "BE": "brussels, bruxelles, brussel, antwerp, antwerpen, ghent, gent, leuven",
    "BG": "sofia, plovdiv",
    "BR": "sao paulo, rio de janeiro, belo horizonte, curitiba, porto alegre, florianopolis, recife, campinas, "
    "brasilia",
    "CA": "toronto, montreal, vancouver, ottawa, quebec, calgary, edmonton, waterloo ontario, winnipeg, halifax, "
    "mississauga, kitchener, saskatoon, ontario, alberta, british columbia, nova scotia, manitoba",
    "CH": "zurich, geneva, geneve, basel, bern, lausanne, lugano, zug, st gallen",
    "CL": "santiago de chile, valparaiso",
    "CN": "beijing, shanghai, shenzhen, guangzhou, hangzhou",
    "CO": "bogota, medellin, cali colombia, barranquilla",
    "CZ": "prague, praha, brno, ostrava",
    "DE": "berlin, munich, munchen, hamburg, frankfurt, cologne, koln, stuttgart, dusseldorf, leipzig, dresden, "
    "nurnberg, hannover, "
    "bremen, karlsruhe, heidelberg, bonn, essen, dortmund, mannheim, aachen, darmstadt, freiburg, tubingen, "
    "potsdam, ulm, jena",
    "DK": "copenhagen, kobenhavn, aarhus, odense, aalborg",
    "EE": "tallinn, tartu",
    "EG": "cairo, giza",
    "ES": "madrid, barcelona, valencia, sevilla, malaga, bilbao, zaragoza",
    "FI": "helsinki, espoo, tampere, turku, oulu",
    "FR": "paris, lyon, marseille, toulouse, lille, nantes, bordeaux, rennes, grenoble, nice, strasbourg, "
    "montpellier, sophia antipolis",
    "GB": "london, manchester, edinburgh, glasgow, bristol, leeds, birmingham, sheffield, liverpool, oxford, "
    "belfast, cardiff, "
    "newcastle upon tyne, nottingham, southampton, reading berkshire, brighton, darlington, "
    "cambridge, york, leicester, coventry, milton keynes, aberdeen, dundee, swansea, exeter, norwich, plymouth",
    "GH": "accra",
    "GR": "athens, thessaloniki, patras",
    "HK": "hong kong, kowloon",
    "HU": "budapest, debrecen",
    "ID": "jakarta, bandung",
    "IE": "dublin, cork, galway, limerick",
    "IL": "tel aviv, haifa, jerusalem, herzliya",
    "IN": "bengaluru, bangalore, hyderabad, pune, mumbai, chennai, gurgaon, gurugram, noida, new delhi, delhi, "
    "kolkata, ahmedabad, kochi, "
    "coimbatore, trivandrum, jaipur, indore, nagpur, lucknow, bhopal, chandigarh, mysore, mysuru, "
    "visakhapatnam, vizag, surat, vadodara, thiruvananthapuram, karnataka, telangana, maharashtra, tamil nadu, kerala",
    "IT": "milan, milano, rome, roma, turin, torino, bologna, florence, firenze, naples, napoli, trieste, "
    "padova, genova",
    "JP": "tokyo, osaka, kyoto, yokohama, nagoya, fukuoka",
    "KE": "nairobi",
    "KR": "seoul, busan, daejeon",
    "LT": "vilnius, kaunas",
    "LU": "luxembourg",
    "LV": "riga",
    "MX": "mexico city, ciudad de mexico, guadalajara, monterrey",
    "MY": "kuala lumpur, penang",
    "NG": "lagos, abuja, port harcourt, ibadan, kano",
    "NL": "amsterdam, rotterdam, utrecht, eindhoven, the hague, den haag, delft, groningen, leiden",
    "NO": "oslo, bergen, trondheim, stavanger",
    "NZ": "auckland, wellington, christchurch",
    "PE": "lima",
    "PH": "manila, makati, cebu, taguig",
    "PK": "karachi, lahore, islamabad",
    "PL": "warsaw, warszawa, krakow, wroclaw, gdansk, poznan, lodz, katowice",
    "PT": "lisbon, lisboa, porto, braga, coimbra, aveiro",
    "RO": "bucharest, bucuresti, cluj napoca, iasi, timisoara",
    "RS": "belgrade, beograd, novi sad",
    "SA": "riyadh, jeddah",
    "SE": "stockholm, gothenburg, goteborg, malmo, uppsala, lund",
    "SG": "singapore",
    "TH": "bangkok",
    "TR": "istanbul, ankara, izmir",
    "TW": "taipei, hsinchu",
    "UA": "kyiv, kiev, lviv, kharkiv, odesa, dnipro",
    "US": "new york, san francisco, los angeles, seattle, boston, chicago, austin, houston, dallas, san diego, "
    "san jose, atlanta, denver, "
    "philadelphia, phoenix, portland oregon, palo alto, mountain view, menlo park, sunnyvale, redmond, "
    "pittsburgh, brooklyn, miami, "
    "washington dc, minneapolis, detroit, raleigh, nashville, salt lake city, bay area, silicon valley, "
    "cambridge ma, sf, nyc, tampa, orlando, jacksonville, fort lauderdale, charlotte, durham nc, columbus, cincinnati, "
    "cleveland, indianapolis, milwaukee, kansas city, st louis, saint louis, omaha, oklahoma city, tulsa, memphis, "
    "louisville, new orleans, baltimore, virginia beach, sacramento, oakland, fresno, san antonio, fort worth, plano, "
    "irvine, santa clara, santa monica, cupertino, san mateo, bellevue, spokane, boise, las vegas, tucson, scottsdale, "
    "albuquerque, colorado springs, boulder, honolulu, anchorage, hartford, new haven, jersey city, newark, "
    "princeton nj, madison wisconsin, ann arbor, grand rapids, des moines, little rock, huntsville, research triangle",
    "VN": "hanoi, ho chi minh city",
    "ZA": "johannesburg, cape town, durban, pretoria",
}
"""ISO 3166-1 code of a country: its cities by their folded names."""
