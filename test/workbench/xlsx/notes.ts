import { columnLetters, columnOfKey, cellKey, parseRect, rowOfKey } from "../workbook/address";
import { readText } from "./cellsReader";
import { child, children } from "./xml";
import type { XmlElement } from "./xml";
import { element, textElement } from "./xmlText";

export function readNotes(comments: XmlElement | undefined): Map<number, string> {
  const notes = new Map<number, string>();
  for (const comment of children(child(comments, "commentList"), "comment")) {
    const at = parseRect(comment.attributes["ref"] ?? "");
    if (at !== null) notes.set(cellKey(at.row, at.column), readText(child(comment, "text")));
  }
  return notes;
}

const inOrder = (notes: ReadonlyMap<number, string>): [number, string][] => [...notes].sort(([a], [b]) => a - b);

export function notesXml(notes: ReadonlyMap<number, string>): string {
  const list = inOrder(notes).map(([key, text]) =>
    element(
      "comment",
      { ref: `${columnLetters(columnOfKey(key))}${rowOfKey(key) + 1}`, authorId: 0 },
      element("text", {}, textElement("t", text)),
    ),
  );
  return element(
    "comments",
    { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
    "<authors><author/></authors>",
    element("commentList", {}, ...list),
  );
}

/** The yellow boxes: Excel shows no note without its drawing in VML. */
export function notesVml(notes: ReadonlyMap<number, string>): string {
  const shapes = inOrder(notes).map(([key], index) => {
    const row = rowOfKey(key);
    const column = columnOfKey(key);
    const anchor = [column + 1, 15, Math.max(row - 1, 0), 10, column + 3, 15, row + 3, 4].join(", ");
    return (
      `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      `<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox/>` +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
      `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
    );
  });
  return (
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">` +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>` +
    `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>` +
    `<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join("")}</xml>`
  );
}
