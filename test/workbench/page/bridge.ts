import type { ClientConnection } from "../hostApi";

/**
 * Runs in the pane's frame before office.js: takes this frame's end of the wire from the page around it, the way Excel puts its own
 * bridge into the web view before the add-in's page loads.
 */
const { workbench } = window.parent as unknown as { workbench: { connect(frame: Window): ClientConnection } };
const connection = workbench.connect(window);
Object.defineProperty(window, "_richApiNativeBridge", { value: connection.bridge, configurable: true });
Object.defineProperty(window, "external", { value: connection.external, configurable: true });
