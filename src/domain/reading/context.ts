import { readDirection } from "../words/directionWords";
import { readFigure } from "../figures/figure";
import { isKnownPeriod, periodsInText, readPeriod, type PeriodReading } from "../period/period";
import { readTarget } from "../figures/target";
import { descriptorOfConcept } from "./columns/columnTells";
import { conceptsOf, seriesOfConcept } from "./headers/headerCell";
import type { HeaderConcept } from "./headerWords";
import { filledColumns } from "./headers/filledCells";
import { perspectiveIn } from "./perspectiveWords";
import type { Corrections, Descriptor, LineReading, LineRole, Series, Tell } from "./reading";
import type { SheetView } from "./sheetView";
import { isEntityLabel } from "./vocabulary/entityWords";
import { unitOfTitle } from "./units";
import { isGenericTitle, isLegendOrRemark } from "./vocabulary/titleWords";
import { plainText } from "./words";

/** What a cell outside the table says of all its figures. */
export interface ContextLine {
  readonly id: string;
  readonly text: string;
  /** The words that it says it with: the label beside it, or the text itself. */
  readonly header: string;
  readonly role: LineRole;
  readonly at: string;
  readonly row: number;
  readonly column: number;
  readonly tell: Tell;
  readonly periods: readonly PeriodReading[];
  /** Why it is asked about; null when it is sure. */
  readonly doubt: string | null;
}

/** Everything that titles, labels and the tab say about a table. */
export interface Context {
  readonly lines: readonly ContextLine[];
  one(role: LineRole): ContextLine | null;
  readonly period: PeriodOfTable;
}

/** What the titles say about the period of the whole table. */
export type PeriodOfTable =
  | { readonly kind: "none" }
  | { readonly kind: "one"; readonly period: PeriodReading }
  /** Several, or one without its year, or a day that may be the day of printing. */
  | { readonly kind: "unclear"; readonly texts: readonly string[] };

/** Reads the titles and labels in the rows given (those above a table's header; `only` in one column), and the sheet's name. */
export function readContext(view: SheetView, rows: readonly number[], corrections: Corrections, only?: number): Context {
  const found: ContextLine[] = [];
  for (const row of rows) {
    const filled = filledColumns(view, row).filter((column) => only === undefined || column === only);
    for (let index = 0; index < filled.length; index++) {
      const column = filled[index] ?? 0;
      const beside = filled[index + 1];
      const pair = readPair(view, row, column, beside);
      if (pair) {
        found.push(pair.line);
        if (pair.uses === 2) index++;
        continue;
      }
      found.push(...readTitle(view, row, column, filled.length));
    }
  }
  found.push(...readTab(view));
  // A letterhead stands far above the table it heads: whose paper it is, or whose figures?
  const far = new Set(rows.filter((row) => filledColumns(view, row).length > 0).slice(0, -3));
  const ownersDiffer = severalOwners(found);
  const lines = numbered(
    found.map((line) =>
      line.role === "entity" && ((line.tell === "title" && far.has(line.row)) || ownersDiffer)
        ? { ...line, doubt: "entity-in-title" }
        : line,
    ),
  ).map((line): ContextLine => {
    const corrected = corrections[line.id];
    return corrected ? { ...line, role: corrected, tell: "corrected", doubt: null } : line;
  });
  const person = lines.find(({ role, tell, header }) => role === "entity" && tell === "label-beside" && isPersonLabel(header));
  // The nearest title says it: a department above the table rather than the company's name at the top of the sheet.
  const one = (role: LineRole): ContextLine | null =>
    (role === "entity" ? person : undefined) ??
    [...lines].reverse().find((line) => line.role === role && line.tell !== "sheet-name") ??
    lines.find((line) => line.role === role) ??
    null;
  return { lines, one, period: periodOfTable(lines, view.sheet) };
}

