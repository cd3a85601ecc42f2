import type { ExcelObject } from "./protocol/excelClass";
import { excelObject } from "./protocol/excelClass";
import type { RangeState } from "./objects/states";
import type { Rect } from "./workbook/address";
import type { Sheet } from "./workbook/records";

/** Objects the client keeps between requests, and every range alive now: ranges move when cells are inserted or deleted. */
export class References {
  private readonly kept = new Map<string, ExcelObject>();
  private readonly ids = new Map<ExcelObject, string>();
  private live: RangeState[] = [];
  private next = 1;

  /** A range as the client will hold it. */
  range(sheet: Sheet, rect: Rect): ExcelObject<"Range"> {
    return excelObject("Range", this.state(sheet, rect));
  }

  state(sheet: Sheet, rect: Rect): RangeState {
    const state: RangeState = { sheet, rect };
    this.live.push(state);
    return state;
  }

  keep(object: ExcelObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    const id = `r${this.next++}`;
    this.kept.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  get(id: string): ExcelObject | undefined {
    return this.kept.get(id);
  }

  idOf(object: ExcelObject): string | undefined {
    return this.ids.get(object);
  }

  remove(id: string): void {
    const object = this.kept.get(id);
    if (object === undefined) return;
    this.kept.delete(id);
    this.ids.delete(object);
  }

  /** Moves every live range of a sheet. */
  move(sheet: Sheet, to: (rect: Rect) => Rect | null): void {
    for (const state of this.live) if (state.sheet === sheet && state.rect !== null) state.rect = to(state.rect);
  }

  /** A request ended: only kept ranges live on. */
  endBatch(): void {
    const states = new Set<RangeState>();
    for (const { state } of this.kept.values()) {
      if (state === null || typeof state !== "object") continue;
      if ("areas" in state) for (const area of state.areas as readonly RangeState[]) states.add(area);
      else if ("rect" in state && "sheet" in state) states.add(state as RangeState);
    }
    this.live = [...states];
  }

  get count(): number {
    return this.kept.size;
  }
}
