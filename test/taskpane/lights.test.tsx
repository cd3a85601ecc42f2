/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { LightsInHand } from "../../src/app/applyLights";
import type { LightProposal } from "../../src/domain/lights/proposeLights";
import { proposeLights } from "../../src/domain/lights/proposeLights";
import type { LightChoice } from "../../src/domain/lights/selection";
import { readSheet } from "../../src/domain/reading/readSheet";
import type { SheetGrid } from "../../src/domain/reading/sheetGrid";
import { messagesFor } from "../../src/taskpane/messages";
import { Lights } from "../../src/taskpane/screens/Lights";
import type { LightServices } from "../../src/taskpane/services";
import { SurroundingsContext } from "../../src/taskpane/surroundings";
import { violations } from "./support/openPane";

const messages = messagesFor("en");
const { lights, statuses } = messages;

const values = [["KPI", "Target", "Actual"], ["Revenue", 100, 95], ["Complaints", 20, 30], ["Gizmo factor", 5, 4]]; // prettier-ignore
const grid: SheetGrid = {
  sheet: "KPIs",
  row: 0,
  column: 0,
  values,
  formulas: values.map((row) => row.map(() => "")),
  numberFormats: values.map((row) => row.map(() => "0")),
  merges: [],
};
const selection = { sheet: "KPIs", areas: [{ row: 1, column: 2, rows: 3, columns: 1 }] };
const inHand: LightsInHand = {
  selection,
  sheets: ["KPIs"],
  propose: (choice: LightChoice) => proposeLights(readSheet(grid), [grid], selection, choice),
};

function openLights() {
  const lit: LightProposal[] = [];
  const services: LightServices = {
    selection: () => Promise.resolve({ sheet: "KPIs", areas: [{ row: 1, column: 1, rows: 3, columns: 1 }] }),
    read: () => Promise.resolve(inHand),
    light: (proposal) => {
      lit.push(proposal);
      return Promise.resolve({ rules: 3, figures: proposal.figures });
    },
    statusColumn: (proposal) => Promise.resolve({ at: "KPIs!D", figures: proposal.figures }),
    remove: (where) => Promise.resolve({ rules: where === null ? 3 : 1, sheets: ["KPIs"] }),
  };
  const view = render(
    <SurroundingsContext.Provider value={{ messages, locale: "en-US", goTo: () => undefined, showChart: () => undefined }}>
      <Lights services={services} back={() => undefined} />
    </SurroundingsContext.Provider>,
  );
  return { user: userEvent.setup(), view, lit };
}

const countOf = (status: keyof typeof statuses): string =>
  screen.getByText(statuses[status], { selector: "li *" }).closest("li")?.textContent?.replace(statuses[status], "") ?? "";

test("says how many figures get which light, and which get none, before anything is written", async () => {
  const { view, lit } = openLights();
  await screen.findByText(lights.figuresIn(2, "KPIs!C2:C4"));
  expect([countOf("on-target"), countOf("at-risk"), countOf("off-target")]).toEqual(["0", "1", "1"]);
  expect(screen.getByText(lights.leftOut["no-direction"](1))).toBeDefined();
  expect(lit).toEqual([]);
  expect(await violations(view.container)).toEqual([]);
});

test("what is said in the fields changes what would come, and that is what is lit", async () => {
  const { user, lit } = openLights();
  await screen.findByText(lights.figuresIn(2, "KPIs!C2:C4"));
  await user.type(screen.getByLabelText(lights.target), "30");
  await screen.findByText(lights.figuresIn(2, "KPIs!C2:C4"));
  expect([countOf("on-target"), countOf("off-target")]).toEqual(["2", "0"]);
  await user.type(screen.getByLabelText(lights.threshold), "soon");
  expect(await screen.findByText(lights.notANumber)).toBeDefined();
  await user.click(screen.getByRole("button", { name: lights.light(2) }));
  await screen.findByText(lights.lit(2, 3));
  expect(lit.map((proposal) => proposal.statuses["on-target"])).toEqual([2]);
});

test("takes lights away, and tells where", async () => {
  const { user } = openLights();
  await user.click(await screen.findByRole("button", { name: lights.removeAll }));
  await screen.findByText(lights.removed(3, ["KPIs"]));
});
