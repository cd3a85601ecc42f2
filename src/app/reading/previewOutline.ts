import type { Reading } from "../../domain/reading/reading";
import type { OutlinedArea } from "../ports";

/** What a preview outlines on the sheets: every table that was found, and the headers within it. */
export const outlinesOf = ({ regions }: Reading): readonly OutlinedArea[] =>
  regions.flatMap(({ sheet, area, header }): readonly OutlinedArea[] => [
    { sheet, area, part: "table" },
    ...(header === null ? [] : [{ sheet, area: header, part: "header" } as const]),
  ]);
