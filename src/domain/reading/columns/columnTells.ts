import type { ColumnContent } from "./columnContent";
import type { StackCell } from "../headers/headerBand";
import { seriesOfConcept } from "../headers/headerCell";
import type { HeaderConcept } from "../headerWords";
import type { Descriptor, LineRole, Tell } from "../reading";
import { plainText } from "../words";
import { namesAccounts } from "../vocabulary/accountWords";

/** What the recognisers of a column see. */
export interface ColumnClues {
  readonly stack: readonly StackCell[];
  readonly content: ColumnContent;
  /** Another column of the table is headed by a word that means target and nothing else. */
  readonly hasTarget: boolean;
  /** Another column is headed by a word that means actual and nothing else. */
  readonly hasActual: boolean;
  /** Another column is headed by a word for KPIs. */
  readonly hasKpi: boolean;
  /** What its level says where the columns are headed by levels; null elsewhere. */
  readonly level: Descriptor | null;
  /** All headers of the table. */
  readonly headers: readonly string[];
  /** It is the first column of the table. */
  readonly opens: boolean;
  /** It stands left of the first column of figures. */
  readonly leads: boolean;
}

/** What speaks for a role, and how much. Words weigh 10; what stands in the cells settles words of two meanings. */
export interface Evidence {
  readonly role: LineRole | "ytd";
  readonly weight: number;
  readonly tell: Tell;
}

export const descriptorOfConcept = {
  kpi: "kpi",
  perspective: "perspective",
  objective: "objective",
  direction: "direction",
  unit: "unit",
  owner: "owner",
  entity: "entity",
  period: "period",
  frequency: "frequency",
  aggregation: "aggregation",
  id: "id",
  comment: "notes",
  low: "low",
  high: "high",
  series: "series",
} as const satisfies Partial<Record<HeaderConcept | "series", Descriptor>>;

/** The role a concept stands for; what we know and do not use is ignored. */
function roleOf(concept: HeaderConcept): LineRole | "ytd" {
  if (concept === "ytd") return "ytd";
  if (concept in seriesOfConcept) return seriesOfConcept[concept as keyof typeof seriesOfConcept];
  return concept in descriptorOfConcept ? descriptorOfConcept[concept as keyof typeof descriptorOfConcept] : "ignored";
}

/** Words wide enough to head a column of remarks too. */
const looseWords =
  /^(?:result|outcome|value|current|resultado|valor|mesure|real|act|base|status|target|goal|ziel|objetivo|objectif|meta)s?$/i;

/** Series whose cells must be numbers: a column headed "Critical" that says Yes and No holds no threshold. */
const onlyNumbers = ["prior", "forecast", "baseline", "weight", "threshold-green", "threshold-amber", "threshold-red"] as const;

const lowest = (stack: readonly StackCell[]): StackCell | undefined => stack.at(-1);
const isText = ({ filled, figures, periods, yesOrNo }: ColumnContent): boolean => filled > 0 && figures + periods + yesOrNo < 0.3;
const figuresOf = ({ figures, yesOrNo }: ColumnContent): number => figures + yesOrNo;

const saysYear =
  /(?:^|[^\p{L}])(?:years?|yr|(?:geschafts|kalender|schul|berichts)?jahr(?:gang)?|annees?|exercice|anos?|ejercicio|exercicio|anno|esercizio|(?:boek)?jaar|yili?|год|rok)(?:[^\p{L}]|$)|年|연도|년도/u;

/** "Year of guide", "Academic year", "Ejercicio fiscal" over 2019, 2020, 2021: when, not how much. */
export const isYearsDown = (cell: StackCell | undefined, content: ColumnContent | undefined): boolean =>
  cell !== undefined && content?.yearByYear === true && cell.concepts.length === 0 && saysYear.test(plainText(cell.text));

