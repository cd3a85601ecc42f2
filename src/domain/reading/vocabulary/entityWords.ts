import { plainText } from "../words";
import { placeNames } from "./placeNames";
import { listed } from "./wordList";

const plainSet = (text: string): ReadonlySet<string> => new Set(listed(text).map(plainText));

/** Words for a part of a company, which a name or number of its own stands beside: "Plant 2", "New York Office", "Werk Nord". */
const kinds =
  plainSet(`office | team | plant | region | branch | store | shop | site | division | department | dept | unit | business unit | bu | warehouse | factory | area | zone | district | territory | location | hub | depot | outlet | clinic
  hospital | ward | school | campus | terminal | facility | subsidiary | squad | crew | shift | group | desk | center | centre | cluster | sector | section | bureau | agency | county | city of | state of | province
  werk | filiale | standort | niederlassung | abteilung | bereich | geschäftsbereich | gruppe | lager | betrieb | zweigstelle | gebiet | bezirk | halle | linie | schicht | geschäftsstelle | außenstelle | klinik | land | laden
  vendeur | agence | magasin | usine | équipe | service | succursale | établissement | secteur | boutique | entrepôt | direction | région | département
  sucursal | planta | turno | equipo | tienda | región | área | departamento | gerencia | sede | zona | almacén | vendedor | oficina | fábrica | estación
  loja | equipe | setor | diretoria | unidade | região | equipa | escritório | agência
  stabilimento | reparto | negozio | sede | filiale | squadra | ufficio | regione | settore | venditore | vestiging | afdeling | regio | winkel | kantoor | fabriek | şube | bölge | mağaza | ekip | fabrika | oddział | dział | sklep | zespół
  salesperson | sales rep | rep | agent | seller | customer | client | line`);

/** Whether the word is one for parts of a company: "plant", "agence"; not for what figures are divided by, as "customer". */
export const isKindOfPart = (word: string): boolean => kinds.has(plainText(word)) && !divisors.has(plainText(word));
const divisors = plainSet(`unit | customer | client | line | group | rep | agent | seller | desk | land | crew | shift | turno`);

const compass =
  plainSet(`north | south | east | west | northeast | northwest | southeast | southwest | north east | north west | south east | south west | central | midwest | northern | southern | eastern | western
  nord | süd | ost | mitte | nordost | nordwest | südost | südwest | sud | est | ouest | centre | nord-est | nord-ouest | sud-est | sud-ouest | norte | sur | este | oeste | centro | noreste | noroeste | sureste | suroeste
  sul | leste | nordeste | sudeste | ovest | noord | zuid | oost | kuzey | güney | doğu | batı
  emea | apac | latam | dach | benelux | nordics | amer | americas | cee | mena | anz | cis | asean | iberia | europe | asia | africa | north america | south america | latin america | asia pacific | middle east | oceania | global | worldwide
  europa | asien | afrika | amerika | asie | afrique | amérique | américa | áfrica | asia-pacific | hq | headquarters | head office | headquarter | zentrale | hauptsitz | siège | sede central | matriz | corporate`);
/** Departments; most of them may be KPIs or perspectives too ("Sales"), so that alone they are only likely. */
const departments =
  plainSet(`sales | marketing | hr | human resources | finance | it | operations | procurement | purchasing | logistics | production | manufacturing | engineering | legal | r&d | research and development | research & development | quality
  customer service | customer support | support | accounting | controlling | administration | admin | supply chain | maintenance | facilities | information technology | product | design | compliance | security | treasury | audit | internal audit | warehouse | communications
  public relations | risk | customer success | business development | strategy | data | hse | ehs | transport | technology | services | retail | wholesale | e-commerce | ecommerce
  vertrieb | einkauf | personalabteilung | personal | finanzen | logistik | produktion | fertigung | entwicklung | forschung und entwicklung | f&e | buchhaltung | kundendienst | kundenservice | verwaltung | recht | qualitätssicherung | konstruktion | versand | instandhaltung | geschäftsführung
  rechnungswesen | personalwesen | technik | lager | werkstatt
  ventes | ressources humaines | rh | finances | achats | logistique | comptabilité | informatique | juridique | qualité | commercial | service client | service clients | direction générale | recherche et développement | maintenance
  ventas | recursos humanos | rrhh | finanzas | compras | logística | producción | contabilidad | sistemas | operaciones | calidad | mercadeo | administración | tecnología | atención al cliente | servicio al cliente | mantenimiento | jurídico | talento humano | comercial
  vendas | finanças | produção | contabilidade | operações | qualidade | suprimentos | tecnologia | administração | atendimento | manutenção | financeiro | comercial | jurídico | ti
  vendite | risorse umane | finanza | acquisti | logistica | produzione | contabilità | qualità | amministrazione | verkoop | inkoop | personeelszaken | financiën | satış | pazarlama | insan kaynakları | finans | üretim | satın alma | lojistik | bilgi işlem`);

