import type { GridRect } from "../../domain/reading/sheetGrid";
import type { RowRun } from "../card/sheet/cardLines";
import { withRoomAtRight } from "../card/sheet/figureFormats";
import { linesOfText } from "../card/sheet/linesOfText";
import { figureColumns } from "../card/sheet/scorecardLayout";
import { stretches } from "../card/sheet/scorecardLooks";
import type { LookName, PlanStep } from "../workbookPlan";
import type { KpiRole } from "./cascadeModel";
import type { EntityPlace } from "./entityPlace";
import { entityWidths, readBlockCode, visibleEntityColumns, type EntityColumn, type EntitySeries } from "./entitySheetLayout";

/** A line as far as its looks go. */
export interface DressedLine {
  readonly row: number;
  readonly kind: "card" | "perspective" | "objective" | "kpi";
  readonly role: KpiRole;
  readonly name: string;
  /** The format of a KPI's figures. */
  readonly numberFormat: string;
  /** It takes words for figures: its input cells are not held to numbers. */
  readonly takesWords: boolean;
  /** Nothing of the entity's: folded away, or grey where somebody typed something. */
  readonly shown: "line" | "hidden" | "grey";
}

const lineLook: Readonly<Record<DressedLine["kind"], LookName>> = {
  card: "card-band",
  perspective: "perspective-band",
  objective: "objective-band",
  kpi: "kpi-row",
};

/** The looks of lines in columns of a sheet, given by code. On a sheet that is `new` every cell is closed to typing already. */
export function entityLineLooks(
  place: EntityPlace,
  lines: readonly DressedLine[],
  codes: readonly string[],
  onlyNumbers: string,
  isNew: boolean,
): PlanStep[] {
  const { sheet } = place;
  const seriesOf = new Map(codes.map((code) => [code, readBlockCode(code)?.series]));
  const visible = codes.filter((code) => seriesOf.get(code) !== undefined || (visibleEntityColumns as readonly string[]).includes(code));
  const areas = (rows: readonly DressedLine[], of: readonly string[]): GridRect[] => {
    const columns = stretches(of.flatMap((code) => place.columns.get(code) ?? []));
    return runsOf(rows.map(({ row }) => row)).flatMap(({ row, count }) => columns.map((each) => ({ row, rows: count, ...each })));
  };
  const format = (look: LookName, ranges: readonly GridRect[]): PlanStep[] =>
    ranges.length > 0 ? [{ kind: "format", sheet, ranges, format: { look } }] : [];
  const only = (...columns: readonly EntityColumn[]): string[] => codes.filter((code) => (columns as readonly string[]).includes(code));
  const block = (...series: readonly EntitySeries[]): string[] =>
    codes.filter((code) => series.some((each) => seriesOf.get(code) === each));
  const shown = lines.filter((line) => line.shown === "line");
  const kpis = shown.filter(({ kind }) => kind === "kpi");
  const inputs = [
    ...areas(
      kpis.filter(({ role }) => role.actual === "input"),
      block("actual"),
    ),
    ...areas(
      kpis.filter(({ role }) => role.actual === "pair"),
      block("numerator", "denominator"),
    ),
    ...areas(
      kpis.filter(({ role }) => role.target === "input"),
      block("target"),
    ),
  ];
  const wordy = kpis.filter(({ takesWords, role }) => takesWords && role.actual === "input");
  const step = (ranges: readonly GridRect[], open: boolean, numbers: { readonly error: string } | null): PlanStep[] =>
    ranges.length > 0 ? [{ kind: "inputs", sheet, ranges, open, numbers }] : [];
  return [
    ...numberFormats(place, shown, codes),
    ...(Object.keys(lineLook) as DressedLine["kind"][]).flatMap((kind) =>
      format(
        lineLook[kind],
        areas(
          lines.filter((line) => line.kind === kind),
          visible,
        ),
      ),
    ),
    ...format("shape", areas(shown, only("light"))),
    ...format(
      "number",
      areas(
        shown,
        only(
          ...figureColumns.filter(
            (each): each is "actual" | "target" | "attainment" | "score" => each !== "variance" && each !== "previous" && each !== "change",
          ),
        ),
      ),
    ),
    ...format("centred", areas(shown, only("status"))),
    ...format("quiet", areas(kpis, only("unit", "owner"))),
    ...format("note", areas(shown, only("comment"))),
    ...format(
      "indented",
      areas(
        shown.filter(({ kind }) => kind !== "kpi"),
        only("name"),
      ),
    ),
    ...format("kpi-name", areas(kpis, only("name"))),
    ...format("reference-cell", areas(kpis, block("actual", "target", "numerator", "denominator"))),
    ...format("input-cell", inputs),
    ...format(
      "set-aside",
      areas(
        lines.filter((line) => line.shown === "grey"),
        visible,
      ),
    ),
    // A cell that was an input before and is none any more closes again.
    ...(isNew
      ? []
      : step(
          areas(
            lines.filter(({ kind }) => kind === "kpi"),
            block("actual", "target", "numerator", "denominator"),
          ),
          false,
          null,
        )),
    ...step(inputs, true, { error: onlyNumbers }),
    ...step(areas(wordy, block("actual")), true, null),
  ];
}

