import type { WorkbookErrorCode } from "../../app/ports";
import type { CardWords } from "../../app/card/cardWords";
import type { SheetWords } from "../../app/sheetWords";
import type { DataProblem, DataProblemCode, Fix } from "../../domain/dataReport/dataProblem";
import type { Direction } from "../../domain/direction";
import type { Descriptor, Finding, FindingCode, Question, Series, Severity } from "../../domain/reading/reading";
import type { Status, UnscoredReason } from "../../domain/status";
import type { CascadeFinding, CascadeFindingCode } from "../../domain/cascade/cascadeFinding";
import type { CascadeSentences } from "./cascadeSentences";
import type { DataReportSentences } from "./dataReportSentences";
import { begun, type Details } from "./details";
import type { LightSentences } from "./lightSentences";
import type { PaneSentences } from "./paneSentences";
import type { PreviewSentences } from "./previewSentences";
import type { TravelSentences } from "./travelSentences";

/** A sentence about something found at a cell. */
export type DetailSentence = (details: Details, at: string) => string;

/** A sentence about a cascade; `period` and `figure` say one as the reader's locale does. */
export type CascadeFindingSentence = (details: Details, period: (key: string) => string, figure: (figure: number) => string) => string;

/** Every sentence and word the product shows, in one language. Tests compare with these builders, never with a literal. */
export interface Messages {
  /** BCP 47 tag that figures are written for when the host names no locale of its own. */
  readonly locale: string;
  readonly statuses: Readonly<Record<Status | "no-data", string>>;
  readonly directions: Readonly<Record<Direction | "ask", string>>;
  readonly severities: Readonly<Record<Severity, (count: number) => string>>;
  readonly roles: Readonly<Record<Descriptor | Series | "ignored", string>>;
  readonly findings: Readonly<Record<FindingCode, DetailSentence>>;
  readonly dataReport: DataReportSentences;
  readonly dataProblems: Readonly<Record<DataProblemCode, DetailSentence>>;
  /** What a fix would change, said before it is made. */
  readonly fix: (fix: Fix) => string;
  readonly questions: Readonly<Record<Question["code"], DetailSentence>>;
  /** A choice of a question in words; the choice itself when it is already the user's own text. */
  readonly choice: (code: Question["code"], choice: string) => string;
  readonly workbookErrors: Readonly<Record<WorkbookErrorCode, (at: string | null) => string>>;
  readonly unscoredReasons: Readonly<Record<UnscoredReason, string>>;
  readonly pane: PaneSentences;
  readonly preview: PreviewSentences;
  readonly lights: LightSentences;
  readonly cascade: CascadeSentences;
  readonly cascadeFindings: Readonly<Record<CascadeFindingCode, CascadeFindingSentence>>;
  readonly travel: TravelSentences;
  /** What is said of a judged card beyond its figures. */
  readonly cardWords: CardWords;
  /** What is written into sheets. */
  readonly sheet: SheetWords;
}

/** The sentence for a finding. */
export const sentenceOfFinding = (messages: Messages, finding: Finding): string =>
  begun(messages.findings[finding.code](finding.details, finding.at));

/** The sentence for a problem of the user's data. */
export const sentenceOfDataProblem = (messages: Messages, { code, details, at }: DataProblem): string =>
  begun(messages.dataProblems[code](details, at));

/** The sentence for something found in a cascade. */
export const sentenceOfCascadeFinding = (
  messages: Messages,
  { code, details }: CascadeFinding,
  period: (key: string) => string = String,
  figure: (figure: number) => string = String,
): string => begun(messages.cascadeFindings[code](details, period, figure));

/** The sentence for a question. */
export const sentenceOfQuestion = (messages: Messages, question: Question): string =>
  begun(messages.questions[question.code](question.details, question.at));
