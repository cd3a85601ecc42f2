import { blankSheet, sheetId } from "../workbook/blank";
import type { Sheet, Workbook } from "../workbook/records";
import { readText } from "./cellsReader";
import { readTheme } from "./colors";
import { readNames } from "./names";
import { OpenPackage } from "./package";
import { readProperties, readSettings } from "./properties";
import { readSheet, readTables } from "./sheetReader";
import { readStyles } from "./stylesReader";
import { child, children, descendants, isOn, numberOr } from "./xml";
import type { XmlElement } from "./xml";

export interface OpenedWorkbook {
  readonly workbook: Workbook;
  /** What the file holds and the records cannot, a sentence each; empty for a file that was taken over whole. */
  readonly notCarried: readonly string[];
}

const calculationModes = { auto: "Automatic", autoNoTable: "AutomaticExceptTables", manual: "Manual" } as const;
const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Kinds of part that have no place in the records. */
const foreignParts: readonly (readonly [RegExp, string])[] = [
  [/^xl\/pivottables\//, "Pivot tables: their cells are kept as they stand."],
  [/vbaproject\.bin$/, "Macros."],
  [/^xl\/externallinks\//, "Links to other workbooks: the last results are kept."],
  [/^xl\/threadedcomments\//, "Threaded comments: kept as notes."],
  [/^xl\/slicers\//, "Slicers."],
  [/^xl\/querytables\/|^xl\/connections\.xml$/, "Queries and connections."],
];

interface FoundSheet {
  readonly sheet: Sheet;
  readonly worksheet: XmlElement;
  readonly path: string;
}

/** Empty records for the sheets of the file, in tab order. A sheet keeps its id through saving and opening. */
function addSheets(
  root: XmlElement,
  workbook: Workbook,
  file: OpenPackage,
  workbookPath: string,
  lost: (what: string) => void,
): FoundSheet[] {
  const links = file.relationships(workbookPath);
  const ids = new Set<string>();
  return children(child(root, "sheets"), "sheet").flatMap(({ attributes }, index): FoundSheet[] => {
    const path = links.find(({ id }) => id === attributes["r:id"])?.target ?? "";
    const worksheet = file.xml(path);
    const stored = worksheet?.attributes["xr:uid"];
    const id = stored === undefined || ids.has(stored) ? sheetId(index + 1) : stored;
    ids.add(id);
    const sheet = blankSheet(id, attributes["name"] ?? `Sheet${index + 1}`);
    sheet.visibility = visibilities[attributes["state"] as keyof typeof visibilities] ?? "Visible";
    workbook.sheets.push(sheet);
    if (worksheet?.name === "worksheet") return [{ sheet, worksheet, path }];
    lost(`"${sheet.name}" is no worksheet: it is opened as an empty one.`);
    return [];
  });
}

/** Opens a workbook and says what of it could not be taken over. Throws where the file is none, encrypted or broken. */
export function openWorkbook(bytes: Uint8Array, name: string): OpenedWorkbook {
  const file = new OpenPackage(bytes);
  const notCarried = new Set<string>();
  const lost = (what: string): void => void notCarried.add(what);
  const path = file.relationships("").find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const root = file.xml(path);
  if (root === undefined) throw new Error("This file is not an .xlsx workbook.");
  if (isOn(child(root, "workbookPr")?.attributes["date1904"])) lost("The 1904 date system: dates show four years and a day too early.");

  const workbook: Workbook = {
    name,
    sheets: [],
    names: [],
    activeSheetId: "",
    calculationMode: calculationModes[child(root, "calcPr")?.attributes["calcMode"] as keyof typeof calculationModes] ?? "Automatic",
    properties: {},
    settings: new Map(),
    customProperties: new Map(),
  };
  const links = file.relationships(path);
  const partOf = (kind: string): XmlElement | undefined => {
    const target = links.find(({ type }) => type === kind)?.target;
    return target === undefined ? undefined : file.xml(target);
  };
  const theme = readTheme(partOf("theme"));
  const styles = readStyles(partOf("styles"), theme);
  const items = children(partOf("sharedStrings"), "si");
  if (items.some((item) => children(item, "r").length > 1)) lost("Different fonts within one cell: the text is kept.");
  const strings = items.map(readText);

  const sheets = addSheets(root, workbook, file, path, lost);
  for (const { sheet, path: sheetPath } of sheets) readTables(sheet, sheetPath, file);
  readNames(root, workbook);
  for (const { sheet, worksheet, path: sheetPath } of sheets)
    readSheet(sheet, worksheet, { file, path: sheetPath, strings, styles, theme, workbook, lost });

  const active = workbook.sheets[numberOr(descendants(root, "workbookView")[0]?.attributes["activeTab"], 0)] ?? workbook.sheets[0];
  workbook.activeSheetId = active?.id ?? "";
  readProperties(file, workbook);
  readSettings(file, workbook);
  for (const [pattern, what] of foreignParts) if (file.paths().some((each) => pattern.test(each))) lost(what);
  return { workbook, notCarried: [...notCarried] };
}

/** Opens a workbook: file bytes to records. Nothing is calculated; results stored in the file stand. */
export const openXlsx = (bytes: Uint8Array, name: string): Promise<Workbook> =>
  new Promise((resolve) => {
    resolve(openWorkbook(bytes, name).workbook);
  });
