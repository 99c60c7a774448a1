"""The names that people type for the countries of ISO 3166-1, a line each: the code, the name to print, the others."""

from __future__ import annotations

NAMES = """
    AD Andorra
    AE United Arab Emirates; UAE; Emirates; United Arab Emirates (the); Vereinigte Arabische Emirate; Émirats
       arabes unis
    AF Afghanistan
    AG Antigua and Barbuda
    AI Anguilla
    AL Albania
    AM Armenia
    AO Angola
    AQ Antarctica
    AR Argentina; Argentinien; Argentine
    AS American Samoa
    AT Austria; Österreich; Autriche; Oostenrijk; Republic of Austria
    AU Australia; Australien; Australie
    AW Aruba
    AX Åland Islands
    AZ Azerbaijan
    BA Bosnia and Herzegovina; Bosnia; Bosnia & Herzegovina
    BB Barbados
    BD Bangladesh
    BE Belgium; België; Belgique; Belgien; Kingdom of Belgium
    BF Burkina Faso
    BG Bulgaria; Bulgarien
    BH Bahrain
    BI Burundi
    BJ Benin
    BL Saint Barthélemy
    BM Bermuda
    BN Brunei; Brunei Darussalam
    BO Bolivia; Plurinational State of Bolivia
    BQ Caribbean Netherlands; Bonaire, Sint Eustatius and Saba; Bonaire
    BR Brazil; Brasil; Brasilien; Brésil
    BS Bahamas; The Bahamas
    BT Bhutan
    BV Bouvet Island
    BW Botswana
    BY Belarus
    BZ Belize
    CA Canada; Kanada; Canadá
    CC Cocos; Cocos Islands; Cocos (Keeling) Islands
    CD DR Congo; Democratic Republic of the Congo; DRC; Congo-Kinshasa; Congo, Democratic Republic of the
    CF Central African Republic
    CG Congo; Republic of the Congo; Congo-Brazzaville; The Congo
    CH Switzerland; Schweiz; Suisse; Svizzera; Suiza; Suíça; Zwitserland; Swiss Confederation
    CI Côte d'Ivoire; Ivory Coast; Cote d Ivoire
    CK Cook Islands
    CL Chile
    CM Cameroon
    CN China; People's Republic of China; Mainland China; 中国; Chine
    CO Colombia; Kolumbien; Colombie
    CR Costa Rica
    CU Cuba
    CV Cabo Verde; Cape Verde; Kap Verde
    CW Curaçao
    CX Christmas Island
    CY Cyprus
    CZ Czechia; Czech Republic; Tschechien; Česko; Tchéquie
    DE Germany; Deutschland; Allemagne; Alemania; Alemanha; Duitsland; Federal Republic of Germany; Germania;
       Niemcy; Tyskland
    DJ Djibouti
    DK Denmark; Danmark; Dänemark; Danemark; Dinamarca
    DM Dominica
    DO Dominican Republic
    DZ Algeria
    EC Ecuador
    EE Estonia; Eesti; Estland; Estonie
    EG Egypt; Ägypten; Égypte
    EH Western Sahara
    ER Eritrea
    ES Spain; España; Spanien; Espagne; Espanha; Kingdom of Spain; Spagna; Spanje
    ET Ethiopia
    FI Finland; Suomi; Finnland; Finlande; Finlandia
    FJ Fiji
    FK Falkland Islands; Falklands; Malvinas; Falkland Islands (Malvinas)
    FM Micronesia; Federated States of Micronesia
    FO Faroe Islands; Faroes
    FR France; Frankreich; Francia; França; Frankrijk; French Republic; Francja
    GA Gabon
    GB United Kingdom; UK; Great Britain; Britain; England; Scotland; Wales; Northern Ireland; Royaume-Uni;
       Reino Unido; Großbritannien; U.K.; Vereinigtes Königreich; United Kingdom of Great Britain and Northern
       Ireland
    GD Grenada
    GE Georgia
    GF French Guiana
    GG Guernsey
    GH Ghana
    GI Gibraltar
    GL Greenland
    GM Gambia; The Gambia
    GN Guinea
    GP Guadeloupe
    GQ Equatorial Guinea
    GR Greece; Hellas; Griechenland; Grèce; Ελλάδα
    GS South Georgia and the South Sandwich Islands; South Georgia
    GT Guatemala
    GU Guam
    GW Guinea-Bissau
    GY Guyana
    HK Hong Kong; Hong Kong SAR; Hongkong; 香港
    HM Heard Island and McDonald Islands; Heard Island
    HN Honduras
    HR Croatia; Hrvatska; Kroatien; Croatie
    HT Haiti
    HU Hungary; Magyarország; Ungarn; Hongrie
    ID Indonesia
    IE Ireland; Éire; Irland; Irlande; Irlanda; Republic of Ireland; Eire
    IL Israel
    IM Isle of Man
    IN India; Indien; Inde; Bharat; भारत
    IO British Indian Ocean Territory
    IQ Iraq
    IR Iran; Islamic Republic of Iran
    IS Iceland; Ísland
    IT Italy; Italia; Italien; Italie; Itália
    JE Jersey
    JM Jamaica
    JO Jordan
    JP Japan; Nippon; Japon; Japón; 日本; Nihon
    KE Kenya
    KG Kyrgyzstan; Kyrgyz Republic
    KH Cambodia
    KI Kiribati
    KM Comoros
    KN Saint Kitts and Nevis; Saint Kitts; St Kitts and Nevis
    KP North Korea; DPRK; Democratic People's Republic of Korea
    KR South Korea; Korea; Republic of Korea; Südkorea; Corée du Sud; Corea del Sur; Korea, Republic of; 한국
    KW Kuwait
    KY Cayman Islands
    KZ Kazakhstan
    LA Laos; Lao People's Democratic Republic; Lao PDR
    LB Lebanon
    LC Saint Lucia; St Lucia
    LI Liechtenstein
    LK Sri Lanka
    LR Liberia
    LS Lesotho
    LT Lithuania; Lietuva; Litauen; Lituanie
    LU Luxembourg; Luxemburg; Lëtzebuerg
    LV Latvia; Latvija; Lettland; Lettonie
    LY Libya
    MA Morocco; Maroc; Marokko
    MC Monaco
    MD Moldova; Republic of Moldova
    ME Montenegro
    MF Saint Martin; St Martin; Saint Martin (French part)
    MG Madagascar
    MH Marshall Islands
    MK North Macedonia; Macedonia; Republic of North Macedonia
    ML Mali
    MM Myanmar; Burma
    MN Mongolia
    MO Macao; Macau; Macao SAR
    MP Northern Mariana Islands
    MQ Martinique
    MR Mauritania
    MS Montserrat
    MT Malta
    MU Mauritius
    MV Maldives
    MW Malawi
    MX Mexico; México; Mexiko; Mexique
    MY Malaysia
    MZ Mozambique
    NA Namibia
    NC New Caledonia
    NE Niger
    NF Norfolk Island
    NG Nigeria; Federal Republic of Nigeria
    NI Nicaragua
    NL Netherlands; Holland; Nederland; The Netherlands; Niederlande; Pays-Bas; Países Bajos; Kingdom of the
       Netherlands
    NO Norway; Norge; Norwegen; Norvège; Noruega
    NP Nepal
    NR Nauru
    NU Niue
    NZ New Zealand; Aotearoa; Neuseeland; Nouvelle-Zélande
    OM Oman
    PA Panama
    PE Peru; Perú
    PF French Polynesia
    PG Papua New Guinea
    PH Philippines; The Philippines; Philippinen; Pilipinas
    PK Pakistan
    PL Poland; Polska; Polen; Pologne; Polonia
    PM Saint Pierre and Miquelon; St Pierre and Miquelon
    PN Pitcairn; Pitcairn Islands
    PR Puerto Rico
    PS Palestine; State of Palestine; Palestinian Territories
    PT Portugal; Portuguese Republic
    PW Palau
    PY Paraguay
    QA Qatar
    RE Réunion; La Réunion
    RO Romania; România; Rumänien; Roumanie
    RS Serbia; Srbija
    RU Russia; Russian Federation; Russland; Russie; Россия
    RW Rwanda
    SA Saudi Arabia; KSA; Kingdom of Saudi Arabia; Saudi-Arabien
    SB Solomon Islands
    SC Seychelles
    SD Sudan
    SE Sweden; Sverige; Schweden; Suède; Suecia; Zweden
    SG Singapore; Singapur; Singapour; Republic of Singapore
    SH Saint Helena; St Helena
    SI Slovenia; Slovenija; Slowenien; Slovénie
    SJ Svalbard and Jan Mayen
    SK Slovakia; Slovensko; Slovak Republic; Slowakei; Slovaquie
    SL Sierra Leone
    SM San Marino
    SN Senegal
    SO Somalia
    SR Suriname
    SS South Sudan
    ST Sao Tome and Principe; São Tomé and Príncipe; Sao Tome
    SV El Salvador
    SX Sint Maarten; St Maarten; Sint Maarten (Dutch part)
    SY Syria; Syrian Arab Republic
    SZ Eswatini; Swaziland
    TC Turks and Caicos Islands
    TD Chad
    TF French Southern Territories
    TG Togo
    TH Thailand; Thailande
    TJ Tajikistan
    TK Tokelau
    TL Timor-Leste; East Timor; Timor Leste
    TM Turkmenistan
    TN Tunisia
    TO Tonga
    TR Turkey; Türkiye; Türkei; Turquie; Turquía
    TT Trinidad and Tobago
    TV Tuvalu
    TW Taiwan; Republic of China; 台灣
    TZ Tanzania; United Republic of Tanzania
    UA Ukraine; Україна; Ucrania; Ukrajina
    UG Uganda
    UM United States Minor Outlying Islands
    US United States; USA; America; United States of America; U.S.; U.S.A.; États-Unis; Estados Unidos;
       Vereinigte Staaten; Stati Uniti; Verenigde Staten
    UY Uruguay
    UZ Uzbekistan
    VA Vatican City; Vatican; Holy See
    VC Saint Vincent and the Grenadines; St Vincent and the Grenadines
    VE Venezuela; Bolivarian Republic of Venezuela
    VG British Virgin Islands; Virgin Islands (British)
    VI US Virgin Islands; United States Virgin Islands; Virgin Islands (U.S.)
    VN Vietnam; Viet Nam; Socialist Republic of Vietnam
    VU Vanuatu
    WF Wallis and Futuna
    WS Samoa
    YE Yemen
    YT Mayotte
    ZA South Africa; Südafrika; Afrique du Sud; Sudáfrica; Republic of South Africa
    ZM Zambia
    ZW Zimbabwe
"""
