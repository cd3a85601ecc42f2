import type { CardSpan, SpanSettings } from "../domain/period/cardSpan";
import { applyAnswers } from "../domain/reading/applyAnswers";
import { readDocument } from "../domain/readDocument";
import type { TableName } from "../domain/document";
import type { Answers, Finding, Reading } from "../domain/reading/reading";
import { storedMode } from "./card/cardMode";
import { orderedRows, type CardOrder } from "./card/sheet/cardOrder";
import { cardSettings, cardWriter } from "./card/sheet/cardWriter";
import { keepCharts } from "./charts/keepCharts";
import { draftDocument } from "./card/tables/draftDocument";
import { fiscalStartIn, spanIn, wordOfSpan } from "./card/spanIn";
import { freeSheetNames } from "./freeSheetNames";
import { mergeReading, type MergedCard } from "./card/tables/mergeReading";
import { attainmentOf, planLinks, planSettings, type CardSettings } from "./card/tables/planReferences";
import { planColors } from "./card/tables/planColors";
import { planScorecardSheet } from "./card/sheet/planScorecardSheet";
import { planCalculatedColumns, planTables } from "./card/tables/planTables";
import { freeBeside, planTextList } from "./card/tables/textList";
import type { WorkbookPort } from "./ports";
import { recolorSheets } from "./recolorSheets";
import { refuseForeignTables, refuseProtected, sheetWritten } from "./refuseProtected";
import { settingsSheetIn } from "./card/tables/settingsSheet";
import type { SheetWords } from "./sheetWords";
import type { StoredWorkbook } from "./storedWorkbook";
import { structureFirst } from "./structureFirst";
import type { PlanStep, WorkbookPlan } from "./workbookPlan";

export interface BuildOptions extends CardSettings {
  /** The period the card shows; undefined keeps the one chosen, or takes the latest with figures. */
  readonly period?: string | undefined;
  /** Answers of an earlier build: they hold, but what was typed into the tables since then stays. */
  readonly recalled?: Answers | undefined;
  /** The stretch of time it shows; undefined keeps the one chosen. */
  readonly span?: CardSpan | undefined;
  /** The card's own order, or what needs attention first; undefined is the card's own. */
  readonly order?: CardOrder | undefined;
  /** How the sheets were read, for next month's; null keeps nothing. */
  readonly remember?: string | null | undefined;
}

export interface BuildOutcome {
  readonly sheet: string;
  readonly kpis: number;
  readonly period: string;
  readonly findings: readonly Finding[];
  /** Names of sheets that were made, and of those of ours that were there. */
  readonly made: readonly string[];
  readonly updated: readonly string[];
}

/**
 * Turns a reading into a structured scorecard, or brings an existing one up to date with it. Writes only tables and sheets of ours;
 * what people typed into them stays.
 *
 *   reading + answers ──1──▶ checked ──2──▶ merged with what is stored ──3──▶ plan ──4──▶ workbook
 */
export async function buildScorecard(
  port: WorkbookPort,
  reading: Reading,
  answers: Answers,
  options: BuildOptions,
  words: SheetWords,
  progress?: (done: number) => void,
): Promise<BuildOutcome> {
  // 1
  const answered = applyAnswers(reading, { ...options.recalled, ...answers });
  const stopping = answered.findings.find(({ severity }) => severity === "error");
  if (stopping) throw new UnbuildableReading(answered.findings);
  const stored = await port.readStored();
  refuseForeignTables(stored);
  // 2
  const merged = mergeReading(stored, answered, directionsTold(reading, answers), words);
  // 3, 4
  const outcome = await writeCard(port, stored, merged, reading.sheets, options, words, progress);
  return { ...outcome, findings: [...answered.findings, ...outcome.findings] };
}

/** Writes a card as it was merged with what is stored, or takes it up to date; what is missing of our sheets is made. */
export async function writeCard(
  port: WorkbookPort,
  stored: StoredWorkbook,
  merged: MergedCard,
  sourceSheets: readonly string[],
  options: BuildOptions,
  words: SheetWords,
  progress?: (done: number) => void,
): Promise<BuildOutcome> {
  const period = choosePeriod(merged, stored, options.period);
  const { plan, scorecardSheet } = planBuild(stored, merged, period, sourceSheets, options, words);
  refuseProtected(stored, plan);
  // First what no undo step holds.
  if (options.remember) await port.remember(options.remember);
  await port.write(plan, progress);
  const madeSheets = plan.steps.flatMap((step) => (step.kind === "add-sheet" ? [step.sheet] : []));
  return {
    sheet: scorecardSheet,
    kpis: merged.draft.BSC_KPIs.rows.length,
    period,
    findings: merged.findings,
    made: madeSheets,
    updated: [...new Set(plan.steps.flatMap((step) => sheetWritten(step, stored) ?? []))].filter((sheet) => !madeSheets.includes(sheet)),
  };
}

