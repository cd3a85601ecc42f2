import type { Rect } from "./address";
import type { Style } from "./style";
import type { CellValue } from "./values";

/**
 * The workbook as plain records: what xlsx opens and saves, the page draws, the engine calculates and the Excel classes read and
 * write. No behaviour here; operations on them live beside (one file a subject).
 */
export interface Workbook {
  readonly name: string;
  /** In tab order. */
  readonly sheets: Sheet[];
  readonly names: DefinedName[];
  activeSheetId: string;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  readonly properties: Record<string, string>;
  /** Office.context.document.settings and workbook.settings. */
  readonly settings: Map<string, unknown>;
  readonly customProperties: Map<string, string | number | boolean>;
  /** The structure's protection; undefined when it is open. */
  protection?: { readonly password?: string | undefined } | undefined;
}

export interface Sheet {
  /** Stable through renames, in Excel's form `{00000000-0001-0000-0000-000000000000}`. */
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** `#RRGGBB`, or "" for none. */
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  /** Sparse: only cells with content or a style of their own, by `cellKey`. */
  readonly cells: Map<number, Cell>;
  readonly rows: Map<number, RowRecord>;
  readonly columns: Map<number, ColumnRecord>;
  readonly merges: Rect[];
  readonly tables: Table[];
  /** In order of priority, highest first. */
  readonly conditionalFormats: ConditionalFormat[];
  readonly validations: Validation[];
  readonly names: DefinedName[];
  readonly notes: Map<number, string>;
  /** What belongs to a note besides its text, by the same key; kept while the workbook is open. */
  commentThreads?: Map<number, CommentThread> | undefined;
  readonly hyperlinks: Map<number, Hyperlink>;
  readonly customProperties: Map<string, string>;
  readonly charts: Chart[];
  readonly shapes: Shape[];
  protection: Protection | null;
  freeze: { rows: number; columns: number };
  autoFilter: { range: Rect } | null;
  pageLayout: PageLayout;
  selection: Rect;
  standardWidth: number;
}

export interface Cell {
  /** As entered, en-US, with its leading "="; null for a constant. */
  formula: string | null;
  /** The constant, or the formula's last result (for an array result: the top left value). */
  value: CellValue;
  /** Undefined: the column's or row's style, else the default. */
  style?: Style | undefined;
  /** Key of the anchor cell whose array spilled into this cell; such a cell has no content of its own. */
  spillFrom?: number | undefined;
  /** On an anchor: size of what it spilled, when it spilled. */
  spill?: { readonly rows: number; readonly columns: number } | undefined;
}

export interface RowRecord {
  /** Points; undefined is the default height. */
  height?: number | undefined;
  hidden?: boolean | undefined;
  outlineLevel?: number | undefined;
  collapsed?: boolean | undefined;
  style?: Style | undefined;
}

export interface ColumnRecord {
  /** Points; undefined is the sheet's standard width. */
  width?: number | undefined;
  hidden?: boolean | undefined;
  outlineLevel?: number | undefined;
  collapsed?: boolean | undefined;
  style?: Style | undefined;
}

export interface DefinedName {
  name: string;
  /** With leading "=": `=Sheet1!$A$1:$B$2`, `=0.9`, `=LAMBDA(x,x+1)`. */
  formula: string;
  visible: boolean;
  comment: string;
}

export interface Table {
  readonly id: string;
  /** Unique in the workbook, case-insensitively. */
  name: string;
  /** Header, body and totals rows. */
  range: Rect;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  readonly columns: TableColumn[];
  /** By column id: the criteria as the API gives them. Rows they keep out are hidden. */
  filters?: Map<number, Readonly<Record<string, unknown>>> | undefined;
  /** What the table was last sorted by. */
  sort?: { readonly fields: readonly { readonly key: number; readonly ascending: boolean }[]; readonly matchCase: boolean } | undefined;
}

export interface TableColumn {
  readonly id: number;
  /** Text of the header cell. */
  name: string;
  /** The column's calculated formula as entered, when it has one. */
  formula?: string | undefined;
  totalsFormula?: string | undefined;
}

export type ComparisonOperator =
  "Between" | "NotBetween" | "EqualTo" | "NotEqualTo" | "GreaterThan" | "LessThan" | "GreaterThanOrEqual" | "LessThanOrEqual";

/** What a conditional format lays over a cell. */
export interface ConditionalStyle {
  readonly fill?: string | undefined;
  readonly fontColor?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly underline?: boolean | undefined;
  readonly strikethrough?: boolean | undefined;
  readonly numberFormat?: string | undefined;
  readonly borders?: Style["borders"] | undefined;
}

export interface ConditionalFormat {
  readonly id: string;
  ranges: Rect[];
  stopIfTrue: boolean;
  rule: ConditionalRule;
}

