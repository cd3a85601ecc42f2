import { run } from "./run";

/**
 * What the add-in keeps in the workbook beside its sheets: one setting, saved with the file. Not a custom XML part: writing one clears
 * Excel's list of what can be undone. Excel's undo does not know settings, so it is written before a build's own undo step.
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
