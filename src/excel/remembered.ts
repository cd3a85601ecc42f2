import { run } from "./run";

/**
 * What the add-in keeps in the workbook beside its sheets: one setting, saved with the file. Excel's undo does not know settings, and
 * unlike a custom XML part one that is written leaves the user's undo list alone.
 */
const key = "BSC_Reading";

/** Asks for the kept text in a batch; to be read once the batch was sent. Null when there is none. */
export function keptText(context: Excel.RequestContext): () => string | null {
  const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
  return () => (setting.isNullObject || typeof setting.value !== "string" ? null : setting.value);
}

/** One round trip. */
export const remember = (text: string): Promise<void> =>
  run(async (context) => {
    context.workbook.settings.add(key, text);
    await context.sync();
  });
