import type { SheetOffer } from "../../app/reading/proposeSheets";
import type { Difference } from "../../app/reading/recallReading";

/** What the preview says of sheets, corrections and what was remembered. */
export interface PreviewSentences {
  readonly fromSheets: (count: number) => string;
  readonly differencesTitle: string;
  readonly difference: { readonly [Kind in Difference["kind"]]: (difference: Extract<Difference, { kind: Kind }>) => string };
  /** What a difference says, where it is not of the first sheet. */
  readonly onSheet: (sheet: string, sentence: string) => string;
  readonly recalledTitle: (count: number) => string;
  readonly recalledNote: string;

  readonly offersTitle: string;
  readonly offersInstead: string;
  readonly offer: (offer: SheetOffer) => string;
  readonly takeAlike: (count: number) => string;
  readonly leaveAlike: (count: number) => string;

  /** A table: its sheet and cells. */
  readonly region: (sheet: string, cells: string) => string;
  /** Stands where a column's letters do, for what the sheet's name says. */
  readonly sheetName: string;
  readonly pickRole: (line: string, header: string) => string;
  readonly figureRoles: string;
  readonly kpiRoles: string;
  readonly because: (reasons: readonly string[]) => string;
  readonly backTo: (role: string) => string;
  readonly eachOfThese: (count: number) => string;
  readonly together: string;
  readonly periods: (first: string, last: string) => string;
  readonly notOutlined: (sheets: readonly string[]) => string;
}
