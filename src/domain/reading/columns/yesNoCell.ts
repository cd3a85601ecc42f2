import { yesNoWords } from "../../words/yesNoWords";

/** Whether a cell answers yes or no in a word; a single letter or a tick may mean something else. */
export const isYesNoWord = (text: string): boolean => {
  const word = text.trim().toLowerCase();
  return (yesNoWords.yes.has(word) || yesNoWords.no.has(word)) && /^\p{L}/u.test(word) && !/^[a-z]$/.test(word);
};
