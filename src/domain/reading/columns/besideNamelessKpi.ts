import { columnOf, holdsFigures, type Column } from "./column";

/** What is left to say of columns where the KPI stands in no column and in no header, but above the table. */
export function besideNamelessKpi(columns: readonly Column[]): readonly Column[] {
  const bare = (role: Column["role"]): boolean =>
    columns.some((column) => column.role === role && column.label === null && column.because[0] === "header-word");
  if (columnOf(columns, "kpi") !== null || !bare("actual") || !(bare("target") || bare("baseline"))) return columns;
  return systemsAsEntities(withoutWorkedOut(columns));
}

/** "Savings", worked out in its row from the baseline and the actual, is no KPI beside theirs. */
function withoutWorkedOut(columns: readonly Column[]): readonly Column[] {
  const named = columns.filter((column) => holdsFigures(column) && column.label !== null && column.because[0] === "only-figures");
  if (named.length === 0 || !named.every(({ content }) => content.computed > 0.5)) return columns;
  return columns.map((column) => (named.includes(column) ? { ...column, role: "ignored", derived: true, label: null } : column));
}

/** "System", "Source" heads where figures come from; with nothing else before them to part the rows it heads whose they are. */
function systemsAsEntities(columns: readonly Column[]): readonly Column[] {
  const [first] = columns.filter(({ content }) => content.filled > 0);
  const parts = columns.some(({ role }) => role === "entity" || role === "period" || role === "series");
  if (first === undefined || parts || first.role !== "ignored" || first.stack.at(-1)?.concepts[0] !== "source") return columns;
  const { figures, periods, distinct } = first.content;
  return figures + periods > 0.2 || distinct < 0.95
    ? columns
    : columns.map((column) => (column === first ? { ...column, role: "entity", because: ["content"] } : column));
}
