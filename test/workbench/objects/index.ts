import type { ExcelClass } from "../protocol/excelClass";
import { application, iterativeCalculation } from "./application";
import { cellStyle, styleCollection } from "./cellStyle";
import { chart } from "./chart";
import { chartCollection } from "./chartCollection";
import { chartLegend, chartTitle } from "./chartTitle";
import { chartSeries, chartSeriesCollection, chartSeriesFormat } from "./chartSeries";
import {
  chartAreaFormat,
  chartAxisFormat,
  chartAxisTitleFormat,
  chartBorder,
  chartDataLabelFormat,
  chartDataTableFormat,
  chartErrorBarsFormat,
  chartTrendlineFormat,
  chartTrendlineLabelFormat,
  chartFill,
  chartFont,
  chartGridlinesFormat,
  chartLegendFormat,
  chartLineFormat,
  chartPlotAreaFormat,
  chartPointFormat,
  chartTitleFormat,
} from "./chartFormats";
import { chartAxes, chartAxis, chartAxisTitle, chartGridlines } from "./chartAxis";
import { chartDataLabels, chartPlotArea } from "./chartDataLabels";
import {
  chartDataLabel,
  chartDataTable,
  chartErrorBars,
  chartFormatString,
  chartBinOptions,
  chartBoxwhiskerOptions,
  chartMapOptions,
  chartPivotOptions,
  chartLegendEntry,
  chartTrendlineLabel,
  chartLegendEntryCollection,
} from "./chartDetails";
import { chartPoint, chartPointsCollection } from "./chartPoint";
import { chartTrendline, chartTrendlineCollection } from "./chartTrendline";
import { comment, commentCollection } from "./comment";
import { commentReply, commentReplyCollection } from "./commentReply";
import { conditionalFormat, conditionalFormatCollection } from "./conditionalFormat";
import { iconSetConditionalFormat } from "./conditionalIconSet";
import {
  cellValueConditionalFormat,
  presetCriteriaConditionalFormat,
  textConditionalFormat,
  topBottomConditionalFormat,
} from "./wholeRuleFormats";
import { colorScaleConditionalFormat } from "./colorScaleConditionalFormat";
import { conditionalDataBarNegativeFormat, conditionalDataBarPositiveFormat, dataBarConditionalFormat } from "./dataBarConditionalFormat";
import { conditionalFormatRule, customConditionalFormat } from "./customConditionalFormat";
import { conditionalRangeBorder, conditionalRangeBorderCollection } from "./conditionalRangeBorder";
import { conditionalRangeFill, conditionalRangeFont, conditionalRangeFormat } from "./conditionalRangeFormat";
import { dataValidation } from "./dataValidation";
import { autoFilter, filter } from "./filter";
import { functionResult, functions } from "./functions";
import { namedItem, namedItemArrayValues, namedItemCollection } from "./namedItem";
import { headerFooter, headerFooterGroup } from "./headerFooter";
import { pageBreak, pageBreakCollection } from "./pageBreak";
import { pageLayout } from "./pageLayout";
import { cultureInfo, datetimeFormatInfo, numberFormatInfo } from "./cultureInfo";
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from "./customXmlPart";
import {
  customProperty,
  customPropertyCollection,
  documentProperties,
  setting,
  settingCollection,
  worksheetCustomProperty,
  worksheetCustomPropertyCollection,
} from "./properties";
import { range, removeDuplicatesResult } from "./range";
import { rangeAreas, rangeAreasCollection, rangeCollection, workbookRangeAreas } from "./rangeAreas";
import { rangeBorder, rangeBorderCollection } from "./rangeBorder";
import { rangeFill } from "./rangeFill";
import { formatProtection, rangeFont, rangeFormat } from "./rangeFormat";
import { rangeSort } from "./rangeSort";
import { rangeView, rangeViewCollection } from "./rangeView";
import { runtime } from "./runtime";
import { addinInternalService, appRuntimePersistenceService, appRuntimeService, customFunctions, dynamicRibbon } from "./services";
import { geometricShape, shape } from "./shape";
import { image } from "./image";
import { line } from "./line";
import { groupShapeCollection, shapeGroup } from "./shapeGroup";
import { shapeCollection } from "./shapeCollection";
import { shapeFill, shapeLineFormat } from "./shapeFormat";
import { shapeFont, textFrame, textRange } from "./textFrame";
import type { States } from "./states";
import { table, tableCollection, tableScopedCollection } from "./table";
import { tableColumn, tableColumnCollection } from "./tableColumn";
import { tableRow, tableRowCollection } from "./tableRow";
import { tableStyle, tableStyleCollection } from "./tableStyle";
import { tableSort } from "./tableSort";
import { workbook } from "./workbook";
import { workbookCreated } from "./workbookCreated";
import { workbookProtection } from "./workbookProtection";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheetCollection";
import { worksheetFreezePanes } from "./worksheetFreezePanes";
import { worksheetProtection } from "./worksheetProtection";

