import { actionTypes, pathTypes, type BatchRequest } from "./wire";

/**
 * Whether a request is the client's own housekeeping, not a sync of the add-in: reports of the custom functions runtime and other
 * services, and the letting go of references after a run.
 */
export function isOwnRequest({ Actions: actions, ObjectPaths: paths }: BatchRequest): boolean {
  const all = Object.values(paths);
  const services =
    all.some((path) => path.ObjectPathType === pathTypes.service) &&
    all.every((path) => path.ObjectPathType === pathTypes.service || path.ObjectPathType === pathTypes.root);
  const cleanUp =
    actions.some(({ Name: name }) => name === "_RemoveReference") &&
    actions.every(({ ActionType: type, Name: name }) => type === actionTypes.instantiate || name === "_RemoveReference");
  return services || cleanUp;
}
