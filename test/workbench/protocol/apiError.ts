/** An error as the host reports it; the client makes its `OfficeExtension.Error` from it. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus: number,
    /** `Range.values`: the member that failed, when it is not the action's own. */
    readonly location: string | null = null,
  ) {
    super(message);
    this.name = "ApiError";
  }
}

export const invalidArgument = (message = "The argument is invalid or missing or has an incorrect format."): ApiError =>
  new ApiError("InvalidArgument", message, 400);

export const wrongShape = (): ApiError =>
  invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");

export const itemNotFound = (): ApiError => new ApiError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (): ApiError => new ApiError("ItemAlreadyExists", "The resource being created already exists.", 409);

export const accessDenied = (): ApiError => new ApiError("AccessDenied", "You can't perform the requested operation.", 403);

export const invalidOperation = (message = "The operation attempted is invalid on the object."): ApiError =>
  new ApiError("InvalidOperation", message, 400);

export const invalidReference = (): ApiError =>
  new ApiError("InvalidReference", "This reference isn't valid for the current operation.", 400);

export const invalidSelection = (): ApiError =>
  new ApiError("InvalidSelection", "The current selection is invalid for this operation.", 400);

export const invalidObjectPath = (expression: string): ApiError =>
  new ApiError("InvalidObjectPath", `The object path '${expression}' isn't working for what you're trying to do.`, 400);

export const cellEditMode = (): ApiError =>
  new ApiError(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
    400,
  );

export const apiNotFound = (member: string, why = ""): ApiError =>
  new ApiError("ApiNotFound", `The API you are trying to use could not be found: ${member}.${why}`, 404, member);

export const insertDeleteConflict = (): ApiError =>
  new ApiError("InsertDeleteConflict", "The insert or delete operation attempted resulted in a conflict.", 409);

export const mergedRangeConflict = (): ApiError =>
  new ApiError(
    "MergedRangeConflict",
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
    400,
  );

export const requestTooLarge = (): ApiError =>
  new ApiError(
    "RequestPayloadSizeLimitExceeded",
    "The request payload size has exceeded the limit. Please refer to the documentation.",
    413,
  );

export const responseTooLarge = (): ApiError =>
  new ApiError(
    "ResponsePayloadSizeLimitExceeded",
    "The response payload size has exceeded the limit. Please refer to the documentation.",
    413,
  );

export const generalException = (message = "There was an internal error while processing the request."): ApiError =>
  new ApiError("GeneralException", message, 500);
