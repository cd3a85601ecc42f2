import { plainText } from "./words";
import { conceptsOf } from "./headerCell";
import { isSeriesWord } from "./rowKinds";
import type { Column } from "./columns";
import { comparePeriods, isKnownPeriod } from "../period";
import { columnOf, type Table } from "./table";

/** A reason why figures are asked about instead of read. */
export interface Doubt {
  readonly reason: DoubtName;
  /** The cell that raises it. */
  readonly at: string;
  readonly text: string;
  /** Rows of the view it concerns; null for the whole table. */
  readonly rows: ReadonlySet<number> | null;
}

/**
 * One recogniser a shape of sheet that looks like "one header row, one KPI a row" and is not, or not quite. Each gives the cell that
 * raises its doubt; the table's figures are then asked about, never taken silently.
 */
export const doubts = {
  /** A cell merged down beside the table ("Team North"): it says whose figures these are. */
  "label-beside-table": ({ view, header, columns }) => {
    for (const { column, role } of columns) {
      const merge = view.mergeAt(header.row, column);
      if (role === "ignored" && merge !== null && merge.row + merge.rows > header.bodyRow && !view.isBlank(merge.row, merge.column))
        return whole(view.at(merge.row, merge.column), view.text(merge.row, merge.column));
    }
    return null;
  },
  /** "Department: Sales" or Site | Leeds above the header: the figures are of that department. */
  "entity-above-table": ({ view, header, columns }) => {
    if (columnOf(columns, "entity") !== null) return null;
    for (let row = 0; row < header.row; row++)
      for (let column = 0; column < view.columns; column++) {
        const text = view.text(row, column);
        const [label = "", rest = ""] = text.split(/:(.*)/s);
        if (isPlaceTitle(text)) return whole(view.at(row, column), text);
        const isLabel = (text.includes(":") || !view.isBlank(row, column + 1)) && conceptsOf(label).includes("entity");
        if (isLabel && (rest.trim() !== "" || !view.isBlank(row, column + 1))) return whole(view.at(row, column), text);
      }
    return null;
  },
  /** Actual and target in rows under each other, said in a column of their own. */
  "series-in-rows": ({ view, header, columns }) => {
    const column = columns.find(({ content, role }) => content.filled >= 2 && content.seriesWords > 0.5 && role !== "status");
    return column ? whole(view.at(header.bodyRow, column.column), view.text(header.bodyRow, column.column)) : null;
  },
  /** "Sales Actual" and "Sales Target" as names of rows. */
  "series-in-names": ({ view, rows, nameColumn }) => {
    const bases = new Map(rows.filter(({ name }) => withoutSeriesWord(name) === null).map(({ row, name }) => [plainText(name), row]));
    for (const { row, name } of rows) {
      const base = withoutSeriesWord(name);
      if (base === null) continue;
      if (base === "" || bases.has(base)) return whole(view.at(bases.get(base) ?? row, nameColumn), name);
      bases.set(base, row);
    }
    return null;
  },
  /** One name merged down over several rows that no column tells apart. */
  "name-over-rows": ({ view, rows, columns, nameColumn }) => {
    if (columnOf(columns, "period") !== null || columnOf(columns, "entity") !== null) return null;
    const over = rows.filter(({ row }) => (view.mergeAt(row, nameColumn)?.rows ?? 1) > 1);
    return over[0] ? { at: view.at(over[0].row, nameColumn), text: over[0].name, rows: new Set(over.map(({ row }) => row)) } : null;
  },
  /** Some rows say their period and some do not. */
  "period-missing-in-row": (table) => missingIn(table, "period"),
  "entity-missing-in-row": (table) => missingIn(table, "entity"),
  /** Periods down the rows and across the columns as well. */
  "periods-both-ways": ({ view, header, columns }) => {
    const period = columnOf(columns, "period");
    return period && columns.some((column) => column.period !== null) ? whole(view.at(header.row, period.column), period.header) : null;
  },
  /** A column of words before the KPI that no header word explains: a plant, a product, a grade? */
  "unknown-labels": ({ view, header, columns, nameColumn }) => {
    const label = columns.find((column) => column.column < nameColumn && isUnknownLabel(column));
    return label ? whole(view.at(header.row, label.column), label.header) : null;
  },
  /** One KPI name in several rows, and words beside it that may tell them apart. */
  "names-told-apart": ({ view, header, rows, columns }) => {
    const label = columns.find(isUnknownLabel);
    if (label === undefined || columnOf(columns, "period") !== null || columnOf(columns, "entity") !== null) return null;
    const counts = new Map<string, number>();
    for (const { name } of rows) counts.set(plainText(name), (counts.get(plainText(name)) ?? 0) + 1);
    const twice = rows.filter(({ name }) => (counts.get(plainText(name)) ?? 0) > 1);
    return twice.length > 0
      ? { at: view.at(header.row, label.column), text: label.header, rows: new Set(twice.map(({ row }) => row)) }
      : null;
  },
  /** "Name" above people or products looks like "Name" above KPIs: another column must speak of KPIs. */
  "names-of-what": ({ view, header, columns, nameColumn }) => {
    const text = columns[nameColumn]?.header ?? "";
    if (!/^(?:title|name|nombre|nome|labels|table|activity)$/i.test(text)) return null;
    const speaks = columns.some(({ role }) => ["unit", "direction", "perspective", "objective", "frequency", "weight"].includes(role));
    return speaks ? null : whole(view.at(header.row, nameColumn), text);
  },
  /** The sheet is headed "Targets" or "Budget 2026": its months, or its values, may well be targets. */
  "sheet-of-targets": ({ view, header, columns }) => {
    const actuals = columns.filter(({ role }) => role === "actual");
    if (actuals.length === 0 || actuals.some(({ header: text }) => saysActual.test(text))) return null;
    const headings: [at: string, text: string][] = [[view.grid.sheet, view.grid.sheet]];
    for (let row = 0; row < header.row; row++)
      for (let column = 0; column < view.columns; column++) headings.push([view.at(row, column), view.text(row, column)]);
    const found = headings.find(([, text]) => headsTargets(text));
    return found ? whole(...found) : null;
  },
  /** Months, and no other column that says what they hold: actuals as a rule, but a plan looks the same. */
  "only-periods": ({ view, header, columns }) => {
    const [bare] = columns.filter(({ role, because }) => role === "actual" && because === "period-header").sort(earlierFirst);
    const told = columns.some(({ role, because }) => role === "target" || (role === "actual" && because !== "period-header"));
    return bare && !told ? whole(view.at(header.row, bare.column), bare.header) : null;
  },
  /** A single "Mar", "Set" or "Out" may be no month at all. */
  "lone-month": ({ view, header, columns }) => {
    const periods = columns.filter(({ period }) => period !== null);
    const [only] = periods;
    const isBare = only?.because === "period-header" && only.period !== null && !isKnownPeriod(only.period.key);
    return periods.length === 1 && isBare ? whole(view.at(header.row, only.column), only.header) : null;
  },
  /** The cell that should say the period does not. */
  "descriptor-unsure": ({ view, header, columns }) => {
    const unsure = columns.find(({ role, doubt }) => doubt !== null && (role === "period" || role === "entity" || role === "kpi"));
    return unsure ? whole(view.at(header.row, unsure.column), unsure.header) : null;
  },
} as const satisfies Record<string, (table: Table) => Omit<Doubt, "reason"> | null>;

