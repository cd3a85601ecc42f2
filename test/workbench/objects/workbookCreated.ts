import type { CreatedWorkbook } from "../hostApi";
import { method, type ExcelClass } from "../protocol/excelClass";

/** A workbook made from a file; Excel shows it in a window of its own once it is opened. */
export const workbookCreated: ExcelClass<CreatedWorkbook> = {
  id: ({ id }) => id,
  properties: {},
  methods: {
    open: method([], (created) => {
      created.isOpen = true;
    }),
  },
};
