import { quotedSheet, splitAddress } from "../../../domain/address";
import type { Series } from "../../../domain/reading/reading";
import type { StoredBlock } from "../../storedWorkbook";

/** Columns of the links sheet. */
export const linkColumns = ["kpiId", "kpi", "entity", "period", "series", "figure"] as const;
export type LinkColumn = (typeof linkColumns)[number];
/** Where the figure stands among them, from 1. */
export const figureColumn = linkColumns.indexOf("figure") + 1;

/** Which figure of the card a link is for. */
export interface LinkedFigure {
  readonly kpiId: string;
  readonly entity: string;
  /** "" for all periods. */
  readonly period: string;
  /** `rolled-up`: what the entities of a cascade add up to. */
  readonly series: Series | "rolled-up";
}

/** One linked figure: a row of the links sheet. */
export interface Link extends LinkedFigure {
  readonly kpi: string;
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

  constructor(stored: StoredBlock | undefined) {
    const figure = linkColumns.indexOf("figure");
    stored?.values.forEach((row, index) => {
      const cell = (column: LinkColumn): string => String(row[linkColumns.indexOf(column)] ?? "");
      this.put({
        kpiId: cell("kpiId"),
        kpi: cell("kpi"),
        entity: cell("entity"),
        period: cell("period"),
        series: cell("series") as LinkedFigure["series"],
        formula: stored.formulas[index]?.[figure] ?? "",
        numberFormat: stored.numberFormats[index]?.[figure] ?? "General",
        change: "kept",
      });
    });
    // Rows that a plan had made room for and never filled.
    while (this.links.at(-1)?.kpiId === "") this.links.pop();
  }

  /** The number of the link for a figure; null when it has none. */
  numberOf(figure: LinkedFigure): number | null {
    return this.numbers.get(identity(figure)) ?? null;
  }

  /** The link's number, from 1: the one that figure has, else a new one. */
  link(figure: LinkedFigure & Pick<Link, "kpi">, at: string, numberFormat: string): number {
    const formula = linkFormula(at);
    const number = this.numberOf(figure);
    const existing = number === null ? undefined : this.links[number - 1];
    if (number === null || existing === undefined) return this.put({ ...figure, formula, numberFormat, change: "new" });
    if (linkSource(existing.formula) !== at || existing.numberFormat !== numberFormat || existing.kpi !== figure.kpi) {
      this.links[number - 1] = { ...existing, ...figure, formula, numberFormat, change: existing.change === "new" ? "new" : "rewritten" };
    }
    return number;
  }

  /** Has a link written again that reads as it should: the sheet it refers to goes, and comes anew under the same name. */
  renew(number: number): void {
    const link = this.links[number - 1];
    if (link?.change === "kept") this.links[number - 1] = { ...link, change: "rewritten" };
  }

  /** Nothing is linked for a figure any more. Its row stays, empty: the others keep their numbers. */
  unlink(figure: LinkedFigure): void {
    const number = this.numberOf(figure);
    if (number === null) return;
    this.numbers.delete(identity(figure));
    const none = { kpiId: "", kpi: "", entity: "", period: "", series: "" as Series, formula: "", numberFormat: "General" };
    this.links[number - 1] = { ...none, change: "rewritten" };
  }

  private put(link: Link): number {
    this.links.push(link);
    if (link.kpiId !== "") this.numbers.set(identity(link), this.links.length);
    return this.links.length;
  }
}

const identity = ({ kpiId, entity, period, series }: LinkedFigure): string => JSON.stringify([kpiId, entity, period, series]);

/** A blank source stays blank (a bare reference would show 0), `#N/A` is no figure, other errors are passed on. */
export function linkFormula(at: string): string {
  const { sheet, cell } = splitAddress(at);
  const match = /^([A-Z]+)(\d+)$/.exec(cell);
  if (!match) throw new Error(`not a cell: ${at}`);
  const reference = `${quotedSheet(sheet)}!$${match[1]}$${match[2]}`;
  return `=IFNA(IF(${reference}="","",${reference}),"")`;
}

const linkPattern = /^=IFNA\(IF\((?:'((?:[^']|'')+)'|([^'!]+))!(?:\$([A-Z]+)\$(\d+)|#REF!)="",""/;
const sheetOf = (match: RegExpExecArray): string => (match[1] ?? match[2] ?? "").replace(/''/g, "'");

/** Cell `Sheet1!D5` a link refers to; null when it was broken or changed by hand. */
export function linkSource(formula: string): string | null {
  const match = linkPattern.exec(formula);
  return match?.[3] === undefined ? null : `${sheetOf(match)}!${match[3]}${match[4]}`;
}

/** The sheet a link refers to, also when its cell was deleted; null when the sheet is gone or the link was changed by hand. */
export function linkSheet(formula: string): string | null {
  const match = linkPattern.exec(formula);
  return match && sheetOf(match);
}
