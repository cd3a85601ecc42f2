import { holdsFigures, type Column } from "./column";

/** Words for money set aside, which head targets of KPIs and the means of initiatives. */
const money =
  /^(?:budgets?|bud|cost budget|presupuestos?|ppto|or[çc]amentos?|b[üu]t[çc]e|begroting|бюджет|bud[żz]et|预算|預算|予算|예산)(?=$|[^\p{L}])/iu;
const work =
  /^(?:project|programme?|projekt|vorhaben|projet|proyecto|projeto|progetto|proje|проект|项目|項目|プロジェクト|프로젝트)s?(?: name)?$/iu;

/**
 * "Initiative | Budget" beside columns of targets: the money of the initiative, left out, which the reading says. Without other targets the
 * money right behind the initiative may be either, and is asked about.
 */
export function initiativeMoney(columns: readonly Column[]): readonly Column[] {
  const initiative = columns.find(({ stack, header, content }) => {
    const isWork = stack.at(-1)?.concepts[0] === "initiative" || work.test(header.trim());
    return isWork && content.figures < 0.5 && content.filled > 0;
  });
  if (initiative === undefined) return columns;
  const isMoney = ({ role, header, because, label, period }: Column): boolean =>
    role === "target" && because[0] !== "corrected" && label === null && period === null && money.test(header.trim());
  const hasTarget = columns.some((column) => column.role === "target" && !isMoney(column));
  const behind = columns.slice(columns.indexOf(initiative) + 1).find((column) => holdsFigures(column) || column.role === "kpi");
  return columns.map((column): Column => {
    if (!isMoney(column)) return column;
    if (hasTarget) return { ...column, role: "ignored", because: ["not-recognised"], doubt: null };
    return column === behind ? { ...column, doubt: column.doubt ?? "only-figures" } : column;
  });
}
