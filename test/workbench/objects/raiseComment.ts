import type { Core } from "../core";
import { threadOf } from "../workbook/commentThreads";
import type { CommentState } from "./states";

export type CommentChange = "CommentEdited" | "CommentResolved" | "CommentReopened" | "ReplyAdded" | "ReplyDeleted" | "ReplyEdited";

/** Tells of a comment, by the ids it has now. */
export function raiseComment(
  core: Core,
  event: "commentAdded" | "commentChanged" | "commentDeleted",
  { sheet, cell }: CommentState,
  changeType?: CommentChange,
): void {
  const { id, replies } = threadOf(sheet, cell);
  const commentDetails = [{ commentId: id, replyIds: replies.map((reply) => reply.id) }];
  const source = core.actor === "co-author" ? "Remote" : "Local";
  core.events.raise(event, [sheet.id], () => ({
    worksheetId: sheet.id,
    commentDetails,
    source,
    ...(changeType === undefined ? {} : { changeType }),
  }));
}
