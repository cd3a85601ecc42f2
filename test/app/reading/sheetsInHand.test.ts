import { sampleCompany } from "../../../src/app/examples/sampleCompany/sampleCompany";
import { sheetsInHand, type SheetsInHand } from "../../../src/app/reading/sheetsInHand";
import { readMemory } from "../../../src/app/reading/readingMemory";
import type { Difference } from "../../../src/app/reading/recallReading";
import type { SheetGrid } from "../../../src/domain/reading/sheetGrid";
import { gridOf } from "../../domain/reading/grids";

type Rows = Parameters<typeof gridOf>[0];

const april: Rows = [
  ["KPI", "Unit", "Direction", "Target", "2026-03", "2026-04"],
  ["Revenue", "EUR", "higher", 100, 90, 95],
  ["Staff on site", "number", "", 20, 18, 26],
  ["Lead time", "days", "lower", 5, 5, 6],
];
/** A month later: a period more, one KPI gone, two new, a unit and a column changed. */
const may: Rows = [
  ["KPI", "Unit", "Owner", "Direction", "Target", "2026-03", "2026-04", "2026-05"],
  ["Revenue", "kEUR", "Ann", "higher", 100, 90, 95, 97],
  ["Staff on site", "number", "Bea", "", 20, 18, 26, 19],
  ["Returns", "number", "Bea", "lower", 7, 3, 4, 5],
  ["Visitors", "number", "Cem", "higher", 70, 73, 74, 75],
];

const noMemory = readMemory(null);
const inHand = (sheets: Readonly<Record<string, Rows>>, front: string, kept: string | null = null): SheetsInHand =>
  sheetsInHand(
    Object.entries(sheets).map(([sheet, rows]): SheetGrid => gridOf(rows, { sheet })),
    [front],
    readMemory(kept),
  );

/** Answers everything that is asked, and says what is kept then. */
function accepted(sheets: SheetsInHand, corrections: SheetsInHand["start"]["corrections"] = {}): string {
  const { reading } = sheets.read(sheets.start);
  const answers = Object.fromEntries(reading.questions.map(({ id, choices }) => [id, choices[1] ?? ""]));
  const kept = sheets.toRemember({ ...sheets.start, corrections, answers });
  if (kept === null) throw new Error("Nothing was kept.");
  return kept;
}

const kinds = (differences: readonly Difference[]) => differences.map(({ kind }) => kind);
const namesOf = (differences: readonly Difference[], kind: Difference["kind"]) =>
  differences.flatMap((difference) => (difference.kind === kind && "names" in difference ? difference.names : []));

