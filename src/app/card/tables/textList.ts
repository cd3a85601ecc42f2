import { names } from "../../../domain/document";
import { readFigure, type ReadFigure } from "../../../domain/figures/figure";
import { readTarget } from "../../../domain/figures/target";
import { readYesNo } from "../../../domain/words/yesNoWords";
import type { CardDraft } from "./cardTables";
import { growth } from "./blockGrowth";
import type { SheetWords } from "../../sheetWords";
import type { StoredWorkbook } from "../../storedWorkbook";
import { text, type PlanCell, type PlanStep } from "../../workbookPlan";

/** The list of texts, column by column: a text, what it means as an actual, as one of a yes-or-no KPI, as a target to be added up, as bounds, and the size of a percent. */
export const textColumns = ["text", "figure", "yesNo", "target", "low", "high", "share"] as const;
export type TextColumn = (typeof textColumns)[number];

/** Instead of a figure where there is none. Blank text would not do: a condition cannot tell it from another text. */
export const noFigure = "-";

const column = (name: TextColumn): string => `INDEX(${names.texts},0,${textColumns.indexOf(name) + 1})`;

/** What a text means, or where in the list it stands; an error where it is not in it. Capitals count, and `?` and `*` stand for themselves. */
export const meaningOf = (cell: string, name: Exclude<TextColumn, "text"> | "place"): string =>
  `LOOKUP(2,1/EXACT(${cell},${column("text")}),${name === "place" ? `ROW(${names.texts})-MIN(ROW(${names.texts}))+1` : column(name)})`;

/** What stands in the list at a place. */
export const meaningAt = (place: string, name: TextColumn): string => `INDEX(${names.texts},${place},${textColumns.indexOf(name) + 1})`;

/** What people most often write for "nothing": known also before anybody has. */
const commonMarks = ["NA", "N/A", "n/a", "n.a.", "-", "–", "?"];

/**
 * The list of what the texts among actuals and targets mean, for formulas that cannot read them: what is not in it yet is added at its end, and
 * what somebody wrote into it stays.
 */
export function planTextList(stored: StoredWorkbook, draft: CardDraft, settings: SettingsPlace, words: SheetWords): PlanStep[] {
  const block = stored.blocks.texts;
  const known = new Set(block?.values.map(([content]) => String(content)));
  const written = [
    ...commonMarks,
    ...draft.BSC_Data.rows.flatMap(({ record }) => [record["Actual"], record["Target"]]),
    ...draft.BSC_KPIs.column("Target"),
  ];
  const added = [...new Set(written.filter(isText))]
    .filter((content) => !known.has(content))
    .map((each) => meanings(each, words.notAFigure));
  if (block && added.length === 0) return [];
  const [before, sheet] = [block?.values.length ?? 0, block?.sheet ?? settings.sheet];
  const at = block?.range ?? { row: listRow, column: settings.free };
  const range = { row: at.row, column: at.column, rows: before + added.length, columns: textColumns.length };
  const headings = { sheet, row: at.row - 1, column: at.column };
  return [
    ...(block
      ? growth(block, range.rows)
      : ([
          { kind: "cells", ...headings, cells: [words.settings.texts.map(text)] },
          { kind: "format", sheet, ranges: [{ ...headings, rows: 1, columns: textColumns.length }], format: { look: "header" } },
        ] satisfies PlanStep[])),
    { kind: "name", block: "texts", sheet, range },
    { kind: "cells", sheet, row: at.row + before, column: at.column, cells: added },
  ];
}

/** The settings sheet, and its first column that is free. */
export interface SettingsPlace {
  readonly sheet: string;
  readonly free: number;
}

/** Behind all that stands on a settings sheet; on one that is not there yet, behind what comes onto it. */
export function freeBeside({ blocks }: StoredWorkbook, sheet: string, coming: readonly PlanStep[] = []): SettingsPlace {
  const stands = Object.values(blocks).map((block) => (block.sheet === sheet ? (block.lastUsedColumn ?? 0) : 0));
  const comes = coming.map((step) =>
    step.kind === "cells" && step.sheet === sheet ? step.column + Math.max(...step.cells.map((line) => line.length)) - 1 : 0,
  );
  return { sheet, free: Math.max(...stands, ...comes, freshSettingsWidth - 1) + 2 };
}

const listRow = 2;
/** Columns of a settings sheet as it is made. */
const freshSettingsWidth = 17;

/** Errors are no texts: they show. */
const isText = (content: unknown): content is string => typeof content === "string" && content.trim() !== "" && !content.startsWith("#");

function meanings(content: string, notAFigure: string): PlanCell[] {
  const figure = (read: ReadFigure): PlanCell =>
    read.kind === "figure" ? read.value : text(read.kind === "missing" ? noFigure : notAFigure);
  const [actual, target] = [readFigure(content), readTarget(content)];
  const cells = (added: PlanCell, low: PlanCell, high: PlanCell, share: PlanCell): PlanCell[] => [
    text(content),
    figure(actual),
    figure(readFigure(readYesNo(content))),
    added,
    low,
    high,
    share,
  ];
  const shareOf = (...sizes: readonly number[]): PlanCell => Math.max(...sizes.map(Math.abs));
  if (target.kind === "no-target") return cells(text(noFigure), text(noFigure), text(""), text(""));
  if (target.kind === "not-a-number") return cells(text(notAFigure), text(notAFigure), text(""), text(""));
  const { target: aim, percent } = target;
  return aim.kind === "range"
    ? cells(text(notAFigure), aim.low, aim.high, percent ? shareOf(aim.low, aim.high) : text(""))
    : cells(percent ? text(notAFigure) : aim.figure, aim.figure, text(""), percent ? shareOf(aim.figure) : text(""));
}
