import type { CascadeFinding } from "./cascadeFinding";
import { entityColumn, isTotalWord, type EntityColumn } from "./entityHeaders";
import { entitiesInLevels } from "./entitiesInLevels";
import { entitiesListed, type ListedEntity, type ReadEntities } from "./listedEntities";
import { readWeight } from "./readEntities";

/** The entities that a block of cells lists under a header of its own; null where it has none. */
export function entitiesInCells(cells: readonly (readonly string[])[]): ReadEntities | null {
  for (const [row, headers] of cells.slice(0, mostRowsAbove).entries()) {
    const columns = headers.map((header) => (header === "" ? null : (entityColumn(header) ?? "other")));
    const body = cells.slice(row + 1).filter((each) => each.some((text) => text !== ""));
    const read = body.length === 0 ? null : (withParents(columns, body) ?? inLevels(columns, body) ?? alone(columns, body));
    if (read !== null) return read;
  }
  return null;
}

/** A header stands among the first rows, below titles. */
const mostRowsAbove = 20;

type Columns = readonly (EntityColumn | "other" | null)[];
type Cells = readonly (readonly string[])[];

function withParents(columns: Columns, body: Cells): ReadEntities | null {
  const parent = columns.indexOf("parent");
  const name = columns.findIndex((column) => column === "entity" || column === "level");
  return parent < 0 || name < 0 ? null : listedIn(columns, body, name, parent);
}

function inLevels(columns: Columns, body: Cells): ReadEntities | null {
  const levels = columns.flatMap((column, index) => (column === "level" || column === "entity" ? [index] : []));
  if (levels.length < 2 || columns.includes("other")) return null;
  const [owner, weight] = [columns.indexOf("owner"), columns.indexOf("weight")];
  return entitiesInLevels(
    body.map((row) => ({
      names: levels.map((column) => row[column] ?? ""),
      owner: row[owner] ?? "",
      weight: weight < 0 ? "" : (row[weight] ?? ""),
    })),
  );
}

/** Beside other columns a column of entities says whose something is, and is no list of them. */
function alone(columns: Columns, body: Cells): ReadEntities | null {
  const name = columns.findIndex((column) => column === "entity" || column === "level");
  return name < 0 || columns.includes("other") ? null : listedIn(columns, body, name, -1);
}

function listedIn(columns: Columns, body: Cells, name: number, parent: number): ReadEntities {
  const [id, owner, weight] = [columns.indexOf("id"), columns.indexOf("owner"), columns.indexOf("weight")];
  const findings: CascadeFinding[] = [];
  const list: ListedEntity[] = [];
  for (const row of body) {
    const text = (column: number): string => (row[column] ?? "").trim();
    if (text(name) === "" || isTotalWord(text(name))) continue;
    const read = readWeight(text(weight));
    if (read === null) findings.push({ code: "entity-weight", severity: "warning", details: { entity: text(name), weight: text(weight) } });
    list.push({ id: text(id), name: text(name), parent: text(parent), owner: text(owner), weight: read });
  }
  return { entities: entitiesListed(list), findings };
}
