import { computedColumn, describingColumn, figureColumn, kpiColumn, seriesHeader } from "../columns";
import { Page } from "../page";
import { periodSpot } from "../periods";
import type { Drawing, Shape, Sketch } from "../sketch";
import { text, writeTable, type Column, type Row } from "../table";

const periodColumn = ({ style }: Sketch): Column => ({
  header: [text(style.word("period"))],
  cell: ({ period }) => (period ? periodSpot(period) : undefined),
});
const entityColumn = ({ style }: Sketch): Column => ({ header: [text(style.word("entity"))], cell: ({ entity }) => text(entity ?? "") });

function drawn(sketch: Sketch, columns: readonly Column[], rows: readonly Row[], directionTold: boolean): Drawing {
  const page = new Page("Data");
  writeTable(page, 0, 0, columns, rows, { style: sketch.style });
  return { pages: [page], directionTold };
}

function rowsOf({ card, random }: Sketch, withEntities: boolean): Row[] {
  const byPeriod = random.chance(0.3);
  const kpis = card.kpis.slice(0, 4);
  const entities = withEntities ? card.entities.slice(0, 2) : [null];
  const periods = card.periods.slice(0, 4);
  const rows = entities.flatMap((entity) => kpis.flatMap((kpi) => periods.map((period) => ({ kpi, entity, period }))));
  return byPeriod ? periods.flatMap((period) => rows.filter((row) => row.period === period)) : rows;
}

/** A KPI and a period a row: the tidy form. */
const longRows: Shape = {
  name: "long-rows",
  draw: (sketch) => {
    const { random } = sketch;
    const withEntities = random.chance(0.3);
    const directionTold = random.chance(0.3);
    const target = figureColumn(sketch, "target", [seriesHeader(sketch, "target")]);
    const actual = figureColumn(sketch, "actual", [seriesHeader(sketch, "actual")]);
    const keys = random.shuffled([
      kpiColumn(sketch, { groupsDown: random.chance(0.3) }),
      periodColumn(sketch),
      ...(withEntities ? [entityColumn(sketch)] : []),
    ]);
    const described = [
      ...(random.chance(0.4) ? [describingColumn(sketch, "unit")] : []),
      ...(directionTold ? [describingColumn(sketch, "direction")] : []),
    ];
    const computed = random.chance(0.4)
      ? [computedColumn(sketch, random.pick(["variance", "attainment", "status"] as const), target, actual)]
      : [];
    return drawn(
      sketch,
      [...keys, ...described, ...random.shuffled([target, actual]), ...computed],
      rowsOf(sketch, withEntities),
      directionTold,
    );
  },
};

/** A row for each figure, and a column that says which it is. */
const scenarioColumn: Shape = {
  name: "scenario-column",
  draw: (sketch) => {
    const { style, random } = sketch;
    const scenario: Column = {
      header: [text(style.word("scenario"))],
      cell: ({ series }) => text(style.word(series === "target" ? "target" : "actual")),
    };
    const rows = rowsOf(sketch, random.chance(0.3));
    const entities = rows.some(({ entity }) => entity) ? [entityColumn(sketch)] : [];
    const figures: Column = {
      header: [text(style.word("figure"))],
      cell: (row, cells) => figureColumn(sketch, row.series ?? "actual", []).cell(row, cells),
    };
    const keys = [...random.shuffled([kpiColumn(sketch), ...entities, periodColumn(sketch)]), scenario];
    const each = rows.flatMap((row) => (["target", "actual"] as const).map((series) => ({ ...row, series })));
    return drawn(sketch, [...keys, figures], each, false);
  },
};

/** One series, the months as rows and nothing else: "Month, KPI, Actual". */
const actualsOnly: Shape = {
  name: "actuals-only",
  draw: (sketch) => {
    const actual = figureColumn(sketch, "actual", [seriesHeader(sketch, "actual")]);
    return drawn(sketch, [periodColumn(sketch), kpiColumn(sketch), describingColumn(sketch, "unit"), actual], rowsOf(sketch, false), false);
  },
};

export const longShapes: readonly Shape[] = [longRows, scenarioColumn, actualsOnly];
