import { strFromU8, unzipSync } from "fflate";
import { UnreadableFile } from "../app/travel/fileWorkbook";
import { readCell } from "../domain/address";
import type { GridValue, SheetGrid } from "../domain/reading/sheetGrid";
import { formulaFromFile } from "./formulaInFile";
import { elementsOf, firstOf, textOf, type XmlPart } from "./xmlElements";
import { unescapeXml } from "./xmlText";

/** What stands on the sheets of an .xlsx file, results of formulas as they were saved. Looks and merged cells are not read. */
export function readWorkbook(bytes: Uint8Array): readonly SheetGrid[] {
  const file = openFile(bytes);
  const workbookPath = targetsOf(file, "").find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const workbook = file(workbookPath);
  if (workbook === undefined) throw new UnreadableFile("not-a-workbook");
  const targets = targetsOf(file, workbookPath);
  const textsPath = targets.find(({ type }) => type === "sharedStrings")?.target;
  const texts = [...elementsOf((textsPath === undefined ? undefined : file(textsPath)) ?? "", "si")].map(({ inner }) => textOf(inner));
  return [...elementsOf(firstOf(workbook, "sheets")?.inner ?? "", "sheet")].flatMap(({ attributes }) => {
    const id = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key))?.[1];
    const xml = file(targets.find((target) => target.id === id)?.target ?? "");
    return xml === undefined ? [] : [gridOf(attributes["name"] ?? "", xml, texts)];
  });
}

type FileParts = (path: string) => string | undefined;

function openFile(bytes: Uint8Array): FileParts {
  // Workbooks with a password, and .xls, are no zip but a compound file.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new UnreadableFile("encrypted");
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new UnreadableFile("not-a-workbook");
  let parts: ReadonlyMap<string, Uint8Array>;
  try {
    const unzipped = unzipSync(bytes, { filter: ({ name }) => /\.(?:xml|rels)$/i.test(name) });
    parts = new Map(Object.entries(unzipped).map(([path, part]) => [path.toLowerCase(), part]));
  } catch {
    throw new UnreadableFile("not-a-workbook");
  }
  return (path) => {
    const part = parts.get(path.toLowerCase());
    return part === undefined ? undefined : strFromU8(part);
  };
}

/** What a part refers to, with paths from the root of the file. */
function targetsOf(file: FileParts, part: string): readonly { readonly id: string; readonly type: string; readonly target: string }[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const links = file(`${folder}_rels/${part.slice(folder.length)}.rels`) ?? "";
  return [...elementsOf(links, "Relationship")].map(({ attributes }) => {
    const { Id = "", Type = "", Target = "" } = attributes;
    return { id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target: resolved(folder, Target) };
  });
}

function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

function gridOf(sheet: string, xml: string, texts: readonly string[]): SheetGrid {
  const values: GridValue[][] = [];
  const formulas: string[][] = [];
  const shared = new Map<string, string>();
  let [row, width] = [-1, 0];
  for (const line of elementsOf(firstOf(xml, "sheetData")?.inner ?? "", "row")) {
    row = line.attributes["r"] === undefined ? row + 1 : Number(line.attributes["r"]) - 1;
    const [lineValues, lineFormulas]: [GridValue[], string[]] = [[], []];
    let column = -1;
    for (const cell of elementsOf(line.inner, "c")) {
      column = readCell(cell.attributes["r"] ?? "")?.column ?? column + 1;
      lineValues[column] = valueOf(cell, texts);
      lineFormulas[column] = formulaOf(cell, shared);
      width = Math.max(width, column + 1);
    }
    values[row] = lineValues;
    formulas[row] = lineFormulas;
  }
  const full = <Content>(lines: readonly (readonly Content[])[], blank: Content): Content[][] =>
    Array.from({ length: lines.length }, (_, r) => Array.from({ length: width }, (__, c) => lines[r]?.[c] ?? blank));
  return { sheet, row: 0, column: 0, values: full<GridValue>(values, ""), formulas: full(formulas, ""), numberFormats: [], merges: [] };
}

function valueOf({ attributes, inner }: XmlPart, texts: readonly string[]): GridValue {
  if (attributes["t"] === "inlineStr") return textOf(firstOf(inner, "is")?.inner ?? "");
  const content = firstOf(inner, "v")?.inner;
  if (content === undefined || content === "") return "";
  switch (attributes["t"]) {
    case "s":
      return texts[Number(content)] ?? "";
    case "b":
      return content === "1" || content === "true";
    case "str":
    case "e":
    case "d":
      return unescapeXml(content);
    default:
      return Number(content);
  }
}

/** A formula many cells share is written at the first of them; of the others only that they have one of its kind matters. */
function formulaOf({ inner }: XmlPart, shared: Map<string, string>): string {
  const formula = firstOf(inner, "f");
  if (!formula) return "";
  const { t, si = "" } = formula.attributes;
  const text = formula.inner === "" && t === "shared" ? (shared.get(si) ?? "") : unescapeXml(formula.inner);
  if (t === "shared" && formula.inner !== "") shared.set(si, text);
  return text === "" ? "" : formulaFromFile(text);
}
