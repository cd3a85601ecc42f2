import { boxOfZeros, withBlanks, type Box, type Grid } from "./grid";

/**
 * Tells blank cells from zeros. Desktop Excel hands a blank cell to a function as 0, so where an argument holds a 0 and its address is known, the
 * workbook is asked. Functions never call Office themselves: the room that does sets this port when the add-in starts.
 */
export interface BlankLookup {
  /**
   * Which cells of a box within an address (`Sheet1!A1:B2`, the sheet quoted where Excel quotes it) are blank; rows and columns count from
   * the address's first cell. Null when that cannot be told.
   */
  blanksIn(address: string, box: Box): Promise<((row: number, column: number) => boolean) | null>;
}

let lookup: BlankLookup | null = null;

/** Joins the functions to a workbook; null where there is none, and a 0 is a figure then. */
export function setBlankLookup(port: BlankLookup | null): void {
  lookup = port;
}

/** The grids with blanks told from zeros, or null when there is nothing to ask: then no promise is needed. */
export function resolveBlanks(
  grids: readonly Grid[],
  mayBeBlank: (index: number) => boolean,
  addresses: readonly unknown[],
): Promise<Grid[]> | null {
  const port = lookup;
  if (port === null) return null;
  const questions = grids.map((grid, index) => {
    const address = addresses[index];
    const box = mayBeBlank(index) && typeof address === "string" && address !== "" ? boxOfZeros(grid) : null;
    return box === null || typeof address !== "string" ? null : port.blanksIn(address, box);
  });
  if (questions.every((question) => question === null)) return null;
  return Promise.all(
    grids.map(async (grid, index) => {
      const isBlank = await questions[index];
      return isBlank ? withBlanks(grid, isBlank) : grid;
    }),
  );
}
