import { quotedSheet, splitAddress } from "../domain/address";
import type { Series } from "../domain/reading/reading";
import type { StoredBlock } from "./storedWorkbook";

/** One linked figure: a row of the links sheet. */
export interface Link {
  /** Which figure it is, for people; a link is found again by it. */
  readonly kpiId: string;
  readonly kpi: string;
  readonly period: string;
  readonly series: Series;
  /** A direct reference to the source cell: Excel moves it along when rows are inserted or the sheet is renamed. */
  readonly formula: string;
  readonly numberFormat: string;
  readonly change: "kept" | "rewritten" | "new";
}

/**
 * The links of a card. They stand in a plain range, not in a table: Excel fills a table column with one formula, and each link is its
 * own. The numbers in `Actual link` and `Target link` count in it from 1, so links are never reordered or removed.
 */
export class LinkList {
  readonly links: Link[] = [];
  private readonly numbers = new Map<string, number>();

  /** The stored block has five columns: KPI id, KPI, period, series, figure. */
  constructor(stored: StoredBlock | undefined) {
    stored?.values.forEach((row, index) => {
      const [kpiId = "", kpi = "", period = "", series = ""] = row.map(String);
      this.put({
        kpiId,
        kpi,
        period,
        series: series as Series,
        formula: stored.formulas[index]?.[4] ?? "",
        numberFormat: stored.numberFormats[index]?.[4] ?? "General",
        change: "kept",
      });
    });
  }

  /** The link's number, from 1: the one that figure has, else a new one. */
  link(figure: Pick<Link, "kpiId" | "kpi" | "period" | "series">, at: string, numberFormat: string): number {
    const formula = linkFormula(at);
    const number = this.numbers.get(identity(figure));
    const existing = number === undefined ? undefined : this.links[number - 1];
    if (number === undefined || existing === undefined) return this.put({ ...figure, formula, numberFormat, change: "new" });
    if (linkSource(existing.formula) !== at || existing.numberFormat !== numberFormat) {
      this.links[number - 1] = { ...existing, ...figure, formula, numberFormat, change: existing.change === "new" ? "new" : "rewritten" };
    }
    return number;
  }

  private put(link: Link): number {
    this.links.push(link);
    this.numbers.set(identity(link), this.links.length);
    return this.links.length;
  }
}

const identity = ({ kpiId, period, series }: Pick<Link, "kpiId" | "period" | "series">): string => `${kpiId}|${period}|${series}`;

/** A blank source stays blank (a bare reference would show 0), `#N/A` is no figure, other errors are passed on. */
export function linkFormula(at: string): string {
  const { sheet, cell } = splitAddress(at);
  const match = /^([A-Z]+)(\d+)$/.exec(cell);
  if (!match) throw new Error(`not a cell: ${at}`);
  const reference = `${quotedSheet(sheet)}!$${match[1]}$${match[2]}`;
  return `=IFNA(IF(${reference}="","",${reference}),"")`;
}

/** Cell `Sheet1!D5` a link refers to; null when it was broken or changed by hand. */
export function linkSource(formula: string): string | null {
  const match = /^=IFNA\(IF\((?:'((?:[^']|'')+)'|([^'!]+))!\$([A-Z]+)\$(\d+)="",""/.exec(formula);
  return match ? `${(match[1] ?? match[2] ?? "").replace(/''/g, "'")}!${match[3]}${match[4]}` : null;
}

