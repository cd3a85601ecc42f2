import type { Page } from "./page";
import type { Drawing, Sketch } from "./sketch";
import { text } from "./table";
import { calendars, type Language } from "./words";

/** What people put around a table without changing what it says, each sometimes. */
export function changePages(sketch: Sketch, drawing: Drawing): void {
  const { random } = sketch;
  const { pages } = drawing;
  if (random.chance(0.15)) for (const page of pages) blankRowsBetweenKpis(page);
  if (random.chance(0.15)) for (const page of pages) hiddenCodes(page);
  if (random.chance(0.3)) for (const page of pages) footer(page, sketch);
  if (random.chance(0.5)) titles(sketch, drawing);
  if (random.chance(0.4)) move(pages, random.whole(0, 4), random.whole(0, 3));
}

function move(pages: readonly Page[], down: number, right: number): void {
  for (const page of pages) {
    for (let step = 0; step < down; step += 1) page.insertRow(0);
    for (let step = 0; step < right; step += 1) page.insertColumn(0);
  }
}

/** The KPI a row names. */
const nameIn = (page: Page, row: number): string | undefined =>
  Array.from({ length: page.width }, (_, column) => page.at(row, column)?.means).find((means) => means?.kind === "name")?.kpi;
const hasFigure = (page: Page, row: number): boolean =>
  Array.from({ length: page.width }, (_, column) => page.at(row, column)?.means?.kind).includes("figure");

function blankRowsBetweenKpis(page: Page): void {
  for (let row = page.height - 1; row > 0; row -= 1) {
    const name = nameIn(page, row);
    const another = name !== undefined && name !== nameIn(page, row - 1);
    if (another && hasFigure(page, row) && hasFigure(page, row - 1) && !page.splitsMerge(row)) page.insertRow(row);
  }
}

/** Keys of another system, in a hidden column to the left. */
function hiddenCodes(page: Page): void {
  page.insertColumn(0);
  let number = 100;
  for (let row = 0; row < page.height; row += 1) {
    if (!hasFigure(page, row)) continue;
    number += 7;
    page.put(row, 0, text(`M-${number}`));
  }
  page.hideColumn(0);
}

const footers: Readonly<Record<Language, readonly string[]>> = {
  en: ["Source: finance system", "Prepared by Controlling", "Legend: green = on target, red = action needed"],
  de: ["Quelle: Finanzsystem", "Erstellt vom Controlling", "Legende: grün = im Plan, rot = Handlungsbedarf"],
  fr: ["Source : système financier", "Préparé par le contrôle de gestion"],
  es: ["Fuente: sistema financiero", "Preparado por Control de Gestión"],
  pt: ["Fonte: sistema financeiro", "Elaborado pela Controladoria"],
};

function footer(page: Page, { random, style }: Sketch): void {
  const row = page.height + random.whole(0, 1);
  random.some(footers[style.language], random.whole(1, 2)).forEach((line, index) => page.put(row + index, 0, text(line)));
}

const titleTexts: Readonly<Record<Language, readonly string[]>> = {
  en: ["Balanced Scorecard", "KPI Report", "Performance review"],
  de: ["Balanced Scorecard", "Kennzahlenbericht", "Managementbericht"],
  fr: ["Tableau de bord", "Suivi des indicateurs"],
  es: ["Cuadro de mando integral", "Informe de indicadores"],
  pt: ["Painel de indicadores", "Relatório de indicadores"],
};

/** One to three lines above; they may say the period or the department where nothing else does. */
function titles({ random, style }: Sketch, { pages, noPeriod, noEntity }: Drawing): void {
  const title = random.pick(titleTexts[style.language]);
  const year = random.whole(2021, 2026);
  const month = calendars[style.language].long.split(" ")[random.whole(0, 11)] ?? "";
  const period =
    noPeriod && random.chance(0.5) ? random.pick([`Q${random.whole(1, 4)} ${year}`, `${month} ${year}`, String(year)]) : undefined;
  const entity = noEntity && random.chance(0.4) ? random.pick(["Sales", "Logistics", "Finance"]) : undefined;
  const merged = random.chance(0.4);
  const inTitle = random.chance(0.6);
  const gap = random.whole(0, 2);
  for (const page of pages) {
    page.tell({ ...(period !== undefined ? { period } : {}), ...(entity !== undefined ? { entity } : {}) });
    const lines = [
      period !== undefined && inTitle ? `${title} ${period}` : title,
      ...(period !== undefined && !inTitle ? [`${style.word("period")}: ${period}`] : []),
      ...(entity !== undefined ? [`${style.word("entity")}: ${entity}`] : []),
    ];
    const width = page.width;
    for (let row = 0; row < lines.length + gap; row += 1) page.insertRow(0);
    lines.forEach((line, row) => page.put(row, 0, text(line)));
    if (merged) page.merge({ row: 0, column: 0, rows: 1, columns: width });
  }
}
