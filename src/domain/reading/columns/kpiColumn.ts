import type { ColumnContent } from "./columnContent";
import type { StackCell } from "../headers/headerBand";
import type { LineRole, Tell } from "../reading";

/** A column with all that speaks for its roles. */
export interface Weighed {
  readonly column: number;
  readonly stack: readonly StackCell[];
  readonly content: ColumnContent;
  readonly roles: readonly { readonly role: LineRole | "ytd"; readonly weight: number; readonly because: readonly Tell[] }[];
}

/** Which column names the KPIs; -1 for none. */
export interface KpiChoice {
  readonly column: number;
  readonly rivals: boolean;
  readonly because: readonly Tell[];
  readonly doubt: string | null;
}

/** The column that names the KPIs: the most telling word; of ids and names, the names; without any word the names left of the figures. */
export function kpiColumn(weighed: readonly Weighed[]): KpiChoice {
  const ranks = weighed.map(({ stack, content, roles }) => {
    const found = roles.find(({ role }) => role === "kpi");
    if (found === undefined || found.weight < 3) return 0;
    const word = stack.at(-1)?.text.toLowerCase() ?? "";
    const loose = /^(?:title|name|nombre|nome|labels|table|activity|цель|kpi category|konu)$/.test(word)
      ? -2
      : /kpi|key performance/.test(word)
        ? 1
        : 0;
    const rival = roles.find(({ role }) => role !== "kpi" && role !== "ignored");
    const shared = found.because[0] === "header-word" && rival !== undefined && rival.weight >= found.weight - 0.5 ? -1.5 : 0;
    return found.weight + loose + shared + Math.min(1, content.distinct) * 0.4 + (content.filled === 0 ? -6 : 0);
  });
  const best = Math.max(0, ...ranks);
  if (best < 3) return otherNames(weighed) ?? namesAtTheRight(weighed) ?? codesAsNames(weighed);
  const column = ranks.indexOf(best);
  const chosen = weighed[column];
  const rivals = ranks.filter((rank) => Math.abs(rank - best) < 0.3).length > 1 && best >= 8;
  return { column, rivals, because: chosen?.roles.find(({ role }) => role === "kpi")?.because ?? [], doubt: null };
}

/** Without a column for KPIs the one that parts them names them, if it never says the same twice: "Service" over services, objectives. */
function otherNames(weighed: readonly Weighed[]): KpiChoice | null {
  const across = weighed.filter(
    ({ stack, content }) =>
      stack.at(-1)?.label != null &&
      content.figures > 0.5 &&
      stack.every(({ concepts, period }) => concepts.length === 0 && period === null),
  );
  const told = weighed.some(
    ({ stack, content }) =>
      content.figures > 0.3 &&
      stack.some(({ concepts, period }) => period !== null || concepts.some((concept) => concept === "actual" || concept === "target")),
  );
  if (!told || across.length > 1 || weighed.some(({ roles }) => roles[0]?.role === "period")) return null;
  const parts = weighed.filter(
    ({ content }) =>
      content.filled > 1 && content.distinct > 0.95 && content.figures < 0.3 && content.perspectives < 0.3 && content.entities < 0.3,
  );
  const named = (role: LineRole): Weighed | undefined => parts.find(({ roles }) => roles[0]?.role === role && roles[0].weight >= 3);
  const found = named("objective") ?? named("perspective");
  return found
    ? { column: found.column, rivals: false, because: ["content"], doubt: found.roles[0]?.role === "objective" ? "objective-as-kpi" : null }
    : null;
}

const ofFigures: ReadonlySet<string> = new Set(["actual", "target", "prior", "forecast", "baseline", "rank"]);

/** Figures first and their names in the last column, without words and periods beside them: "Current ranking | Previous ranking | Publication". */
function namesAtTheRight(weighed: readonly Weighed[]): KpiChoice | null {
  const filled = weighed.filter(({ content }) => content.filled > 0);
  const names = filled.at(-1);
  const figures = filled.slice(0, -1);
  const isNames =
    names !== undefined &&
    names.content.filled > 1 &&
    names.content.distinct > 0.95 &&
    Math.max(names.content.figures, names.content.periods, names.content.codes, names.content.yesOrNo) < 0.3 &&
    names.stack.at(-1)?.label != null;
  const isFigures = ({ stack, content }: Weighed): boolean =>
    content.figures > 0.5 && stack.at(-1)?.label === null && ofFigures.has(stack.at(-1)?.concepts[0] ?? "");
  return isNames && figures.length > 0 && figures.every(isFigures)
    ? { column: names.column, rivals: false, because: ["content"], doubt: "names-at-the-right" }
    : null;
}

/** Without any column of names its codes have to do: "E1", "E4". */
function codesAsNames(weighed: readonly Weighed[]): KpiChoice {
  const codes = weighed.find(
    ({ stack, roles, content }) =>
      roles[0]?.role === "id" &&
      stack.some(({ concepts }) => concepts.includes("id")) &&
      content.filled > 0 &&
      content.numbers < 0.5 &&
      !content.counting &&
      content.distinct > 0.9,
  );
  return codes
    ? { column: codes.column, rivals: false, because: ["content"], doubt: null }
    : { column: -1, rivals: false, because: [], doubt: null };
}
