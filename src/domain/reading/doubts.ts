import { plainText } from "./words";
import { conceptsOf } from "./headerCell";
import { isSeriesWord } from "./rowKinds";
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
