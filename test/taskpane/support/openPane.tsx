import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { TaskPane } from "../../../src/taskpane/TaskPane";
import type { PaneServices } from "../../../src/taskpane/services";

const white = { bodyBackgroundColor: "#ffffff", bodyForegroundColor: "#000000" };
const readWhite = () => white;

/** The pane over a workbook, and somebody to use it. */
export function openPane(services: PaneServices, locale = "en-US") {
  const user = userEvent.setup();
  const view = render(<TaskPane services={services} readColours={readWhite} locale={locale} />);
  return { user, view };
}

/** What axe finds wrong, by rule. Fluent's focus guards are empty on purpose and known to raise a false alarm. */
export async function violations(container: Element): Promise<string[]> {
  const { violations: found } = await axe(container, { rules: { "aria-hidden-focus": { enabled: false } } });
  return found.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(" ")}`);
}