export type DoubtName = keyof typeof doubts;

/** Every doubt about the table. */
export function findDoubts(table: Table): readonly Doubt[] {
  return (Object.keys(doubts) as DoubtName[]).flatMap((reason) => {
    const found = doubts[reason](table);
    return found === null ? [] : [{ reason, ...found }];
  });
}

/** A column that no header word explains and that holds words: no figures, codes, periods, or a plain yes and no. */
const isUnknownLabel = ({ role, header, content }: Column): boolean =>
  role === "ignored" &&
  header !== "" &&
  conceptsOf(header).length === 0 &&
  content.filled > 0 &&
  Math.max(content.figures, content.periods, content.codes, content.yesOrNo) < 0.5;

const placeWords =
  /(?:^|\s)(?:office|department|dept\.?|division|branch|region|site|store|subsidiary|abteilung|niederlassung|filiale|standort|agence|magasin|sucursal|departamento|filial)(?:\s|$)/i;

/** "New York Office": a short title that names a place or a part of a company. */
const isPlaceTitle = (text: string): boolean =>
  text.split(/\s+/).length <= 5 && placeWords.test(text) && !/score|dashboard|kpi|report/i.test(text);

const saysActual = /actual|\bist\b|istwert|r[ée]alis|r[ée]el|realizado/i;

/** "Targets", "Budget 2026", "Sollwerte": up to three words, one of them for targets and none for actuals. */
function headsTargets(text: string): boolean {
  const words = text.split(/[\s()[\]:|/_–-]+/).filter((word) => word !== "");
  const says = (concept: "target" | "actual"): boolean => words.some((word) => conceptsOf(word).includes(concept));
  return words.length <= 3 && says("target") && !says("actual");
}

const earlierFirst = (a: Column, b: Column): number => (a.period && b.period ? comparePeriods(a.period.key, b.period.key) : 0);

const whole = (at: string, text: string): Omit<Doubt, "reason"> => ({ at, text, rows: null });

function missingIn({ view, rows, columns }: Table, role: "period" | "entity"): Omit<Doubt, "reason"> | null {
  const column = columnOf(columns, role)?.column;
  if (column === undefined) return null;
  const missing = rows.filter(({ row }) => view.filledText(row, column) === "");
  const [first] = missing;
  return first ? { at: view.at(first.row, column), text: first.name, rows: new Set(missing.map(({ row }) => row)) } : null;
}

/** The name without a word for a series at its beginning or end: "" when it is nothing else, null when there is none. */
function withoutSeriesWord(name: string): string | null {
  if (isSeriesWord(name) && !conceptsOf(name).includes("kpi")) return "";
  const words = name.split(/[\s()[\]:|/_–-]+/).filter((word) => word !== "");
  if (words.length < 2) return null;
  if (words.slice(-1).some(isSeriesWord)) return plainText(words.slice(0, -1).join(" "));
  return words.slice(0, 1).some(isSeriesWord) ? plainText(words.slice(1).join(" ")) : null;
}
