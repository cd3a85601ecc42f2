import type { ReactElement } from "react";
import type { Session } from "../session";
import { Icon } from "./icons";

/**
 * The add-in's pane, 350 pixels wide as Excel opens it. Closing only hides it: with a shared runtime the page lives on and answers
 * functions and commands.
 */
export function Pane({ session }: { readonly session: Session }): ReactElement {
  const { manifest, paneVisible, paneLoad } = session;
  return (
    <aside className="pane" aria-label={manifest.displayName} hidden={!paneVisible}>
      <div className="pane-title">
        <h2>{manifest.displayName}</h2>
        <button type="button" aria-label="Close pane" title="Close" onClick={() => session.showPane(false)}>
          <Icon name="close" size={16} />
        </button>
      </div>
      <iframe key={paneLoad} title={manifest.displayName} src={manifest.pane} />
    </aside>
  );
}
