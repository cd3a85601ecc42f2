import { redrawCells, activeSheet, type Core } from "../core";
import { workbookTarget } from "../events";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../protocol/apiError";
import { anything, boolean, either, object, oneOf, optional, record, text } from "../protocol/arguments";
import { excelObject, method, readOnly, readWrite, type ExcelClass, type ExcelObject } from "../protocol/excelClass";
import { cellKey, columnOfKey, rowOfKey } from "../workbook/address";
import { commentCells, dropThread, threadOf } from "../workbook/commentThreads";
import { contentFrom, dateOf, mentionsOf, richContent } from "./commentContent";
import { eventMethods } from "./eventMethods";
import { requireRange } from "./find";
import { raiseComment } from "./raiseComment";
import { rectOf } from "./rangeReads";
import type { CommentState, Scope } from "./states";

const idOf = ({ sheet, cell }: CommentState): string => threadOf(sheet, cell).id;

const find = (scope: Scope, core: Core, matches: (comment: CommentState) => boolean): ExcelObject | null => {
  const found = commentCells(core.workbook, scope).find(matches);
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
    add: method([cell, anything, optional(oneOf("Plain", "Mention"))], (scope, [where, given], core) => {
      const at = cellFrom(scope, where, core);
      if (at.sheet.notes.has(at.cell)) throw itemAlreadyExists();
      const { content, mentions } = contentFrom(given);
      at.sheet.notes.set(at.cell, content);
      threadOf(at.sheet, at.cell).mentions = mentions;
      redrawCells(core, at.sheet);
      raiseComment(core, "commentAdded", at);
      return excelObject("Comment", at);
    }),
    getItem: method([text], (scope, [id], core) => orNotFound(find(scope, core, (comment) => idOf(comment) === id))),
    getItemOrNullObject: method([text], (scope, [id], core) => find(scope, core, (comment) => idOf(comment) === id)),
    getItemByCell: method([cell], (scope, [where], core) => {
      const at = cellFrom(scope, where, core);
      return orNotFound(find(scope, core, (comment) => comment.sheet === at.sheet && comment.cell === at.cell));
    }),
    getItemByReplyId: method([text], (scope, [id], core) =>
      orNotFound(find(scope, core, (comment) => threadOf(comment.sheet, comment.cell).replies.some((reply) => reply.id === id))),
    ),
    ...eventMethods(
      { AddedEvent: "commentAdded", ChangedEvent: "commentChanged", DeletedEvent: "commentDeleted" },
      (scope: Scope) => scope?.id ?? workbookTarget,
    ),
  },
  items: (scope, core) => commentCells(core.workbook, scope).map((comment) => excelObject("Comment", comment)),
  item: (scope, id, core) => orNotFound(find(scope, core, (comment) => idOf(comment) === id)),
};

const contentOf = ({ sheet, cell: at }: CommentState) => ({ content: sheet.notes.get(at) ?? "", mentions: threadOf(sheet, at).mentions });

function setContent(self: CommentState, given: unknown, core: Core): void {
  const { content, mentions } = contentFrom(given);
  self.sheet.notes.set(self.cell, content);
  threadOf(self.sheet, self.cell).mentions = mentions;
  redrawCells(core, self.sheet);
  raiseComment(core, "commentChanged", self, "CommentEdited");
}

export const comment: ExcelClass<CommentState> = {
  id: idOf,
  properties: {
    id: readOnly(idOf),
    content: readWrite((self) => contentOf(self).content, text, setContent),
    contentType: readOnly((self) => (contentOf(self).mentions.length > 0 ? "Mention" : "Plain")),
    mentions: readOnly((self) => mentionsOf(contentOf(self))),
    richContent: readOnly((self) => richContent(contentOf(self))),
    creationDate: readOnly(({ sheet, cell: at }) => dateOf(threadOf(sheet, at).created)),
    authorName: readOnly(() => "Workbench"),
    authorEmail: readOnly(() => ""),
    resolved: readWrite(
      ({ sheet, cell: at }) => threadOf(sheet, at).resolved,
      boolean,
      (self, resolved, core) => {
        threadOf(self.sheet, self.cell).resolved = resolved;
        raiseComment(core, "commentChanged", self, resolved ? "CommentResolved" : "CommentReopened");
      },
    ),
  },
  objects: { replies: (self) => excelObject("CommentReplyCollection", self) },
  methods: {
    delete: method([], (self, _args, core) => {
      raiseComment(core, "commentDeleted", self);
      self.sheet.notes.delete(self.cell);
      dropThread(self.sheet, self.cell);
      redrawCells(core, self.sheet);
    }),
    getLocation: method([], ({ sheet, cell: at }, _args, core) =>
      core.references.range(sheet, { row: rowOfKey(at), column: columnOfKey(at), rows: 1, columns: 1 }),
    ),
    updateMentions: method([record], (self, [given], core) => setContent(self, given, core)),
  },
};
