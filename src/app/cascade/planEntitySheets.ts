import type { CascadeFinding } from "../../domain/cascade/cascadeFinding";
import { wholeId, type Entity } from "../../domain/cascade/entity";
import { sameRange } from "../../domain/cascade/writtenTargets";
import type { Kpi } from "../../domain/kpi";
import { readTarget } from "../../domain/figures/target";
import { text, type PlanStep } from "../workbookPlan";
import { asideCells, asideId, asideKpis, typedIn } from "./asideLines";
import type { ReadEntity } from "./readEntitySheet";
import type { SheetPreview } from "./cascadeInHand";
import { noRole, parentOf, type CascadeModel } from "./cascadeModel";
import { activeLines, entityCells, roleText, type EntityContext, type EntityLineCells } from "./entityCells";
import { freshPlace, placeOnSheet, type EntityFrame, type EntityPlace } from "./entityPlace";
import { safeSheetName } from "./entitySheetNames";
import { entityTab, planFreshSheet, planSheetChange, type EntityLine } from "./planEntitySheet";

export interface EntitySheetsPlan {
  readonly renames: readonly PlanStep[];
  readonly steps: readonly PlanStep[];
  /** By entity id. */
  readonly places: ReadonlyMap<string, EntityPlace>;
  readonly previews: readonly SheetPreview[];
  readonly findings: readonly CascadeFinding[];
  /** Rows or columns of a sheet move: what refers to them is written again. */
  readonly moved: boolean;
}

/**
 * The sheets of all entities: made, brought up to date, or set aside where the entity is none any more; a step for each. Without `fresh`, what makes
 * sheets that are not there yet is left out.
 */
