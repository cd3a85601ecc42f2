import type { PublishedExample } from "../domain/published/publishedExamples";
import type { CardSpan } from "../domain/period/cardSpan";
import type { UnscoredReason } from "../domain/status";
import type { Direction } from "../domain/direction";
import type { Trend } from "../domain/trend";
import type { KpiColumn, ScoreColumn } from "./charts/chartLayout";
import type { ColorRemark, ColorRole } from "./card/cardColors";
import type { CascadeWords } from "./cascade/cascadeWords";
import type { LinkColumn } from "./card/tables/linkList";
import type { ScorecardColumn } from "./card/sheet/scorecardLayout";
import type { SelfCheckColumn } from "./selfCheckColumns";

/** Wording a use case writes into sheets; the catalogue of the pane's language supplies it. */
export interface SheetWords {
  /** Name of the scorecard sheet. */
  readonly scorecardSheet: string;
  readonly linksSheet: string;
  readonly settingsSheet: string;
  readonly title: string;
  readonly subtitle: (sourceSheets: readonly string[]) => string;
  readonly period: string;
  readonly pickPeriod: string;
  /** What stretch of time the card shows: what stands above its cell, the words to choose from, and what refuses others. */
  readonly span: string;
  readonly spans: Readonly<Record<CardSpan, string>>;
  readonly pickSpan: string;
  /** Instead of a count where it is not known how the period lies in its year. */
  readonly spanNotKnown: string;
  /** How many periods of a span have figures: a text before, between and after two counts. */
  readonly periodsOf: readonly [before: string, between: string, after: string];
  /** Where nothing says how a KPI's figures become one. */
  readonly lastFigure: string;
  /** Between two remarks. */
  readonly apart: string;
  /** Where the figures of a span do not become one. */
  readonly notAFigure: string;
  readonly columns: Readonly<Record<ScorecardColumn, string>>;
  readonly wholeCard: string;
  /** Coverage of the whole card: a text before, between and after two counts. */
  readonly scoredOf: readonly [before: string, between: string, after: string];
  /** Behind the light of a line whose KPIs look worse: a text before, between and after two counts. */
  readonly onAverage: Readonly<Record<"offTarget" | "onTarget", readonly [before: string, between: string, after: string]>>;
  /** Where a sheet names no perspective. */
  readonly noPerspective: string;
  /** The period of a sheet that names none. */
  readonly currentPeriod: string;
  /** What `BSC.STATUS` answers; a test holds them to the function. */
  readonly status: { readonly onTarget: string; readonly atRisk: string; readonly offTarget: string; readonly noData: string };
  /** Why there is no status, beside the KPI, where no function is asked. */
  readonly because: {
    readonly noDirection: string;
    readonly notJudged: string;
    readonly notScored: string;
    /** What `BSC.STATUS` answers when it is asked for the reason; a test holds them to the function. */
    readonly reasons: Readonly<Record<UnscoredReason, string>>;
  };
  /** What `BSC.TREND` answers; a test holds them to the function. */
  readonly trends: Readonly<Record<Trend, string>>;
  /** Below the title of a card that was written as values. */
  readonly withoutFormulas: (period: string) => string;
  readonly links: Readonly<Record<LinkColumn | "about", string>>;
  readonly settings: {
    readonly title: string;
    readonly version: string;
    readonly attainment: string;
    readonly attainmentAbout: string;
    readonly periods: string;
    /** The company's colours. */
    readonly colors: {
      readonly title: string;
      readonly about: string;
      readonly roles: Readonly<Record<ColorRole, string>>;
      /** Beside each choice: begins with the colour that the sheets have. */
      readonly inUse: (color: string, remark: ColorRemark | null) => string;
    };
    readonly fiscalStart: string;
    readonly fiscalStartAbout: string;
    readonly pickMonth: string;
    readonly spans: string;
    /** What is worked out of the span that is chosen. */
    readonly reach: readonly [span: string, first: string, last: string, before: string];
    readonly reachAbout: string;
    readonly calendar: readonly [place: string, soFar: string, yearBefore: string, perYear: string, inSpan: string];
    /** Above the words for ways to aggregate. */
    readonly methods: readonly [word: string, meaning: string];
    /** Above the texts among actuals and targets: what each means. */
    readonly texts: readonly [text: string, figure: string, yesNo: string, target: string, low: string, high: string, share: string];
  };
  /** The sheet with the charts. */
  readonly charts: {
    readonly sheet: string;
    readonly title: string;
    readonly subtitle: string;
    /** Above the KPI, its unit, its direction and its limits. */
    readonly pickerLabels: readonly [kpi: string, unit: string, direction: string, limits: string];
    readonly pickKpi: string;
    readonly directions: Readonly<Record<Direction, string>>;
    readonly columns: Readonly<Record<KpiColumn | Exclude<ScoreColumn, "id" | "onTarget" | "atRisk" | "offTarget">, string>>;
    readonly captions: Readonly<Record<"id" | "figures" | "tableRow" | "factor" | "meanRange", string>>;
    /** Behind the name of a limit that rests on few figures. */
    readonly provisionalMark: string;
    /** A text before, between and after the two limits. */
    readonly limitsFrom: readonly [before: string, between: string, after: string];
    /** Before and after the number of figures. */
    readonly provisionalBefore: string;
    readonly provisionalAfter: string;
    readonly noLimits: string;
    /** Before the period. */
    readonly overviewBefore: string;
    readonly scoreAxis: string;
  };
  /** The sheets of the cascade. */
  readonly cascade: CascadeWords;
  /** The sheet with the published examples. */
  readonly selfCheck: {
    readonly sheet: string;
    readonly title: string;
    readonly about: string;
    /** How many figures agree: a text between and after two counts. */
    readonly agreeOf: readonly [between: string, after: string];
    readonly columns: Readonly<Record<SelfCheckColumn, string>>;
    /** Instead of what an example shows, for the second and later cells of its answer. */
    readonly nextCell: (cell: number) => string;
    readonly agrees: string;
    readonly differs: string;
    readonly kinds: Readonly<Record<PublishedExample["kind"], string>>;
  };
}