/** On a form that says its KPI, "Area: Accounting" below "Company: Acme" may be whose figures they are, or who is in charge of the KPI. */
function severalOwners(lines: readonly ContextLine[]): boolean {
  const labelled = lines.filter(({ tell }) => tell === "label-beside");
  const whose = labelled.filter(({ role }) => role === "entity");
  return (
    labelled.some(({ role }) => role === "kpi") &&
    new Set(whose.map(({ text }) => plainText(text))).size > 1 &&
    !whose.some(({ header }) => isPersonLabel(header))
  );
}

/** "Employee: Anna Nowak" beside "Department: Customer service": the sheet is hers. */
const isPersonLabel = (label: string): boolean =>
  /employee|staff member|person|salesperson|sales rep|mitarbeiter|verk[aä]ufer|vendeur|employ[ée]|collaborateur|nom et pr[ée]nom|nombre y apellido|empleado|vendedor|colaborador|funcion[aá]rio|imi[ęe] i nazwisko|pracownik|ad[ıi] soyad|personel|çal[ıi]şan|сотрудник|фио|姓名|员工|員工|氏名|社員|성명|직원/iu.test(
    label,
  );

const inContext: readonly (Descriptor | Series)[] = [
  "kpi",
  "perspective",
  "objective",
  "unit",
  "direction",
  "owner",
  "entity",
  "frequency",
  "period",
  "target",
  "baseline",
  "weight",
  "low",
  "high",
  "threshold-green",
  "threshold-amber",
  "threshold-red",
];

const roleOf = (concept: HeaderConcept): Descriptor | Series | null => {
  const role = { ...descriptorOfConcept, ...seriesOfConcept }[
    concept as keyof typeof descriptorOfConcept | keyof typeof seriesOfConcept
  ] as Descriptor | Series | undefined;
  return role !== undefined && inContext.includes(role) ? role : null;
};

const numeric: ReadonlySet<LineRole> = new Set([
  "target",
  "baseline",
  "weight",
  "low",
  "high",
  "threshold-green",
  "threshold-amber",
  "threshold-red",
]);

/** "Department: Sales" in one cell, or a label with what it labels in the next. */
function readPair(view: SheetView, row: number, column: number, beside: number | undefined): { line: ContextLine; uses: 1 | 2 } | null {
  const value = view.value(row, column);
  if (typeof value !== "string" || value.length > 80) return null;
  const [label = "", rest = ""] = value.split(/[:\uFF1A](.*)/s).map((part) => part.trim());
  const inOne = rest !== "" && label !== "";
  if (!inOne && beside === undefined) return null;
  const words = inOne ? label : value.replace(/[:\uFF1A]\s*$/, "").trim();
  const answer = inOne ? rest : view.text(row, beside ?? column);
  const place = inOne ? column : (beside ?? column);
  // "Service: Lyon" above a whole table says whose it is, not of which perspective.
  const roles = conceptsOf(words)
    .flatMap((concept) => roleOf(concept) ?? [])
    .sort((a, b) => Number(b === "entity" && a === "perspective") - Number(a === "entity" && b === "perspective"));
  const direction = readDirection(answer);
  const role =
    roles.find((each) => fits(each, answer)) ??
    (direction !== null && conceptsOf(answer).length === 0 && /\p{L}\s+\p{L}/u.test(answer) ? "direction" : null);
  // "KPI | Target" is a header, not a label with its answer.
  if (role === null || answer === "" || (!inOne && /\p{L}/u.test(answer) && conceptsOf(answer).length > 0)) return null;
  const cell = inOne ? answer : view.value(row, place);
  const own = role === "period" && typeof cell !== "boolean" ? readPeriod(cell, view.format(row, place)) : null;
  return {
    line: {
      id: idOf(view, words),
      text: own?.text ?? answer,
      header: words,
      role,
      at: view.at(row, place),
      row,
      column: place,
      tell: "label-beside",
      periods: role === "period" ? (own ? [own] : periodsInText(answer)) : [],
      doubt: role === "entity" && isWhole.test(words.trim()) ? "entity-of-whole-sheet" : null,
    },
    uses: inOne ? 1 : 2,
  };
}

