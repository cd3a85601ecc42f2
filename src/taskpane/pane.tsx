import { createRoot } from "react-dom/client";
import type { PaneWish } from "./paneState";
import type { PaneServices } from "./services";
import { TaskPane } from "./TaskPane";
import type { OfficeColours } from "./theme/themeFrom";

/** What the host says about itself, as far as the pane follows it. */
export interface PaneHost {
  /** `Office.context.officeTheme`, asked at the start and whenever the pane gets focus; null when the host has none. */
  readonly readColours: () => OfficeColours | null;
  /** BCP 47 tag, `Office.context.displayLanguage`. */
  readonly locale: string;
}

export interface Pane {
  /** Shows the card as it is now, or what the sheet in front says, or does something and tells the outcome. Work under way is not interrupted. */
  readonly ask: (wish: PaneWish) => void;
  readonly remove: () => void;
}

/** Draws the pane into an element. */
export function renderPane(element: Element, services: PaneServices, host: PaneHost): Pane {
  const root = createRoot(element);
  // Null until the pane has drawn itself; the last wish of that time is kept.
  let grant: ((wish: PaneWish) => void) | null = null;
  let waiting: PaneWish | null = null;
  const onReady = (ready: ((wish: PaneWish) => void) | null): void => {
    grant = ready;
    if (waiting !== null) grant?.(waiting);
    waiting = null;
  };
  root.render(<TaskPane services={services} readColours={host.readColours} locale={host.locale} onReady={onReady} />);
  return {
    ask: (wish) => {
      if (grant === null) waiting = wish;
      else grant(wish);
    },
    remove: () => root.unmount(),
  };
}
