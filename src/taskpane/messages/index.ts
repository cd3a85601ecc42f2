import type { Finding, Question } from "../../domain/reading/reading";
import { de } from "./de";
import { en } from "./en";
import { fr } from "./fr";
import { es } from "./es";
import type { DataProblem, Fix } from "../../domain/dataReport/dataProblem";
import { sentenceOfDataProblem, sentenceOfFinding, sentenceOfQuestion, type Messages } from "./messages";

export type { Details } from "./details";
export type { DetailSentence, Messages } from "./messages";
export { sentenceOfCascadeFinding } from "./messages";
export type { CascadeSentences } from "./cascadeSentences";
export type { PaneSentences } from "./paneSentences";
export type { PreviewSentences } from "./previewSentences";

/** One catalogue a language; a host language that has none reads English. */
const catalogues: ReadonlyMap<string, Messages> = new Map([
  ["en", en],
  ["fr", fr],
  ["de", de],
  ["es", es],
]);

/** The catalogue for a BCP 47 tag such as `de-AT`: by its language, English otherwise. */
export const messagesFor = (locale: string): Messages => catalogues.get(locale.toLowerCase().split("-")[0] ?? "") ?? en;

/** What a finding says, in English unless another catalogue is handed over. */
export const findingSentence = (finding: Finding, messages: Messages = en): string => sentenceOfFinding(messages, finding);

/** What a question asks, in English unless another catalogue is handed over. */
export const questionSentence = (question: Question, messages: Messages = en): string => sentenceOfQuestion(messages, question);

/** What is wrong with a cell of the user's, in English unless another catalogue is handed over. */
export const dataProblemSentence = (problem: DataProblem, messages: Messages = en): string => sentenceOfDataProblem(messages, problem);

/** What a fix would change, in English unless another catalogue is handed over. */
export const fixSentence = (fix: Fix, messages: Messages = en): string => messages.fix(fix);
