import { documentVersion } from "../domain/document";
import type { MergedCard } from "./mergeReading";
import { ourTabs } from "./planTables";
import type { SheetWords } from "./sheetWords";
import type { StoredWorkbook } from "./storedWorkbook";
import { formula, text, type PlanCell, type PlanStep } from "./workbookPlan";

/** First row of the links, below their heading, on a fresh links sheet. */
const firstLink = 1;
/** Cells of a fresh settings sheet. */
const settingsCells = { version: { row: 2, column: 1 }, attainment: { row: 3, column: 1 }, periods: { row: 2, column: 4 } } as const;

export interface CardSettings {
  /** Attainment of KPIs where lower is better; undefined keeps what the workbook says. */
  readonly attainment?: "ratio" | "mirror" | undefined;
}

/** The links sheet: every linked figure with what it is, in the order of its number. */
export function planLinks(stored: StoredWorkbook, { links: list }: MergedCard, words: SheetWords, sheet: string): PlanStep[] {
  const block = stored.blocks.links;
  const links = list.links;
  const start = block?.range ?? { row: firstLink, column: 0 };
  const changed = links.findIndex(({ change }) => change !== "kept");
  const steps: PlanStep[] = [];
  if (!block) {
    const { kpiId, kpi, period, series, figure, about } = words.links;
    steps.push(
      { kind: "add-sheet", sheet, at: "end", hidden: false, tabColor: ourTabs },
      { kind: "cells", sheet, row: 0, column: 0, cells: [[kpiId, kpi, period, series, figure].map(text)] },
      { kind: "cells", sheet, row: 0, column: 6, cells: [[text(about)]] },
      { kind: "format", sheet, ranges: [{ row: 0, column: 0, rows: 1, columns: 5 }], format: { look: "header" } },
      { kind: "format", sheet, ranges: [{ row: 0, column: 6, rows: 1, columns: 1 }], format: { look: "note" } },
      { kind: "view", sheet, freezeRows: 1, gridlines: true },
      { kind: "column-widths", sheet, widths: [60, 220, 80, 60, 80].map((points, column) => ({ column, points })) },
    );
  }
  if (changed >= 0) {
    const rows = links.slice(changed);
    const at = { sheet, row: start.row + changed, column: start.column };
    const cells = rows.map(({ kpiId, kpi, period, series, formula: link, change }): PlanCell[] =>
      change === "kept" ? [null, null, null, null, null] : [text(kpiId), text(kpi), text(period), text(series), formula(link)],
    );
    steps.push({ kind: "cells", ...at, cells });
    steps.push({ kind: "number-formats", ...at, column: at.column + 4, formats: rows.map(({ numberFormat }) => [numberFormat]) });
  }
  steps.push({ kind: "name", block: "links", sheet, range: { ...start, rows: Math.max(links.length, 1), columns: 5 } });
  return steps;
}

/** The settings sheet: version mark, how lower-is-better is attained, and the list of periods. */
export function planSettings(
  stored: StoredWorkbook,
  { periods }: MergedCard,
  settings: CardSettings,
  words: SheetWords,
  sheet: string,
): PlanStep[] {
  const steps: PlanStep[] = [];
  const one = { rows: 1, columns: 1 };
  const { title, version, attainment, attainmentAbout, periods: periodsHeading } = words.settings;
  if (!stored.blocks.version) {
    steps.push(
      { kind: "add-sheet", sheet, at: "end", hidden: false, tabColor: ourTabs },
      { kind: "cells", sheet, row: 0, column: 0, cells: [[text(title)]] },
      { kind: "cells", sheet, row: 2, column: 0, cells: [[text(version), documentVersion, null], [text(attainment), text("mirror"), text(attainmentAbout)]] },
      { kind: "cells", sheet, row: 1, column: 4, cells: [[text(periodsHeading)]] },
      { kind: "format", sheet, ranges: [{ row: 0, column: 0, ...one }], format: { look: "title" } },
      { kind: "format", sheet, ranges: [{ row: 1, column: 4, ...one }], format: { look: "header" } },
      { kind: "format", sheet, ranges: [{ ...settingsCells.attainment, ...one }], format: { look: "input" } },
      { kind: "format", sheet, ranges: [{ row: 3, column: 2, ...one }], format: { look: "note" } },
      { kind: "column-widths", sheet, widths: [{ column: 0, points: 190 }, { column: 1, points: 60 }, { column: 2, points: 300 }, { column: 4, points: 90 }] },
      { kind: "view", sheet, freezeRows: 0, gridlines: false },
      { kind: "name", block: "version", sheet, range: { ...settingsCells.version, ...one } },
      { kind: "name", block: "attainment", sheet, range: { ...settingsCells.attainment, ...one } },
    );
  }
  const attainmentAt = stored.blocks.attainment ?? { sheet, range: { ...settingsCells.attainment, ...one } };
  if (settings.attainment !== undefined) {
    const { row, column } = attainmentAt.range;
    steps.push({ kind: "cells", sheet: attainmentAt.sheet, row, column, cells: [[text(settings.attainment)]] });
  }
  const list = stored.blocks.periods ?? { sheet, range: settingsCells.periods };
  const { row, column } = list.range;
  steps.push(
    { kind: "cells", sheet: list.sheet, row, column, cells: periods.map((period) => [text(period)]) },
    { kind: "name", block: "periods", sheet: list.sheet, range: { row, column, rows: periods.length, columns: 1 } },
  );
  return steps;
}