/** A reading with an error: the findings say what and where. */
export class UnbuildableReading extends Error {
  constructor(readonly findings: readonly Finding[]) {
    super(findings.map(({ code, at }) => `${code} ${at}`).join("; "));
    this.name = "UnbuildableReading";
  }
}

/** The cells of the KPIs whose direction these answers say. */
const directionsTold = ({ questions }: Reading, answers: Answers): ReadonlySet<string> =>
  new Set(questions.flatMap(({ id, code, at }) => (code === "direction" && answers[id] !== undefined ? [at] : [])));

function planBuild(
  stored: StoredWorkbook,
  merged: MergedCard,
  period: string,
  sourceSheets: readonly string[],
  options: BuildOptions,
  words: SheetWords,
): { plan: WorkbookPlan; scorecardSheet: string } {
  const halfMade = stored.sheets.filter(({ unfinished }) => unfinished === "made").map(({ name }) => name);
  const free = freeSheetNames(stored.sheets.map(({ name }) => name).filter((name) => !halfMade.includes(name)));
  const tableSteps = planTables(stored, merged.draft, free);
  const sheetOf = (table: TableName): string =>
    stored.tables[table]?.sheet ??
    tableSteps.flatMap((step) => (step.kind === "add-table" && step.table === table ? [step.sheet] : []))[0] ??
    table;
  const span: SpanSettings = { span: options.span ?? spanIn(stored).span, fiscalStart: options.fiscalStart ?? fiscalStartIn(stored) };
  const judged = cardSettings(options.attainment ?? attainmentOf(stored), span);
  const lines = orderedRows(readDocument(draftDocument(merged.draft)), options.order ?? "card", period, judged);
  const mode = storedMode(stored);
  const writer = cardWriter(mode, merged.draft, period, judged, words);
  const settings = planSettings(stored, merged, options, words, free(words.settingsSheet));
  const settingsSheet = settings.flatMap((step) => (step.kind === "add-sheet" ? [step.sheet] : []))[0] ?? settingsSheetIn(stored);
  const palette = planColors(stored, settingsSheet ?? words.settingsSheet, words);
  const chosen = { period, span: wordOfSpan(stored, span.span) ?? words.spans[span.span] };
  const card = planScorecardSheet(
    stored,
    merged,
    lines,
    chosen,
    sourceSheets,
    writer,
    palette.colors.brand,
    words,
    free(words.scorecardSheet),
  );
  const texts = settingsSheet === undefined ? [] : planTextList(stored, merged.draft, freeBeside(stored, settingsSheet, settings), words);
  const references = [...planLinks(stored, merged, words, free(words.linksSheet)), ...settings, ...texts];
  const filled = planCalculatedColumns(stored, merged.draft, sheetOf, mode, words);
  const steps = structureFirst([
    ...(palette.changed ? recolorSheets(stored, palette.before) : []),
    ...card.steps.filter(({ kind }) => kind === "add-sheet"),
    ...tableSteps,
    ...references,
    ...filled,
    // The card's formulas need the tables and names.
    ...card.steps.filter(({ kind }) => kind !== "add-sheet"),
    ...palette.settings,
    ...keepCharts(stored, merged.draft, merged.periods.length, mode, words),
    // A sheet that somebody hid cannot be gone to, and stays hidden.
    ...(stored.sheets.some(({ name, hidden }) => hidden && name === card.sheet)
      ? []
      : [{ kind: "activate" as const, sheet: card.sheet, row: 0, column: 0 }]),
  ]);
  steps.unshift(...halfMade.map((sheet): PlanStep => ({ kind: "remove-sheet", sheet })));
  return { plan: { steps, colors: palette.colors }, scorecardSheet: card.sheet };
}

function choosePeriod({ periods, draft }: MergedCard, stored: StoredWorkbook, wanted: string | undefined): string {
  if (wanted !== undefined) {
    if (!periods.includes(wanted)) throw new UnknownPeriod(wanted, periods);
    return wanted;
  }
  const chosen = String(stored.blocks.period?.values[0]?.[0] ?? "");
  if (periods.includes(chosen)) return chosen;
  const withFigures = new Set(
    draft.BSC_Data.rows.filter(({ record }) => typeof record["Actual"] === "number").map(({ record }) => record["Period"]),
  );
  return [...periods].reverse().find((period) => withFigures.has(period)) ?? periods.at(-1) ?? "";
}

/** A period was asked for that the card does not have. */
export class UnknownPeriod extends Error {
  constructor(
    readonly period: string,
    readonly periods: readonly string[],
  ) {
    super(`${period} is not one of ${periods.join(", ")}`);
    this.name = "UnknownPeriod";
  }
}
