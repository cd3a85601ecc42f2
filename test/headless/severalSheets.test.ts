import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { workbookWith } from "../support/workbooks";
import { saveXlsx } from "../workbench/xlsx";
import { buildVerb } from "./buildVerb";
import { readVerb } from "./readVerb";

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "bsc-"));
  const workbook = workbookWith({
    Actuals: [
      ["KPI", "Actual", "Remarks"],
      ["Revenue", 95, "fine"],
    ],
    Targets: [
      ["KPI", "Direction", "Target"],
      ["Revenue", "higher", 100],
    ],
    Hidden: [
      ["KPI", "Actual"],
      ["Secret", 1],
    ],
  });
  const hidden = workbook.sheets[2];
  if (hidden) hidden.visibility = "Hidden";
  file = path.join(folder, "in.xlsx");
  await writeFile(file, await saveXlsx(workbook));
});
afterAll(() => rm(folder, { recursive: true }));

interface Printed {
  readonly sheets: readonly string[];
  readonly kpis: readonly { readonly name: string }[];
  readonly lines: readonly { readonly id: string; readonly header: string; readonly role: string }[];
}

async function read(...args: readonly string[]): Promise<Printed> {
  const printed: unknown[] = [];
  await readVerb.run([file, ...args], (value) => printed.push(value));
  return printed[0] as Printed;
}

test("read takes every visible sheet, or the one named", async () => {
  expect((await read()).sheets).toEqual(["Actuals", "Targets"]);
  expect((await read("--sheet", "Targets")).sheets).toEqual(["Targets"]);
  await expect(read("--sheet", "Target")).rejects.toThrow(/--sheet Target: use one of Actuals, Targets/);
});

test("read takes roles by line id", async () => {
  const line = (printed: Printed) => printed.lines.find(({ header }) => header === "Remarks");
  const before = line(await read());
  const corrections = path.join(folder, "corrections.json");
  await writeFile(corrections, JSON.stringify({ [before?.id ?? ""]: "owner" }));
  expect(before?.role).not.toBe("owner");
  expect(line(await read("--corrections", corrections))?.role).toBe("owner");
});

test.each([[[]], [["--sheets", "Actuals,Targets"]]])("build %j makes one card of actuals here and targets there", async (args) => {
  const printed: unknown[] = [];
  await buildVerb.run([file, path.join(folder, "out.xlsx"), ...args], (value) => printed.push(value));
  expect(printed[0]).toMatchObject({ kpis: 1, results: [{ kpi: "Revenue", actual: 95, target: 100, status: "at-risk" }] });
});
