import { holdsFigures, type Column } from "./column";
import type { PeriodKey } from "../../period/period";

/** What says a whole year beside a word for a target; of "Jahresziel" the first part. */
const yearWord =
  /(?:^|[\s(_-])(annual|yearly|year[- ]?end|full[- ]year|whole[- ]year|year|fy|gesamtjahr|jährlich\w*|jahr|annuel(?:le)?|annuale|année|anual|año|ano|anno|jaarlijkse?|jaar|yıllık|roczn[aey]|годов\p{L}*)(?=[\s)_-]|$)|(jahres)|(全年|年度|年間|연간)/iu;

/**
 * "Annual Target" beside the targets of quarters or months is that of the year: without its period it would stand in for a quarter that
 * has none. Where it is a formula of theirs it is left out as their sum; a single target for all periods stays without one.
 */
export function yearlyTargets(columns: readonly Column[]): readonly Column[] {
  const inYear = columns.filter(
    ({ role, period, derived }) => role === "target" && !derived && period !== null && period.frequency !== "year",
  );
  if (inYear.length < 2) return columns;
  return columns.map((column) => {
    const { role, period, because, content, label, stack } = column;
    const found = yearWord
      .exec(stack.at(-1)?.text ?? "")
      ?.slice(1)
      .find((word) => word !== undefined);
    const isOf = label === null || label.text === found;
    if (role !== "target" || period !== null || !holdsFigures(column) || because[0] === "corrected" || found === undefined || !isOf)
      return column;
    if (content.computed > 0.5) return { ...column, role: "ignored", derived: true, label: null };
    return { ...column, label: null, period: { key: found as PeriodKey, text: found, frequency: "year" } };
  });
}
