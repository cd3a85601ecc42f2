import { columnOf, holdsFigures, type Column, type Label } from "./column";
import type { StackCell } from "../headers/headerBand";
import { perspectiveIn } from "../perspectiveWords";
import { isEntityLabel } from "../vocabulary/entityWords";

/** Whether the names in the headers are KPIs or entities. */
export function labelled(columns: readonly Column[]): readonly Column[] {
  const hasKpi = columnOf(columns, "kpi") !== null;
  const bare = hasKpi ? withoutCaptions(columns) : columns;
  const withLabel = bare.filter((column) => holdsFigures(column) && column.label !== null);
  const [first] = withLabel;
  if (first === undefined) return bare;
  return hasKpi ? withEntities(bare, withLabel) : withKpis(bare, withLabel);
}

/** "RAG thresholds" over green, amber and red, "Quarterly results" over quarters: captions that say what stands below, not whose it is. */
function withoutCaptions(columns: readonly Column[]): readonly Column[] {
  const ofFigures = new Set(
    columns.flatMap((column) => (holdsFigures(column) && !isLimit(column) && column.label !== null ? [column.label.text] : [])),
  );
  return columns.map((column) => {
    if (column.label === null || isEntityLabel(column.label.text) !== "no") return column;
    const isOverLimits = isLimit(column) && !ofFigures.has(column.label.text);
    return isOverLimits || (holdsFigures(column) && isGeneralTitle(column)) ? { ...column, label: null } : column;
  });
}

const isLimit = ({ role }: Column): boolean => role.startsWith("threshold-");

/** Names of places and departments side by side; the likely ones are sure beside a sure one. */
export function nameEntities(columns: readonly Column[]): boolean {
  // "Suppliers" over the names says it.
  if (columns.every(({ stack }) => stack.some(({ concepts }) => concepts.includes("entity")))) return true;
  const told = columns.map(({ label }) => isEntityLabel(label?.text ?? ""));
  const surely = told.filter((each) => each === "surely").length;
  return surely > 0 && (surely * 2 >= told.length || told.every((each) => each !== "no"));
}

/** The KPIs stand in rows: names in the headers are entities, unless one of them stands over all figures as a title. */
function withEntities(columns: readonly Column[], withLabel: readonly Column[]): readonly Column[] {
  const [first] = withLabel;
  const figures = columns.filter((column) => holdsFigures(column) && column.role !== "weight");
  const isOne = withLabel.every(({ label }) => label?.row === first?.label?.row && label?.column === first?.label?.column);
  const isTitle = isOne && withLabel.length >= figures.length;
  const sure = nameEntities(withLabel);
  return columns.map((column) => {
    if (!holdsFigures(column) || column.label === null) return column;
    if (!sure && (isTitle || isGeneralTitle(column))) return { ...column, label: null };
    return { ...column, entity: column.label, doubt: column.doubt ?? (sure ? null : "columns-are-what") };
  });
}

/** The KPIs stand across: a second name above them is their block, or whose figures they are when the same KPIs come again. */
function withKpis(columns: readonly Column[], withLabel: readonly Column[]): readonly Column[] {
  const upperOf = ({ stack, label }: Column): StackCell | undefined =>
    stack.find((cell) => cell.label !== null && !cell.number && cell.row < (label?.row ?? 0));
  const uppers = new Map<string, Set<string>>();
  for (const column of withLabel) {
    const seen = uppers.get(column.label?.text ?? "") ?? new Set<string>();
    uppers.set(column.label?.text ?? "", seen.add(upperOf(column)?.text ?? ""));
  }
  return besideTheirKpis(columns).map((column) => {
    if (!holdsFigures(column) || column.label === null) return column;
    const upper = upperOf(column);
    if (upper === undefined) return { ...column, kpi: column.label };
    const again = (uppers.get(column.label.text)?.size ?? 0) > 1;
    const isEntity = again || isEntityLabel(upper.text) === "surely";
    return isEntity
      ? { ...column, kpi: column.label, entity: { text: upper.text, row: upper.row, column: upper.column } }
      : { ...column, kpi: column.label, block: upper.text };
  });
}

const aims: ReadonlySet<string> = new Set([
  "target",
  "prior",
  "baseline",
  "forecast",
  "threshold-green",
  "threshold-amber",
  "threshold-red",
]);

/** "Output | Target | Scrap % | Limit": a bare word right of a name is of that KPI; a single one behind several may be of any. */
function besideTheirKpis(columns: readonly Column[]): readonly Column[] {
  const isBare = (column: Column): boolean => aims.has(column.role) && column.label === null && column.stack.length === 1;
  const named = columns.filter((column) => holdsFigures(column) && column.label !== null);
  const sure = columns.filter((column, index) => isBare(column) && columns[index - 1]?.label != null).length === named.length;
  let last: Label | null = null;
  return columns.map((column) => {
    if (holdsFigures(column) && column.label !== null) last = column.label;
    return last === null || !isBare(column)
      ? column
      : { ...column, label: last, doubt: column.doubt ?? (sure ? null : "columns-are-what") };
  });
}

/** A title over known columns ("Monthly performance") says what they are in general, not whose. */
function isGeneralTitle({ stack, label }: Column): boolean {
  const cell = stack.find(({ row, column }) => row === label?.row && column === label.column);
  return (
    cell === undefined || perspectiveIn(cell.text) !== null || (cell.concepts.length === 0 && cell.span > 1 && titleWords.test(cell.text))
  );
}

const titleWords =
  /month|quarter|week|year|perform|result|period|figure|value|monat|quartal|woche|jahr|ergebnis|werte|mois|mensuel|trimestre|r[ée]sultat|valeur|resultado|mensual|mensal|valores|\bkpi|threshold|tolerance|\blimits?\b|\bbands?\b|\brag\b|traffic light|schwelle|grenzwert|toleranz|ampel|seuil|tolérance|umbral|sem[aá]foro|tolerancia|faixa|eşik|limiar|阈值|限值|红黄绿/i;
