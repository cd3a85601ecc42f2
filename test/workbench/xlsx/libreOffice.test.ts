import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { saveXlsx } from "./index";
import { richWorkbook } from "./richWorkbook";
import { children, descendants, parseXml } from "./xml";
import type { XmlElement } from "./xml";

const onPath = (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, "soffice"));
const soffice = [...onPath, "/Applications/LibreOffice.app/Contents/MacOS/soffice"].find((path) => existsSync(path));

if (soffice === undefined) console.warn("LibreOffice (soffice) is not installed: what we save is not opened in it here.");

(soffice === undefined ? describe.skip : describe)("LibreOffice opens our file with", () => {
  let document: XmlElement;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), "workbench-"));
    try {
      writeFileSync(join(folder, "rich.xlsx"), await saveXlsx(richWorkbook()));
      const options = [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "fods", "--outdir", folder];
      execFileSync(soffice ?? "", [...options, join(folder, "rich.xlsx")], { stdio: "ignore", timeout: 110_000 });
      document = parseXml(readFileSync(join(folder, "rich.fods"), "utf8"));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);

  /** What stands in a row of a sheet, each cell as shown; a repeated cell counts as often as it is repeated. */
  const shown = (sheet: string, row: number): string[] => {
    const table = descendants(document, "table").find(({ attributes }) => attributes["table:name"] === sheet);
    const rows = descendants(table, "table-row").flatMap((each) =>
      Array<XmlElement>(Math.min(50, Number(each.attributes["table:number-rows-repeated"] ?? 1))).fill(each),
    );
    return children(rows[row], "table-cell").flatMap((cell) => {
      const text = children(cell, "p")
        .map((paragraph) => paragraph.text)
        .join("\n");
      return Array<string>(Math.min(50, Number(cell.attributes["table:number-columns-repeated"] ?? 1))).fill(text);
    });
  };

  it("values and the stored results of functions it does not know", () => {
    expect(shown("My 'own' card", 3)[0]).toBe("On target");
    expect(shown("Data", 3).slice(1, 5)).toEqual(["Sales", "5", "10", "On target"]);
    expect(shown("Data", 5).slice(1, 4)).toEqual(["Total", "12", "24"]);
  });

  it("icon sets, those of the extension among them, in the order of priority", () => {
    expect(descendants(document, "icon-set").map(({ attributes }) => attributes["calcext:icon-set-type"])).toEqual([
      "3TrafficLights1",
      "3Triangles",
    ]);
  });

  it("names and the table", () => {
    const named = descendants(document, "named-expressions").flatMap((list) =>
      list.children.map(({ attributes }) => attributes["table:name"]),
    );
    expect(named).toEqual(expect.arrayContaining(["Threshold", "Twice", "Local"]));
    expect(descendants(document, "database-range").map(({ attributes }) => attributes["table:name"])).toContain("KPIs");
  });
});
