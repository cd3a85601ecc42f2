import { WorkbookError, type WorkbookErrorCode } from "../app/ports";

/** What Excel's error codes mean to a person. */
const meaning: Readonly<Record<string, WorkbookErrorCode>> = {
  AccessDenied: "protected-sheet",
  InvalidOperationInCellEditMode: "cell-edit-mode",
  ItemNotFound: "item-not-found",
  ItemAlreadyExists: "name-taken",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  MergedRangeConflict: "table-overlap",
  InsertDeleteConflict: "table-overlap",
  ApiNotFound: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedOperation: "not-supported",
  ActivityLimitReached: "host-busy",
  ServiceNotAvailable: "host-busy",
  HostRestartNeeded: "host-busy",
};

/** An Excel that once refused to group actions is not asked again. */
let groupsUndo = true;

/**
 * The only way to Excel: one batch, its few syncs, and host errors as `WorkbookError`. With `undo`, everything the batch does is one
 * undo step, where this Excel can (ExcelApi 1.20).
 */
export async function run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>, undo = false): Promise<Result> {
  const oneStep = undo && groupsUndo && Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  // The typings end before mergeUndoGroup.
  const options = { delayForCellEdit: false, ...(oneStep ? { mergeUndoGroup: true } : {}) } as Excel.RunOptions;
  try {
    return await Excel.run(options, batch);
  } catch (error) {
    throw asWorkbookError(error);
  }
}

/** Has Excel open a file, given in base64, as another workbook. */
export async function openInExcel(base64: string): Promise<void> {
  try {
    await Excel.createWorkbook(base64);
  } catch (error) {
    throw asWorkbookError(error);
  }
}

function asWorkbookError(error: unknown): unknown {
  if (error instanceof WorkbookError || !(error instanceof OfficeExtension.Error)) return error;
  if (error.code === "UndoNotSupported") groupsUndo = false;
  // Excel says which member failed, not which sheet or cell: nothing a person could look for.
  return new WorkbookError(meaning[error.code] ?? "host-error", null, error);
}
