import { createRoot } from "react-dom/client";
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

/** Draws the pane into an element; returns how to take it away. */
export function renderPane(element: Element, services: PaneServices, host: PaneHost): () => void {
  const root = createRoot(element);
  root.render(<TaskPane services={services} readColours={host.readColours} locale={host.locale} />);
  return () => root.unmount();
}