/** "Project: Safe Water" says what the whole sheet is about, and perhaps whose its figures are. */
const isWhole =
  /^(?:project(?: name)?|programme|company|organi[sz]ation|projekt|unternehmen|firma|projet|entreprise|soci[ée]t[ée]|proyecto|empresa|compañ[íi]a|organizaci[óo]n|projeto|organizaç[ãa]o|progetto|azienda|societ[àa]|proje|şirket|公司|企业|项目名称)$/iu;

function fits(role: Descriptor | Series, answer: string): boolean {
  if (numeric.has(role)) return readTarget(answer).kind === "target";
  if (role === "kpi" || role === "entity" || role === "owner" || role === "perspective" || role === "objective")
    return readFigure(answer).kind === "not-a-number";
  return true;
}

/** A title: periods in it, a department, a perspective; whatever else it says is kept as a name the table may need. */
function readTitle(view: SheetView, row: number, column: number, inRow: number): readonly ContextLine[] {
  const value = view.value(row, column);
  if (typeof value === "boolean") return [];
  const text = view.text(row, column);
  if (text === "" || text.length > 150) return [];
  const base = { text, header: text, at: view.at(row, column), row, column, tell: "title" as const, doubt: null };
  const whole = readPeriod(value, view.format(row, column));
  if (whole) return [{ ...base, id: idOf(view, text), role: "period", periods: [whole], text: whole.text }];
  if (typeof value === "number" || isLegendOrRemark(text)) return [];
  const lines: ContextLine[] = [];
  const periods = periodsOfTitle(text);
  if (periods.length > 0) lines.push({ ...base, id: `${idOf(view, text)} ~period`, role: "period", periods });
  if (inRow > 2) return lines;
  const unit = unitOfTitle(text);
  if (unit !== null) return [...lines, { ...base, id: idOf(view, text), role: "unit", text: unit, periods: [] }];
  const generic = isGenericTitle(text);
  const whose =
    isEntityLabel(text) === "surely" ? text : withoutGenericWords(periods.reduce((rest, period) => rest.replace(period.text, " "), text));
  const part = text.split(/\s[–—|-]\s/).find((each) => each !== text && isPlace(each.trim()));
  if (part !== undefined && isEntityLabel(whose) !== "surely")
    return [...lines, { ...base, id: idOf(view, text), role: "entity", text: part.trim(), periods: [], doubt: "entity-in-title" }];
  const entity = isEntityLabel(whose);
  if (perspectiveIn(text) !== null && !generic) lines.push({ ...base, id: idOf(view, text), role: "perspective", periods: [] });
  else if (entity === "surely")
    lines.push({
      ...base,
      id: idOf(view, text),
      role: "entity",
      text: whose,
      periods: [],
      doubt: whose === text ? null : "entity-in-title",
    });
  else if (periods.length === 0 && !generic) lines.push({ ...base, id: idOf(view, text), role: "ignored", periods: [] });
  return lines;
}

/** "Werk Ulm" in "Werk Ulm – Kennzahlen Fertigung". */
const isPlace = (part: string): boolean =>
  isEntityLabel(part) !== "no" &&
  /^(?:plant|site|store|branch|shop|team|factory|werk|standort|filiale|niederlassung|usine|agence|magasin|planta|sucursal|tienda|loja|filial|fábrica|stabilimento|negozio|vestiging|oddział|sklep)\s|\s(?:plant|site|store|branch|shop|office|factory|şubesi|mağazası|fabrikası|vestiging)$/iu.test(
    part,
  );

/** Periods in a title; one too short to be known anywhere in it may stand behind its last dash: "League table – P6". */
function periodsOfTitle(text: string): readonly PeriodReading[] {
  const found = periodsInText(text);
  const last = found.length > 0 ? null : readPeriod(text.split(/\s[–—|-]\s/).at(-1) ?? "", "General");
  return last === null ? found : [last];
}