describe("the same sheet a month later", () => {
  const first = inHand({ KPIs: april }, "KPIs");
  const [question] = first.read(first.start).reading.questions;
  const kept = accepted(first);

  test("there was something to ask at first, and nothing is asked again", () => {
    expect(question).toMatchObject({ code: "direction", details: { kpi: "Staff on site" } });
    const next = inHand({ KPIs: may }, "KPIs", kept);
    const { reading, recalled } = next.read(next.start);
    expect(reading.questions.filter(({ id }) => recalled[id] === undefined)).toEqual([]);
    expect(Object.values(recalled)).toEqual([question?.choices[1]]);
  });

  test("on a sheet of another name too: it is recognised by its headers", () => {
    const next = inHand({ KPIs: april, "KPIs May": may }, "KPIs May", kept);
    const { recalled, differences } = next.read(next.start);
    expect(Object.values(recalled)).toEqual([question?.choices[1]]);
    expect(differences[0]).toEqual({ kind: "read-like", sheet: "KPIs May", like: "KPIs", corrections: 0, answers: 1 });
  });

  test("what is different is told: columns, periods, KPIs and units", () => {
    const next = inHand({ KPIs: may }, "KPIs", kept);
    const { differences } = next.read(next.start);
    expect(namesOf(differences, "new-columns")).toEqual(["Owner"]);
    expect(namesOf(differences, "new-periods")).toEqual(["2026-05"]);
    expect(namesOf(differences, "new-kpis")).toEqual(["Returns", "Visitors"]);
    expect(namesOf(differences, "kpis-gone")).toEqual(["Lead time"]);
    expect(differences).toContainEqual({ kind: "unit-changed", sheet: "KPIs", kpi: "Revenue", from: "EUR", to: "kEUR" });
    const back = inHand({ KPIs: april }, "KPIs", accepted(inHand({ KPIs: may }, "KPIs")));
    const reverse = back.read(back.start).differences;
    expect(namesOf(reverse, "columns-gone")).toEqual(["Owner"]);
    expect(namesOf(reverse, "periods-gone")).toEqual(["2026-05"]);
  });

  test("nothing is different where nothing is", () => {
    const again = inHand({ KPIs: april }, "KPIs", kept);
    expect(kinds(again.read(again.start).differences)).toEqual(["read-like"]);
  });

  test("a sheet of another shape is never read like this one, and it is said", () => {
    const other: Rows = [
      ["Indicator", "Actual", "Budget"],
      ["Staff on site", 3, 4],
    ];
    const next = inHand({ KPIs: other }, "KPIs", kept);
    const { recalled, differences } = next.read(next.start);
    expect(recalled).toEqual({});
    expect(next.start.corrections).toEqual({});
    expect(differences).toEqual([{ kind: "other-shape", sheet: "KPIs" }]);
    const elsewhere = inHand({ Other: other }, "Other", kept);
    expect(elsewhere.read(elsewhere.start).differences).toEqual([]);
  });

  test("an answer of last time can be changed, and the new one is kept", () => {
    const next = inHand({ KPIs: april }, "KPIs", kept);
    const [id = ""] = Object.keys(next.read(next.start).recalled);
    const changed = next.toRemember({ ...next.start, answers: { [id]: "higher" } });
    const last = inHand({ KPIs: april }, "KPIs", changed);
    expect(last.read(last.start).recalled).toEqual({ [id]: "higher" });
  });

  test("an answer that is not needed this month is there the month after", () => {
    const without = april.filter(([name]) => name !== "Staff on site");
    const middle = inHand({ KPIs: without }, "KPIs", kept);
    expect(middle.read(middle.start).recalled).toEqual({});
    const last = inHand({ KPIs: april }, "KPIs", middle.toRemember(middle.start));
    expect(Object.values(last.read(last.start).recalled)).toEqual([question?.choices[1]]);
  });
});

describe("corrections", () => {
  const sheets = inHand({ KPIs: april }, "KPIs");
  const lineOf = ({ reading }: ReturnType<SheetsInHand["read"]>, header: string) => reading.lines.find((line) => line.header === header);
  const idOf = (header: string) => lineOf(sheets.read(sheets.start), header)?.id ?? "";

  test("one pick changes what a column is taken for; what the reader says of it stays known for the way back", () => {
    const read = sheets.read({ ...sheets.start, corrections: { [idOf("Unit")]: "owner" } });
    expect(lineOf(read, "Unit")).toMatchObject({ role: "owner", because: ["corrected"] });
    expect(read.taken).toEqual({ [idOf("Unit")]: "unit" });
    expect(lineOf(sheets.read(sheets.start), "Unit")).toMatchObject({ role: "unit" });
  });

  test("are taken over next month, also where the sheet has another name, and told", () => {
    const kept = accepted(sheets, { [idOf("Unit")]: "owner" });
    const next = inHand({ May: may }, "May", kept);
    const read = next.read(next.start);
    expect(lineOf(read, "Unit")).toMatchObject({ role: "owner" });
    expect(read.differences[0]).toMatchObject({ kind: "read-like", corrections: 1 });
    const undone = next.read({ ...next.start, corrections: {} });
    expect(lineOf(undone, "Unit")).toMatchObject({ role: "unit" });
  });

  test("of every period hold for a period that comes new", () => {
    const kept = accepted(sheets, { [idOf("2026-03")]: "forecast", [idOf("2026-04")]: "forecast" });
    const next = inHand({ KPIs: may }, "KPIs", kept);
    expect(lineOf(next.read(next.start), "2026-05")).toMatchObject({ role: "forecast" });
  });

  test("of one period do not", () => {
    const kept = accepted(sheets, { [idOf("2026-04")]: "forecast" });
    const next = inHand({ KPIs: may }, "KPIs", kept);
    expect(lineOf(next.read(next.start), "2026-04")).toMatchObject({ role: "forecast" });
    expect(lineOf(next.read(next.start), "2026-05")).toMatchObject({ role: "actual" });
  });
});

