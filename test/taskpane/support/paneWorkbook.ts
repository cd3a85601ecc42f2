import type { CardView } from "../../../src/app/card/cardView";
import type { ExampleName } from "../../../src/app/insertExample";
import type { LostPart } from "../../../src/app/remakeScorecard";
import type { RepairOutcome } from "../../../src/app/repairFormulas";
import type { ReadingChoice, SheetsInHand } from "../../../src/app/reading/sheetsInHand";
import type { DataProblem } from "../../../src/domain/dataReport/dataProblem";
import type { Answers, Reading } from "../../../src/domain/reading/reading";
import type { BuildReport, DataReportScope, PaneServices } from "../../../src/taskpane/services";
import { cityCard } from "./cityCard";
import { cityReading } from "./cityReading";

/** A workbook as far as the pane can tell: a sheet to read, perhaps a card, and a record of what was asked of it. */
export interface PaneWorkbook extends PaneServices {
  card: CardView | LostPart | null;
  reading: Reading;
  /** Addresses gone to, in order. */
  readonly visited: string[];
  /** KPIs whose chart was asked for; null for whichever was chosen. */
  readonly charted: (string | null)[];
  readonly builtWith: Answers[];
  readonly builtFrom: ReadingChoice[];
  /** Sheets whose tables were outlined, request by request. */
  readonly outlined: (readonly string[])[];
  /** Protected sheets. */
  locked: readonly string[];
  /** What is read instead of `reading`. */
  sheets: SheetsInHand | null;
  exampleInserted: ExampleName | null;
  /** What a repair comes to. */
  repairOutcome: RepairOutcome;
  /** What a data report finds; a fix takes what it mends away. */
  problems: readonly DataProblem[];
  /** What reports were asked for. */
  readonly reported: DataReportScope[];
  listeners: number;
  /** What the next call of a service does instead of its work. */
  failNext(service: keyof PaneServices, error: unknown): void;
  /** Holds a service until the returned function is called. */
  holdNext(service: keyof PaneServices): () => void;
  /** As if a cell of the card had been edited. */
  edit(card: CardView): void;
}

/** One sheet that reads the same whatever is chosen. */
const onlyReading = (reading: Reading): SheetsInHand => ({
  start: { sheets: [], corrections: {}, answers: {} },
  read: () => ({ reading, recalled: {}, taken: {}, offers: [], differences: [] }),
  toRemember: () => null,
});

