import type { Core } from "../core";
import { itemNotFound } from "../protocol/apiError";
import { anything, oneOf, optional, record, text } from "../protocol/arguments";
import { excelObject, method, readOnly, readWrite, type ExcelClass, type ExcelObject } from "../protocol/excelClass";
import { columnOfKey, rowOfKey } from "../workbook/address";
import { addReply, threadOf } from "../workbook/commentThreads";
import { contentFrom, dateOf, mentionsOf, richContent } from "./commentContent";
import { raiseComment } from "./raiseComment";
import type { CommentReplyState, CommentState } from "./states";

const repliesOf = (self: CommentState): readonly ExcelObject[] =>
  threadOf(self.sheet, self.cell).replies.map((reply) => excelObject("CommentReply", { ...self, reply }));

const find = (self: CommentState, id: string): ExcelObject | null => {
  const reply = threadOf(self.sheet, self.cell).replies.find((candidate) => candidate.id === id);
  return reply === undefined ? null : excelObject("CommentReply", { ...self, reply });
};

const orNotFound = (found: ExcelObject | null): ExcelObject => {
  if (found === null) throw itemNotFound();
  return found;
};

export const commentReplyCollection: ExcelClass<CommentState> = {
  properties: {},
  methods: {
    add: method([anything, optional(oneOf("Plain", "Mention"))], (self, [given], core) => {
      const { content, mentions } = contentFrom(given);
      const reply = addReply(threadOf(self.sheet, self.cell), content);
      reply.mentions = mentions;
      raiseComment(core, "commentChanged", self, "ReplyAdded");
      return excelObject("CommentReply", { ...self, reply });
    }),
    getItem: method([text], (self, [id]) => orNotFound(find(self, id))),
    getItemOrNullObject: method([text], (self, [id]) => find(self, id)),
  },
  items: repliesOf,
  item: (self, id) => orNotFound(find(self, text(id))),
};

function setContent(self: CommentReplyState, given: unknown, core: Core): void {
  Object.assign(self.reply, contentFrom(given));
  raiseComment(core, "commentChanged", self, "ReplyEdited");
}

export const commentReply: ExcelClass<CommentReplyState> = {
  id: ({ reply }) => reply.id,
  properties: {
    id: readOnly(({ reply }) => reply.id),
    content: readWrite(({ reply }) => reply.content, text, setContent),
    contentType: readOnly(({ reply }) => (reply.mentions.length > 0 ? "Mention" : "Plain")),
    mentions: readOnly(({ reply }) => mentionsOf(reply)),
    richContent: readOnly(({ reply }) => richContent(reply)),
    creationDate: readOnly(({ reply }) => dateOf(reply.created)),
    authorName: readOnly(() => "Workbench"),
    authorEmail: readOnly(() => ""),
    resolved: readOnly(({ sheet, cell }) => threadOf(sheet, cell).resolved),
  },
  methods: {
    delete: method([], (self, _args, core) => {
      const thread = threadOf(self.sheet, self.cell);
      thread.replies = thread.replies.filter((reply) => reply !== self.reply);
      raiseComment(core, "commentChanged", self, "ReplyDeleted");
    }),
    getLocation: method([], ({ sheet, cell }, _args, core) =>
      core.references.range(sheet, { row: rowOfKey(cell), column: columnOfKey(cell), rows: 1, columns: 1 }),
    ),
    getParentComment: method([], ({ sheet, cell }) => excelObject("Comment", { sheet, cell })),
    updateMentions: method([record], (self, [given], core) => setContent(self, given, core)),
  },
};
