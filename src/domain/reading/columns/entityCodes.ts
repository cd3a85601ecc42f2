import type { Column } from "./column";
import type { SheetView } from "../sheetView";
import { plainText } from "../words";

/** "BU_CODE" beside "BU_NAME", "Store #" beside "Store": each code stands for one name, so that the names say whose the figures are. */
export const entityCodes =
  (view: SheetView, rows: readonly number[]) =>
  (columns: readonly Column[]): readonly Column[] => {
    const entities = columns.filter(({ role, because }) => role === "entity" && because[0] !== "corrected");
    const names = entities.filter((column) => !holdsCodes(column));
    const codes = entities.filter((column) => holdsCodes(column) && names.some((name) => areOneToOne(view, rows, column, name)));
    return codes.length === 0 ? columns : columns.map((column) => (codes.includes(column) ? { ...column, role: "id" } : column));
  };

const holdsCodes = ({ stack, content }: Column): boolean => content.codes > 0.8 || stack.at(-1)?.concepts.includes("id") === true;

function areOneToOne(view: SheetView, rows: readonly number[], one: Column, other: Column): boolean {
  const [there, back] = [new Map<string, string>(), new Map<string, string>()];
  return rows.every((row) => {
    const [a, b] = [one, other].map(({ column }) => plainText(view.filledText(row, column)));
    if (a === undefined || b === undefined || a === "" || b === "") return true;
    if ((there.get(a) ?? b) !== b || (back.get(b) ?? a) !== a) return false;
    there.set(a, b);
    back.set(b, a);
    return true;
  });
}