export type ConditionalRule =
  /** Formulas are relative to the top left cell of the first range. */
  | { readonly kind: "Custom"; readonly formula: string; readonly style: ConditionalStyle }
  | {
      readonly kind: "CellValue";
      readonly operator: ComparisonOperator;
      readonly formula1: string;
      readonly formula2?: string | undefined;
      readonly style: ConditionalStyle;
    }
  | {
      readonly kind: "ContainsText";
      readonly operator: "Contains" | "NotContains" | "BeginsWith" | "EndsWith";
      readonly text: string;
      readonly style: ConditionalStyle;
    }
  | {
      readonly kind: "TopBottom";
      readonly type: "TopItems" | "TopPercent" | "BottomItems" | "BottomPercent";
      readonly rank: number;
      readonly style: ConditionalStyle;
    }
  | { readonly kind: "PresetCriteria"; readonly criterion: string; readonly style: ConditionalStyle }
  | {
      readonly kind: "IconSet";
      readonly style: IconSetName;
      readonly reverse: boolean;
      readonly showIconOnly: boolean;
      readonly criteria: readonly IconCriterion[];
    }
  | { readonly kind: "ColorScale"; readonly points: readonly ColorScalePoint[] }
  | {
      readonly kind: "DataBar";
      readonly color: string;
      readonly negativeColor: string;
      readonly gradient: boolean;
      readonly showValue: boolean;
      readonly min: ThresholdPoint;
      readonly max: ThresholdPoint;
    };

/** Excel's icon sets; the first word is the number of icons. */
export type IconSetName =
  | "ThreeArrows"
  | "ThreeArrowsGray"
  | "ThreeFlags"
  | "ThreeTrafficLights1"
  | "ThreeTrafficLights2"
  | "ThreeSigns"
  | "ThreeSymbols"
  | "ThreeSymbols2"
  | "FourArrows"
  | "FourArrowsGray"
  | "FourRedToBlack"
  | "FourRating"
  | "FourTrafficLights"
  | "FiveArrows"
  | "FiveArrowsGray"
  | "FiveRating"
  | "FiveQuarters"
  | "ThreeStars"
  | "ThreeTriangles"
  | "FiveBoxes";

/** From the lowest icon up; the first has no bound. */
export interface IconCriterion {
  readonly type: "Number" | "Percent" | "Formula" | "Percentile";
  readonly operator: "GreaterThan" | "GreaterThanOrEqual";
  /** A number as text, or a formula with leading "=". */
  readonly formula: string;
  readonly customIcon?: { readonly set: IconSetName; readonly index: number } | undefined;
}

export interface ThresholdPoint {
  readonly type: "LowestValue" | "HighestValue" | "Number" | "Percent" | "Formula" | "Percentile" | "Automatic";
  readonly formula?: string | undefined;
}

export interface ColorScalePoint extends ThresholdPoint {
  readonly color: string;
}

export interface Validation {
  ranges: Rect[];
  readonly kind: "List" | "WholeNumber" | "Decimal" | "Date" | "Time" | "TextLength" | "Custom";
  readonly operator?: ComparisonOperator | undefined;
  /** List: comma-separated items, or a formula with leading "=". Else a number as text or a formula. */
  readonly formula1: string;
  readonly formula2?: string | undefined;
  readonly inCellDropDown: boolean;
  readonly ignoreBlanks: boolean;
  readonly error: {
    readonly show: boolean;
    readonly style: "Stop" | "Warning" | "Information";
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
}

export interface CommentThread {
  readonly id: string;
  readonly created: number;
  resolved: boolean;
  mentions: readonly CommentMention[];
  replies: CommentReply[];
}

export interface CommentReply {
  readonly id: string;
  readonly created: number;
  content: string;
  mentions: readonly CommentMention[];
}

export interface CommentMention {
  readonly email: string;
  readonly id: number;
  readonly name: string;
}

export interface Hyperlink {
  readonly address?: string | undefined;
  readonly documentReference?: string | undefined;
  readonly screenTip?: string | undefined;
  readonly textToDisplay?: string | undefined;
}

export interface Protection {
  readonly password?: string | undefined;
  readonly options: Readonly<Record<string, boolean | string>>;
}

export interface PageLayout {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: string;
  readonly printArea: Rect | null;
  readonly titleRows: Rect | null;
  readonly titleColumns: Rect | null;
  readonly fitToWidth: number | null;
  readonly fitToHeight: number | null;
  readonly scale: number;
  readonly centerHorizontally: boolean;
  readonly printGridlines: boolean;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly headersFooters: Readonly<
    Record<"leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter", string>
  >;
}

/** Position and size in points from the sheet's top left corner. */
export interface Placed {
  readonly id: string;
  name: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Chart extends Placed {
  type: string;
  /** Null for none; what the cell of `titleFormula` said last, when it has one. */
  title: string | null;
  /** `=Sheet1!$A$1`: the cell whose text is the title. */
  titleFormula?: string | undefined;
  readonly series: ChartSeries[];
  legend: { visible: boolean; position: string };
  /** What else is known of its parts, as the API names it: `axis Value/minimum`. Parts that are as they come are absent. */
  details?: ChartDetails | undefined;
}

export type ChartDetails = Map<string, string | number | boolean>;

export interface ChartSeries {
  /** A text, or the cell that says it: `=Sheet1!$B$1`. */
  name: string;
  /** A formula without "=": `Sheet1!$B$2:$B$9`. */
  values: string;
  categories: string | null;
  /** Of its line, or of its bars. */
  color: string | null;
  type: string | null;
  /** What else is known of its looks, as the API names it: `markerStyle`, `line/weight`. */
  details?: ChartDetails | undefined;
}

export interface Shape extends Placed {
  kind: "GeometricShape" | "Line" | "TextBox" | "Image" | "Group";
  geometricType: string | null;
  text: string;
  fill: string | null;
  lineColor: string | null;
  lineWeight: number;
  /** The group it is part of. */
  groupId?: string | undefined;
  /** Lines: what they are glued to. */
  connect: { readonly begin?: { shapeId: string; site: number }; readonly end?: { shapeId: string; site: number } } | null;
}
