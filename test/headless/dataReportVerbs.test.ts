import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { workbookOf } from "../support/workbooks";
import { saveXlsx } from "../workbench/xlsx";
import { CommandFailure } from "./commandFailure";
import { fixVerb } from "./fixVerb";
import { reportVerb } from "./reportVerb";

jest.setTimeout(120_000);

const folder = mkdtempSync(path.join(tmpdir(), "data-report-"));
const file = (name: string): string => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

interface Printed {
  readonly problems: readonly {
    readonly code: string;
    readonly at: string;
    readonly sentence: string;
    readonly fix: { readonly sentence: string } | null;
  }[];
  readonly changed: readonly { readonly at: string; readonly to: unknown }[];
  readonly left: readonly { readonly code: string }[];
}
const asked = async (verb: typeof reportVerb, args: readonly string[]): Promise<Printed> => {
  const said: unknown[] = [];
  await verb.run(args, (value) => said.push(value));
  return said[0] as Printed;
};

beforeAll(async () => {
  const workbook = workbookOf([
    ["KPI", "Direction", "Target", "2026-01", "2026-02", "2026-03"],
    ["Orders", "higher", 500, "510", 520, 498],
    [" Complaints", "lower", 20, 18, null, 19],
  ]);
  writeFileSync(file("in.xlsx"), await saveXlsx(workbook));
});

test("report: each problem with its cell, a sentence and its fix, in words too", async () => {
  const { problems } = await asked(reportVerb, [file("in.xlsx")]);
  expect(problems.map(({ code, at }) => [code, at])).toEqual([
    ["text-number", "KPIs!D2"],
    ["blank-in-series", "KPIs!E3"],
    ["stray-spaces", "KPIs!A3"],
  ]);
  expect(problems[0]?.sentence).toContain("“510”");
  expect(problems[0]?.fix?.sentence).toContain("becomes 510");
  expect(problems[1]?.fix).toBeNull();
});

test("report, looked at later: figures are overdue", async () => {
  const { problems } = await asked(reportVerb, [file("in.xlsx"), "--as-of", "2026-09-01"]);
  expect(problems.map(({ code }) => code)).toContain("stale-figures");
});

test("fix: what is safe is put right in the file written, and what is left is told", async () => {
  const { changed, left } = await asked(fixVerb, [file("in.xlsx"), file("out.xlsx")]);
  expect(changed.map(({ at, to }) => [at, to])).toEqual([
    ["KPIs!D2", 510],
    ["KPIs!A3", "Complaints"],
  ]);
  expect(left.map(({ code }) => code)).toEqual(["blank-in-series"]);
  const again = await asked(reportVerb, [file("out.xlsx")]);
  expect(again.problems.map(({ code }) => code)).toEqual(["blank-in-series"]);
});

test("fix: only the codes named", async () => {
  const { changed } = await asked(fixVerb, [file("in.xlsx"), file("out.xlsx"), "--codes", "stray-spaces"]);
  expect(changed.map(({ at }) => at)).toEqual(["KPIs!A3"]);
});

test("an unknown code, sheet or file is said in a sentence", async () => {
  await expect(asked(fixVerb, [file("in.xlsx"), file("out.xlsx"), "--codes", "spelling"])).rejects.toBeInstanceOf(CommandFailure);
  await expect(asked(reportVerb, [file("in.xlsx"), "--sheet", "Nowhere"])).rejects.toThrow("Nowhere");
  await expect(asked(reportVerb, [file("none.xlsx")])).rejects.toBeInstanceOf(CommandFailure);
});
