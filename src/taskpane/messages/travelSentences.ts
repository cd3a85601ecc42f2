import type { MergeBase, MergeFinding, MergeFindingCode, UnmergeableCode, UnmergeableFile } from "../../app/travel/mergeInHand";
import { begun, type Details } from "./details";

/** What is said about sheets that leave as workbooks of their own and come back. */
export interface TravelSentences {
  /** Why a file cannot be brought in. Nothing was written in any of these. */
  readonly refusals: Readonly<Record<UnmergeableCode, (details: Details) => string>>;
  readonly findings: Readonly<Record<MergeFindingCode, (details: Details, period: (key: string) => string) => string>>;
  /** What tells who changed a figure. */
  readonly bases: Readonly<Record<MergeBase, string>>;
}

export const sentenceOfRefusal = ({ refusals }: TravelSentences, { code, details }: UnmergeableFile): string =>
  begun(refusals[code](details));

export const sentenceOfMergeFinding = (
  { findings }: TravelSentences,
  { code, details }: MergeFinding,
  period: (key: string) => string = String,
): string => begun(findings[code](details, period));