export function paneWorkbook(
  start: { card?: CardView | LostPart | null; built?: CardView; reading?: Reading; sheets?: SheetsInHand } = {},
): PaneWorkbook {
  const listeners = new Set<() => void>();
  const failures = new Map<keyof PaneServices, unknown>();
  const holds = new Map<keyof PaneServices, Promise<void>>();

  async function called(service: keyof PaneServices): Promise<void> {
    const hold = holds.get(service);
    holds.delete(service);
    await hold;
    if (!failures.has(service)) return;
    const error = failures.get(service);
    failures.delete(service);
    throw error;
  }

  const workbook: PaneWorkbook = {
    card: start.card ?? null,
    reading: start.reading ?? cityReading,
    visited: [],
    charted: [],
    builtWith: [],
    builtFrom: [],
    outlined: [],
    locked: [],
    sheets: start.sheets ?? null,
    exampleInserted: null,
    repairOutcome: { repaired: 3, locked: [], first: "KPIs!D2", stillBroken: [] },
    problems: [],
    reported: [],
    get listeners() {
      return listeners.size;
    },
    failNext: (service, error) => void failures.set(service, error),
    holdNext: (service) => {
      let release: () => void = () => undefined;
      holds.set(service, new Promise((resolve) => (release = resolve)));
      return () => release();
    },
    edit: (card) => {
      workbook.card = card;
      listeners.forEach((listener) => listener());
    },

    async readSheets() {
      await called("readSheets");
      return workbook.sheets ?? onlyReading(workbook.reading);
    },
    async outline(reading) {
      await called("outline");
      workbook.outlined.push(reading?.sheets ?? []);
      return workbook.locked;
    },
    async build(_sheets, choice, progress): Promise<BuildReport> {
      workbook.builtWith.push(choice.answers);
      workbook.builtFrom.push(choice);
      progress(0.4);
      await called("build");
      const updated = workbook.card !== null;
      const card = start.built ?? cityCard;
      workbook.card = card;
      const sheets = ["Scorecard", "BSC KPIs", "BSC Data"];
      return { card, findings: workbook.reading.findings, made: updated ? [] : sheets, updated: updated ? sheets : [] };
    },
    async openCard() {
      await called("openCard");
      return workbook.card;
    },
    async remakeCard() {
      await called("remakeCard");
      workbook.card = cityCard;
      return { card: cityCard, findings: [], made: ["Scorecard"], updated: [] };
    },
    async choosePeriod(period) {
      await called("choosePeriod");
      if (workbook.card === null || typeof workbook.card === "string") throw new Error("No card to turn.");
      workbook.card = { ...workbook.card, period };
      return workbook.card;
    },
    async chooseSpan(span) {
      await called("chooseSpan");
      if (workbook.card === null || typeof workbook.card === "string") throw new Error("No card to turn.");
      workbook.card = { ...workbook.card, span };
      return workbook.card;
    },
    async goTo(at) {
      await called("goTo");
      workbook.visited.push(at);
    },
    async insertExample(name) {
      await called("insertExample");
      workbook.exampleInserted = name;
    },
    async rewriteCard(mode) {
      await called("rewriteCard");
      const before = workbook.card !== null && typeof workbook.card === "object" ? workbook.card.mode : "functions";
      if (workbook.card !== null && typeof workbook.card === "object") workbook.card = { ...workbook.card, mode };
      return { sheet: "Scorecard", before, mode, cellsWritten: 13, departments: { sheets: ["North", "South"], findings: [] } };
    },
    async repairFormulas() {
      await called("repairFormulas");
      return workbook.repairOutcome;
    },
    async showCharts(kpiId) {
      await called("showCharts");
      workbook.charted.push(kpiId);
      return {
        sheet: "KPI charts",
        kpi: kpiId ?? "",
        made: true,
        charts: [{ name: "BSC KPI trend", sheet: "KPI charts", made: true }],
      };
    },
    async selfCheck() {
      await called("selfCheck");
      return { sheet: "BSC self-check", made: true, examples: 79 };
    },
    async dataReport(scope) {
      await called("dataReport");
      workbook.reported.push(scope);
      return { sheets: scope.sheets ?? ["KPIs"], problems: workbook.problems };
    },
    async fixData(problems) {
      await called("fixData");
      workbook.problems = workbook.problems.filter((problem) => !problems.includes(problem));
      const changed = problems.flatMap(({ fix }) => (fix === null || fix.kind === "unmerge-copy" ? [] : fix.changes));
      return { changed, copies: problems.flatMap(({ fix }) => (fix?.kind === "unmerge-copy" ? [`${fix.sheet} 2`] : [])) };
    },
    lights: {
      selection: () => Promise.resolve({ sheet: "KPIs", areas: [] }),
      read: () => Promise.reject(new Error("nothing is selected")),
      light: () => Promise.resolve({ rules: 0, figures: 0 }),
      statusColumn: () => Promise.resolve({ at: null, figures: 0 }),
      remove: () => Promise.resolve({ rules: 0, sheets: [] }),
    },
    cascade: {
      open: () => Promise.reject(new Error("nothing is cascaded")),
      generate: () => Promise.reject(new Error("nothing is cascaded")),
    },
    travel: {
      leave: () => Promise.reject(new Error("no sheet leaves")),
      file: () => Promise.reject(new Error("no sheet leaves")),
      readBack: () => Promise.reject(new Error("no file came back")),
      take: () => Promise.reject(new Error("no file came back")),
    },
    async onCardChanged(listener) {
      await called("onCardChanged");
      listeners.add(listener);
      return async () => void listeners.delete(listener);
    },
  };
  return workbook;
}
