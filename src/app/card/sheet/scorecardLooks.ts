import { cellAddress } from "../../../domain/address";
import type { GridRect } from "../../../domain/reading/sheetGrid";
import type { LineEdits, RowRun } from "./cardLines";
import { figureFormats, signedFormat, withRoomAtRight } from "./figureFormats";
import type { MergedCard } from "../tables/mergeReading";
import { linesOfText } from "./linesOfText";
import { columnWidths, figureColumns, freshRows, visibleColumns, type ScorecardColumn, type ScorecardPlaces } from "./scorecardLayout";
import type { ScorecardRow } from "./scorecardRows";
import type { SheetWords } from "../../sheetWords";
import type { LookName, PlanStep } from "../../workbookPlan";

/** The lines whose looks are ours to set: new ones, or all of a card that is new. A line that was there looks as its reader wants it. */
export interface LinesToDress {
  readonly lines: readonly ScorecardRow[];
  readonly edits: LineEdits;
  readonly places: ScorecardPlaces;
  readonly sheet: string;
  readonly dressed: (index: number) => boolean;
}

/** Figures in the format of the KPI's source cells, differences with their sign. */
export function numberFormats(merged: MergedCard, { lines, edits, places, sheet, dressed }: LinesToDress): PlanStep[] {
  const formatOf = figureFormats(merged);
  const formats: Readonly<Partial<Record<ScorecardColumn, (id: string) => string>>> = {
    actual: (id) => formatOf.get(id) ?? "General",
    target: (id) => formatOf.get(id) ?? "General",
    previous: (id) => formatOf.get(id) ?? "General",
    variance: (id) => signedFormat(formatOf.get(id) ?? "General"),
    change: (id) => signedFormat(formatOf.get(id) ?? "General"),
    attainment: () => "0.0%",
    score: () => "0.0",
    coverage: () => "0%",
  };
  return runsOf(lines, edits, (_, index) => dressed(index)).flatMap(({ row, count, first }) =>
    (Object.keys(formats) as ScorecardColumn[]).map((column): PlanStep => ({
      kind: "number-formats",
      sheet,
      row,
      column: places[column],
      formats: lines.slice(first, first + count).map(({ id }) => [withRoomAtRight(formats[column]?.(id) ?? "General")]),
    })),
  );
}

const looks: Readonly<Record<ScorecardRow["kind"], LookName>> = {
  card: "card-band",
  perspective: "perspective-band",
  objective: "objective-band",
  kpi: "kpi-row",
};

/** One look a kind of line over its cells of ours, and the few columns that differ. */
export function lineLooks(texts: ReadonlyMap<string, TextLines>, { lines, edits, places, sheet, dressed }: LinesToDress): PlanStep[] {
  const wide = stretches(visibleColumns.map((column) => places[column]));
  const runs = (wanted: (line: ScorecardRow) => boolean = () => true) =>
    runsOf(lines, edits, (line, index) => dressed(index) && wanted(line));
  const over = (rows: readonly RowRun[], columns: readonly Stretch[]): GridRect[] =>
    rows.flatMap(({ row, count }) => columns.map((each) => ({ row, rows: count, ...each })));
  const only = (...columns: readonly ScorecardColumn[]): Stretch[] => stretches(columns.map((column) => places[column]));
  const format = (look: LookName, ranges: readonly GridRect[]): PlanStep[] =>
    ranges.length > 0 ? [{ kind: "format", sheet, ranges, format: { look } }] : [];
  const all = runs();
  const kpis = runs(({ kind }) => kind === "kpi");
  return [
    ...(Object.keys(looks) as ScorecardRow["kind"][]).flatMap((kind) =>
      format(
        looks[kind],
        over(
          runs((line) => line.kind === kind),
          wide,
        ),
      ),
    ),
    ...format("shape", over(all, only("light"))),
    ...format("number", over(all, only(...figureColumns))),
    ...format("centred", over(all, only("status"))),
    ...format("spark", over(kpis, only("spark"))),
    ...format("quiet", over(kpis, only("unit", "trend", "owner", "previous", "change"))),
    ...format("note", over(all, only("comment"))),
    ...format(
      "indented",
      over(
        runs(({ kind }) => kind !== "kpi"),
        only("name"),
      ),
    ),
    ...format("kpi-name", over(kpis, only("name"))),
    ...format("wraps", over(kpis, only("unit", "owner"))),
    ...format(
      "wraps",
      over(
        runs(({ id, kind }) => kind !== "kpi" || (texts.get(id)?.comment ?? 1) > 1),
        only("comment"),
      ),
    ),
  ];
}

/** How many lines the texts of a KPI take in their columns. */
export interface TextLines {
  readonly name: number;
  readonly others: number;
  /** Of its longest comment; more than a few are not shown. */
  readonly comment: number;
}

const mostLines = 4;

/** Lines that the texts of the card take, by KPI id: Excel does not make room for what a formula shows. */
export function textLines({ draft }: MergedCard): ReadonlyMap<string, TextLines> {
  const lines = (content: unknown, column: ScorecardColumn): number =>
    linesOfText(String(content ?? ""), (columnWidths[column] ?? 0) - roomBeside - (column === "name" ? 2 * indent : 0));
  const comments = new Map<string, number>();
  for (const { record } of draft.BSC_Data.rows) {
    if (record["Entity"] !== "") continue;
    const kpi = String(record["KPI"]);
    comments.set(kpi, Math.max(comments.get(kpi) ?? 1, lines(record["Comment"], "comment")));
  }
  return new Map(
    draft.BSC_KPIs.rows.map(({ record }) => {
      const id = String(record["ID"]);
      const others = Math.max(lines(record["Unit"], "unit"), lines(record["Owner"], "owner"));
      return [id, { name: lines(record["KPI"], "name"), others, comment: Math.min(comments.get(id) ?? 1, mostLines) }];
    }),
  );
}

