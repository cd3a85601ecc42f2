/** How DrawingML says a chart type of Office.js. */
export interface ChartShape {
  readonly element: "barChart" | "lineChart" | "pieChart" | "doughnutChart" | "areaChart" | "scatterChart" | "radarChart";
  readonly barDir?: "col" | "bar";
  readonly grouping?: "clustered" | "standard" | "stacked" | "percentStacked";
  readonly markers?: boolean;
  readonly style?: string;
}

export const chartShapes: Readonly<Record<string, ChartShape>> = {
  ColumnClustered: { element: "barChart", barDir: "col", grouping: "clustered" },
  ColumnStacked: { element: "barChart", barDir: "col", grouping: "stacked" },
  ColumnStacked100: { element: "barChart", barDir: "col", grouping: "percentStacked" },
  BarClustered: { element: "barChart", barDir: "bar", grouping: "clustered" },
  BarStacked: { element: "barChart", barDir: "bar", grouping: "stacked" },
  BarStacked100: { element: "barChart", barDir: "bar", grouping: "percentStacked" },
  Line: { element: "lineChart", grouping: "standard", markers: false },
  LineMarkers: { element: "lineChart", grouping: "standard", markers: true },
  LineStacked: { element: "lineChart", grouping: "stacked", markers: false },
  Pie: { element: "pieChart" },
  Doughnut: { element: "doughnutChart" },
  Area: { element: "areaChart", grouping: "standard" },
  AreaStacked: { element: "areaChart", grouping: "stacked" },
  AreaStacked100: { element: "areaChart", grouping: "percentStacked" },
  XYScatter: { element: "scatterChart", style: "lineMarker", markers: true },
  XYScatterLines: { element: "scatterChart", style: "lineMarker", markers: false },
  Radar: { element: "radarChart", style: "standard" },
  RadarMarkers: { element: "radarChart", style: "marker" },
  RadarFilled: { element: "radarChart", style: "filled" },
};

export const legendPositions: Readonly<Record<string, string>> = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" };
