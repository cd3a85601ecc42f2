/**
 * Ties the ribbon's buttons to what they do, before anything is awaited: a click while the add-in is still starting finds its command and
 * waits for it. Excel shows a button as busy until its command completes, whatever became of it.
 */
export function registerCommands<Name extends string>(
  names: readonly Name[],
  commands: Promise<Readonly<Record<Name, () => Promise<void>>>>,
): void {
  for (const name of names) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void commands.then((ready) => ready[name]()).finally(() => event.completed());
    });
  }
}

/** Shows the pane, also when a command was started with it closed. */
export const showPane = (): Promise<void> => Office.addin.showAsTaskpane();
