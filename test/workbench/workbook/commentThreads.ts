import type { CommentReply, CommentThread, Sheet, Workbook } from "./records";

let ordinal = 0;

/** Ids in Excel's form; no two comments or replies share one. */
const nextId = (): string => `{00000000-000C-0000-0000-${String(++ordinal).padStart(12, "0")}}`;

/** What belongs to the note of a cell besides its text; made when it is first asked for. */
export function threadOf(sheet: Sheet, cell: number): CommentThread {
  const threads = (sheet.commentThreads ??= new Map());
  let thread = threads.get(cell);
  if (thread === undefined) threads.set(cell, (thread = { id: nextId(), created: Date.now(), resolved: false, mentions: [], replies: [] }));
  return thread;
}

export function dropThread(sheet: Sheet, cell: number): void {
  sheet.commentThreads?.delete(cell);
}

export function addReply(thread: CommentThread, content: string): CommentReply {
  const reply: CommentReply = { id: nextId(), created: Date.now(), content, mentions: [] };
  thread.replies.push(reply);
  return reply;
}

/** The comments of a sheet or of all, each by its cell. */
export const commentCells = (workbook: Workbook, sheet: Sheet | null): readonly { readonly sheet: Sheet; readonly cell: number }[] =>
  (sheet === null ? workbook.sheets : [sheet]).flatMap((of) => [...of.notes.keys()].map((cell) => ({ sheet: of, cell })));
