import { secondColumnLayouts } from "./secondColumns";
import { secondRowLayouts } from "./secondRows";
import { layoutOf } from "./written";

const all = [...secondRowLayouts, ...secondColumnLayouts].map(layoutOf);

/** What the reader does not read well yet. */
const openIds: ReadonlySet<string> = new Set([
  "plan-ist-abweichung-under-machines",
  "far-down-after-a-revision-table",
  "japanese-stacked-months",
  "lookup-list-beside",
  "different-columns-a-block",
  "years-over-quarters",
  "month-ytd-full-year",
  "stores-with-target-below",
  "suppliers-across",
  "targets-in-the-headers",
]);

/** Layouts of a second hand, written without a look at the reader. */
export const secondLayouts = all.filter(({ id }) => !openIds.has(id));

/** Those of them that the reader gets wrong: reported, not yet held. */
export const openQuestions = all.filter(({ id }) => openIds.has(id));
