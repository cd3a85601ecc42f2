import type { SheetGrid } from "../domain/reading/sheetGrid";

/** Rows and columns of a range that are hidden, in sheet coordinates. */
export type HiddenLines = Required<Pick<SheetGrid, "hiddenRows" | "hiddenColumns">>;

/** What was asked of a range; to be read once the batch was sent. */
export interface AskedHidden {
  /** Costs round trips only where the first answer was not enough. */
  read(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<HiddenLines>;
}

/** Asks for every row and column of a range in the batch that reads it. */
export function hiddenLines(range: Excel.Range): AskedHidden & { readonly lines: () => HiddenLines } {
  const place = range.load("rowIndex,columnIndex");
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  const lines = (): HiddenLines => ({
    hiddenRows: rows.value.flatMap(({ rowHidden }, row) => (rowHidden === true ? [place.rowIndex + row] : [])),
    hiddenColumns: columns.value.flatMap(({ columnHidden }, column) => (columnHidden === true ? [place.columnIndex + column] : [])),
  });
  return { lines, read: () => Promise.resolve(lines()) };
}

/** Rows a block: an answer of some twenty bytes a row, far below what Excel on the web answers at once. */
const rowsPerBlock = 50_000;

/** Of a range too large to ask for each row: first whether any is hidden at all, and only then, block by block, which. */
export function hiddenAtAll(range: Excel.Range): AskedHidden {
  range.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
  const columns = range.getColumnProperties({ columnHidden: true });
  return {
    async read(context, sheet) {
      const { rowIndex, columnIndex, rowCount } = range;
      const hiddenColumns = columns.value.flatMap(({ columnHidden }, column) => (columnHidden === true ? [columnIndex + column] : []));
      // Null where some are and some are not, whatever the typings say.
      const some = range.rowHidden as boolean | null;
      if (some !== null) return { hiddenColumns, hiddenRows: some ? Array.from({ length: rowCount }, (_, row) => rowIndex + row) : [] };
      const hiddenRows: number[] = [];
      for (let first = 0; first < rowCount; first += rowsPerBlock) {
        const block = sheet
          .getRangeByIndexes(rowIndex + first, columnIndex, Math.min(rowsPerBlock, rowCount - first), 1)
          .getRowProperties({ rowHidden: true });
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a block is as much as Excel answers at once
        await context.sync();
        block.value.forEach(({ rowHidden }, row) => {
          if (rowHidden === true) hiddenRows.push(rowIndex + first + row);
        });
      }
      return { hiddenRows, hiddenColumns };
    },
  };
}
