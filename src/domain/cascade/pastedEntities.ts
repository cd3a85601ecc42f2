import { readFigure } from "../figures/figure";
import { entitiesInCells } from "./entitiesInCells";
import { entitiesInLevels } from "./entitiesInLevels";
import { isCompanyWord } from "./entityHeaders";
import { entityKey } from "./entityNames";
import { entitiesInOutline } from "./entitiesInOutline";
import { entitiesListed, type ReadEntities } from "./listedEntities";
import { readWeight } from "./readEntities";

/**
 * The entities of a text that was typed or pasted, one a line: cells with a header; below one another, indented by tabs, spaces or bullets; a name and
 * its parent beside it; or a cell for each level, parted by tabs or `>`. A single line may list them with commas.
 */
export function pastedEntities(text: string): ReadEntities {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  const [only] = lines;
  if (lines.length === 1 && only !== undefined && !only.includes("\t") && /[,;]/.test(only))
    return entitiesInOutline(only.split(/[,;]\s*/));
  const cells = lines.map((line) => line.split(/\t|\s+>\s+/).map((cell) => cell.trim()));
  const headed = isHeader(cells, lines) ? entitiesInCells(cells, 1) : null;
  if (headed !== null) return headed;
  const hasCells = cells.some((row) => row.filter((cell) => cell !== "").length > 1);
  return hasCells ? (beside(cells) ?? inLevels(cells)) : entitiesInOutline(lines);
}

/** Two headings are a header. One alone may be the name of the company: not where others are set in below it, nor where it is a word for one. */
function isHeader([first = [], ...more]: readonly (readonly string[])[], lines: readonly string[]): boolean {
  const words = first.filter((cell) => cell !== "");
  if (more.length === 0 || words.length > 1) return more.length > 0;
  return !isCompanyWord(words[0] ?? "") && lines.every((line) => /^\S/.test(line));
}

/** Name, parent, owner, weight; recognised by parents that are names of the list. */
function beside(cells: readonly (readonly string[])[]): ReadEntities | null {
  const names = new Set(cells.map(([name = ""]) => entityKey(name)));
  const parents = cells.map(([, parent = ""]) => parent);
  const fits = cells.every(([name = ""]) => name !== "") && parents.every((parent) => parent === "" || names.has(entityKey(parent)));
  if (!fits || parents.every((parent) => parent === "")) return null;
  const list = cells.map(([name = "", parent = "", owner = "", weight = ""]) => ({
    code: "",
    name,
    parent,
    owner,
    weight: readWeight(weight),
  }));
  return { entities: entitiesListed(list), findings: [] };
}

/** Numbers at the end of lines are weights. */
function inLevels(cells: readonly (readonly string[])[]): ReadEntities {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const last = cells.map((row) => row[width - 1] ?? "");
  const isWeight = last.some((cell) => cell !== "") && last.every((cell) => readFigure(cell).kind !== "not-a-number");
  return entitiesInLevels(
    cells.map((row, index) => ({
      names: isWeight ? row.slice(0, width - 1) : row,
      owner: "",
      weight: isWeight ? (last[index] ?? "") : "",
    })),
  );
}
