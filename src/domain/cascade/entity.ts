/** A company, division, department or team: one row of `BSC_Entities`. */
export interface Entity {
  readonly id: string;
  readonly name: string;
  /** Null for one that stands at the top. */
  readonly parentId: string | null;
  readonly owner: string;
  /** Relative among its siblings. */
  readonly weight: number;
}

/** The id under which the whole company's own figures stand (`BSC_Data` with a blank Entity), and the parent of all that stands at the top. */
export const wholeId = "";

/**
 * Entities as they hang together. Where one alone stands at the top and others below it, it is the company itself: `whole` is that entity, and
 * its figures are those of the blank Entity. Otherwise the company is not among them, and `whole` is null.
 */
export interface EntityTree {
  readonly whole: Entity | null;
  /** Every entity but the whole, parents before their children, siblings in their order. */
  readonly entities: readonly Entity[];
  /** Children of an entity, of the whole by `wholeId`; none for an id that is not known. */
  childrenOf(id: string): readonly Entity[];
  /** The parent as figures see it: `wholeId` for those below the company. */
  parentOf(id: string): string;
  find(id: string): Entity | undefined;
  /** By id, or by name in any case and spacing; undefined where no entity, or more than one, is called that. */
  named(text: string): Entity | undefined;
  /** Steps from the whole: 1 for those directly below it. */
  depthOf(id: string): number;
}
