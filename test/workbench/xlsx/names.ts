import { parseRect, quoteSheetName } from "../workbook/address";
import type { Rect } from "../workbook/address";
import type { DefinedName, PageLayout, Sheet, Workbook } from "../workbook/records";
import { formulaFromFile, formulaToFile } from "./formulaText";
import { absolute } from "./rects";
import { child, children, isOn, numberOr } from "./xml";
import type { XmlElement } from "./xml";
import { element, escapeXml, unescapeOffice } from "./xmlText";

const reserved = "_xlnm.";

/** The addresses of `Sheet1!$A:$B,Sheet1!$1:$2`; commas inside quoted sheet names do not divide. */
function addressesOf(formula: string): Rect[] {
  const parts = formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.map((part) => parseRect(part.slice(part.lastIndexOf("!") + 1))).filter((rect) => rect !== null);
}

function readReserved(name: string, formula: string, sheet: Sheet): void {
  const [first, second] = addressesOf(formula);
  if (first === undefined) return;
  if (name === "Print_Area") sheet.pageLayout = { ...sheet.pageLayout, printArea: first };
  if (name !== "Print_Titles") return;
  const rects = second === undefined ? [first] : [first, second];
  sheet.pageLayout = {
    ...sheet.pageLayout,
    titleRows: rects.find((rect) => rect.column === 0 && rect.columns === 16_384) ?? null,
    titleColumns: rects.find((rect) => rect.row === 0 && rect.rows === 1_048_576) ?? null,
  };
}

/** Names of the workbook and of its sheets; print areas and titles go to their sheet's page layout. */
export function readNames(root: XmlElement | undefined, workbook: Workbook): void {
  for (const element of children(child(root, "definedNames"), "definedName")) {
    const { name = "", localSheetId, hidden, comment = "" } = element.attributes;
    const text = unescapeOffice(element.text);
    const sheet = localSheetId === undefined ? undefined : workbook.sheets[numberOr(localSheetId, -1)];
    if (name.toLowerCase().startsWith(reserved)) {
      if (sheet !== undefined) readReserved(name.slice(reserved.length), text, sheet);
      continue;
    }
    const defined: DefinedName = { name, formula: formulaFromFile(text), visible: !isOn(hidden), comment: unescapeOffice(comment) };
    (sheet?.names ?? workbook.names).push(defined);
  }
}

function pageNames(sheet: Sheet, { printArea, titleRows, titleColumns }: PageLayout): [string, string][] {
  const on = (rect: Rect): string => `${quoteSheetName(sheet.name)}!${absolute(rect)}`;
  const titles = [titleColumns, titleRows].filter((rect) => rect !== null);
  return [
    ...(sheet.autoFilter === null ? [] : [["_FilterDatabase", on(sheet.autoFilter.range)] as [string, string]]),
    ...(printArea === null ? [] : [["Print_Area", on(printArea)] as [string, string]]),
    ...(titles.length === 0 ? [] : [["Print_Titles", titles.map(on).join(",")] as [string, string]]),
  ];
}

export function namesElement(workbook: Workbook): string {
  const write = ({ name, formula, visible, comment }: DefinedName, localSheetId?: number): string =>
    element("definedName", { name, comment: comment || undefined, localSheetId, hidden: !visible }, escapeXml(formulaToFile(formula)));
  const elements = workbook.sheets.flatMap((sheet, index) => [
    ...pageNames(sheet, sheet.pageLayout).map(([name, formula]) =>
      element("definedName", { name: reserved + name, localSheetId: index, hidden: name === "_FilterDatabase" }, escapeXml(formula)),
    ),
    ...sheet.names.map((name) => write(name, index)),
  ]);
  const all = [...elements, ...workbook.names.map((name) => write(name))];
  return all.length === 0 ? "" : element("definedNames", {}, ...all);
}
