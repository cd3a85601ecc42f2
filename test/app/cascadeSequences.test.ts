import { generateCascade } from "../../src/app/cascade/generateCascade";
import { openCascade } from "../../src/app/cascade/openCascade";
import type { CascadeChoice } from "../../src/app/cascade/cascadeInHand";
import { entitySheetsIn } from "../../src/app/cascade/entitySheetsIn";
import { entitySeries, type EntitySeries } from "../../src/app/cascade/entitySheetLayout";
import { planCascade } from "../../src/app/cascade/planCascade";
import { cascadeKinds } from "../../src/domain/cascade/cascadeKind";
import { combinationOf } from "../../src/domain/cascade/combination";
import type { Entity } from "../../src/domain/cascade/entity";
import { rollUpActuals } from "../../src/domain/cascade/rollUpActuals";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startAddIn, type RunningAddIn } from "../support/addIn";
import { build, words } from "../support/scorecards";
import { contents, sheetNamed, workbookOf } from "../support/workbooks";
import type { Workbook } from "../workbench/workbook/records";

/** How many random sequences are tried; the issue asks for 200, which takes some minutes. */
const sequences = Number(process.env["CASCADE_SEQUENCES"] ?? 4);
const changesEach = 5;
jest.setTimeout(60_000 + sequences * 30_000);

const teamSheet = [
  ["Perspective", "Objective", "KPI", "Unit", "Direction", "Aggregation", "Target", "2026-01", "2026-02"],
  ["Financial", "Growth", "Revenue", "€", "higher", "sum", 1000, null, null],
  ["Customer", "Loyal customers", "Waiting time", "days", "lower", "max", 20, null, null],
  ["Customer", "Loyal customers", "Return rate", "%", "lower", "ratio", 5, null, null],
  ["Customer", "Loyal customers", "Satisfaction", "index", "higher", "average", 80, null, null],
];
const entity = (id: string, name: string, parentId: string | null, weight = 1): Entity => ({ id, name, parentId, owner: "", weight });
const tree = [entity("E1", "Products", null), entity("E2", "North", "E1"), entity("E3", "South", "E1", 2), entity("E4", "Services", null)];

