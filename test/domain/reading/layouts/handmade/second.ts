import { publishedCardLayouts } from "./publishedCards";
import { secondColumnLayouts } from "./secondColumns";
import { secondLanguageLayouts } from "./secondLanguages";
import { secondListLayouts } from "./secondLists";
import { secondMarkLayouts } from "./secondMarks";
import { secondRowLayouts } from "./secondRows";
import { secondSheetLayouts } from "./secondSheets";
import { secondTrapLayouts } from "./secondTraps";
import { layoutOf } from "./written";

const all = [
  ...secondRowLayouts,
  ...secondColumnLayouts,
  ...secondLanguageLayouts,
  ...secondSheetLayouts,
  ...secondListLayouts,
  ...secondTrapLayouts,
  ...secondMarkLayouts,
  ...publishedCardLayouts,
].map(layoutOf);

/** What a careful reader has to ask about: a letterhead, a grade, a word of two meanings, targets in words. */
const askedIds: ReadonlySet<string> = new Set([
  "plan-ist-abweichung-under-machines",
  "far-down-after-a-revision-table",
  "sollwerte-als-text",
  "linea-base-y-avance",
  "year-a-block-below",
  "best-base-and-worst-case",
  "reached-in-plain-text-sentences",
  "answers-counted",
  "detalles-de-la-medida",
  "league-tables-of-a-university",
]);

/** Layouts of a second hand, written without a look at the reader. */
export const secondLayouts = all.filter(({ id }) => !askedIds.has(id));

/** Those of them in which much is asked: none of it may be read wrong. */
export const askedLayouts = all.filter(({ id }) => askedIds.has(id));
