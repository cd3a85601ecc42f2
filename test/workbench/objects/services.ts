import { anything, arrayOf, oneOf } from "../protocol/arguments";
import { excelObject, method, type ExcelClass, type ExcelObject } from "../protocol/excelClass";

/** The custom functions runtime of the client reports here. */
export const customFunctions: ExcelClass<null> = {
  properties: {},
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: method([], (_self, _args, core) => core.functionsReady()),
    setInvocationResults: method([arrayOf(anything)], (_self, [answers], core) => core.deliver(answers)),
    setInvocationArrayResults: method([arrayOf(anything)], (_self, [answers], core) => core.deliver(answers)),
  },
};

/** Shows and hides the pane (`Office.addin.showAsTaskpane`, `hide`). */
export const appRuntimeService: ExcelClass<null> = {
  properties: {},
  methods: {
    getAppRuntimeState: method([], (_self, _args, core) => (core.paneVisible ? "Visible" : "Background")),
    setAppRuntimeState: method([oneOf("Inactive", "Background", "Visible")], (_self, [state], core) => {
      core.paneVisible = state === "Visible";
      core.redraw({ kind: "pane", visible: core.paneVisible });
    }),
  },
};

/** `Office.addin.setStartupBehavior`. */
export const appRuntimePersistenceService: ExcelClass<null> = {
  properties: {},
  methods: {
    getAppRuntimeStartState: method([], (_self, _args, core) => core.startupBehavior),
    setAppRuntimeStartState: method([oneOf("Inactive", "Background", "Visible")], (_self, [state], core) => {
      core.startupBehavior = state;
    }),
  },
};

/** `Office.ribbon.requestUpdate`: which buttons are enabled. */
export const dynamicRibbon: ExcelClass<null> = {
  properties: {},
  methods: {
    executeRequestUpdate: method([anything], (_self, [update], core) => {
      core.ribbonUpdates.push(update);
    }),
  },
};

/** The client says that it listens to commands and shortcuts. */
export const addinInternalService: ExcelClass<null> = {
  properties: {},
  methods: { notifyActionHandlerReady: method([], () => undefined) },
};

/** Services the client asks for by name. */
export const services: Readonly<Record<string, ExcelObject>> = {
  "Microsoft.ExcelServices.CustomFunctions": excelObject("CustomFunctions", null),
  "Microsoft.AppRuntime.AppRuntimeService": excelObject("AppRuntimeService", null),
  "Microsoft.AppRuntime.AppRuntimePersistenceService": excelObject("AppRuntimePersistenceService", null),
  "Microsoft.DynamicRibbon.DynamicRibbon": excelObject("DynamicRibbon", null),
  "Microsoft.InternalService.AddinInternalService": excelObject("AddinInternalService", null),
};
