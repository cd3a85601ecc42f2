import type { Shape, Sheet } from "../workbook/records";
import { readChart } from "./chartReader";
import { readColor } from "./colors";
import type { Theme } from "./colors";
import { typeOfPreset } from "./drawing";
import type { OpenPackage } from "./package";
import { readPlacement } from "./placement";
import { emuPerPoint } from "./units";
import { child, children, descend, descendants, numberOr } from "./xml";
import type { XmlElement } from "./xml";

/** A solid fill's or line's colour; theme names are looked up, anything fancier is no colour. */
function solidColor(parent: XmlElement | undefined, theme: Theme): string | null {
  const fill = child(parent, "solidFill");
  const plain = child(fill, "srgbClr")?.attributes["val"];
  if (plain !== undefined) return `#${plain.toUpperCase()}`;
  const accent = /^accent(\d)$/.exec(child(fill, "schemeClr")?.attributes["val"] ?? "")?.[1];
  return accent === undefined
    ? null
    : readColor({ name: "color", attributes: { theme: String(Number(accent) + 3) }, children: [], text: "" }, theme);
}

function readShape(drawn: XmlElement, sheet: Sheet, anchor: XmlElement, theme: Theme, prefix: string): Shape {
  const isLine = drawn.name === "cxnSp";
  const properties = child(drawn, "spPr");
  const identity = descend(drawn, isLine ? "nvCxnSpPr" : "nvSpPr", "cNvPr")?.attributes;
  const line = child(properties, "ln");
  const preset = child(properties, "prstGeom")?.attributes["prst"] ?? "rect";
  const textBox = descend(drawn, "nvSpPr", "cNvSpPr")?.attributes["txBox"] === "1";
  const end = (name: string): { shapeId: string; site: number } | undefined => {
    const to = descend(drawn, "nvCxnSpPr", "cNvCxnSpPr", name)?.attributes;
    return to === undefined ? undefined : { shapeId: prefix + (to["id"] ?? ""), site: numberOr(to["idx"], 0) };
  };
  const begin = end("stCxn");
  const finish = end("endCxn");
  const paragraphs = children(child(drawn, "txBody"), "p").map((paragraph) =>
    descendants(paragraph, "t")
      .map(({ text }) => text)
      .join(""),
  );
  return {
    id: prefix + (identity?.["id"] ?? ""),
    name: identity?.["name"] ?? "",
    ...readPlacement(sheet, anchor),
    kind: isLine ? "Line" : textBox ? "TextBox" : "GeometricShape",
    geometricType: (isLine && preset === "line") || textBox ? null : typeOfPreset(preset),
    text: paragraphs.join("\n"),
    fill: isLine ? null : solidColor(properties, theme),
    lineColor: solidColor(line, theme),
    lineWeight: numberOr(line?.attributes["w"], 9525) / emuPerPoint,
    connect: begin === undefined && finish === undefined ? null : { ...(begin && { begin }), ...(finish && { end: finish }) },
  };
}

/** Charts and shapes of a sheet's drawing part. */
export function readDrawing(sheet: Sheet, path: string, file: OpenPackage, theme: Theme, lost: (what: string) => void): void {
  const relationships = file.relationships(path);
  const prefix = `${sheet.id}-`;
  for (const anchor of file.xml(path)?.children ?? []) {
    const drawn = anchor.children.find(({ name }) => ["sp", "cxnSp", "pic", "grpSp", "graphicFrame"].includes(name));
    if (drawn?.name === "sp" || drawn?.name === "cxnSp") {
      sheet.shapes.push(readShape(drawn, sheet, anchor, theme, prefix));
    } else if (drawn?.name === "graphicFrame") {
      const link = descendants(drawn, "chart")[0]?.attributes["r:id"];
      const part = relationships.find(({ id }) => id === link)?.target;
      const identity = descend(drawn, "nvGraphicFramePr", "cNvPr")?.attributes;
      const chart =
        part === undefined
          ? null
          : readChart(file.xml(part), prefix + (identity?.["id"] ?? ""), identity?.["name"] ?? "", readPlacement(sheet, anchor));
      if (chart === null) lost("Charts and graphics of kinds unknown here.");
      else sheet.charts.push(chart);
    } else if (drawn !== undefined) {
      lost(drawn.name === "pic" ? "Pictures." : "Groups of shapes.");
    }
  }
}
