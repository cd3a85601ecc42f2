import { readFigure } from "../figures/figure";
import type { DocumentTable } from "../readDocument";
import type { CascadeFinding } from "./cascadeFinding";
import { entitiesListed, type ListedEntity, type ReadEntities } from "./listedEntities";

/** Reads `BSC_Entities`. Rows with neither id nor name are passed over; a weight that is none counts as 1 and is said. */
export function readEntities(table: DocumentTable | undefined): ReadEntities {
  if (table === undefined) return { entities: [], findings: [] };
  const columns = new Map(table.headers.map((heading, index) => [heading, index]));
  const findings: CascadeFinding[] = [];
  const list: ListedEntity[] = [];
  for (const row of table.values) {
    const text = (heading: string): string => String(row[columns.get(heading) ?? -1] ?? "").trim();
    const [id, name] = [text("ID"), text("Entity")];
    if (id === "" && name === "") continue;
    const weight = readWeight(row[columns.get("Weight") ?? -1] ?? "");
    if (weight === null) findings.push({ code: "entity-weight", severity: "warning", details: { entity: name, weight: text("Weight") } });
    list.push({ code: id, name, parent: text("Parent"), owner: text("Owner"), weight });
  }
  return { entities: entitiesListed(list, true), findings };
}

/** 1 for a blank; null for what is not a weight. */
export function readWeight(content: string | number | boolean): number | null {
  const read = readFigure(content);
  if (read.kind === "missing") return 1;
  return read.kind === "figure" && read.value >= 0 ? read.value : null;
}
