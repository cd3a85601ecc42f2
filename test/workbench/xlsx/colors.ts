import { tinted } from "../workbook/appearanceColors";
import { descend, numberOr } from "./xml";
import type { XmlElement } from "./xml";
import { element } from "./xmlText";

/** The palette of files before 2007, which colour indexes still mean (ECMA-376 18.8.27). */
const palette = (
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF" +
  "800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF" +
  "000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99" +
  "3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333"
).match(/.{6}/g) as string[];

/** Theme colours in the order files count them: light 1, dark 1, light 2, dark 2, six accents, two links. */
const officeTheme = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];
const themeOrder = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

export type Theme = readonly string[];

export function readTheme(theme: XmlElement | undefined): Theme {
  const scheme = descend(theme, "themeElements", "clrScheme");
  return themeOrder.map((name, index) => {
    const color = scheme?.children.find((each) => each.name === name)?.children[0]?.attributes;
    return (color?.["lastClr"] ?? color?.["val"] ?? officeTheme[index] ?? "000000").toUpperCase();
  });
}

/** A colour element as `#RRGGBB`; null for "automatic" and for none. */
export function readColor(color: XmlElement | undefined, theme: Theme): string | null {
  if (color === undefined) return null;
  const { rgb, theme: index, tint, indexed } = color.attributes;
  const number = numberOr(indexed, -1);
  const base = rgb?.slice(-6) ?? (index === undefined ? palette[number] : theme[Number(index)]);
  return base === undefined ? null : tinted(base, numberOr(tint, 0));
}

/** `#RRGGBB` as a colour element. */
export const colorElement = (name: string, color: string): string => element(name, { rgb: `FF${color.slice(1).toUpperCase()}` });

/** The theme part: Office's colours and fonts, so that a file made here looks alike wherever it is opened. */
export function themeXml(): string {
  const colors = themeOrder.map((name, index) => element(`a:${name}`, {}, element("a:srgbClr", { val: officeTheme[index] })));
  const font = (name: string, typeface: string): string =>
    element(`a:${name}`, {}, element("a:latin", { typeface }), '<a:ea typeface=""/><a:cs typeface=""/>');
  const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="6350">${solid}</a:ln>`;
  const effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
  return element(
    "a:theme",
    { "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main", name: "Office" },
    element(
      "a:themeElements",
      {},
      element("a:clrScheme", { name: "Office" }, ...colors),
      element("a:fontScheme", { name: "Office" }, font("majorFont", "Calibri Light"), font("minorFont", "Calibri")),
      element(
        "a:fmtScheme",
        { name: "Office" },
        `<a:fillStyleLst>${solid.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>` +
          `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${solid.repeat(3)}</a:bgFillStyleLst>`,
      ),
    ),
  );
}
