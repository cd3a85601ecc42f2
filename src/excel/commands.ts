/** Ties the ribbon's buttons to what they do. Excel shows a button as busy until its command completes, whatever became of it. */
export function registerCommands(commands: Readonly<Record<string, () => Promise<void>>>): void {
  for (const [name, command] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void command().finally(() => event.completed());
    });
  }
}

/** Shows the pane, also when a command was started with it closed. */
export const showPane = (): Promise<void> => Office.addin.showAsTaskpane();
