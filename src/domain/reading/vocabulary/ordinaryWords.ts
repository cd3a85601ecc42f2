import { wordKey } from "../words";
import { listed } from "./wordList";

/** Words of KPI names and of plain speech that stand one or two letters from a header word and are none. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  listed(
    `votes | costs | cost | coast | scope | store | stock | stocks | stores | price | prices | orders | order | profit | profits | marge | margin`,
  ).map(wordKey),
);