export function* planEntitySheets(
  context: EntityContext,
  sheets: ReadonlyMap<string, ReadEntity>,
  formatOf: ReadonlyMap<string, string>,
  kpiNames: ReadonlyMap<string, string>,
  free: (wanted: string) => string,
  unfinished: (sheet: string) => boolean,
  fresh: boolean,
): Generator<undefined, EntitySheetsPlan> {
  const { model, words } = context;
  const aside = asideKpis([...sheets.values()], new Set(model.lines.map(({ id }) => id)));
  const anySheetHas = (isIt: (code: string) => boolean): boolean =>
    [...sheets.values()].some(({ found }) => [...found.columns.keys()].some(isIt));
  const frame: EntityFrame = {
    lines: [...model.lines, ...(aside.length > 0 ? [asideId, ...aside].map((id) => ({ id })) : [])],
    periods: model.periods,
    hasPairs: model.hasPairs || anySheetHas((code) => code.startsWith("numerator|")),
    hasPlain: context.plain !== null || anySheetHas((code) => code === "figure"),
  };
  const gone = [...sheets.keys()].filter((id) => model.tree.find(id) === undefined || id === model.tree.whole?.id);
  const renames: PlanStep[] = [];
  const findings: CascadeFinding[] = [];
  const places = new Map<string, EntityPlace>();
  for (const entity of model.tree.entities) {
    const read = sheets.get(entity.id);
    const wanted = safeSheetName(entity.name, entity.id);
    const sheet = read ? renamed(read, entity, wanted, free) : free(wanted);
    if (sheet !== read?.found.sheet && sheet !== entity.name.trim())
      findings.push({ code: "sheet-name-shortened", severity: "note", details: { entity: entity.name, sheet } });
    if (!read) {
      places.set(entity.id, freshPlace(entity.id, sheet, frame));
      continue;
    }
    if (sheet !== read.found.sheet) renames.push({ kind: "rename-sheet", sheet: read.found.sheet, as: sheet });
    places.set(entity.id, placeOnSheet(read.found, read.grid, sheet, frame, unfinished(read.found.sheet)));
  }
  for (const id of gone) {
    const read = sheets.get(id);
    if (read) places.set(id, placeOnSheet(read.found, read.grid, read.found.sheet, frame, unfinished(read.found.sheet)));
  }
  const moved = [...places.values()].some(({ steps }) => steps.length > 0);
  const kpis = new Map(model.card.kpis.map((kpi) => [kpi.id, kpi]));
  const steps: PlanStep[] = [];
  const previews: SheetPreview[] = [];
  for (const [id, place] of places) {
    const read = sheets.get(id);
    const entity = gone.includes(id) ? null : (model.tree.find(id) ?? null);
    const active = entity ? activeLines(model, id) : new Set(["CARD"]);
    const before = read ? rolesOn(read) : new Map<string, string>();
    const isActive = (role: string | undefined): boolean => role !== undefined && role.includes("/") && role !== roleText(noRole);
    const kpisAdded = [...active].filter((line) => kpis.has(line) && !isActive(before.get(line))).length;
    const kpisSetAside = [...before].filter(([line, role]) => isActive(role) && !active.has(line)).length;
    const common = {
      entityId: id,
      entity: entity?.name ?? contentOf(read, "CARD", "name"),
      parent: entity ? (parentOf(model.tree, entity)?.name ?? "") : "",
      sheet: place.sheet,
      kpis: entity ? carriedBy(model, id) : 0,
      kpisAdded,
      kpisSetAside,
    };
    const linesOf = (): readonly EntityLine[] => {
      const given = entity ? givenName(read, entity, place.sheet) : "";
      const cells = entity ? entityCells(context, entity, place, given) : cellsOfNobody(model, read, words.cascade.noEntity);
      return entityLines(model, id, cells, active, aside, read, kpis, formatOf, kpiNames, words.cascade.setAside);
    };
    if (!read) {
      if (fresh) steps.push(...planFreshSheet(place, linesOf(), model.periods, words));
      previews.push({ ...common, change: "make", typed: 0, targetsChanged: 0, renamedFrom: null, movedFrom: null });
      continue;
    }
    yield;
    const plan = planSheetChange(place, read.found, read.grid, linesOf(), model.periods, unfinished(read.found.sheet), words);
    const aSide = entity === null && !String(contentOf(read, "CARD", "role")).startsWith(noEntityRole);
    steps.push(...plan.steps, ...(aSide ? [{ kind: "tab-color" as const, sheet: place.sheet, color: "#BBBBBB" }] : []));
    if (entity !== null && contentOf(read, "CARD", "role") === noEntityRole)
      steps.push({ kind: "tab-color", sheet: place.sheet, color: entityTab });
    const formerName = contentOf(read, "CARD", "name");
    const formerParent = contentOf(read, "CARD", "parent");
    const targetsChanged = entity ? changedTargets(model, id, read, active) : 0;
    const renamedNow = renames.some((step) => "as" in step && step.as === place.sheet);
    previews.push({
      ...common,
      change:
        entity === null
          ? "set-aside"
          : (plan.steps.length > 0 && !plan.onlyReferences) || targetsChanged > 0 || renamedNow
            ? "change"
            : "keep",
      typed: plan.typed,
      targetsChanged,
      renamedFrom: entity !== null && formerName !== entity.name ? formerName : null,
      movedFrom: entity !== null && formerParent !== model.tree.parentOf(id) ? nameOf(model, formerParent) : null,
    });
    if (entity === null)
      findings.push({
        code: "entity-set-aside",
        severity: "warning",
        details: { entity: formerName, sheet: place.sheet, typed: plan.typed },
      });
    else if (plan.setAside > 0)
      findings.push({
        code: "typed-set-aside",
        severity: "warning",
        details: { entity: entity.name, sheet: place.sheet, typed: plan.setAside },
      });
  }
  for (const id of aside) findings.push({ code: "kpi-set-aside", severity: "warning", details: { kpi: kpiNames.get(id) ?? id } });
  return { renames, steps, places, previews, findings, moved };
}

/** Beside the line of an entity that is none any more. */
export const noEntityRole = "none";

const nameOf = ({ tree }: CascadeModel, id: string): string => (id === wholeId ? (tree.whole?.name ?? "") : (tree.find(id)?.name ?? ""));

/** What stands on a sheet now. */
function contentOf(read: ReadEntity | undefined, lineId: string, code: string): string {
  const [row, column] = [read?.found.lines.get(lineId), code === "id" ? read?.found.idColumn : read?.found.columns.get(code)];
  if (!read || row === undefined || column === undefined) return "";
  return String(read.grid.values[row - read.grid.row]?.[column - read.grid.column] ?? "");
}

const rolesOn = (read: ReadEntity): ReadonlyMap<string, string> =>
  new Map([...read.found.lines.keys()].flatMap((id) => (id === "CARD" ? [] : [[id, contentOf(read, id, "role")] as const])));

/** A sheet that is called as we called it follows its entity's name; one that somebody renamed keeps what it was given. */
function renamed(read: ReadEntity, entity: Entity, wanted: string, free: (wanted: string) => string): string {
  const { sheet } = read.found;
  const isOurs = contentOf(read, "CARD", "role") === sheet;
  const isRenamed = contentOf(read, "CARD", "name") !== entity.name;
  return isOurs && isRenamed && wanted.toLowerCase() !== sheet.toLowerCase() ? free(wanted) : sheet;
}