/** Points of a column that its text does not get: its edges, and each step of indent. */
const [roomBeside, indent] = [6, 7];

/** Room for texts that are longer than their column. */
export function lineHeights(texts: ReadonlyMap<string, TextLines>, { lines, edits, sheet, dressed }: LinesToDress): PlanStep[] {
  const heights = lines.flatMap(({ id, kind }, index) => {
    const row = edits.rows[index] ?? 0;
    const needed = kind === "kpi" ? texts.get(id) : undefined;
    const count = needed ? Math.max(needed.name, needed.others, needed.comment) : 1;
    // What is said of a light that is a mean takes two lines.
    const isMean = kind === "objective" && lines[index + 2]?.kind === "kpi";
    const points = kind === "card" ? 28 : kind === "perspective" ? 25 : kind === "objective" ? (isMean ? 24 : 19.5) : 18 + (count - 1) * 13;
    return dressed(index) ? [{ row, points }] : [];
  });
  return heights.length > 0 ? [{ kind: "row-heights", sheet, heights }] : [];
}

/** The KPIs of each objective fold away under it. */
export function lineGroups({ lines, edits, sheet, dressed }: LinesToDress): PlanStep[] {
  const runs = runsOf(lines, edits, ({ kind }, index) => kind === "kpi" && dressed(index)).filter(({ first, count }) => {
    // Rows that come in between the rows of a group are of it.
    const [before, after] = [first - 1, first + count];
    return ![before, after].some((index) => lines[index]?.kind === "kpi" && !dressed(index));
  });
  return runs.length > 0 ? [{ kind: "group-rows", sheet, runs: runs.map(({ row, count }) => ({ row, count })) }] : [];
}

interface LineRun extends RowRun {
  /** Which line stands in the first row. */
  readonly first: number;
}

/** Lines that stand together in neighbouring rows. */
function runsOf(
  lines: readonly ScorecardRow[],
  edits: LineEdits,
  wanted: (line: ScorecardRow, index: number) => boolean,
): readonly LineRun[] {
  const runs: { row: number; count: number; first: number }[] = [];
  lines.forEach((line, index) => {
    if (!wanted(line, index)) return;
    const row = edits.rows[index] ?? 0;
    const last = runs.at(-1);
    if (last && last.row + last.count === row && last.first + last.count === index) last.count += 1;
    else runs.push({ row, count: 1, first: index });
  });
  return runs;
}

interface Stretch {
  readonly column: number;
  readonly columns: number;
}

/** Neighbouring columns together: what the user put between them is left out. */
export function stretches(columns: readonly number[]): Stretch[] {
  const found: { column: number; columns: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last.column + last.columns === column) last.columns += 1;
    else found.push({ column, columns: 1 });
  }
  return found;
}

/** Colour over text and shape: four rules for the whole card and its headline, on plain comparisons with the status column. */
export function lights(edits: LineEdits, places: ScorecardPlaces, first: number, words: SheetWords, sheet: string): PlanStep {
  const range = (column: number): GridRect => ({ row: first, column, rows: edits.last - first + 1, columns: 1 });
  const is = (status: string, look: LookName) => ({
    formula: `=$${cellAddress(first, places.status)}="${status}"`,
    look,
  });
  const { onTarget, atRisk, offTarget, noData } = words.status;
  return {
    kind: "lights",
    sheet,
    ranges: [range(places.light), range(places.status)],
    rules: [is(onTarget, "on-target"), is(atRisk, "at-risk"), is(offTarget, "off-target"), is(noData, "unscored")],
  };
}

/** The heading of a fresh card: title, where it comes from, and the period with what the whole card says of it. */
export function headingLooks(places: ScorecardPlaces, sheet: string): PlanStep[] {
  const cells = (row: number, ...columns: readonly ScorecardColumn[]): GridRect[] =>
    stretches(columns.map((column) => places[column])).map((each) => ({ row, rows: 1, ...each }));
  const format = (look: LookName, ranges: readonly GridRect[]): PlanStep => ({ kind: "format", sheet, ranges, format: { look } });
  return [
    format("title", cells(freshRows.title, "name")),
    format("subtitle", cells(freshRows.subtitle, "name")),
    format("caption", cells(freshRows.labels, "name", "score", "status", "previous")),
    format("picker", cells(freshRows.headline, "name")),
    format("tile", cells(freshRows.headline, "light", "score", "status", "previous")),
    format("header", cells(freshRows.header, ...visibleColumns)),
    format("indented", [
      ...[freshRows.title, freshRows.subtitle, freshRows.header].flatMap((row) => cells(row, "name")),
      ...cells(freshRows.header, "spark"),
    ]),
    format("figure", [...cells(freshRows.header, ...figureColumns), ...cells(freshRows.labels, "score")]),
    format("number", cells(freshRows.headline, "score")),
    format("centred", [
      ...cells(freshRows.header, "status"),
      ...cells(freshRows.labels, "status"),
      ...cells(freshRows.headline, "status", "light"),
    ]),
    { kind: "number-formats", sheet, row: freshRows.headline, column: places.score, formats: [[withRoomAtRight("0.0")]] },
    {
      kind: "row-heights",
      sheet,
      heights: [
        { row: freshRows.title, points: 30 },
        { row: freshRows.subtitle, points: 16 },
        { row: freshRows.labels, points: 20 },
        { row: freshRows.headline, points: 27 },
        { row: freshRows.headline + 1, points: 9 },
        { row: freshRows.header, points: 22 },
      ],
    },
  ];
}