/** Recognisers of a column: each gives what speaks for a role, or against it. */
export const columnTells = {
  "header-word": ({ stack, content, hasTarget, hasActual }) => {
    const cell = lowest(stack);
    if (!cell || cell.concepts.length === 0) return [];
    const tell: Tell = cell.similar
      ? "similar-word"
      : cell.label !== null
        ? "series-in-name"
        : cell.period
          ? "series-and-period"
          : "header-word";
    const weight = cell.similar ? 6 : 10;
    // "Programa" is nearly a plan: not over words.
    const concepts = cell.similar && isText(content) ? cell.concepts.filter((concept) => !(concept in seriesOfConcept)) : cell.concepts;
    return concepts.map((concept, index) => {
      const bonus =
        concept === "forecast" && cell.concepts.includes("target") && hasTarget
          ? 2
          : // 指标值 is the target beside actuals, and the actual beside targets.
            cell.concepts.includes("target") &&
              cell.concepts.includes("actual") &&
              (concept === "actual" ? hasTarget : hasActual && concept === "target")
            ? 1
            : concept === "green" && cell.concepts.includes("target") && hasTarget
              ? 1
              : concept === "objective" && cell.concepts.includes("target") && figuresOf(content) < 0.5
                ? 1
                : 0;
      return { role: roleOf(concept), weight: weight - index * 0.2 + bonus, tell };
    });
  },
  /** "Level 1 | Level 2 | Level 3": the place in the tree says it. */
  level: ({ level }) => (level === null ? [] : [{ role: level, weight: 11, tell: "header-word" }]),
  /** A group's word says what the columns under it hold when their own headers only name periods or nobody's figures. */
  "group-header": ({ stack }) => {
    const own = lowest(stack);
    return stack.slice(0, -1).flatMap((cell): Evidence[] => {
      // "Objetivo" over months means their targets, whatever else the word can say.
      const concept = cell.concepts.find((each) => each === "ytd" || each in seriesOfConcept);
      if (concept === undefined) return [];
      const role = roleOf(concept);
      if (role === "ytd") return [{ role, weight: 20, tell: "group-header" as const }];
      const saysNothing = own === undefined || own.concepts.length === 0;
      return saysNothing && concept in seriesOfConcept ? [{ role, weight: 9, tell: "group-header" as const }] : [];
    });
  },
  "period-header": ({ stack, content, leads, hasKpi }) =>
    stack.some(({ period }) => period !== null) && !(leads && isText(content) && !hasKpi)
      ? [{ role: "actual", weight: 5, tell: "period-header" }]
      : [],
  /** A word for text over numbers, or a word for numbers over text. */
  content: ({ stack, content, leads, opens }) => {
    if (content.filled === 0) return [];
    const evidence: Evidence[] = [];
    const say = (role: LineRole | "ytd", weight: number): void => void evidence.push({ role, weight, tell: "content" });
    const named = lowest(stack);
    const isNamed = named !== undefined && (named.concepts.length > 0 || named.period !== null);
    const isBlank = stack.length === 0;
    if (content.figures > 0.5 && content.codes < 0.8) {
      for (const role of ["kpi", "perspective", "objective", "owner", "entity", "unit", "direction"] as const) say(role, -8);
    }
    if (isText(content)) {
      if (looseWords.test(named?.text ?? "")) {
        say("actual", -9);
        say("target", -6);
      }
    }
    if (content.figures < 0.5) for (const role of onlyNumbers) say(role, -9);
    // Dates under "Stand", "Latest" or "Start" say when, not how much.
    if (content.periods > 0.7 && content.figures > 0.7)
      for (const role of ["actual", "target", "prior", "forecast", "baseline"] as const) say(role, -9);
    if (content.tolerances > 0.5) for (const role of ["threshold-green", "threshold-amber", "threshold-red"] as const) say(role, -9);
    if (isText(content) && content.figures === 0) say("variance", -9);
    const isOpen = !isNamed || ["series", "perspective", "objective", "comment", "id"].includes(named.concepts[0] ?? "");
    if (content.seriesWords > 0.5 && isOpen && content.kinds < 0.9) say("series", 12);
    if (content.seriesWords > 0.5) say("kpi", -8);
    // "Kind", "Type" and "Art" head chances and risks as well: then they part nothing into actual and target.
    if (content.seriesWords < 0.5 && isText(content)) say("series", -9);
    // "Target" and "Average" stand among the months, too.
    const dated = isBlank && content.periods >= 0.5 ? content.periods + content.seriesWords : content.periods;
    if (dated > 0.7 && (content.figures < 0.9 || (isBlank && leads)) && (isBlank || !isNamed)) say("period", isBlank ? 7 : leads ? 4 : 0);
    if (content.periods > 0.7 && content.periods + content.yearNumbers > 0.9) say("kpi", -9);
    if (content.yearNumbers >= 0.5 && content.yearNumbers + content.seriesWords > 0.9 && isBlank && leads) say("period", 5);
    if (opens && isYearsDown(named, content)) say("period", 9);
    if (content.codes > 0.8 && content.distinct > 0.8 && (leads || content.counting) && !isNamed)
      say("id", isBlank || content.counting ? 6 : 3);
    if (content.codes > 0.8) say("kpi", -3);
    if (content.categories > 0.9 && content.filled > 2 && named?.concepts[0] === "entity") say("perspective", 12);
    // "Metric" over "Average", "Last value", "Sum" says how the figures are taken together.
    if (content.aggregations > 0.8 && named?.concepts[0] === "kpi") {
      say("kpi", -9);
      say("aggregation", 10);
    }
    if (isNamed) return evidence;
    if (content.units > 0.7) say("unit", isBlank ? 5 : 4);
    if (content.directions > 0.8 && content.figures < 0.5) say("direction", isBlank ? 5 : 4);
    if (content.perspectives > 0.6) say("perspective", 5);
    if (content.objectives > 0.6) say("objective", 5);
    if (content.entities > 0.6 && isText(content)) say("entity", 5);
    return evidence;
  },
  /** "Account" left of budgets and actuals, however often each account comes again. */
  accounts: ({ stack, content, leads, headers }) =>
    leads && isText(content) && content.codes < 0.8 && namesAccounts(lowest(stack)?.text ?? "", headers) === "surely"
      ? [{ role: "kpi", weight: 7, tell: "header-word" }]
      : [],
  /** Names without a header that says so, left of the figures. */
  names: ({ stack, content, leads }) => {
    const cell = lowest(stack);
    if (!leads || !isText(content) || content.distinct <= 0.4 || content.yesOrNo >= 0.5 || content.entities > 0.6) return [];
    if (cell === undefined) return [{ role: "kpi", weight: 3.5, tell: "content" }];
    const isTitle = cell.period !== null && cell.concepts.every((concept) => concept in seriesOfConcept);
    return cell.concepts.length === 0 || isTitle ? [{ role: "kpi", weight: 3, tell: "content" }] : [];
  },
} as const satisfies Record<string, (clues: ColumnClues) => readonly Evidence[]>;

/** All that speaks for each role, added up, the weightiest first. */
export function weighRoles(
  clues: ColumnClues,
): readonly { readonly role: LineRole | "ytd"; readonly weight: number; readonly because: readonly Tell[] }[] {
  const sums = new Map<LineRole | "ytd", { weight: number; tells: Evidence[] }>();
  for (const recognise of Object.values(columnTells) as ((clues: ColumnClues) => readonly Evidence[])[])
    for (const evidence of recognise(clues)) {
      const sum = sums.get(evidence.role) ?? { weight: 0, tells: [] };
      sum.weight += evidence.weight;
      sum.tells.push(evidence);
      sums.set(evidence.role, sum);
    }
  return [...sums]
    .map(([role, { weight, tells }]) => ({
      role,
      weight,
      because: [
        ...new Set(
          tells
            .filter((each) => each.weight > 0)
            .sort((a, b) => b.weight - a.weight)
            .map(({ tell }) => tell),
        ),
      ],
    }))
    .sort((a, b) => b.weight - a.weight);
}
