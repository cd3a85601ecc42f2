import type { CreatedWorkbook } from "../hostApi";
import type { Json } from "../protocol/excelClass";
import type { Rect } from "../workbook/address";
import type { CustomXmlPart } from "./customXmlPart";
import type { TableStyleState } from "./tableStyle";
import type { FunctionCall } from "./functions";
import type { CellStyle } from "../workbook/cellStyles";
import type {
  Chart,
  ChartSeries,
  CommentReply,
  ConditionalFormat,
  DefinedName,
  Sheet,
  Shape,
  Table,
  TableColumn,
} from "../workbook/records";
import type { BorderEdge } from "../workbook/style";

/** A range the client holds: moves when cells are inserted or deleted; `rect` is null once all its cells are gone. */
export interface RangeState {
  readonly sheet: Sheet;
  rect: Rect | null;
}

/** The visible cells of a range; `index` is its place among the rows of another view. */
export interface RangeViewState extends RangeState {
  readonly index?: number;
}

export interface AreasState {
  readonly areas: readonly RangeState[];
}

export interface TableState {
  readonly sheet: Sheet;
  readonly table: Table;
}

export interface TableColumnState extends TableState {
  readonly column: TableColumn;
}

export interface TableRowState extends TableState {
  /** A place, not the data that stands there. */
  readonly index: number;
}

/** A defined name; `sheet` is its scope, null the workbook. */
export interface NameState {
  readonly sheet: Sheet | null;
  readonly name: DefinedName;
}

/** Formats, sort, validation and rules are seen through a range, or through several areas. */
export interface FormatState {
  readonly areas: readonly RangeState[];
  /** The look of a cell style is meant, not that of cells. */
  readonly cellStyle?: CellStyle | undefined;
}

/** One edge of the cells; null stands for edges set all at once. */
export interface BorderState extends FormatState {
  readonly edge: BorderEdge | "InsideHorizontal" | "InsideVertical";
}

/** `anchor`: the range it was fetched through; relative references in formulas are seen from there. */
export interface ConditionalFormatState {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
  readonly anchor: Rect;
}

