import { invalidArgument } from "../protocol/apiError";
import { arrayOf, integer, nullable, record, text } from "../protocol/arguments";
import type { CommentMention } from "../workbook/records";

export interface Content {
  readonly content: string;
  readonly mentions: readonly CommentMention[];
}

const mention = (value: unknown): CommentMention => {
  const { email, id, name } = record(value);
  return { email: text(email), id: integer(id), name: text(name) };
};

/** A plain text, or a rich one with its mentions: `<at id="0">Name</at>` becomes the name. */
export function contentFrom(value: unknown): Content {
  if (typeof value === "string") return { content: value, mentions: [] };
  const { richContent, mentions } = record(value);
  const known = nullable(arrayOf(mention))(mentions) ?? [];
  const content = text(richContent).replace(/<at id="(\d+)">(.*?)<\/at>/g, (_all, id: string) => {
    const named = known.find((candidate) => candidate.id === Number(id));
    if (named === undefined) throw invalidArgument();
    return `@${named.name}`;
  });
  return { content, mentions: known };
}

/** The text with its mentions marked, as it is given. */
export const richContent = ({ content, mentions }: Content): string =>
  mentions.reduce((rich, { id, name }) => rich.replace(`@${name}`, `<at id="${id}">${name}</at>`), content);

export const mentionsOf = ({ mentions }: Content) => mentions.map(({ email, id, name }) => ({ email, id, name }));

/** A time as the client turns it into a Date. */
export const dateOf = (created: number): string => new Date(created).toISOString();
