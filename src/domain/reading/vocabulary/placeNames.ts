import { plainText } from "../words";
import { listed } from "./wordList";

/** Countries (ISO 3166 short names as people write them, and the usual German, French, Spanish and Portuguese ones) and large cities. */
export const placeNames: ReadonlySet<string> = new Set(
  listed(`Afghanistan | Albania | Algeria | Andorra | Angola | Antigua and Barbuda | Argentina | Armenia | Australia | Austria | Azerbaijan | Bahamas | Bahrain | Bangladesh | Barbados | Belarus | Belgium | Belize | Benin | Bhutan
  Bolivia | Bosnia and Herzegovina | Bosnia | Botswana | Brazil | Brunei | Bulgaria | Burkina Faso | Burundi | Cabo Verde | Cape Verde | Cambodia | Cameroon | Canada | Central African Republic | Chad | Chile | China | Colombia | Comoros
  Congo | DR Congo | Costa Rica | Côte d'Ivoire | Ivory Coast | Croatia | Cuba | Cyprus | Czechia | Czech Republic | Denmark | Djibouti | Dominica | Dominican Republic | Ecuador | Egypt | El Salvador | Equatorial Guinea | Eritrea | Estonia
  Eswatini | Ethiopia | Fiji | Finland | France | Gabon | Gambia | Georgia | Germany | Ghana | Greece | Grenada | Guatemala | Guinea | Guinea-Bissau | Guyana | Haiti | Honduras | Hong Kong | Hungary | Iceland | India | Indonesia | Iran | Iraq
  Ireland | Israel | Italy | Jamaica | Japan | Jordan | Kazakhstan | Kenya | Kiribati | Kosovo | Kuwait | Kyrgyzstan | Laos | Latvia | Lebanon | Lesotho | Liberia | Libya | Liechtenstein | Lithuania | Luxembourg | Macao | Madagascar | Malawi
  Malaysia | Maldives | Mali | Malta | Marshall Islands | Mauritania | Mauritius | Mexico | Micronesia | Moldova | Monaco | Mongolia | Montenegro | Morocco | Mozambique | Myanmar | Namibia | Nauru | Nepal | Netherlands | The Netherlands
  New Zealand | Nicaragua | Niger | Nigeria | North Korea | North Macedonia | Norway | Oman | Pakistan | Palau | Palestine | Panama | Papua New Guinea | Paraguay | Peru | Philippines | Poland | Portugal | Puerto Rico | Qatar | Romania | Russia
  Rwanda | Saint Lucia | Samoa | San Marino | Saudi Arabia | Senegal | Serbia | Seychelles | Sierra Leone | Singapore | Slovakia | Slovenia | Solomon Islands | Somalia | South Africa | South Korea | Korea | South Sudan | Spain | Sri Lanka | Sudan
  Suriname | Sweden | Switzerland | Syria | Taiwan | Tajikistan | Tanzania | Thailand | Timor-Leste | Togo | Tonga | Trinidad and Tobago | Tunisia | Turkey | Türkiye | Turkmenistan | Tuvalu | Uganda | Ukraine | United Arab Emirates | UAE
  United Kingdom | UK | Great Britain | England | Scotland | Wales | Northern Ireland | United States | United States of America | USA | US | Uruguay | Uzbekistan | Vanuatu | Venezuela | Vietnam | Viet Nam | Yemen | Zambia | Zimbabwe
  Deutschland | Österreich | Schweiz | Frankreich | Italien | Spanien | Polen | Niederlande | Belgien | Luxemburg | Tschechien | Ungarn | Schweden | Norwegen | Dänemark | Finnland | Großbritannien | Vereinigtes Königreich | Irland | Türkei
  Griechenland | Russland | Rumänien | Bulgarien | Kroatien | Slowakei | Slowenien | Brasilien | Mexiko | Argentinien | Kanada | Indien | Südafrika | Australien | Vereinigte Staaten | Südkorea | Ukraine
  Allemagne | Autriche | Suisse | Italie | Espagne | Pologne | Pays-Bas | Belgique | République tchèque | Hongrie | Suède | Norvège | Danemark | Finlande | Royaume-Uni | Irlande | Turquie | Grèce | Russie | Roumanie | Bulgarie | Croatie
  Brésil | Mexique | Argentine | Chine | Japon | Inde | Maroc | Tunisie | Algérie | Sénégal | Cameroun | États-Unis | Afrique du Sud | Australie | Guinée | Tchad | Égypte | Liban
  Alemania | Francia | Italia | España | Polonia | Países Bajos | Bélgica | Suiza | Suecia | Noruega | Dinamarca | Finlandia | Reino Unido | Irlanda | Turquía | Grecia | Rusia | Rumanía | Brasil | México | Estados Unidos | EE. UU. | Japón
  Perú | Panamá | Canadá | Sudáfrica | Marruecos | Egipto | República Dominicana | Corea del Sur | Filipinas | Alemanha | França | Espanha | Polónia | Holanda | Suíça | Áustria | Suécia | Noruega | Grécia | Rússia | Japão | Colômbia | Equador
  Uruguai | Paraguai | África do Sul | Moçambique | Índia | Países Baixos | EUA | Germania | Spagna | Regno Unito | Paesi Bassi | Stati Uniti | Svizzera | Duitsland | België | Frankrijk | Spanje | Zwitserland | Almanya | Fransa | Niemcy | Francja
  New York | London | Paris | Berlin | Hamburg | München | Munich | Köln | Frankfurt | Stuttgart | Düsseldorf | Wien | Vienna | Zürich | Zurich | Genf | Geneva | Basel | Bern | Madrid | Barcelona | Valencia | Sevilla | Lisboa | Lisbon | Porto
  Rome | Roma | Milan | Milano | Torino | Napoli | Amsterdam | Rotterdam | Brussels | Bruxelles | Antwerp | Dublin | Manchester | Birmingham | Edinburgh | Glasgow | Leeds | Lyon | Marseille | Toulouse | Lille | Nantes | Bordeaux | Stockholm | Oslo
  Copenhagen | Helsinki | Warsaw | Warszawa | Kraków | Prague | Praha | Budapest | Bucharest | Sofia | Athens | Istanbul | İstanbul | Ankara | İzmir | Moscow | Kyiv | Dubai | Abu Dhabi | Doha | Riyadh | Cairo | Casablanca | Dakar | Abidjan | Lagos
  Nairobi | Johannesburg | Cape Town | Mumbai | Delhi | New Delhi | Bangalore | Bengaluru | Chennai | Hyderabad | Pune | Kolkata | Tokyo | Osaka | Seoul | Beijing | Shanghai | Shenzhen | Guangzhou | Taipei | Bangkok | Jakarta | Manila | Hanoi
  Kuala Lumpur | Sydney | Melbourne | Brisbane | Perth | Auckland | Toronto | Montreal | Montréal | Vancouver | Calgary | Ottawa | Boston | Chicago | Los Angeles | San Francisco | Seattle | Denver | Dallas | Houston | Austin | Atlanta | Miami
  Philadelphia | Phoenix | San Diego | Detroit | Washington | Las Vegas | Mexico City | Ciudad de México | Guadalajara | Monterrey | Bogotá | Medellín | Cali | Lima | Quito | Guayaquil | Santiago | Buenos Aires | Montevideo | São Paulo
  Rio de Janeiro | Brasília | Belo Horizonte | Curitiba | Porto Alegre | Recife | Salvador | Fortaleza | California | Texas | Florida | Bayern | Hessen | Sachsen | Nordrhein-Westfalen | Baden-Württemberg | Île-de-France | Cataluña | Andalucía`).map(
    plainText,
  ),
);