export interface ChartState {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

/** A part of a chart by its name: an axis, the legend, a point; of a series, when it has that series' look. */
export interface ChartPartState extends ChartState {
  readonly part: string;
  readonly series?: ChartSeries;
}

export interface ChartSeriesState extends ChartState {
  readonly series: ChartSeries;
}

export interface ShapeState {
  readonly sheet: Sheet;
  readonly shape: Shape;
}

/** A shape's text, or some of its letters. */
export interface TextRangeState extends ShapeState {
  readonly letters?: { readonly start: number; readonly length: number | undefined };
}

/** A comment by its cell's key. */
export interface CommentState {
  readonly sheet: Sheet;
  readonly cell: number;
}

export interface CommentReplyState extends CommentState {
  readonly reply: CommentReply;
}

export interface PageBreaksState {
  readonly sheet: Sheet;
  readonly along: "rows" | "columns";
}

export interface PageBreakState extends PageBreaksState {
  readonly at: number;
}

export interface HeaderFooterState {
  readonly sheet: Sheet;
  readonly pages: "all" | "first" | "even" | "odd";
}

export interface SheetKey {
  readonly sheet: Sheet;
  readonly key: string;
}

/** A collection of the workbook (null) or of one sheet. */
export type Scope = Sheet | null;

/** What an object of each class stands for. */
export interface States {
  Workbook: null;
  Application: null;
  IterativeCalculation: null;
  Runtime: null;
  WorksheetCollection: null;
  Worksheet: Sheet;
  Range: RangeState;
  RangeAreas: AreasState;
  RangeCollection: AreasState;
  RangeView: RangeViewState;
  RangeViewCollection: RangeViewState;
  RangeAreasCollection: AreasState;
  WorkbookRangeAreas: AreasState;
  Functions: null;
  FunctionResult: FunctionCall;
  RemoveDuplicatesResult: { readonly removed: number; readonly uniqueRemaining: number };
  RangeFormat: FormatState;
  RangeFont: FormatState;
  RangeFill: FormatState;
  RangeBorderCollection: FormatState;
  RangeBorder: BorderState;
  FormatProtection: FormatState;
  RangeSort: RangeState;
  StyleCollection: null;
  Style: FormatState & { readonly cellStyle: CellStyle };
  DataValidation: FormatState;
  ConditionalFormatCollection: FormatState;
  ConditionalFormat: ConditionalFormatState;
  CustomConditionalFormat: ConditionalFormatState;
  ConditionalFormatRule: ConditionalFormatState;
  CellValueConditionalFormat: ConditionalFormatState;
  TextConditionalFormat: ConditionalFormatState;
  TopBottomConditionalFormat: ConditionalFormatState;
  PresetCriteriaConditionalFormat: ConditionalFormatState;
  IconSetConditionalFormat: ConditionalFormatState;
  ColorScaleConditionalFormat: ConditionalFormatState;
  DataBarConditionalFormat: ConditionalFormatState;
  ConditionalDataBarPositiveFormat: ConditionalFormatState;
  ConditionalDataBarNegativeFormat: ConditionalFormatState;
  ConditionalRangeFormat: ConditionalFormatState;
  ConditionalRangeFont: ConditionalFormatState;
  ConditionalRangeFill: ConditionalFormatState;
  ConditionalRangeBorderCollection: ConditionalFormatState;
  ConditionalRangeBorder: ConditionalFormatState & { readonly edge: BorderEdge };
  TableCollection: Scope;
  TableScopedCollection: AreasState & { readonly fully: boolean };
  Table: TableState;
  TableStyleCollection: null;
  TableStyle: TableStyleState;
  TableColumnCollection: TableState;
  TableColumn: TableColumnState;
  TableRowCollection: TableState;
  TableRow: TableRowState;
  TableSort: TableState;
  Filter: TableColumnState;
  AutoFilter: Sheet | TableState;
  NamedItemCollection: Scope;
  NamedItem: NameState;
  NamedItemArrayValues: NameState;
  WorkbookCreated: CreatedWorkbook;
  WorkbookProtection: null;
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  PageLayout: Sheet;
  HeaderFooterGroup: Sheet;
  HeaderFooter: HeaderFooterState;
  PageBreakCollection: PageBreaksState;
  PageBreak: PageBreakState;
  CultureInfo: null;
  NumberFormatInfo: null;
  DatetimeFormatInfo: null;
  CustomXmlPartCollection: null;
  CustomXmlPartScopedCollection: string;
  CustomXmlPart: CustomXmlPart;
  WorksheetCustomPropertyCollection: Sheet;
  WorksheetCustomProperty: SheetKey;
  DocumentProperties: null;
  CustomPropertyCollection: null;
  CustomProperty: { readonly key: string };
  SettingCollection: null;
  Setting: { readonly key: string };
  CommentCollection: Scope;
  Comment: CommentState;
  CommentReplyCollection: CommentState;
  CommentReply: CommentReplyState;
  ChartCollection: Sheet;
  Chart: ChartState;
  ChartTitle: ChartState;
  ChartLegend: ChartState;
  ChartSeriesCollection: ChartState;
  ChartSeries: ChartSeriesState;
  ChartSeriesFormat: ChartSeriesState;
  ChartFill: ChartPartState;
  ChartLineFormat: ChartPartState;
  ChartBorder: ChartPartState;
  ChartFont: ChartPartState;
  ChartAreaFormat: ChartPartState;
  ChartTitleFormat: ChartPartState;
  ChartLegendFormat: ChartPartState;
  ChartDataLabels: ChartPartState;
  ChartDataLabelFormat: ChartPartState;
  ChartAxes: ChartPartState;
  ChartAxis: ChartPartState;
  ChartAxisFormat: ChartPartState;
  ChartAxisTitle: ChartPartState;
  ChartAxisTitleFormat: ChartPartState;
  ChartGridlines: ChartPartState;
  ChartGridlinesFormat: ChartPartState;
  ChartPlotArea: ChartPartState;
  ChartPlotAreaFormat: ChartPartState;
  ChartPointsCollection: ChartSeriesState;
  ChartPoint: ChartPartState & { readonly value: Json };
  ChartPointFormat: ChartPartState;
  ChartTrendlineCollection: ChartSeriesState;
  ChartTrendline: ChartPartState;
  ChartLegendEntryCollection: ChartState;
  ChartDataLabel: ChartPartState;
  ChartDataTable: ChartPartState;
  ChartErrorBars: ChartPartState;
  ChartFormatString: ChartPartState;
  ChartBinOptions: ChartPartState;
  ChartBoxwhiskerOptions: ChartPartState;
  ChartMapOptions: ChartPartState;
  ChartPivotOptions: ChartPartState;
  ChartLegendEntry: ChartPartState;
  ChartTrendlineLabel: ChartPartState;
  ChartDataTableFormat: ChartPartState;
  ChartErrorBarsFormat: ChartPartState;
  ChartTrendlineFormat: ChartPartState;
  ChartTrendlineLabelFormat: ChartPartState;
  ShapeCollection: Sheet;
  Shape: ShapeState;
  GeometricShape: ShapeState;
  ShapeFill: ShapeState;
  ShapeLineFormat: ShapeState;
  ShapeGroup: ShapeState;
  GroupShapeCollection: ShapeState;
  Image: ShapeState;
  TextFrame: ShapeState;
  TextRange: TextRangeState;
  ShapeFont: ShapeState;
  Line: ShapeState;
  CustomFunctions: null;
  AppRuntimeService: null;
  AppRuntimePersistenceService: null;
  DynamicRibbon: null;
  AddinInternalService: null;
}
