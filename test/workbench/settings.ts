import type { HostSettings } from "./hostApi";

/** Desktop Excel of Microsoft 365, at the highest set the npm copy of Office.js speaks. */
export const defaultSettings: HostSettings = {
  excelApi: "1.15",
  blanksArriveAs: "zero",
  payloadLimit: null,
  locale: "en-US",
  theme: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#000000",
    controlBackgroundColor: "#E6E6E6",
    controlForegroundColor: "#000000",
  },
};

/** Requirement sets the host declares, as the client asks for them. */
export const requirementMatrix = (settings: HostSettings): Readonly<Record<string, string>> => ({
  ExcelApi: settings.excelApi,
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.7",
  RibbonApi: "1.2",
  KeyboardShortcuts: "1.1",
  AddinCommands: "1.1",
  DialogApi: "1.2",
  DelayForCellEdit: "1.1",
  Settings: "1.1",
  RichApiRuntime: "1.1",
});
