import { UngeneratedCascade } from "../app/cascade/generateCascade";
import { WorkbookError, type WorkbookErrorCode } from "../app/ports";

/** Why something asked for did not happen. */
export type Problem =
  | { readonly kind: "workbook"; readonly code: WorkbookErrorCode; readonly at: string | null }
  | { readonly kind: "cannot-follow" }
  | { readonly kind: "card-gone" }
  /** What was asked for is of a card, and there is none yet. */
  | { readonly kind: "no-card" }
  /** What is wrong is listed where it is put right. */
  | { readonly kind: "cascade-stopped"; readonly errors: number }
  /** A cell that a file was compared with holds something else by now. */
  | { readonly kind: "comparison-outdated"; readonly at: string | null }
  | { readonly kind: "unexpected"; readonly details: string };

/** Thrown where something of a card is asked for and there is none. */
export class WithoutCard extends Error {
  constructor() {
    super("no card");
    this.name = "WithoutCard";
  }
}

/** The problem behind anything that was thrown. */
export function problemFrom(error: unknown): Problem {
  if (error instanceof WorkbookError) return { kind: "workbook", code: error.code, at: error.at };
  if (error instanceof WithoutCard) return { kind: "no-card" };
  if (error instanceof UngeneratedCascade)
    return { kind: "cascade-stopped", errors: error.findings.filter(({ severity }) => severity === "error").length };
  return { kind: "unexpected", details: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}