/** Numbers below 1, the same in every run (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Typed {
  readonly entityId: string;
  readonly kpiId: string;
  readonly series: EntitySeries;
  readonly period: string;
  readonly value: number;
}

let addIn: RunningAddIn;
let generated: Workbook;

beforeAll(async () => {
  addIn = await startAddIn({ workbook: workbookOf(teamSheet) });
  await build("KPIs", { period: "2026-01" });
  const hand = await openCascade(excelWorkbook, words);
  await generateCascade(excelWorkbook, hand, { entities: tree, matrix: hand.propose(tree) }, words);
  await addIn.host.settle();
  generated = addIn.host.workbook;
  addIn.close();
});

const read = async () => {
  const stored = await excelWorkbook.readCascade();
  return { stored, sheets: entitySheetsIn(stored) };
};

/** One random change of what a planner or a person at the sheets can change; answers the choice to generate for. */
async function change(random: () => number, number: number): Promise<{ readonly name: string; readonly choice: CascadeChoice }> {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const hand = await openCascade(excelWorkbook, words);
  const { entities, matrix } = hand.start;
  const lines = (of: (line: (typeof matrix.lines)[number], index: number) => (typeof matrix.lines)[number]): CascadeChoice => ({
    entities,
    matrix: { lines: matrix.lines.map(of) },
  });
  const one = Math.floor(random() * matrix.lines.length);
  const some = pick(entities);
  const { host } = addIn;
  const changes: readonly (() => Promise<CascadeChoice> | CascadeChoice)[] = [
    function addsAnEntity() {
      const id = hand.freeId(entities);
      const added = [...entities, entity(id, `Team ${number}`, random() < 0.5 ? null : some.id, 1 + Math.floor(random() * 3))];
      const weights = (line: (typeof matrix.lines)[number]) => new Map([...line.weights, ...(random() < 0.8 ? ([[id, 1]] as const) : [])]);
      return { entities: added, matrix: { lines: matrix.lines.map((line) => ({ ...line, weights: weights(line) })) } };
    },
    function removesAnEntity() {
      const left = entities
        .filter(({ id }) => id !== some.id)
        .map((each) => (each.parentId === some.id ? { ...each, parentId: null } : each));
      return { entities: left.length > 0 ? left : entities, matrix };
    },
    function bringsAnEntityBack() {
      const gone = tree.filter(({ id }) => entities.every((each) => each.id !== id)).map((each) => ({ ...each, parentId: null }));
      return { entities: [...entities, ...gone], matrix };
    },
    function movesAnEntity() {
      return { entities: entities.map((each) => (each.id === some.id ? { ...each, parentId: null } : each)), matrix };
    },
    function renamesAnEntity() {
      return { entities: entities.map((each) => (each.id === some.id ? { ...each, name: `${each.name}'/x` } : each)), matrix };
    },
    function changesAKind() {
      return lines((line, index) => (index === one ? { ...line, kind: pick([...cascadeKinds, null]) } : line));
    },
    function changesWhoCarries() {
      return lines((line, index) => {
        const weights = new Map(line.weights);
        if (index === one && !weights.delete(some.id)) weights.set(some.id, 2);
        return { ...line, weights };
      });
    },
    function changesAWeight() {
      return lines((line, index) =>
        index === one ? { ...line, weights: new Map([...line.weights].map(([id, w]) => [id, w * (1 + Math.floor(random() * 3))])) } : line,
      );
    },
    async function addsAKpi() {
      const table = sheetNamed(host.workbook, "BSC KPIs");
      const last = Math.max(...[...table.cells.keys()].map((key) => Math.floor(key / 16384)));
      [`K${50 + number}`, "O1", `Orders ${number}`, "number", "higher"].forEach((text, column) =>
        host.typeInto(table.id, { row: last + 1, column }, text),
      );
      await host.settle();
      return (await openCascade(excelWorkbook, words)).start;
    },
    async function takesAKpiAway() {
      const table = sheetNamed(host.workbook, "BSC KPIs");
      if (hand.kpis.length > 2)
        host.deleteCells(table.id, { row: 1 + Math.floor(random() * hand.kpis.length), column: 0, rows: 1, columns: 16384 }, "Up");
      await host.settle();
      return (await openCascade(excelWorkbook, words)).start;
    },
    async function insertsARowOrColumn() {
      const { sheets } = await read();
      const { found } = pick([...sheets.values()]);
      const sheet = sheetNamed(host.workbook, found.sheet);
      const isRow = random() < 0.5;
      const at = isRow ? found.codesRow + 2 + Math.floor(random() * 6) : Math.floor(random() * 26);
      host.insertCells(
        sheet.id,
        isRow ? { row: at, column: 0, rows: 1, columns: 16384 } : { row: 0, column: at, rows: 1048576, columns: 1 },
        isRow ? "Down" : "Right",
      );
      await host.settle();
      return (await openCascade(excelWorkbook, words)).start;
    },
  ];
  const chosen = pick(changes);
  return { name: chosen.name, choice: await chosen() };
}

/** Types a number that stands nowhere else into a cell of some entity's block. */
async function typeSomewhere(random: () => number, value: number): Promise<Typed | null> {
  const { sheets } = await read();
  const all = [...sheets.values()];
  const { found } = all[Math.floor(random() * all.length)] ?? {};
  if (!found) return null;
  const kpis = [...found.lines.keys()].filter((id) => /^K\d+$/.test(id));
  const kpiId = kpis[Math.floor(random() * kpis.length)] ?? "";
  const series = entitySeries[Math.floor(random() ** 2 * entitySeries.length)] ?? "actual";
  const period = found.periods[Math.floor(random() * found.periods.length)] ?? "";
  const cell = found.cell(kpiId, series, period);
  if (!cell) return null;
  const refused = addIn.host.typeInto(sheetNamed(addIn.host.workbook, found.sheet).id, cell, String(value));
  await addIn.host.settle();
  return refused ? null : { entityId: found.entityId, kpiId, series, period, value };
}