/** The name that we gave a sheet, as it is kept beside the entity's line: another one than the sheet's is somebody's own. */
function givenName(read: ReadEntity | undefined, entity: Entity, sheet: string): string {
  if (!read) return sheet;
  const given = contentOf(read, "CARD", "role");
  const isWanted = sheet.toLowerCase().startsWith(safeSheetName(entity.name, entity.id).slice(0, 20).toLowerCase());
  return given === read.found.sheet || given === noEntityRole || isWanted ? sheet : given;
}

/** An entity that is none any more: what tells its lines stays, ours goes, what was typed stays. */
function cellsOfNobody({ lines }: CascadeModel, read: ReadEntity | undefined, said: string): ReadonlyMap<string, EntityLineCells> {
  return new Map(
    lines.map((line): [string, EntityLineCells] => {
      const own = new Map([
        ["id", text(line.id)],
        ["parent", text(line.kind === "card" ? contentOf(read, "CARD", "parent") : line.parent)],
        ["role", text(line.kind === "kpi" ? roleText(noRole) : noEntityRole)],
      ]);
      if (line.kind === "card") {
        own.set("name", text(contentOf(read, "CARD", "name")));
        own.set("owner", text(contentOf(read, "CARD", "owner")));
        own.set("threshold", text(said));
      }
      return [line.id, own];
    }),
  );
}

function entityLines(
  model: CascadeModel,
  entityId: string,
  cells: ReadonlyMap<string, EntityLineCells>,
  active: ReadonlySet<string>,
  aside: readonly string[],
  read: ReadEntity | undefined,
  kpis: ReadonlyMap<string, Kpi>,
  formatOf: ReadonlyMap<string, string>,
  kpiNames: ReadonlyMap<string, string>,
  asideName: string,
): readonly EntityLine[] {
  const none: EntityLineCells = new Map();
  const lines = model.lines.map((line): EntityLine => ({
    id: line.id,
    cells: cells.get(line.id) ?? none,
    active: active.has(line.id) || line.kind === "card",
    aside: false,
    dress: {
      kind: line.kind,
      role: line.kind === "kpi" && active.has(line.id) ? model.roleOf(line.id, entityId) : noRole,
      name: kpiNames.get(line.id) ?? "",
      numberFormat: formatOf.get(line.id) ?? "General",
      takesWords: kpis.get(line.id)?.scoring?.method === "yes-no",
    },
  }));
  if (aside.length === 0) return lines;
  const dress = { role: noRole, numberFormat: "General", takesWords: false } as const;
  const typed = (id: string): number => {
    const row = read?.found.lines.get(id);
    return read && row !== undefined ? typedIn(read, row) : 0;
  };
  const any = aside.some((id) => typed(id) > 0);
  return [
    ...lines,
    {
      id: asideId,
      cells: asideCells(asideId, asideName, true, any),
      active: any,
      aside: true,
      dress: { ...dress, kind: "perspective", name: asideName },
    },
    ...aside.map((id): EntityLine => {
      const name = kpiNames.get(id) ?? id;
      return { id, cells: asideCells(id, name, false, true), active: false, aside: true, dress: { ...dress, kind: "kpi", name } };
    }),
  ];
}

const carriedBy = ({ matrix }: CascadeModel, entityId: string): number =>
  matrix.lines.filter(({ kind, weights }) => kind !== null && weights.has(entityId)).length;

/** Targets that will read otherwise than they do now; those that somebody typed stay. */
function changedTargets(
  { kpis, periods, targets }: CascadeModel,
  entityId: string,
  { found }: ReadEntity,
  active: ReadonlySet<string>,
): number {
  let changed = 0;
  for (const { id } of kpis) {
    if (!active.has(id)) continue;
    for (const period of periods) {
      const cell = found.cell(id, "target", period);
      if (!cell || cell.typed) continue;
      const now = readTarget(cell.value);
      const [figure, range] =
        now.kind !== "target" ? [null, null] : now.target.kind === "point" ? [now.target.figure, null] : [null, now.target];
      const isSame = figure === targets.standing.get(id, entityId, period) && sameRange(range, targets.standingRange(id, entityId, period));
      if (!isSame) changed += 1;
    }
  }
  return changed;
}
