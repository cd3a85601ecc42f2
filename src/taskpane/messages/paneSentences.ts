import type { CardMode } from "../../app/card/cardMode";
import type { ExampleName } from "../../app/insertExample";
import type { LostPart } from "../../app/remakeScorecard";
import type { Tell } from "../../domain/reading/reading";
import type { UnreadHeading } from "../../domain/unreadCells";

/** What the pane's own labels, buttons and announcements say. */
export interface PaneSentences {
  readonly productName: string;
  readonly purpose: string;
  readonly purposeNote: string;
  readonly useThisSheet: string;
  readonly useThisSheetNote: string;
  readonly seeExample: string;
  readonly seeExampleNote: string;
  /** What each example is called, and what is on its sheets. */
  readonly examples: Readonly<Record<ExampleName, { readonly title: string; readonly note: string }>>;
  /** What is said where somebody deleted a part of the card, and what makes it again. */
  readonly lost: Readonly<Record<LostPart, string>>;
  readonly remake: string;
  readonly remakeNote: string;
  readonly remaking: string;
  readonly deletedSheets: (sheets: readonly string[]) => string;
  readonly opening: string;
  readonly readingSheet: string;
  readonly insertingExample: string;

  readonly more: string;
  readonly repairFormulas: string;
  readonly repairing: string;
  readonly repaired: (formulas: number, protectedSheets: readonly string[], stillBroken: readonly string[]) => string;
  /** Above the ways a card can be written in. */
  readonly writtenIn: string;
  readonly modes: Readonly<Record<CardMode, string>>;
  readonly rewriting: string;
  /** `departments`: sheets of departments that followed; `held`: some could not, and the cascade says why. */
  readonly rewritten: (mode: CardMode, departments: number, held: boolean) => string;
  readonly charts: string;
  readonly drawingCharts: string;
  /** `kpi` is what the trend chart shows; "" for none. */
  readonly chartsShown: (sheet: string, kpi: string, made: number) => string;
  /** Beside a KPI, and said in full. */
  readonly chart: string;
  readonly showChart: (kpi: string) => string;
  readonly selfCheck: string;
  readonly checking: string;
  readonly selfChecked: (sheet: string, made: boolean, examples: number) => string;

  readonly readingTitle: (sheet: string) => string;
  readonly readingSummary: (of: { kpis: number; perspectives: number; periods: number; firstPeriod: string; lastPeriod: string }) => string;
  readonly back: string;
  readonly questionsTitle: (count: number) => string;
  readonly questionsNote: string;
  readonly proposal: string;
  readonly acceptProposals: (count: number) => string;
  readonly unansweredChoice: string;
  readonly findingsTitle: (count: number) => string;
  readonly columnsTitle: (count: number) => string;
  readonly kpisTitle: (count: number) => string;
  readonly because: Readonly<Record<Tell, string>>;
  readonly targetIs: (target: string) => string;
  readonly targetByPeriod: string;
  readonly noTarget: string;
  readonly withoutPerspective: string;
  readonly showMore: (count: number) => string;
  readonly goToCell: (cell: string) => string;

  readonly build: string;
  readonly buildSays: string;
  readonly nothingToBuild: string;
  readonly stoppedByErrors: (count: number) => string;
  readonly withoutDirection: (count: number) => string;
  readonly openQuestions: (count: number) => string;
  readonly building: string;
  readonly buildingDone: (share: string) => string;

  readonly built: (made: readonly string[], updated: readonly string[]) => string;
  readonly worthKnowing: (count: number) => string;
  readonly unreadCells: (count: number) => string;
  readonly unreadCell: (heading: UnreadHeading, kpi: string, text: string) => string;
  readonly thresholdAsShare: (kpi: string, text: string) => string;
  readonly dismiss: string;
  readonly scoreOutOfTen: (score: string) => string;
  readonly scoreLabel: string;
  readonly noScore: string;
  readonly coverage: (scored: number, of: number) => string;
  readonly period: string;
  readonly span: string;
  readonly refresh: string;
  readonly refreshing: string;
  readonly buildAgain: string;
  readonly perspectives: string;
  readonly kpis: string;
  readonly groupKpis: string;
  readonly byStatus: string;
  readonly byPerspective: string;
  readonly noKpis: string;
  readonly attainment: (share: string) => string;
  readonly target: (target: string) => string;
  readonly noActual: string;
  readonly source: (cell: string) => string;
  readonly goToKpi: (name: string) => string;
  readonly cardRefreshed: (score: string, status: string) => string;
  readonly countInGroup: (count: number) => string;

  readonly tryAgain: string;
  readonly details: string;
  readonly unexpected: string;
  readonly paneBroke: string;
  readonly startOver: string;
  readonly cannotFollow: string;
  readonly cardGone: string;
  readonly noCard: string;
  readonly statusOf: (word: string) => string;
}