/** Every figure on the sheets is what the domain computes from what was typed. */
async function expectComputed(): Promise<void> {
  const hand = await openCascade(excelWorkbook, words);
  const { stored, sheets } = await read();
  const { model } = planCascade(stored, hand.start, words);
  const actuals = rollUpActuals(model.input, model.groups);
  for (const { id, name, aggregation, unit } of model.kpis)
    for (const { id: entityId } of model.tree.entities)
      for (const period of model.periods) {
        if (model.roleOf(id, entityId).actual === "none") continue;
        const found = sheets.get(entityId)?.found;
        const shown = (series: EntitySeries): number | null => {
          const value = found?.cell(id, series, period)?.value;
          return typeof value === "number" ? value : null;
        };
        const where = `${name} of ${entityId} in ${period} (${combinationOf(model.matrix.lines.find(({ kpiId }) => kpiId === id)?.kind ?? null, { aggregation, unit })})`;
        const [actual, target] = [actuals.standing.get(id, entityId, period), model.targets.standing.get(id, entityId, period)];
        expect({ where, actual: shown("actual"), target: shown("target") }).toEqual({ where, actual: nearly(actual), target });
      }
}

/** A weighted mean may differ in its last digits. */
const nearly = (figure: number | null): unknown => (figure === null ? null : (expect.closeTo(figure, 6) as unknown));

test.each(Array.from({ length: sequences }, (_, index) => index + 1))(
  "sequence %i of random changes: everything typed stays where it belongs, and the sheets say what the figures come to",
  async (seed) => {
    const random = chance(seed);
    addIn = await startAddIn({ workbook: structuredClone(generated) });
    const typed = new Map<string, Typed>();
    const done: string[] = [];
    try {
      for (let number = 1; number <= changesEach; number += 1) {
        const entry = await typeSomewhere(random, 1000 * number + seed / 1024 + 17);
        if (entry) typed.set([entry.entityId, entry.kpiId, entry.series, entry.period].join("|"), entry);
        const { name, choice } = await change(random, number);
        done.push(name);
        const hand = await openCascade(excelWorkbook, words);
        const { findings, ...preview } = hand.preview(choice);
        const { sheets: planned, canGenerate } = planCascade((await read()).stored, choice, words);
        expect({ done, sheets: preview.sheets, canGenerate: preview.canGenerate }).toEqual({ done, sheets: planned, canGenerate });
        if (findings.some(({ severity }) => severity === "error")) continue;
        await generateCascade(excelWorkbook, hand, choice, words);
        await addIn.host.settle();
        const { sheets } = await read();
        for (const { entityId, kpiId, series, period, value } of typed.values())
          expect({ done, entityId, kpiId, series, period, value: sheets.get(entityId)?.found.cell(kpiId, series, period)?.value }).toEqual({
            done,
            entityId,
            kpiId,
            series,
            period,
            value,
          });
        await expectComputed();
      }
      const before = addIn.host.workbook.sheets.map((sheet) => [sheet.name, contents(sheet)]);
      const hand = await openCascade(excelWorkbook, words);
      if (hand.preview(hand.start).findings.some(({ severity }) => severity === "error")) return;
      await generateCascade(excelWorkbook, hand, hand.start, words);
      const again = await openCascade(excelWorkbook, words);
      expect({ done, canGenerate: again.preview(again.start).canGenerate }).toEqual({ done, canGenerate: false });
      if (!hand.preview(hand.start).canGenerate)
        expect(addIn.host.workbook.sheets.map((sheet) => [sheet.name, contents(sheet)])).toEqual(before);
    } finally {
      addIn.close();
    }
  },
);