const titles = plainSet(
  `mr | mrs | ms | miss | dr | prof | sir | madam | herr | frau | hr | fr | monsieur | madame | mlle | mme | m | sr | sra | srta | señor | señora | don | doña | dona | senhor | senhora | sig | dott | bay | bayan`,
);
/** Words that say what is counted, how much or how well: with one, a text is the name of a KPI and no place. */
const counted =
  /\b(?:rate|ratio|cost|costs|sales|revenue|spend|spending|uptime|satisfaction|turnover|score|index|number|count|total|average|avg|time|days|hours|growth|margin|profit|share|level|performance|efficiency|productivity|utili[sz]ation|training|retention|visits|size|budget|incidents|accidents|hires|hiring|headcount|churn|orders|calls|tickets|quality|process|compliance|availability|capacity|occupancy|closures|openings|opened|closed|value|expenses|income|nps|csat|engagement|attendance|absenteeism|health|status|rating|usage|inventory|yield|output|traffic|conversion|leads|acquisition|meetings|members|quote|umsatz|kosten|zufriedenheit|anzahl|zahl|auslastung|produktivitat|leistung|taux|nombre|cout|couts|tasa|costo|numero|indice|taxa|custo|satisfaccion|tasso)\b|%|#$/;

/** Whether a text has a word for what is counted, how much or how well. */
export const saysWhatIsCounted = (text: string): boolean => counted.test(plainText(text));

/**
 * Whether a text names a place, a part of a company or a person rather than a KPI. `surely`: "Team North", "Plant 2", "VENDEUR 1",
 * "Mme Durand", "Germany"; `maybe`: "Sales", "Vertrieb", which are KPIs or perspectives too; `no` for all else, so that a name unknown
 * here must be told by its place.
 */
export function isEntityLabel(text: string): "surely" | "maybe" | "no" {
  const trimmed = text.normalize("NFC").replace(/\s+/g, " ").trim();
  if (trimmed === "" || trimmed.length > 50) return "no";
  const plain = plainText(trimmed)
    .replace(/[._]+/g, " ")
    .replace(/^(?:kpis?|data|daten|bsc|scorecard)[ -]+(?=\p{L})/u, "")
    .trim();
  const words = plain.split(/[\s/–—-]+/).filter((word) => word !== "");
  if (isPerson(trimmed, words)) return "surely";
  if (placeNames.has(plain) || compass.has(plain)) return plain === "global" || plain.length <= 3 ? "maybe" : "surely";
  if (departments.has(plain)) return "maybe";
  if (isDepartmentOfPlace(words)) return "surely";
  if (isNamedDepartment(words)) return "surely";
  if (counted.test(plain)) return "no";
  return words.length <= 5 ? besideKind(trimmed, plain, words) : "no";
}

function besideKind(trimmed: string, plain: string, words: readonly string[]): "surely" | "maybe" | "no" {
  const [first = "", ...others] = words;
  const last = words.at(-1) ?? "";
  const names = (rest: readonly string[]): boolean => {
    const name = rest.join(" ");
    return (
      /^(?:#|nr\.?|no\.?|n°|№)? ?\d{1,5}$|^[a-z]$|^[ivx]{1,4}$/.test(name) ||
      compass.has(name) ||
      placeNames.has(name) ||
      // "School data" is about a school, "Team Data" is rarely so written.
      (departments.has(name) && name !== "data")
    );
  };
  if (words.length < 2)
    return /^(?:kpi_)?(?:store|plant|site|branch|team|region|dept|bu|werk|filiale|shop|line|agent|vendeur)[ _-]?#?\d{1,4}$/.test(plain)
      ? "surely"
      : "no";
  if (kinds.has(first)) {
    const rest = others.filter((word) => !/^(?:of|de|da|do|du|des|di|der|la|le|el|#|-)$/.test(word));
    if (rest.length > 0 && names(rest)) return "surely";
    return properNouns(trimmed, 1) ? "maybe" : "no";
  }
  if (kinds.has(last)) {
    const rest = words.slice(0, -1);
    if (names(rest)) return "surely";
    return properNouns(trimmed, 0, -1) ? (onlyPlaces.test(last) ? "surely" : "maybe") : "no";
  }
  return "no";
}
const onlyPlaces = /^(?:office|branch|plant|warehouse|factory|hospital|school|campus|county|depot|clinic|store)$/;

/** "Mr Black", "Frau Müller": a title and a name that begins with a capital. */
const isPerson = (trimmed: string, words: readonly string[]): boolean =>
  words.length >= 2 &&
  words.length <= 4 &&
  titles.has(words[0] ?? "") &&
  !/^(?:HR|MS|DON|FR|M)\s/.test(trimmed) &&
  properNouns(trimmed, 1) &&
  !counted.test(words.slice(1).join(" "));

/** "Sales North", "Vertrieb Süd", "Marketing Germany". */
function isDepartmentOfPlace(words: readonly string[]): boolean {
  const [head, last] = [words.slice(0, -1).join(" "), words.at(-1) ?? ""];
  return words.length >= 2 && (departments.has(head) || placeNames.has(head)) && (compass.has(last) || placeNames.has(last));
}

/** "Sales Department", "Abteilung Vertrieb": a department that says it is one. */
function isNamedDepartment(words: readonly string[]): boolean {
  const isKind = (word: string | undefined): boolean =>
    /^(?:department|dept|division|team|abteilung|departement|departamento|gerencia|direccion|setor|equipo|equipe)$/.test(word ?? "");
  const rest = isKind(words.at(-1))
    ? words.slice(0, -1)
    : isKind(words[0])
      ? words.slice(1).filter((word) => !/^(?:of|de|da|do|des|du)$/.test(word))
      : [];
  return departments.has(rest.join(" "));
}

/** Whether all words from one place to another begin with a capital, as names do. */
const properNouns = (text: string, from: number, to?: number): boolean => {
  const words = text.split(/[\s/–—-]+/).slice(from, to);
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word));
};
