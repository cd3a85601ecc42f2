import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startAddIn } from "../support/addIn";
import { build, words } from "../support/scorecards";

jest.setTimeout(240_000);

const found = (program: string): boolean =>
  (process.env["PATH"] ?? "").split(path.delimiter).some((folder) => existsSync(path.join(folder, program)));
const canPrint = ["soffice", "pdftoppm", "pdftotext"].every(found);
if (!canPrint) console.warn("LibreOffice or poppler is not installed: the card's page is not looked at here.");

/** Prints a workbook with its card and keeps a picture of the card's pages; answers what stands on each. */
async function printCard(example: string, scoring: string | null): Promise<string[]> {
  const bytes = readFileSync(path.join(__dirname, `../workbench/examples/${example}.xlsx`));
  const addIn = await startAddIn({ file: { name: `${example}.xlsx`, bytes } });
  const folder = mkdtempSync(path.join(tmpdir(), "card-"));
  try {
    await build();
    const table = (await excelWorkbook.readStored()).tables.BSC_KPIs;
    if (scoring !== null && table) {
      const at = { sheet: table.sheet, row: table.range.row + 1, column: table.range.column + table.headers.indexOf("Scoring") };
      await excelWorkbook.write({ steps: [{ kind: "cells", ...at, cells: table.values.map(() => [{ text: scoring }]) }] });
    }
    await addIn.host.settle();
    writeFileSync(path.join(folder, `${example}.xlsx`), await addIn.save());
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const options = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, path.join(folder, `${example}.xlsx`)];
    execFileSync("soffice", options, { stdio: "ignore", timeout: 180_000 });
    const pdf = path.join(folder, `${example}.pdf`);
    const pages = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).split("\f");
    // The card's pages have its headings at their top, all of them.
    const ofCard = pages.flatMap((page, index) =>
      page.includes(words.columns.attainment) && page.includes(words.columns.comment) ? [index + 1] : [],
    );
    const [first = 1] = ofCard;
    execFileSync("pdftoppm", ["-r", "110", "-f", `${first}`, "-l", `${first}`, "-png", "-singlefile", pdf, path.join(folder, "page")]);
    copyFileSync(path.join(folder, "page.png"), path.join(__dirname, `screenshots/page-${example}.png`));
    return ofCard.map((page) => pages[page - 1] ?? "");
  } finally {
    addIn.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

(canPrint ? describe : describe.skip)("the card on paper", () => {
  test.each([
    { example: "boston-cityscore", scoring: null, last: "BPS ATTENDANCE", period: "2026-04" },
    { example: "bamboobsc-sample", scoring: "percent of target", last: "Education and training", period: "2018" },
  ])("$example stands on one page with its period, and says which workbook it is from", async ({ example, scoring, last, period }) => {
    const pages = await printCard(example, scoring);
    expect(pages).toHaveLength(1);
    const [page = ""] = pages;
    for (const said of [words.title, period, words.wholeCard, last, words.columns.owner, `${example}.xlsx`]) expect(page).toContain(said);
  });
});
