import { defaultStyle, type Border, type FontStyle, type Style } from "./style";

/** What of a cell's look a cell style rules; the rest stays as it is. */
export interface StyleIncludes {
  number: boolean;
  alignment: boolean;
  font: boolean;
  border: boolean;
  patterns: boolean;
  protection: boolean;
}

export interface BuiltInStyle {
  readonly includes: Partial<StyleIncludes>;
  readonly style: Style;
}

const line = (color: string, weight: Border["weight"] = "Thin", style: Border["style"] = "Continuous"): Border => ({
  style,
  weight,
  color,
});
const box = (border: Border): Style["borders"] => ({ EdgeTop: border, EdgeBottom: border, EdgeLeft: border, EdgeRight: border });

const number = (numberFormat: string): BuiltInStyle => ({ includes: { number: true }, style: { ...defaultStyle, numberFormat } });

function look(font: Partial<FontStyle>, fill: string | null = null, borders: Style["borders"] = {}): BuiltInStyle {
  return {
    includes: { font: Object.keys(font).length > 0, patterns: fill !== null, border: Object.keys(borders).length > 0 },
    style: { ...defaultStyle, font: { ...defaultStyle.font, ...font }, fill, borders },
  };
}

/** Each accent of the Office theme: full, then 20 %, 40 % and 60 % of it. */
const accents = [
  ["#4472C4", "#D9E1F2", "#B4C6E7", "#8EA9DB"],
  ["#ED7D31", "#FCE4D6", "#F8CBAD", "#F4B084"],
  ["#A5A5A5", "#EDEDED", "#DBDBDB", "#C9C9C9"],
  ["#FFC000", "#FFF2CC", "#FFE699", "#FFD966"],
  ["#5B9BD5", "#DDEBF7", "#BDD7EE", "#9BC2E6"],
  ["#70AD47", "#E2EFDA", "#C6E0B4", "#A9D08E"],
] as const;

const accentStyles = accents.flatMap(([full, light, medium, strong], index): [string, BuiltInStyle][] => [
  [`Accent${index + 1}`, look({ color: "#FFFFFF" }, full)],
  [`Accent${index + 1}_20`, look({ color: "#000000" }, light)],
  [`Accent${index + 1}_40`, look({ color: "#000000" }, medium)],
  [`Accent${index + 1}_60`, look({ color: "#FFFFFF" }, strong)],
]);

const everything: StyleIncludes = { number: true, alignment: true, font: true, border: true, patterns: true, protection: true };

/** Excel's own cell styles by their names in the API, as they look in the Office theme. */
export const builtInStyles: ReadonlyMap<string, BuiltInStyle> = new Map([
  ["Normal", { includes: everything, style: defaultStyle }],
  ["Comma", number('_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)')],
  ["WholeComma", number('_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)')],
  ["Currency", number('_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)')],
  ["WholeDollar", number('_($* #,##0_);_($* \\(#,##0\\);_($* "-"_);_(@_)')],
  ["Percent", number("0%")],
  ["Hlink", look({ color: "#0563C1", underline: "Single" })],
  ["HlinkTrav", look({ color: "#954F72", underline: "Single" })],
  ["Good", look({ color: "#006100" }, "#C6EFCE")],
  ["Bad", look({ color: "#9C0006" }, "#FFC7CE")],
  ["Neutral", look({ color: "#9C5700" }, "#FFEB9C")],
  ["Input", look({ color: "#3F3F76" }, "#FFCC99", box(line("#7F7F7F")))],
  ["Output", look({ color: "#3F3F3F", bold: true }, "#F2F2F2", box(line("#3F3F3F")))],
  ["Calculation", look({ color: "#FA7D00", bold: true }, "#F2F2F2", box(line("#7F7F7F")))],
  ["CheckCell", look({ color: "#FFFFFF", bold: true }, "#A5A5A5", box(line("#3F3F3F", "Thick", "Double")))],
  ["LinkedCell", look({ color: "#FA7D00" }, null, { EdgeBottom: line("#FF8001", "Thick", "Double") })],
  ["Note", look({}, "#FFFFCC", box(line("#B2B2B2")))],
  ["WarningText", look({ color: "#FF0000" })],
  ["ExplanatoryText", look({ color: "#7F7F7F", italic: true })],
  ["SheetTitle", look({ name: "Calibri Light", size: 18, color: "#44546A" })],
  ["Heading1", look({ size: 15, bold: true, color: "#44546A" }, null, { EdgeBottom: line("#4472C4", "Thick") })],
  ["Heading2", look({ size: 13, bold: true, color: "#44546A" }, null, { EdgeBottom: line("#A2B8E1", "Thick") })],
  ["Heading3", look({ bold: true, color: "#44546A" }, null, { EdgeBottom: line("#8EA9DB", "Medium") })],
  ["Heading4", look({ bold: true, color: "#44546A" })],
  ["Total", look({ bold: true }, null, { EdgeTop: line("#4472C4"), EdgeBottom: line("#4472C4", "Thick", "Double") })],
  ...accentStyles,
] as [string, BuiltInStyle][]);
