import { entitiesListed, type ListedEntity, type ReadEntities } from "./listedEntities";

/** Entities one a line; one that is set in further than the line above it is below it. Bullets do not belong to names. */
export function entitiesInOutline(lines: readonly string[]): ReadEntities {
  const open: { readonly indent: number; readonly index: number }[] = [];
  const list: ListedEntity[] = [];
  for (const line of lines) {
    const [, before = "", name = ""] = /^([\s\u00a0]*(?:[-*•·‣◦▪–—o](?=\s)[\s\u00a0]*)?)(.*)$/u.exec(line) ?? [];
    if (name.trim() === "") continue;
    const indent = indentOf(before);
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    list.push({ code: "", name: name.trim(), parentIndex: open.at(-1)?.index ?? null, owner: "", weight: null });
    open.push({ indent, index: list.length - 1 });
  }
  return { entities: entitiesListed(list), findings: [] };
}

/** A tab is as far as four spaces; the bullet's own width does not count. */
const indentOf = (before: string): number => before.replace(/\S[\s\u00a0]*$/u, "").replace(/\t/g, "    ").length;
