import type { CascadeFinding } from "./cascadeFinding";
import { entityColumn, isTotalWord, type EntityColumn } from "./entityHeaders";
import { entitiesInLevels } from "./entitiesInLevels";
import { entitiesListed, type ListedEntity, type ReadEntities } from "./listedEntities";
import { readWeight } from "./readEntities";

/** The entities that a block of cells lists under a header among its first rows; null where it has none. */
export function entitiesInCells(cells: readonly (readonly string[])[], headerRows: number): ReadEntities | null {
  for (const [row, headers] of cells.slice(0, headerRows).entries()) {
    const columns = headers.map((header) => (header === "" ? null : (entityColumn(header) ?? "other")));
    const body = cells.slice(row + 1).filter((each) => each.some((text) => text !== ""));
    const read = body.length === 0 ? null : (withParents(columns, body) ?? inLevels(columns, body) ?? alone(columns, body));
    if (read !== null) return read;
  }
  return null;
}

type Columns = readonly (EntityColumn | "other" | null)[];
type Cells = readonly (readonly string[])[];

/** Parents must be found in the list: a column headed "Superior" may hold upper limits. */
function withParents(columns: Columns, body: Cells): ReadEntities | null {
  const parent = columns.indexOf("parent");
  const name = columns.findIndex((column) => column === "entity" || column === "level" || column === "others");
  if (parent < 0 || name < 0) return null;
  const read = listedIn(columns, body, name, parent);
  const ids = new Set(read.entities.map(({ id }) => id));
  const below = read.entities.filter(({ parentId }) => parentId !== null);
  return below.filter(({ parentId }) => ids.has(parentId ?? "")).length * 2 > below.length ? read : null;
}

function inLevels(columns: Columns, body: Cells): ReadEntities | null {
  const levels = columns.flatMap((column, index) => (column === "level" || column === "entity" || column === "others" ? [index] : []));
  if (levels.length < 2 || !columns.includes("level") || !isNothingElse(columns, body)) return null;
  const [owner, weight] = [columns.indexOf("owner"), columns.indexOf("weight")];
  return entitiesInLevels(
    body.map((row) => ({
      names: levels.map((column) => row[column] ?? ""),
      owner: row[owner] ?? "",
      weight: weight < 0 ? "" : (row[weight] ?? ""),
    })),
  );
}

function alone(columns: Columns, body: Cells): ReadEntities | null {
  const name = columns.findIndex((column) => column === "entity" || column === "level");
  return name < 0 || !isNothingElse(columns, body) ? null : listedIn(columns, body, name, -1);
}

/** Beside figures and KPIs a column of entities says whose they are, and is no list of them. */
const isNothingElse = (columns: Columns, body: Cells): boolean =>
  !columns.includes("other") && body.every((row) => row.every((text, column) => text === "" || (columns[column] ?? null) !== null));

function listedIn(columns: Columns, body: Cells, name: number, parent: number): ReadEntities {
  const [id, owner, weight] = [columns.indexOf("id"), columns.indexOf("owner"), columns.indexOf("weight")];
  const findings: CascadeFinding[] = [];
  const list: ListedEntity[] = [];
  for (const row of body) {
    const text = (column: number): string => (row[column] ?? "").trim();
    if (text(name) === "" || isTotalWord(text(name))) continue;
    const read = readWeight(text(weight));
    if (read === null) findings.push({ code: "entity-weight", severity: "warning", details: { entity: text(name), weight: text(weight) } });
    list.push({ code: text(id), name: text(name), parent: text(parent), owner: text(owner), weight: read });
  }
  return { entities: entitiesListed(list), findings };
}
