import { serialOfDay } from "../../../domain/period/serialDate";
import type { ExampleCell, ExampleSheet } from "../exampleSheet";
import { monthCount, sampleFigures, type SampleFigure, type SampleSeries } from "./figures";
import { departments, entities, initiatives, objectives, type SampleEntity } from "./organisation";

const title = "Orrindale Manufacturing";
const monthFormat = "mmm yy";
const dayFormat = "yyyy-mm-dd";
const months = Array.from({ length: monthCount }, (_, month) => serial(2024 + Math.floor(month / 12), (month % 12) + 1, 1));

/**
 * An invented maker of parts and systems, as its own people would keep it: the company's KPIs with the months across, its parts, what each
 * department has month by month, and the initiatives.
 */
export function sampleCompany(): readonly ExampleSheet[] {
  const figures = sampleFigures();
  return [kpiSheet(figures), departmentSheet(), departmentFigureSheet(figures), initiativeSheet()];
}

interface Row {
  readonly cells: readonly ExampleCell[];
  /** Number formats by column; General elsewhere. */
  readonly formats: Readonly<Record<number, string>>;
}

interface Parts {
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  readonly header: Row;
  readonly rows: readonly Row[];
  readonly widths: readonly number[];
}

/** Title, note, an empty row, the header, the rows. */
function laidOut({ sheet, title: heading, note, header, rows, widths }: Parts): ExampleSheet {
  const all: readonly Row[] = [plain([heading]), plain([note]), plain([]), header, ...rows];
  return {
    sheet,
    file: "sample-manufacturer",
    rows: all.map(({ cells }) => widths.map((_, column) => cells[column] ?? null)),
    numberFormats: all.map(({ formats }) => widths.map((_, column) => formats[column] ?? "General")),
    titleRow: 0,
    noteRows: [1],
    headerRow: 3,
    merges: [],
    widths,
  };
}

const plain = (cells: readonly ExampleCell[]): Row => ({ cells, formats: {} });

const lines = [
  ["Actual", "actual"],
  ["Target", "target"],
  ["Numerator", "numerator"],
  ["Denominator", "denominator"],
] as const;

function kpiSheet(figures: readonly SampleSeries[]): ExampleSheet {
  const words = ["Perspective", "Objective", "KPI", "Unit", "Direction", "Aggregation", "Owner", "Threshold", "Series"];
  const across = (format: string): Record<number, string> => Object.fromEntries(months.map((_, month) => [words.length + month, format]));
  return laidOut({
    sheet: "KPIs",
    title: `${title}: KPIs of the company`,
    note: "An invented company; every figure is made up. Actuals to October 2026, targets to December 2026.",
    header: { cells: [...words, ...months], formats: across(monthFormat) },
    rows: figures.flatMap(({ kpi, company }) => {
      const objective = objectives[kpi.objective - 1];
      const said = [objective?.perspective ?? null, objective?.name ?? null, kpi.name, kpi.unit, kpi.direction, kpi.aggregation, kpi.owner];
      return lines
        .filter(([, series]) => kpi.rollUp === "ratio" || series === "actual" || series === "target")
        .map(([word, series]): Row => ({
          cells: [...said, word === "Actual" ? kpi.threshold : null, word, ...company.map((figure) => figure[series])],
          formats: across(formatOf(kpi, series)),
        }));
    }),
    widths: [18, 37, 29, 11, 9, 11, 21, 9, 12, ...months.map(() => 9)],
  });
}

const formatOf = (kpi: SampleSeries["kpi"], series: (typeof lines)[number][1]): string =>
  series === "actual" || series === "target" ? kpi.numberFormat : series === "numerator" ? "#,##0" : belowFormat(kpi);

const belowFormat = ({ below }: SampleSeries["kpi"]): string => (below?.[1] ? `#,##0.${"0".repeat(below[1])}` : "#,##0");

function departmentSheet(): ExampleSheet {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return laidOut({
    sheet: "Departments",
    title: `${title}: who we are`,
    note: "Weights are relative among the parts of one parent.",
    header: plain(["Entity", "Parent", "Owner", "Weight"]),
    rows: below(null).map(({ name, parent, owner, weight }) =>
      plain([name, parent === null ? null : (names.get(parent) ?? null), owner, weight]),
    ),
    widths: [28, 28, 26, 10],
  });
}

/** Every part followed by its own parts. */
const below = (parent: string | null): readonly SampleEntity[] =>
  entities.filter((entity) => entity.parent === parent).flatMap((entity) => [entity, ...below(entity.id)]);

function departmentFigureSheet(figures: readonly SampleSeries[]): ExampleSheet {
  const rowOf = ({ kpi }: SampleSeries, department: string, figure: SampleFigure): Row => ({
    cells: [kpi.name, department, months[figure.month] ?? null, figure.actual, figure.target, figure.numerator, figure.denominator],
    formats: { 2: monthFormat, 3: kpi.numberFormat, 4: kpi.numberFormat, 5: "#,##0", 6: belowFormat(kpi) },
  });
  return laidOut({
    sheet: "Department figures",
    title: `${title}: figures of the departments`,
    note: "One row for each KPI, department and month. A ratio is its numerator over its denominator.",
    header: plain(["KPI", "Department", "Month", "Actual", "Target", "Numerator", "Denominator"]),
    rows: figures.flatMap((series) =>
      departments.flatMap(({ name }, index) => (series.departments[index] ?? []).map((figure) => rowOf(series, name, figure))),
    ),
    widths: [30, 24, 10, 11, 11, 12, 13],
  });
}

function initiativeSheet(): ExampleSheet {
  const names = new Map(objectives.map(({ id, name }) => [id, name]));
  return laidOut({
    sheet: "Initiatives",
    title: `${title}: initiatives`,
    note: "As they stood at the end of October 2026.",
    header: plain(["Objective", "Initiative", "Owner", "Start", "Due", "Progress", "Status"]),
    rows: initiatives.map(({ objective, name, owner, start, due, progress, status }) => ({
      cells: [names.get(objective) ?? null, name, owner, serialOf(start), serialOf(due), progress, status],
      formats: { 3: dayFormat, 4: dayFormat, 5: "0%" },
    })),
    widths: [42, 44, 24, 12, 12, 10, 12],
  });
}

function serial(year: number, month: number, day: number): number {
  return serialOfDay({ year, month, day });
}

function serialOf(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return serial(year, month, date);
}
