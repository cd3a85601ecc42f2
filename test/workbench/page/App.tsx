import { useSyncExternalStore, type ReactElement } from "react";
import { FormulaBar } from "./chrome/FormulaBar";
import { MessageBox } from "./chrome/MessageBox";
import { Pane } from "./chrome/Pane";
import { Ribbon } from "./chrome/Ribbon";
import { SheetTabs } from "./chrome/SheetTabs";
import { StatusBar } from "./chrome/StatusBar";
import { Grid } from "./grid/Grid";
import type { Session } from "./session";

/** The page: ribbon, formula bar, sheet, tabs, status bar, and the add-in's pane at the right. */
export function App({ session, examples }: { readonly session: Session; readonly examples: readonly string[] }): ReactElement {
  useSyncExternalStore(session.redraws.subscribe, session.redraws.version);
  return (
    <div className={`workbench theme-${session.choices.theme}`}>
      <Ribbon session={session} examples={examples} />
      <div className="workbench-middle">
        <main className="workbench-sheet">
          <FormulaBar session={session} />
          <Grid session={session} />
          <SheetTabs session={session} />
        </main>
        <Pane session={session} />
      </div>
      <StatusBar session={session} />
      {session.message && <MessageBox message={session.message} onClose={(confirmed) => session.dismissMessage(confirmed)} />}
    </div>
  );
}