/** "Sales Department Scorecard" without its words for any sheet: "Sales Department". */
const withoutGenericWords = (text: string): string =>
  text
    .split(/\s+/)
    .filter((word) => !isGenericTitle(word) && !/^(?:19|20)\d\d$/.test(word))
    .join(" ")
    .replace(/[\s:–—|-]+$|^[\s:–—|-]+/g, "");

/** What the name of the sheet says. */
function readTab(view: SheetView): readonly ContextLine[] {
  const text = view.sheet.trim();
  const base = { text, header: text, at: view.sheet, row: -1, column: -1, tell: "sheet-name" as const, doubt: null };
  const lines: ContextLine[] = [];
  const periods = periodsInText(text);
  if (periods.length > 0) lines.push({ ...base, id: `${view.sheet}!~tab period`, role: "period", periods });
  const name = text.replace(/^(?:kpis?|bsc|scorecard)[\s_-]+/i, "").replace(/(\D)\d+$/, "$1");
  if (periods.length === 0 && !isGenericTitle(text) && (isEntityLabel(text) === "surely" || isEntityLabel(name) === "surely"))
    lines.push({ ...base, id: `${view.sheet}!~tab`, role: "entity", periods: [] });
  return lines;
}

const idOf = (view: SheetView, words: string): string => `${view.sheet}!~${plainText(words)}`;

function numbered(lines: readonly ContextLine[]): readonly ContextLine[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const count = (seen.get(line.id) ?? 0) + 1;
    seen.set(line.id, count);
    return count === 1 ? line : { ...line, id: `${line.id} (${count})` };
  });
}

function periodOfTable(lines: readonly ContextLine[], sheet: string): PeriodOfTable {
  const dated = lines.filter(({ role }) => role === "period");
  const labelled = dated.filter(({ tell }) => tell === "label-beside" || tell === "corrected");
  const titles = dated.filter(({ tell }) => tell !== "sheet-name");
  const said = labelled.length > 0 ? labelled : titles;
  const byKey = new Map(said.flatMap(({ periods }) => periods).map((period) => [period.key, period] as const));
  const [first] = byKey.values();
  if (first === undefined) {
    // The tab is no title: what its name says is offered, not taken.
    const named = dated.flatMap(({ periods }) => periods).filter(({ key }) => isKnownPeriod(key));
    return named.length === 0 || sheet === "" ? { kind: "none" } : { kind: "unclear", texts: [...new Set(named.map(({ text }) => text))] };
  }
  const isDay = first.frequency === "day" && labelled.length === 0;
  if (byKey.size === 1 && (isKnownPeriod(first.key) || labelled.length > 0 || isPlain(first)) && !isDay)
    return { kind: "one", period: first };
  return { kind: "unclear", texts: [...byKey.values()].map(({ text }) => text) };
}

/** "FY 2024-25", whose first month nobody has said; "Agent scorecard – week 22", "Guest survey August": no year, and yet nothing else than the period of the sheet. "Mar" and "Set" may be no month. */
const isPlain = ({ text, frequency }: PeriodReading): boolean =>
  frequency === "year" ||
  frequency === "week" ||
  frequency === "quarter" ||
  frequency === "half-year" ||
  (frequency === "month" && /\d|\p{L}{5}/u.test(text));

/** The context's lines as the user sees and corrects them: all that say something. */
export const contextLines = ({ lines }: Context, sheet: string, region: number): readonly LineReading[] =>
  lines.map(({ id, header, role, at, row, periods, tell, text }) => ({
    id,
    sheet,
    region,
    axis: "context",
    index: row,
    at,
    header: header === text ? text : `${header}: ${text}`,
    role,
    period: role === "period" ? (periods[0]?.text ?? null) : null,
    because: [tell],
  }));
