import { columnOf, holdsFigures, type Column } from "./column";
import { listed } from "../vocabulary/wordList";
import { plainText } from "../words";

/** Others to compare with, by a word that says so: their figures are not ours. */
const others: ReadonlySet<string> = new Set(
  listed(`peer | peers | peer group | peer average | comparator | comparators | comparator group | similar schools | similar councils | statistical neighbours | nearest neighbours | competitor | competitors | competition | best in class | top quartile | upper quartile | lower quartile
    vergleichsgruppe | vergleichswert | wettbewerb | wettbewerber | branchenschnitt | bundesschnitt | landesschnitt | groupe de comparaison | groupe de référence | concurrents | concurrence | competencia | competidores | grupo de comparación | concorrentes | concorrência
    rakipler | rakip | 同行 | 同业 | 竞争对手 | 标杆`).map(plainText),
);
/** A country or a trade as a whole; "International" beside it makes it a part of the business. */
const wholes: ReadonlySet<string> = new Set(
  listed(
    `national | nationally | nationwide | statewide | countrywide | sector | industry | bundesweit | landesweit | branche | national | france entière | secteur | nacional | sector | setor | ulusal | sektör | türkiye geneli | 全国 | 行业`,
  ).map(plainText),
);
const average =
  /(?:^|\s)(?:average|avg\.?|mean|median|benchmark|norm|moyenne|mediane|promedio|media|mediana|durchschnitt|mittelwert|ortalamasi|ortalama)(?:\s|$)|durchschnitt$|平均|均值/u;
const ofAll =
  /(?:^|\s)(?:national|nationale|nacional|regional|regionale|state|county|country|england|sector|secteur|setor|sektor|industry|branche|peer|market|marche|mercado|pazar|ulusal|turkiye|trust|district)(?:\s|$)|^(?:bundes|landes|branchen|markt|kreis)|全国|行业|同业|全省|全市/u;

/** "National 2023/24", "Sector average", "Peers" beside our own figures: what others reach, which is left out. */
export function comparisonColumns(columns: readonly Column[]): readonly Column[] {
  if (columnOf(columns, "kpi") === null) return columns;
  const withLabel = columns.filter((column) => holdsFigures(column) && column.label !== null);
  const alone = new Set(withLabel.map(({ label }) => plainText(label?.text ?? ""))).size === 1;
  const hasOwn = columns.some((column) => column.role === "actual" && !withLabel.includes(column));
  return columns.map((column) => {
    if (!withLabel.includes(column) || column.because[0] === "corrected") return column;
    const label = plainText(column.label?.text ?? "");
    const isOthers = others.has(label) || (average.test(label) && ofAll.test(label)) || (wholes.has(label) && alone && hasOwn);
    return isOthers ? { ...column, role: "ignored", because: ["not-recognised"], label: null } : column;
  });
}
