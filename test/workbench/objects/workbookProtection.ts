import { accessDenied } from "../protocol/apiError";
import { optional, text } from "../protocol/arguments";
import { method, readOnly, type ExcelClass } from "../protocol/excelClass";

/** Protects the workbook's structure: no sheet is added, renamed, moved, hidden or deleted. */
export const workbookProtection: ExcelClass<null> = {
  properties: {
    protected: readOnly((_self, core) => core.workbook.protection !== undefined),
  },
  methods: {
    protect: method([optional(text)], (_self, [password], { workbook }) => {
      if (workbook.protection !== undefined) throw accessDenied();
      workbook.protection = password === undefined ? {} : { password };
    }),
    unprotect: method([optional(text)], (_self, [password], { workbook }) => {
      if (workbook.protection === undefined) return;
      if (workbook.protection.password !== undefined && workbook.protection.password !== password) throw accessDenied();
      workbook.protection = undefined;
    }),
  },
};