/** Every class the host answers for. What is not here, or not declared by its class, is `ApiNotFound`. */
export const classes = {
  Workbook: workbook,
  Application: application,
  IterativeCalculation: iterativeCalculation,
  Runtime: runtime,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeView: rangeView,
  RangeViewCollection: rangeViewCollection,
  RangeAreasCollection: rangeAreasCollection,
  WorkbookRangeAreas: workbookRangeAreas,
  Functions: functions,
  FunctionResult: functionResult,
  RemoveDuplicatesResult: removeDuplicatesResult,
  RangeFormat: rangeFormat,
  RangeFont: rangeFont,
  RangeFill: rangeFill,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  RangeSort: rangeSort,
  StyleCollection: styleCollection,
  Style: cellStyle,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: customConditionalFormat,
  ConditionalFormatRule: conditionalFormatRule,
  CellValueConditionalFormat: cellValueConditionalFormat,
  TextConditionalFormat: textConditionalFormat,
  TopBottomConditionalFormat: topBottomConditionalFormat,
  PresetCriteriaConditionalFormat: presetCriteriaConditionalFormat,
  IconSetConditionalFormat: iconSetConditionalFormat,
  ColorScaleConditionalFormat: colorScaleConditionalFormat,
  DataBarConditionalFormat: dataBarConditionalFormat,
  ConditionalDataBarPositiveFormat: conditionalDataBarPositiveFormat,
  ConditionalDataBarNegativeFormat: conditionalDataBarNegativeFormat,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeBorderCollection: conditionalRangeBorderCollection,
  ConditionalRangeBorder: conditionalRangeBorder,
  TableCollection: tableCollection,
  TableScopedCollection: tableScopedCollection,
  Table: table,
  TableStyleCollection: tableStyleCollection,
  TableStyle: tableStyle,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableRowCollection: tableRowCollection,
  TableRow: tableRow,
  TableSort: tableSort,
  Filter: filter,
  AutoFilter: autoFilter,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  NamedItemArrayValues: namedItemArrayValues,
  WorkbookCreated: workbookCreated,
  WorkbookProtection: workbookProtection,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  CultureInfo: cultureInfo,
  NumberFormatInfo: numberFormatInfo,
  DatetimeFormatInfo: datetimeFormatInfo,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPartScopedCollection: customXmlPartScopedCollection,
  CustomXmlPart: customXmlPart,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollection,
  WorksheetCustomProperty: worksheetCustomProperty,
  DocumentProperties: documentProperties,
  CustomPropertyCollection: customPropertyCollection,
  CustomProperty: customProperty,
  SettingCollection: settingCollection,
  Setting: setting,
  CommentCollection: commentCollection,
  Comment: comment,
  CommentReplyCollection: commentReplyCollection,
  CommentReply: commentReply,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartLegend: chartLegend,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartFill: chartFill,
  ChartLineFormat: chartLineFormat,
  ChartBorder: chartBorder,
  ChartFont: chartFont,
  ChartAreaFormat: chartAreaFormat,
  ChartTitleFormat: chartTitleFormat,
  ChartLegendFormat: chartLegendFormat,
  ChartDataLabels: chartDataLabels,
  ChartDataLabelFormat: chartDataLabelFormat,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisFormat: chartAxisFormat,
  ChartAxisTitle: chartAxisTitle,
  ChartAxisTitleFormat: chartAxisTitleFormat,
  ChartGridlines: chartGridlines,
  ChartGridlinesFormat: chartGridlinesFormat,
  ChartPlotArea: chartPlotArea,
  ChartPlotAreaFormat: chartPlotAreaFormat,
  ChartPointsCollection: chartPointsCollection,
  ChartPoint: chartPoint,
  ChartPointFormat: chartPointFormat,
  ChartTrendlineCollection: chartTrendlineCollection,
  ChartTrendline: chartTrendline,
  ChartLegendEntryCollection: chartLegendEntryCollection,
  ChartDataLabel: chartDataLabel,
  ChartDataTable: chartDataTable,
  ChartErrorBars: chartErrorBars,
  ChartFormatString: chartFormatString,
  ChartBinOptions: chartBinOptions,
  ChartBoxwhiskerOptions: chartBoxwhiskerOptions,
  ChartMapOptions: chartMapOptions,
  ChartPivotOptions: chartPivotOptions,
  ChartLegendEntry: chartLegendEntry,
  ChartTrendlineLabel: chartTrendlineLabel,
  ChartDataTableFormat: chartDataTableFormat,
  ChartErrorBarsFormat: chartErrorBarsFormat,
  ChartTrendlineFormat: chartTrendlineFormat,
  ChartTrendlineLabelFormat: chartTrendlineLabelFormat,
  ShapeCollection: shapeCollection,
  Shape: shape,
  GeometricShape: geometricShape,
  ShapeFill: shapeFill,
  ShapeLineFormat: shapeLineFormat,
  ShapeGroup: shapeGroup,
  GroupShapeCollection: groupShapeCollection,
  Image: image,
  TextFrame: textFrame,
  TextRange: textRange,
  ShapeFont: shapeFont,
  Line: line,
  CustomFunctions: customFunctions,
  AppRuntimeService: appRuntimeService,
  AppRuntimePersistenceService: appRuntimePersistenceService,
  DynamicRibbon: dynamicRibbon,
  AddinInternalService: addinInternalService,
} satisfies { readonly [K in keyof States]: ExcelClass<States[K]> };
