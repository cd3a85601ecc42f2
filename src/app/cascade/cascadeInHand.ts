import type { CascadeFinding } from "../../domain/cascade/cascadeFinding";
import type { CascadedKpi } from "../../domain/cascade/cascadeFigures";
import type { CascadeMatrix } from "../../domain/cascade/cascadeMatrix";
import type { Entity } from "../../domain/cascade/entity";
import type { Objective, Perspective } from "../../domain/scorecard";

/** What a planner decides: who there is, and who carries what. */
export interface CascadeChoice {
  readonly entities: readonly Entity[];
  readonly matrix: CascadeMatrix;
}

/** The card and its cascade as the workbook holds them now, read once; nothing is written before `generateCascade`. */
export interface CascadeInHand {
  readonly perspectives: readonly Perspective[];
  readonly objectives: readonly Objective[];
  /** In the order of the card. */
  readonly kpis: readonly CascadedKpi[];
  /** Oldest first. */
  readonly periods: readonly string[];
  /** What stands in the workbook, completed with what is proposed. */
  readonly start: CascadeChoice;
  /** Where the entities of `start` come from: the workbook's table, a sheet that lists them, the figures read; none were found. */
  readonly entitiesFrom: "table" | "sheet" | "figures" | "none";
  /** The day inputs are looked at, `2026-11-22`; null: nobody asks which are late. */
  readonly asOf: string | null;
  /** The kind and weights as proposed for these entities: for KPIs or entities that come new into a choice. */
  propose(entities: readonly Entity[]): CascadeMatrix;
  /** An id for an entity that comes new into a choice: none of the choice, of the workbook, or of a sheet set aside has it. */
  freeId(entities: readonly Entity[]): string;
  /** Whether an entity has a sheet in the workbook. */
  hasSheet(entityId: string): boolean;
  /** What can be said of a choice at once, whatever its size. */
  glance(choice: CascadeChoice): CascadeGlance;
  /** What generating would do now. */
  preview(choice: CascadeChoice): CascadePreview;
  /** As `preview`, in steps of some milliseconds: with hundreds of entities all of it takes seconds. */
  previewInSteps(choice: CascadeChoice): Generator<undefined, CascadePreview>;
}

/** What follows from a choice and the figures alone. */
export interface CascadeGlance {
  readonly findings: readonly CascadeFinding[];
  readonly reconciliation: readonly ReconciledTarget[];
  /** What every entity is to give by the day asked for, in the order of the tree; none where no day is. */
  readonly inputs: readonly DueInputs[];
  /** A KPI's shares (0 … 1) among the siblings of each entity that has a part in it; none for kinds that leave entities to themselves. */
  sharesOf(kpiId: string): ReadonlyMap<string, number>;
}

/** What generating would make, change and leave; with findings of the sheets too. */
export interface CascadePreview extends CascadeGlance {
  readonly sheets: readonly SheetPreview[];
  /** No finding is an error and there is something to make or change. */
  readonly canGenerate: boolean;
}

export interface SheetPreview {
  readonly entityId: string;
  readonly entity: string;
  readonly parent: string;
  /** Name of the sheet as it will be. */
  readonly sheet: string;
  readonly change: "make" | "change" | "keep" | "set-aside";
  /** KPIs the entity carries. */
  readonly kpis: number;
  /** Cells people typed on it, which stay. */
  readonly typed: number;
  /** What changes, in counts. */
  readonly kpisAdded: number;
  readonly kpisSetAside: number;
  readonly targetsChanged: number;
  readonly renamedFrom: string | null;
  readonly movedFrom: string | null;
}

/** How many figures an entity is to give by a day, and how many of these are not there: in time still, or late. */
export interface DueInputs {
  readonly entityId: string;
  readonly entity: string;
  readonly expected: number;
  readonly given: number;
  readonly missing: number;
  readonly late: number;
}

/** A parent's target beside what its children's targets sum to, in one period. Only KPIs that are split have it. */
export interface ReconciledTarget {
  readonly kpi: string;
  readonly kpiId: string;
  /** Name of the parent entity; "" for the company. */
  readonly entity: string;
  readonly period: string;
  /** Of targets that are ranges the bound that is compared. */
  readonly bound: "low" | "high" | null;
  readonly parent: number | null;
  readonly children: number | null;
  readonly difference: number | null;
}

export interface CascadeOutcome {
  readonly entities: readonly { readonly name: string; readonly parent: string; readonly sheet: string; readonly kpis: number }[];
  readonly reconciliation: readonly ReconciledTarget[];
  readonly inputs: readonly DueInputs[];
  readonly findings: readonly CascadeFinding[];
  readonly made: readonly string[];
  readonly changed: readonly string[];
  readonly setAside: readonly string[];
}
