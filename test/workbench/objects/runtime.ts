import { boolean } from "../protocol/arguments";
import { readWrite, type ExcelClass } from "../protocol/excelClass";

export const runtime: ExcelClass<null> = {
  properties: {
    enableEvents: readWrite(
      (_self, core) => core.events.enabled,
      boolean,
      (_self, enabled, core) => {
        core.events.enabled = enabled;
      },
    ),
  },
  methods: {},
};
