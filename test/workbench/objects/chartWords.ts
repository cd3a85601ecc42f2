import { invalidArgument } from "../protocol/apiError";
import { number, type Arg } from "../protocol/arguments";

/** The words the API knows for charts; others are refused with InvalidArgument. */
const bars = ["Clustered", "Stacked", "Stacked100"];
export const chartTypes: readonly string[] = [
  ...["Column", "Bar", "3DColumn", "3DBar", "CylinderCol", "CylinderBar", "ConeCol", "ConeBar", "PyramidCol", "PyramidBar"].flatMap(
    (shape) => bars.map((grouping) => shape + grouping),
  ),
  ...["3DColumn", "CylinderCol", "ConeCol", "PyramidCol"],
  ...["Line", "LineStacked", "LineStacked100", "LineMarkers", "LineMarkersStacked", "LineMarkersStacked100", "3DLine"],
  ...["Pie", "PieOfPie", "PieExploded", "3DPie", "3DPieExploded", "BarOfPie", "Doughnut", "DoughnutExploded"],
  ...["XYScatter", "XYScatterSmooth", "XYScatterSmoothNoMarkers", "XYScatterLines", "XYScatterLinesNoMarkers", "Bubble", "Bubble3DEffect"],
  ...["Area", "AreaStacked", "AreaStacked100", "3DArea", "3DAreaStacked", "3DAreaStacked100"],
  ...["Radar", "RadarMarkers", "RadarFilled", "Surface", "SurfaceWireframe", "SurfaceTopView", "SurfaceTopViewWireframe"],
  ...["StockHLC", "StockOHLC", "StockVHLC", "StockVOHLC", "Histogram", "Boxwhisker", "Pareto", "RegionMap", "Treemap"],
  ...["Waterfall", "Sunburst", "Funnel"],
];

export const markerStyles = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
  "Picture",
] as const;

export const lineStyles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
] as const;

export const tickLabelPositions = ["NextToAxis", "High", "Low", "None"] as const;
export const tickMarks = ["None", "Cross", "Inside", "Outside"] as const;
export const blanksAs = ["NotPlotted", "Zero", "Interplotted"] as const;

/** A number from the least to the most, both included. */
export const within =
  (least: number, most: number): Arg<number> =>
  (value) => {
    const given = number(value);
    if (given < least || given > most) throw invalidArgument();
    return given;
  };
