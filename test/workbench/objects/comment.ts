import { redrawCells, activeSheet, type Core } from "../core";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../protocol/apiError";
import { anything, either, object, text } from "../protocol/arguments";
import { excelObject, method, readOnly, readWrite, type ExcelClass, type ExcelObject } from "../protocol/excelClass";
import { cellKey, columnOfKey, rowOfKey } from "../workbook/address";
import { requireRange } from "./find";
import { rectOf } from "./rangeReads";
import type { CommentState, Scope } from "./states";

const commentsOf = (scope: Scope, core: Core): readonly CommentState[] =>
  (scope === null ? core.workbook.sheets : [scope]).flatMap((sheet) => [...sheet.notes.keys()].map((cell) => ({ sheet, cell })));

const idOf = ({ sheet, cell }: CommentState): string => `${sheet.id}${cell}`;

const find = (scope: Scope, core: Core, matches: (comment: CommentState) => boolean): ExcelObject | null => {
  const found = commentsOf(scope, core).find(matches);
  return found === undefined ? null : excelObject("Comment", found);
};

const orNotFound = (found: ExcelObject | null): ExcelObject => {
  if (found === null) throw itemNotFound();
  return found;
};

const cellFrom = (scope: Scope, where: ExcelObject<"Range"> | string, core: Core): CommentState => {
  const { sheet, rect } =
    typeof where === "string"
      ? requireRange(core, scope ?? activeSheet(core), where)
      : { sheet: where.state.sheet, rect: rectOf(where.state) };
  if (rect.rows !== 1 || rect.columns !== 1) throw invalidArgument();
  return { sheet, cell: cellKey(rect.row, rect.column) };
};

const cell = either(object("Range"), text);

export const commentCollection: ExcelClass<Scope> = {
  properties: {},
  methods: {
    add: method([cell, text, anything], (scope, [where, content], core) => {
      const at = cellFrom(scope, where, core);
      if (at.sheet.notes.has(at.cell)) throw itemAlreadyExists();
      at.sheet.notes.set(at.cell, content);
      redrawCells(core, at.sheet);
      return excelObject("Comment", at);
    }),
    getItem: method([text], (scope, [id], core) => orNotFound(find(scope, core, (comment) => idOf(comment) === id))),
    getItemOrNullObject: method([text], (scope, [id], core) => find(scope, core, (comment) => idOf(comment) === id)),
    getItemByCell: method([cell], (scope, [where], core) => {
      const at = cellFrom(scope, where, core);
      return orNotFound(find(scope, core, (comment) => comment.sheet === at.sheet && comment.cell === at.cell));
    }),
  },
  items: (scope, core) => commentsOf(scope, core).map((comment) => excelObject("Comment", comment)),
  item: (scope, id, core) => orNotFound(find(scope, core, (comment) => idOf(comment) === id)),
};

export const comment: ExcelClass<CommentState> = {
  id: idOf,
  properties: {
    id: readOnly(idOf),
    content: readWrite(
      ({ sheet, cell: at }) => sheet.notes.get(at) ?? "",
      text,
      ({ sheet, cell: at }, content, core) => {
        sheet.notes.set(at, content);
        redrawCells(core, sheet);
      },
    ),
    contentType: readOnly(() => "Plain"),
    authorName: readOnly(() => "Workbench"),
    authorEmail: readOnly(() => ""),
    resolved: readOnly(() => false),
  },
  methods: {
    delete: method([], ({ sheet, cell: at }, _args, core) => {
      sheet.notes.delete(at);
      redrawCells(core, sheet);
    }),
    getLocation: method([], ({ sheet, cell: at }, _args, core) =>
      core.references.range(sheet, { row: rowOfKey(at), column: columnOfKey(at), rows: 1, columns: 1 }),
    ),
  },
};
