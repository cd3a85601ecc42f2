import { figureSpot } from "../card";
import { computedColumn, describingColumn, figureColumn, kpiColumn, monthColumns, seriesHeader } from "../columns";
import { Page } from "../page";
import { periodSpot } from "../periods";
import type { Drawing, Shape, Sketch } from "../sketch";
import { nameSpot, text, writeTable, type Column } from "../table";

interface Block {
  readonly columns: readonly Column[];
  readonly hasPeriods: boolean;
}

/** What every block of a sheet has side by side. */
function blockColumns(sketch: Sketch): Block {
  const { random } = sketch;
  const target = figureColumn(sketch, "target", [seriesHeader(sketch, "target")]);
  const described = random.chance(0.4) ? [describingColumn(sketch, "unit")] : [];
  if (random.chance(0.5)) {
    return { columns: [kpiColumn(sketch), ...described, target, ...monthColumns(sketch, "actual")], hasPeriods: true };
  }
  const actual = figureColumn(sketch, "actual", [seriesHeader(sketch, "actual")]);
  const computed = random.chance(0.5) ? [computedColumn(sketch, "variance", target, actual)] : [];
  return { columns: [kpiColumn(sketch), ...described, target, actual, ...computed], hasPeriods: false };
}

const blockRows = ({ card }: Sketch, perspective: string): { readonly kpi: Sketch["card"]["kpis"][number] }[] =>
  card.kpis.filter((kpi) => kpi.perspective === perspective).map((kpi) => ({ kpi }));

/** A block a perspective, each with its title and the header again. */
const headerAgain: Shape = {
  name: "blocks-repeated-header",
  draw: (sketch): Drawing => {
    const { style, card, random } = sketch;
    const page = new Page("BSC");
    const { columns, hasPeriods } = blockColumns(sketch);
    const total = random.chance(0.3) ? style.word("total") : undefined;
    let row = 0;
    for (const perspective of card.perspectives) {
      page.put(row, 0, text(perspective));
      if (style.groups === "merged") page.merge({ row, column: 0, rows: 1, columns: columns.length });
      row = writeTable(page, row + 1, 0, columns, blockRows(sketch, perspective), { style, total }) + random.whole(1, 2);
    }
    return { pages: [page], noPeriod: !hasPeriods };
  },
};

/** One header above all, the perspectives as titles between the rows. */
const headerOnce: Shape = {
  name: "blocks-one-header",
  draw: (sketch): Drawing => {
    const { style, card, random } = sketch;
    const page = new Page("BSC");
    const { columns, hasPeriods } = blockColumns(sketch);
    const between = random.whole(0, 1);
    let row = writeTable(page, 0, 0, columns, [], { style });
    for (const perspective of card.perspectives) {
      page.put(row, 0, text(perspective));
      row = writeTable(page, row + 1, 0, columns, blockRows(sketch, perspective), { style, withHeader: false }) + between;
    }
    return { pages: [page], noPeriod: !hasPeriods };
  },
};

/** Four perspectives two by two, each a small table. */
const quadrants: Shape = {
  name: "quadrants",
  draw: (sketch): Drawing => {
    const { style, card, random } = sketch;
    const page = new Page("Dashboard");
    const columns = [
      kpiColumn(sketch),
      figureColumn(sketch, "target", [seriesHeader(sketch, "target")]),
      figureColumn(sketch, "actual", [seriesHeader(sketch, "actual")]),
    ];
    const gap = random.whole(1, 2);
    let row = 0;
    for (let first = 0; first < card.perspectives.length; first += 2) {
      const ends = card.perspectives.slice(first, first + 2).map((perspective, side) => {
        const left = side * (columns.length + gap);
        page.put(row, left, text(perspective));
        return writeTable(page, row + 1, left, columns, blockRows(sketch, perspective), { style });
      });
      row = Math.max(...ends) + gap;
    }
    return { pages: [page], noPeriod: true };
  },
};

/** A block a department, named beside the word. */
const entityBlocks: Shape = {
  name: "entity-blocks",
  draw: (sketch): Drawing => {
    const { style, card, random } = sketch;
    const page = new Page("KPIs");
    const target = figureColumn(sketch, "target", [seriesHeader(sketch, "target")]);
    const actual = figureColumn(sketch, "actual", [seriesHeader(sketch, "actual")]);
    const inOneCell = random.chance(0.5);
    let row = 0;
    for (const entity of card.entities) {
      page.put(row, 0, text(inOneCell ? `${style.word("entity")}: ${entity}` : style.word("entity")));
      if (!inOneCell) page.put(row, 1, text(entity));
      const rows = card.kpis.slice(0, 4).map((kpi) => ({ kpi, entity }));
      row = writeTable(page, row + 1, 0, [kpiColumn(sketch), target, actual], rows, { style }) + 1;
    }
    return { pages: [page], noPeriod: true };
  },
};

/** A KPI a block, or a sheet: what it is above, its periods below. */
const kpiWithHead: Shape = {
  name: "kpi-with-head",
  draw: (sketch): Drawing => {
    const { style, card, random } = sketch;
    const sheetEach = random.chance(0.5);
    const directionTold = random.chance(0.6);
    const withUnit = random.chance(0.6);
    const one = new Page("KPIs");
    const pages: Page[] = [];
    let row = 0;
    card.kpis.slice(0, 4).forEach((kpi, index) => {
      const page = sheetEach ? new Page(`KPI ${index + 1}`) : one;
      if (sheetEach) row = 0;
      pages.push(page);
      page.put(row, 0, text(style.word("kpi")));
      page.put(row, 1, nameSpot(kpi.name));
      const head = [
        ...(directionTold ? [[style.word("direction"), style.word(kpi.better)] as const] : []),
        ...(withUnit ? [[style.word("unit"), kpi.unit] as const] : []),
        [style.word("owner"), kpi.owner] as const,
      ];
      for (const [label, content] of head) {
        row += 1;
        page.put(row, 0, text(label));
        page.put(row, 1, text(content));
      }
      row += 1 + random.whole(0, 1);
      [style.word("period"), style.word("target"), style.word("actual")].forEach((word, column) => page.put(row, column, text(word)));
      for (const period of card.periods) {
        row += 1;
        page.put(row, 0, periodSpot(period));
        page.put(row, 1, figureSpot(random, style, { kpi, period, series: "target" }));
        page.put(row, 2, figureSpot(random, style, { kpi, period, series: "actual" }));
      }
      row += 2;
    });
    return { pages: [...new Set(pages)], directionTold };
  },
};

export const blockShapes: readonly Shape[] = [headerAgain, headerOnce, quadrants, entityBlocks, kpiWithHead];
