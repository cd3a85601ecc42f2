import type { Host } from "../../hostApi";
import type { CellAddress } from "../../workbook/address";
import { Appearances } from "../../workbook/appearance";
import type { Sheet } from "../../workbook/records";
import type { CellValue } from "../../workbook/values";
import { sheetAxes, type SheetAxes } from "./sheetAxes";

/** What drawing a sheet needs and is costly to work out: kept until the content moves on to another version. */
export class Drawing {
  private measured: { readonly sheet: Sheet; readonly version: number; readonly axes: SheetAxes } | null = null;
  private looks: { readonly host: Host; readonly version: number; readonly appearances: Appearances } | null = null;

  axes(sheet: Sheet, version: number): SheetAxes {
    if (this.measured?.sheet !== sheet || this.measured.version !== version) this.measured = { sheet, version, axes: sheetAxes(sheet) };
    return this.measured.axes;
  }

  appearances(host: Host, version: number): Appearances {
    if (this.looks?.host !== host) {
      const value = (formula: string, sheetId: string, at: CellAddress): CellValue =>
        host.engine.evaluate(formula, sheetId, at)[0]?.[0] ?? null;
      this.looks = { host, version, appearances: new Appearances(host.workbook, value) };
    } else if (this.looks.version !== version) {
      this.looks.appearances.invalidate();
      this.looks = { ...this.looks, version };
    }
    return this.looks.appearances;
  }
}
