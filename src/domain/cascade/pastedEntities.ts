import { entitiesInCells } from "./entitiesInCells";
import { entitiesInLevels } from "./entitiesInLevels";
import { entityKey } from "./entityNames";
import { entitiesInOutline } from "./entitiesInOutline";
import { entitiesListed, type ReadEntities } from "./listedEntities";
import { readWeight } from "./readEntities";

/**
 * The entities of a text that was typed or pasted, one a line: cells with a header; below one another, indented by tabs, spaces or bullets; a name and
 * its parent beside it; or a column for each level.
 */
export function pastedEntities(text: string): ReadEntities {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  const cells = lines.map((line) => line.split("\t").map((cell) => cell.trim()));
  const headed = cells.length > 1 ? entitiesInCells(cells) : null;
  if (headed !== null) return headed;
  const hasCells = lines.some((line) => /\S[^\t]*\t+\s*\S/.test(line));
  if (!hasCells) return entitiesInOutline(lines);
  return beside(cells) ?? entitiesInLevels(cells.map((names) => ({ names, owner: "", weight: "" })));
}

/** Name, parent, owner, weight; recognised by parents that are names of the list. */
function beside(cells: readonly (readonly string[])[]): ReadEntities | null {
  const names = new Set(cells.map(([name = ""]) => entityKey(name)));
  const parents = cells.map(([, parent = ""]) => parent);
  const fits = cells.every(([name = ""]) => name !== "") && parents.every((parent) => parent === "" || names.has(entityKey(parent)));
  if (!fits || parents.every((parent) => parent === "")) return null;
  const list = cells.map(([name = "", parent = "", owner = "", weight = ""]) => ({
    id: "",
    name,
    parent,
    owner,
    weight: readWeight(weight),
  }));
  return { entities: entitiesListed(list), findings: [] };
}
