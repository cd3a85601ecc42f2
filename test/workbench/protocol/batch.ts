import type { Core } from "../core";
import { ApiError, apiNotFound, generalException, invalidOperation } from "./apiError";
import { requireApiSet } from "./apiSets";
import { ExcelObject, type Json } from "./excelClass";
import { camelCase, classOf, Paths } from "./paths";
import { answerQuery, identity } from "./query";
import { readsResults } from "./readsResults";
import { actionTypes, type BatchRequest, type BatchResponse, type WireAction, type WireError, type WireResult } from "./wire";

/**
 * Runs a request's actions in order. The first that fails ends the batch: what ran before it stays done, and its results are answered,
 * as in Excel.
 */
export function runBatch(
  core: Core,
  request: BatchRequest,
  stopBefore: { readonly at: number; readonly error: ApiError } | null = null,
): BatchResponse {
  const paths = new Paths(core, request.ObjectPaths);
  const results: WireResult[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (stopBefore !== null && index === stopBefore.at) throw stopBefore.error;
      results.push({ ActionId: action.Id, Value: runAction(core, paths, action, request.AutoKeepReference === true) });
    } catch (error) {
      return { Results: results, Error: describe(error, paths, action, index) };
    }
  }
  return { Results: results };
}

function runAction(core: Core, paths: Paths, action: WireAction, autoKeep: boolean): Json {
  if (action.ActionType === actionTypes.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  if (object === null) return null;
  switch (action.ActionType) {
    case actionTypes.instantiate:
      if (autoKeep && classOf(object).tracked === true) core.references.keep(object);
      return identity(core, object);
    case actionTypes.query:
    case actionTypes.queryAsJson:
      core.calculation.bringUpToDate();
      return answerQuery(core, object, action.QueryInfo ?? {});
    case actionTypes.method:
      return runMethod(core, paths, object, action);
    case actionTypes.setProperty:
      setProperty(core, paths, object, action);
      return null;
    default:
      throw apiNotFound(`action ${action.ActionType}`);
  }
}

function runMethod(core: Core, paths: Paths, object: ExcelObject, action: WireAction): Json {
  if (action.Name === "_KeepReference") {
    core.references.keep(object);
    return null;
  }
  if (action.Name === "_RemoveReference") {
    const [id] = paths.takeArguments(action.ArgumentInfo);
    core.references.remove(String(id));
    return null;
  }
  if (readsResults(object.className, action.Name, action.ArgumentInfo)) core.calculation.bringUpToDate();
  const result = paths.callMethod(object, action.Name, action.ArgumentInfo);
  if (result instanceof ExcelObject) return identity(core, result);
  return result ?? null;
}

function setProperty(core: Core, paths: Paths, object: ExcelObject, action: WireAction): void {
  const name = camelCase(action.Name);
  const member = `${object.className}.${name}`;
  const property = classOf(object).properties[name];
  if (property === undefined) throw apiNotFound(member);
  requireApiSet(member, core.settings.excelApi);
  if (property.set === undefined) throw invalidOperation(`${member} is read-only.`);
  const [value] = paths.takeArguments(action.ArgumentInfo);
  property.set(object.state, value, core);
}

function describe(error: unknown, paths: Paths, action: WireAction, index: number): WireError {
  // A fault of the workbench itself must be seen as one, with its own text, not be taken for Excel's answer.
  const known =
    error instanceof ApiError
      ? error
      : generalException(`The workbench failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return {
    Code: known.code,
    Message: known.message,
    ActionIndex: index,
    Location: known.location ?? paths.locate(action),
    HttpStatusCode: known.httpStatus,
  };
}
