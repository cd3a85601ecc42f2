import { plainText } from "../reading/words";

/** A name as it is compared: without case, accents and spaces around it. */
export const entityKey = (name: string): string => plainText(name);

/** The first number that makes an id no entity has: `E7`. */
export function freeEntityIds(taken: Iterable<string>): () => string {
  const ids = new Set([...taken].map((id) => id.toLowerCase()));
  let count = 0;
  return () => {
    do count += 1;
    while (ids.has(`e${count}`));
    return `E${count}`;
  };
}
