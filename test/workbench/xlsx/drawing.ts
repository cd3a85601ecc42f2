import type { Placed, Shape, Sheet } from "../workbook/records";
import { anchorElement, stretchedAnchor } from "./placement";
import { emuPerPoint } from "./units";
import { element, escapeXml } from "./xmlText";

const rgb = (color: string): string => `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;

/** Office.js' geometric types ↔ DrawingML's presets differ in the first letter and in a few names. */
const presetNames: Readonly<Record<string, string>> = { Rectangle: "rect", RoundRectangle: "roundRect" };
const presetOf = (type: string | null): string =>
  type === null ? "rect" : (presetNames[type] ?? type.charAt(0).toLowerCase() + type.slice(1));

export const typeOfPreset = (preset: string): string =>
  Object.entries(presetNames).find(([, each]) => each === preset)?.[0] ?? preset.charAt(0).toUpperCase() + preset.slice(1);

function geometry(shape: Shape, preset: string): string {
  const emu = (points: number): number => Math.round(points * emuPerPoint);
  const transform = element(
    "a:xfrm",
    {},
    element("a:off", { x: emu(shape.left), y: emu(shape.top) }),
    element("a:ext", { cx: emu(shape.width), cy: emu(shape.height) }),
  );
  return element(
    "xdr:spPr",
    {},
    transform,
    element("a:prstGeom", { prst: preset }, "<a:avLst/>"),
    shape.kind === "Line" ? "" : shape.fill === null ? "<a:noFill/>" : rgb(shape.fill),
    element("a:ln", { w: emu(shape.lineWeight) }, shape.lineColor === null ? "<a:noFill/>" : rgb(shape.lineColor)),
  );
}

function shapeElement(shape: Shape, number: number, numbers: ReadonlyMap<string, number>): string {
  const identity = element("xdr:cNvPr", { id: number, name: shape.name });
  if (shape.kind === "Line") {
    const glue = (name: string, end: { shapeId: string; site: number } | undefined): string => {
      const to = end === undefined ? undefined : numbers.get(end.shapeId);
      return to === undefined ? "" : element(name, { id: to, idx: end?.site });
    };
    const ends = glue("a:stCxn", shape.connect?.begin) + glue("a:endCxn", shape.connect?.end);
    return element(
      "xdr:cxnSp",
      { macro: "" },
      element("xdr:nvCxnSpPr", {}, identity, element("xdr:cNvCxnSpPr", {}, ends)),
      geometry(shape, shape.geometricType === null ? "line" : presetOf(shape.geometricType)),
    );
  }
  const paragraphs = shape.text
    .split("\n")
    .map((line) => element("a:p", {}, line === "" ? "" : element("a:r", {}, element("a:t", {}, escapeXml(line)))));
  return element(
    "xdr:sp",
    { macro: "", textlink: "" },
    element("xdr:nvSpPr", {}, identity, element("xdr:cNvSpPr", { txBox: shape.kind === "TextBox" })),
    geometry(shape, presetOf(shape.geometricType)),
    element("xdr:txBody", {}, '<a:bodyPr wrap="square"/>', "<a:lstStyle/>", ...paragraphs),
  );
}

const chartFrame = (chart: Placed, number: number, relationship: string): string =>
  element(
    "xdr:graphicFrame",
    { macro: "" },
    element("xdr:nvGraphicFramePr", {}, element("xdr:cNvPr", { id: number, name: chart.name }), "<xdr:cNvGraphicFramePr/>"),
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    element(
      "a:graphic",
      {},
      element(
        "a:graphicData",
        { uri: "http://schemas.openxmlformats.org/drawingml/2006/chart" },
        element("c:chart", { "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart", "r:id": relationship }),
      ),
    ),
  );

/** Shapes the records know enough of to draw again. */
export const drawable = (shape: Shape): boolean => shape.kind === "GeometricShape" || shape.kind === "Line" || shape.kind === "TextBox";

/** A sheet's drawing part. `relateChart` makes the relationship to the chart of that place in the sheet's list. */
export function drawingXml(sheet: Sheet, relateChart: (index: number) => string): string {
  const shapes = sheet.shapes.filter(drawable);
  const numbers = new Map(shapes.map(({ id }, index) => [id, index + 2]));
  const frames = sheet.charts.map((chart, index) =>
    stretchedAnchor(sheet, chart, chartFrame(chart, shapes.length + index + 2, relateChart(index))),
  );
  return element(
    "xdr:wsDr",
    {
      "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
      "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
      "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    },
    ...shapes.map((shape, index) => anchorElement(sheet, shape, shapeElement(shape, index + 2, numbers))),
    ...frames,
  );
}
