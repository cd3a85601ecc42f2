/**
 * The persisted form of a scorecard: Excel tables, one a sheet, found by table name. Columns that are not named here are the user's
 * and are kept. `documentVersion` goes up with every change to this file that a stored workbook must be migrated for.
 */
export const documentVersion = 1;

/** What one table's row is, by its columns, in order. `ours` are columns a person need not fill: they link and find rows. */
interface TableDefinition {
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly ours: readonly string[];
}

export const tables = {
  BSC_Perspectives: { sheet: "BSC Perspectives", columns: ["ID", "Perspective", "Order", "Weight"], ours: [] },
  BSC_Objectives: { sheet: "BSC Objectives", columns: ["ID", "Perspective", "Objective", "Owner", "Weight", "Drives", "Notes"], ours: [] },
  BSC_KPIs: {
    sheet: "BSC KPIs",
    columns: [
      "ID",
      "Objective",
      "KPI",
      "Unit",
      "Direction",
      "Frequency",
      "Aggregation",
      "Target aggregation",
      "Weight",
      "Owner",
      "Source",
      "Baseline",
      "Target",
      "Threshold",
      "Low",
      "High",
      "Start",
      "Due",
      "Scoring",
      "Kind",
      "Notes",
    ],
    ours: ["Target link"],
  },
  BSC_Data: {
    sheet: "BSC Data",
    columns: ["KPI", "Entity", "Period", "Actual", "Target", "Numerator", "Denominator", "Comment"],
    ours: [
      "Key",
      "Actual link",
      "Target link",
      "Numerator link",
      "Denominator link",
      "Span",
      "Roll-up link",
      "Place",
      "Figure",
      "Target figure",
    ],
  },
  BSC_Initiatives: {
    sheet: "BSC Initiatives",
    columns: ["ID", "Objective", "Initiative", "Owner", "Start", "Due", "Progress", "Status"],
    ours: [],
  },
  BSC_Entities: { sheet: "BSC Entities", columns: ["ID", "Entity", "Parent", "Owner", "Weight"], ours: [] },
  BSC_Actions: { sheet: "BSC Actions", columns: ["ID", "Review", "KPI", "Finding", "Action", "Owner", "Due", "Status"], ours: [] },
  BSC_Snapshots: {
    sheet: "BSC Snapshots",
    columns: ["Review", "KPI", "Entity", "Period", "Actual", "Target", "Score", "Status", "Method"],
    ours: [],
  },
} as const satisfies Record<string, TableDefinition>;

export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as readonly TableName[];

/** All columns of a table of ours, in order. */
export const columnsOf = (table: TableName): readonly string[] => [...tables[table].columns, ...tables[table].ours];

/** Defined names of ours: how formulas and the add-in find things, wherever they were moved and whatever their sheet is called. */
export const names = {
  /** The scorecard block: header row to last row, first to last column of ours. */
  scorecard: "BSC_Scorecard",
  /** The cell that turns the card to a period. */
  period: "BSC_Period",
  /** Every period of the card, oldest first: the period cell's list. */
  periods: "BSC_Periods",
  /** The cell that says what stretch of time the card shows, and the words it is chosen from, in their order. */
  span: "BSC_Span",
  spans: "BSC_Spans",
  /** Month (1–12) in which a fiscal year begins. */
  fiscalStart: "BSC_FiscalStart",
  /** Which span is chosen (1, 2, 3), the places of its first and last period, and of the first of the same stretch a year earlier. */
  reach: "BSC_Reach",
  /** Beside each period: its place, how many periods its fiscal year has so far, where the year before began, and how many periods are a year. */
  calendar: "BSC_Calendar",
  /** Words for ways to aggregate, and what each means. */
  methods: "BSC_Methods",
  /** Texts among actuals and targets, and what each means: for formulas that call no function of ours. */
  texts: "BSC_Texts",
  /** Beside each period: its number in the list where it is in the span, below zero where it is in the same stretch a year earlier. */
  inSpan: "BSC_InSpan",
  /** The linked figures, one a row; `Actual link` and `Target link` count in it. */
  links: "BSC_Links",
  version: "BSC_Version",
  /** `ratio` or `mirror`: attainment of KPIs where lower is better. */
  attainment: "BSC_Attainment",
  /** The company's colours: where each is chosen, and what the sheets have. */
  brandColor: "BSC_BrandColor",
  onTargetColor: "BSC_OnTargetColor",
  atRiskColor: "BSC_AtRiskColor",
  offTargetColor: "BSC_OffTargetColor",
  /** Headings and lines of the sheet with the published examples. */
  selfCheck: "BSC_SelfCheck",
  /** The figures behind a KPI's trend chart, with their headings. */
  chartFigures: "BSC_ChartFigures",
  /** The figures behind the chart of scores, with their headings. */
  chartScores: "BSC_ChartScores",
  /** The cell that says which KPI the trend chart shows, and the list it is chosen from. */
  chartKpi: "BSC_ChartKpi",
  chartKpis: "BSC_ChartKpis",
  /** Who carries what: a line a KPI, a column an entity. */
  shares: "BSC_Shares",
  /** Split targets, figures of entities and what they add up to, with the difference between a parent and its children. */
  cascade: "BSC_Cascade",
  /** Entity by KPI, in lights. */
  contribution: "BSC_Contribution",
} as const;

/** What the name begins with that stands on an entity's sheet; its id follows. */
export const entityMarkPrefix = "BSC_Entity_";

/** What the names begin with that stand on the headings of the scorecard's columns, hidden from the list of names. */
export const columnMarkPrefix = "BSC_Card_";

/** How a row of `BSC_Data` is found: KPI, entity and period in one text. */
export const dataKey = (kpiId: string, entity: string, period: string): string => `${kpiId}|${entity}|${period}`;
