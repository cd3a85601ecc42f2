import { entityTree } from "../../../domain/cascade/entityTree";
import type { Entity } from "../../../domain/cascade/entity";

/** An entity as a line of an indented list. */
export interface EntityLine {
  readonly entity: Entity;
  /** Steps set in: 0 for the top. */
  readonly depth: number;
}

/** Every entity, the company first where it is one, parents before their children. */
export function linesOf(entities: readonly Entity[]): readonly EntityLine[] {
  const { tree } = entityTree(entities);
  const top = tree.whole === null ? [] : [{ entity: tree.whole, depth: 0 }];
  return [...top, ...tree.entities.map((entity) => ({ entity, depth: tree.depthOf(entity.id) - (tree.whole === null ? 1 : 0) }))];
}

/** The company itself, where it is one of them: the one alone at the top. */
export function companyIn(lines: readonly EntityLine[]): Entity | undefined {
  const top = lines.filter(({ depth }) => depth === 0);
  return top.length === 1 && lines.length > 1 ? top[0]?.entity : undefined;
}
