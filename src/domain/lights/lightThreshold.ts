import type { Reading } from "../reading/reading";
import type { GridValue } from "../reading/sheetGrid";
import { defaultThreshold, readThreshold, type Threshold } from "../thresholds";
import type { ValueAt } from "./judgeLight";
import type { LightThreshold, SeenCell } from "./light";
import type { LightFigure } from "./lightFigures";
import { canBeTold } from "./lightFormula";
import { placeSeen } from "./seenCell";

const standard: LightThreshold = { kind: "same", threshold: defaultThreshold };
/** More written thresholds than these make a formula that is too long; their figures get no light. */
const mostTexts = 8;

/** The red flag of figures of one table: the column or row that holds it, else what was read for their KPI alone, else the default. */
export function thresholdFor(
  figures: readonly LightFigure[],
  reading: Reading,
  chosen: Threshold | null | undefined,
  valueAt: ValueAt,
): LightThreshold {
  if (chosen) return { kind: "same", threshold: chosen };
  const region = figures[0]?.region ?? null;
  const line = ["threshold-amber", "threshold-red"].flatMap((role) =>
    reading.lines.filter((each) => each.region === region && each.role === role && each.axis !== "context"),
  )[0];
  if (region === null || line === undefined || figures.some((figure) => figure.region !== region)) return standard;
  const beside = { kind: "beside", by: 0 } as const;
  const fixed = { kind: "fixed", at: line.index } as const;
  const cell: SeenCell = line.axis === "column" ? { sheet: null, row: beside, column: fixed } : { sheet: null, row: fixed, column: beside };
  const values = figures.map(({ at }) => valueAt(null, placeSeen(cell, at)));
  return { kind: "cell", cell, texts: writtenThresholds(values), otherwise: defaultThreshold };
}

function writtenThresholds(values: readonly GridValue[]): { readonly text: string; readonly threshold: Threshold }[] {
  const texts = [...new Set(values)].filter((value): value is string => typeof value === "string" && value !== "" && canBeTold(value));
  return texts.slice(0, mostTexts).map((text) => {
    const read = readThreshold(text);
    // A card takes what it cannot read for none, too.
    return { text, threshold: "text" in read || read.kind === "missing" ? defaultThreshold : read };
  });
}
