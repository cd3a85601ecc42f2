import type { ChangedCell, Engine } from "./engine/engine";
import type { Workbook } from "./workbook/records";

/** When the engine runs: at once in automatic mode (before anything is read), when asked in manual mode, not while suspended. */
export class Calculation {
  private due = false;
  private suspendedUntilSync = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly engine: Engine,
    private readonly calculated: (cells: readonly ChangedCell[]) => void,
  ) {}

  markDue(): void {
    this.due = true;
  }

  /** `suspendApiCalculationUntilNextSync`: reads until then see old values. */
  suspend(): void {
    this.suspendedUntilSync = true;
  }

  bringUpToDate(): void {
    if (!this.due || this.suspendedUntilSync || this.workbook.calculationMode === "Manual") return;
    this.run();
  }

  endBatch(): void {
    this.suspendedUntilSync = false;
    this.bringUpToDate();
  }

  /** Calculates whatever the mode is. */
  run(): void {
    this.due = false;
    this.calculated(this.engine.calculate());
  }

  get isDue(): boolean {
    return this.due;
  }
}