describe("a habit of the sheet", () => {
  const withBase = (months: readonly string[]): Rows => [
    ["KPI", "Direction", "Baseline", ...months],
    ["Revenue", "higher", 80, ...months.map((_, month) => 90 + month)],
    ["Lead time", "lower", 9, ...months.map((_, month) => 5 + month)],
  ];
  const first = inHand({ KPIs: withBase(["2026-03", "2026-04"]) }, "KPIs");
  const { questions } = first.read(first.start).reading;
  const answersOf = (answers: readonly string[]) => Object.fromEntries(questions.map(({ id }, index) => [id, answers[index] ?? ""]));
  const openOn = (kept: string | null) => {
    const next = inHand({ KPIs: withBase(["2026-03", "2026-04", "2026-05"]) }, "KPIs", kept);
    const { reading, recalled } = next.read(next.start);
    return reading.questions.filter(({ id }) => recalled[id] === undefined).map(({ details }) => details["header"]);
  };

  test("what its columns of a period hold is not asked for every new period", () => {
    expect(questions.map(({ code }) => code)).toEqual(["series-of-column", "series-of-column"]);
    expect(openOn(first.toRemember({ ...first.start, answers: answersOf(["actual", "actual"]) }))).toEqual([]);
  });

  test("is none where the answers differed: the new period is asked about", () => {
    expect(openOn(first.toRemember({ ...first.start, answers: answersOf(["actual", "forecast"]) }))).toEqual(["2026-05"]);
  });
});

describe("several sheets", () => {
  const actuals: Rows = [
    ["KPI", "2026-03", "2026-04"],
    ["Revenue", 90, 95],
    ["Lead time", 5, 6],
  ];
  const targets: Rows = [
    ["KPI", "Direction", "Target"],
    ["Lead time", "lower", 5],
    ["revenue ", "higher", 100],
  ];
  const team = (from: number): Rows => [
    ["KPI", "Direction", "Target", "2026-03"],
    ["Revenue", "higher", 100, from],
    ["Lead time", "lower", 5, from + 1],
  ];

  test("the sheet with the targets goes with the one with the actuals; others are offered", () => {
    const sheets = inHand({ Cover: [["Our scorecard"]], Targets: targets, Actuals: actuals, Sales: april }, "Actuals");
    expect(sheets.start.sheets).toEqual(["Targets"]);
    const read = sheets.read(sheets.start);
    expect(read.reading.sheets).toEqual(["Actuals", "Targets"]);
    expect(read.offers).toEqual([
      { sheet: "Targets", kpis: 2, because: "completes" },
      { sheet: "Sales", kpis: 3, because: null },
    ]);
    const alone = sheets.read({ ...sheets.start, sheets: [] });
    expect(alone.reading.sheets).toEqual(["Actuals"]);
  });

  test("sheets of a team each are offered, not taken; taken they are departments, and it is said", () => {
    const sheets = inHand({ North: team(90), South: team(70), East: team(50) }, "North");
    expect(sheets.start.sheets).toEqual([]);
    const { offers } = sheets.read(sheets.start);
    expect(offers.map(({ because }) => because)).toEqual(["same-columns", "same-columns"]);
    const { reading } = sheets.read({ ...sheets.start, sheets: ["South", "East"] });
    const actual = reading.figures.filter(({ series }) => series === "actual");
    expect(new Set(actual.map(({ entity }) => entity))).toEqual(new Set(["North", "South", "East"]));
    expect(actual.every(({ at, entity }) => at.startsWith(`${String(entity)}!`))).toBe(true);
    expect(reading.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(["entities-only"]));
  });

  test("sheets that were built from together are together the next time", () => {
    const sheets = inHand({ North: team(90), South: team(70) }, "North");
    const kept = sheets.toRemember({ ...sheets.start, sheets: ["South"] });
    const next = inHand({ North: team(91), South: team(71) }, "North", kept);
    expect(next.start.sheets).toEqual(["South"]);
  });

  test("a cover in front does not stop what is chosen from elsewhere", () => {
    const sheets = inHand({ Cover: [["Our scorecard"]], KPIs: april }, "Cover");
    expect(sheets.read(sheets.start).offers).toEqual([{ sheet: "KPIs", kpis: 3, because: null }]);
    expect(sheets.read({ ...sheets.start, sheets: ["KPIs"] }).reading.sheets).toEqual(["KPIs"]);
  });
});