/** Heights of lines: room for names that are longer than their column. */
export function entityLineHeights({ sheet }: EntityPlace, lines: readonly DressedLine[]): PlanStep[] {
  const heights = lines.map(({ row, kind, name }) => {
    const count = kind === "kpi" ? linesOfText(name, (entityWidths.name ?? 0) - 20) : 1;
    const points = kind === "card" ? 24 : kind === "perspective" ? 21 : kind === "objective" ? 18 : 16.5 + (count - 1) * 13;
    return { row, points };
  });
  return heights.length > 0 ? [{ kind: "row-heights", sheet, heights }] : [];
}

/** Lines that are folded away, and those that come out again. */
export function entityLinesShown({ sheet }: EntityPlace, lines: readonly DressedLine[]): PlanStep[] {
  const rows = (hidden: boolean): RowRun[] => runsOf(lines.filter(({ shown }) => (shown === "hidden") === hidden).map(({ row }) => row));
  return [false, true].flatMap((hidden): PlanStep[] => {
    const runs = rows(hidden);
    return runs.length > 0 ? [{ kind: "hide-rows", sheet, runs, hidden }] : [];
  });
}

function numberFormats({ columns, sheet }: EntityPlace, kpis: readonly DressedLine[], codes: readonly string[]): PlanStep[] {
  const formatOf = (code: string, { numberFormat }: DressedLine): string | null => {
    if (readBlockCode(code) !== null) return numberFormat;
    const shown = code === "actual" || code === "target" ? numberFormat : code === "attainment" ? "0.0%" : code === "score" ? "0.0" : null;
    return shown === null ? null : withRoomAtRight(shown);
  };
  const [any] = kpis;
  if (!any) return [];
  const formatted = codes.filter((code) => formatOf(code, any) !== null && columns.has(code));
  const codeAt = new Map(formatted.map((code) => [columns.get(code) ?? 0, code]));
  const lineAt = new Map(kpis.map((line) => [line.row, line]));
  return runsOf(kpis.map(({ row }) => row)).flatMap(({ row, count }) =>
    stretches([...codeAt.keys()]).map(({ column, columns: width }): PlanStep => ({
      kind: "number-formats",
      sheet,
      row,
      column,
      formats: Array.from({ length: count }, (_, r) =>
        Array.from({ length: width }, (__, c) => formatOf(codeAt.get(column + c) ?? "", lineAt.get(row + r) ?? any) ?? "General"),
      ),
    })),
  );
}

/** Rows in neighbouring runs. */
export function runsOf(rows: readonly number[]): RowRun[] {
  const runs: { row: number; count: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.row + last.count === row) last.count += 1;
    else runs.push({ row, count: 1 });
  }
  return runs;
}
