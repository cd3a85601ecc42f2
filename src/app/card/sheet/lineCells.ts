import type { ScorecardColumn } from "./scorecardLayout";
import type { PlanCell } from "../../workbookPlan";

/** What the cells of one line hold, by column. Columns that are absent stay empty on that line. */
export type LineCells = Readonly<Partial<Record<ScorecardColumn, PlanCell>>>;

/** Weights stand in a column for each kind of line, so that a parent's children are the lines below it that have a weight there. */
export type WeightColumn = "perspectiveWeight" | "objectiveWeight" | "kpiWeight";