describe("sheets that hold no KPIs are not offered", () => {
  const offered = (sheets: Readonly<Record<string, Rows>>) => {
    const hand = inHand({ KPIs: april, ...sheets }, "KPIs");
    return hand.read(hand.start).offers.map(({ sheet }) => sheet);
  };

  test("lists of departments, initiatives and orders", () => {
    const lists: Readonly<Record<string, Rows>> = {
      Departments: [
        ["Entity", "Parent", "Owner", "Weight"],
        ["North", "Group", "Bea", 60],
        ["South", "Group", "Cem", 40],
      ],
      Initiatives: [
        ["Objective", "Initiative", "Owner", "Start", "Due", "Progress", "Status"],
        ["Grow", "New web shop", "Ann", "2026-02-01", "2026-06-30", 0.4, "On track"],
        ["Grow", "Second shift", "Bea", "2026-03-01", "2026-09-30", 0.1, "Late"],
      ],
      Orders: [
        ["Order no.", "Date", "Customer", "Net profit", "Amount"],
        [100231, "2025-06-02", "Baumann", 3, 241.5],
        [100239, "2025-06-02", "Cortez", 1, 79.9],
        [100244, "2025-06-03", "Dimitrov", 2, 158],
      ],
    };
    expect(offered(lists)).toEqual([]);
    expect(offered({ ...lists, "KPIs May": may })).toEqual(["KPIs May"]);
  });

  test("in the sample company only the figures of the departments are", () => {
    const grids = sampleCompany().map(({ sheet, rows, numberFormats }): SheetGrid => ({
      ...gridOf(rows, { sheet }),
      numberFormats: numberFormats,
    }));
    const hand = sheetsInHand(grids, ["KPIs"], noMemory);
    expect(hand.read(hand.start).offers.map(({ sheet }) => sheet)).toEqual(["Department figures"]);
  });
});

describe("what is kept", () => {
  test.each([
    ["not JSON", "{"],
    ["another thing", '"text"'],
    ["null", "null"],
    ["of a version before the first", '{"version":0,"sheets":[]}'],
    ["damaged", '{"version":1,"sheets":[{"sheet":"KPIs"}]}'],
  ])("is no memory when it is %s", (_what, kept) => {
    expect(readMemory(kept)).toEqual(noMemory);
  });

  test("by a later version is left alone", () => {
    const sheets = inHand({ KPIs: april }, "KPIs", '{"version":2,"sheets":[]}');
    expect(sheets.read(sheets.start).differences).toEqual([]);
    expect(sheets.toRemember(sheets.start)).toBeNull();
  });

  test("does not grow without end: a sheet that takes the place of last month's takes its place here", () => {
    let kept: string | null = null;
    for (let month = 1; month <= 12; month += 1) {
      const sheets: SheetsInHand = inHand({ [`Month ${month}`]: april }, `Month ${month}`, kept);
      kept = sheets.toRemember(sheets.start);
    }
    expect(readMemory(kept).sheets.map(({ sheet }) => sheet)).toEqual(["Month 12"]);
  });
});
