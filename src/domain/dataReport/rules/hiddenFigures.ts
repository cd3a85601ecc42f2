import { columnLetters } from "../../address";
import type { SheetGrid } from "../../reading/sheetGrid";
import type { Material } from "../material";
import type { Found, Rule } from "../rule";

/** Figures on hidden rows, columns or sheets: they count, and nobody sees them. */
export const hiddenFigures: Rule = (material) =>
  material.grids.flatMap((grid) => {
    const figures = figuresOn(material, grid);
    const [first] = figures;
    if (first === undefined) return [];
    if (grid.hidden === true) return [found(first.at, [], { what: "sheet", lines: grid.sheet, count: figures.length })];
    const rows = runsOf(grid.hiddenRows ?? []).flatMap((run) => hiddenRun(figures, run, "row"));
    const columns = runsOf(grid.hiddenColumns ?? []).flatMap((run) => hiddenRun(figures, run, "column"));
    return [...rows, ...columns];
  });

interface PlacedFigure {
  readonly at: string;
  readonly row: number;
  readonly column: number;
}

function figuresOn({ reading, cell }: Material, { sheet }: SheetGrid): readonly PlacedFigure[] {
  return reading.figures.flatMap(({ at, series }) => {
    const place = at.startsWith(`${sheet}!`) && (series === "actual" || series === "target") ? cell(at) : null;
    return place?.sheet === sheet ? [place] : [];
  });
}

type Run = readonly [first: number, last: number];

/** Neighbouring lines, as first and last. */
function runsOf(lines: readonly number[]): readonly Run[] {
  const runs: [number, number][] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === line) last[1] = line;
    else runs.push([line, line]);
  }
  return runs;
}

function hiddenRun(figures: readonly PlacedFigure[], [first, last]: Run, of: "row" | "column"): readonly Found[] {
  const on = figures.filter((figure) => figure[of] >= first && figure[of] <= last);
  const [head, ...others] = on;
  if (head === undefined) return [];
  const name = (line: number): string => (of === "row" ? String(line + 1) : columnLetters(line));
  const lines = first === last ? name(first) : `${name(first)}–${name(last)}`;
  return [
    found(
      head.at,
      others.map(({ at }) => at),
      { what: first === last ? of : `${of}s`, lines, count: on.length },
    ),
  ];
}

const found = (at: string, also: readonly string[], details: Found["details"]): Found => ({
  severity: "warning",
  at,
  also,
  details,
  fix: null,
});
