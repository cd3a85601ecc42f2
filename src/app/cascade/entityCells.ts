import { cellAddress, columnLetters } from "../../domain/address";
import { wholeId, type Entity } from "../../domain/cascade/entity";
import { names } from "../../domain/document";
import { placeOf } from "../card/sheet/lineContent";
import { freshPlaces, type ScorecardPlaces } from "../card/sheet/scorecardLayout";
import type { ScorecardRow } from "../card/sheet/scorecardRows";
import type { SheetWords } from "../sheetWords";
import { formula, text, type PlanCell } from "../workbookPlan";
import { quotientOf, referenceTo } from "./blockFormulas";
import type { CascadeLayout } from "./cascadeLayout";
import { noRole, parentOf, type CascadeModel, type KpiRole } from "./cascadeModel";
import type { EntityPlace } from "./entityPlace";
import type { PlainKpi } from "../card/formulas/plainKpis";
import { judgedOnSheet, type KpiTexts } from "./entityPlain";
import { bandColumns, kpiColumns, nameAlone } from "./entityFormulas";
import { blockCode, entityColumns, plainEntityColumns, type EntitySeries } from "./entitySheetLayout";

/** What the cells of one line hold, by code. A cell of a block that is absent is an input: what stands there is somebody's. */
export type EntityLineCells = ReadonlyMap<string, PlanCell>;

/** What a line needs of the workbook beside the model. */
export interface EntityContext {
  readonly model: CascadeModel;
  readonly layout: CascadeLayout;
  /** The formula that links an entity's figure to its source; null where none does. */
  readonly sourceLink: (kpiId: string, entity: string, series: EntitySeries, period: string) => string | null;
  /** What was typed for an entity that has no sheet yet. */
  readonly typedBefore: (kpiId: string, entityId: string, series: EntitySeries, period: string) => PlanCell;
  /** What the words of KPIs mean to a sheet that is judged without functions of ours; null for one that asks them. */
  readonly plain: ReadonlyMap<string, PlainKpi> | null;
  readonly textsOf: (kpiId: string) => KpiTexts;
  readonly words: SheetWords;
}

/** Where the cells of a sheet stand. */
export type CellPlace = Pick<EntityPlace, "columns" | "rows" | "header">;

/** What is kept beside a band: whether the entity has a part in anything below it. */
export const [band, noBand] = ["band", "none"] as const;

/** The lines of the card as an entity's sheet shows them; of a KPI that it has no part in, and of bands without any, only what tells them. */
export function entityCells(context: EntityContext, entity: Entity, place: CellPlace, given: string): ReadonlyMap<string, EntityLineCells> {
  const { model, words } = context;
  const { lines } = model;
  const rows = lines.map(({ id }) => place.rows.get(id) ?? 0);
  const places = cardPlaces(place);
  const active = activeLines(model, entity.id);
  const cells = new Map<string, EntityLineCells>();
  lines.forEach((line, index) => {
    const at = placeOf(lines, rows, index);
    const own = new Map<string, PlanCell>([
      ["id", text(line.id)],
      ["parent", text(line.parent)],
      ["role", text(band)],
    ]);
    if (active.has(line.id)) {
      const plain = context.plain?.get(line.id);
      const columns =
        line.kind === "kpi"
          ? {
              ...kpiColumns(at, places, place.columns.get("yesNo") ?? 0, words),
              ...(plain ? judgedOnSheet(plain, context.textsOf(line.id), at, places, words) : {}),
            }
          : bandColumns(line, at, places, words, context.plain !== null);
      for (const [column, cell] of Object.entries(columns)) own.set(column, cell);
      if (line.kind === "kpi") addKpi(context, own, entity, line, place, at.row, places);
    } else if (line.kind === "kpi") {
      own.set("role", text(roleText(noRole)));
      own.set("name", nameAlone(at.row, places));
    } else if (line.kind !== "card") own.set("role", text(noBand));
    if (line.kind === "card") addEntity(context, own, entity, given);
    cells.set(line.id, own);
  });
  return cells;
}

/** Lines that an entity has a part in: KPIs, and the bands above them. */
export function activeLines({ lines, roleOf }: CascadeModel, entityId: string): ReadonlySet<string> {
  const parents = new Map(lines.map(({ id, parent }) => [id, parent]));
  const active = new Set<string>();
  for (const line of lines) {
    if (line.kind !== "kpi" || roleOf(line.id, entityId).actual === "none") continue;
    for (let id: string | undefined = line.id; id !== undefined && id !== "" && !active.has(id); id = parents.get(id)) active.add(id);
  }
  return active;
}

/** How a role is kept beside its line, so that it can be seen where it has changed. */
export const roleText = ({ actual, target }: KpiRole): string => `${actual}/${target}`;

/** The card's formulas over the columns of this sheet; what it has no column for is not taken over. */
function cardPlaces({ columns }: CellPlace): ScorecardPlaces {
  const own = Object.fromEntries([...entityColumns, ...plainEntityColumns].map((column) => [column, columns.get(column) ?? 0]));
  const [judgedActual, judgedTarget] = [columns.get("actual") ?? 0, columns.get("target") ?? 0];
  return { ...freshPlaces, ...own, judgedActual, judgedTarget };
}

/** The entity's own line: its name, who owns it, those above it. */
function addEntity({ model, words }: EntityContext, own: Map<string, PlanCell>, entity: Entity, given: string): void {
  const { tree } = model;
  const above: string[] = [];
  for (
    let at = parentOf(tree, entity);
    at !== null && above.length < tree.entities.length + 1;
    at = at === tree.whole ? null : parentOf(tree, at)
  )
    above.unshift(at.name);
  if (tree.whole === null) above.unshift(words.cascade.company);
  const parent = tree.parentOf(entity.id);
  own.set("name", text(entity.name));
  own.set("owner", text(entity.owner));
  own.set("parent", text(parent));
  own.set("role", text(given));
  own.set("threshold", text(words.cascade.path(above, entity.owner)));
}

function addKpi(
  { model, layout, sourceLink, typedBefore }: EntityContext,
  own: Map<string, PlanCell>,
  entity: Entity,
  line: ScorecardRow,
  place: CellPlace,
  row: number,
  places: ScorecardPlaces,
): void {
  const role = model.roleOf(line.id, entity.id);
  own.set("role", text(roleText(role)));
  const shown = (series: EntitySeries): string => shownFigure(place, model.periods, series, row);
  const kpi = (column: string): string => `INDEX(BSC_KPIs[${column}],$${cellAddress(row, places.kpiRow)})`;
  own.set("actual", formula(`=${shown("actual")}`));
  // What comes from above brings the KPI's bounds along; who has a target of one's own has them where none is typed.
  own.set("target", formula(role.target === "input" ? `=${orBounds(shown("target"), kpi)}` : `=${shown("target")}`));
  model.periods.forEach((period, index) => {
    for (const series of ["actual", "target", "numerator", "denominator"] as const) {
      const code = blockCode(series, period);
      if (!place.columns.has(code)) continue;
      const cell = figureCell(series, period, index);
      if (cell !== null) own.set(code, cell);
    }
  });

  function figureCell(series: EntitySeries, period: string, index: number): PlanCell {
    // What is the entity's own stands before what comes from above or below.
    const linked = sourceLink(line.id, entity.name, series, period);
    if (linked !== null) return formula(linked);
    const typed = typedBefore(line.id, entity.id, series, period);
    if (typed !== null) return typed;
    if (series === "target") return role.target === "input" ? null : reference(targetAbove(index));
    const above = model.groupAbove(line.id, entity.id);
    if (series === "actual") {
      if (role.actual === "rolled" || role.actual === "rolled-pair")
        return reference(layout.parentCell(line.id, entity.id, "actual", index));
      if (role.actual === "shared") return reference(above ? layout.parentCell(line.id, above.parentId, "actual", index) : null);
      return role.actual === "pair" ? formula(quotientOf(here("numerator", period), here("denominator", period))) : null;
    }
    if (role.actual === "rolled-pair") return reference(layout.parentCell(line.id, entity.id, series, index));
    return role.actual === "pair" ? null : text("");
  }

  function targetAbove(index: number): string | null {
    const above = model.groupAbove(line.id, entity.id);
    const parent = above?.parentId ?? wholeId;
    return role.target === "split"
      ? layout.childCell(line.id, parent, entity.id, "split", index)
      : layout.parentCell(line.id, parent, "target", index);
  }

  function here(series: EntitySeries, period: string): string {
    return cellAddress(row, place.columns.get(blockCode(series, period)) ?? 0);
  }
}

const orBounds = (target: string, kpi: (column: string) => string): string =>
  `IF(${target}<>"",${target},IF(AND(${kpi("Low")}<>"",${kpi("High")}<>""),${kpi("Low")}&"–"&${kpi("High")},""))`;

const reference = (cell: string | null): PlanCell => (cell === null ? text("") : formula(referenceTo(cell)));

/** The figure of the period that the card shows, found by the codes: users' own columns between them do no harm. */
function shownFigure({ columns, header }: CellPlace, periods: readonly string[], series: EntitySeries, row: number): string {
  const places = periods.map((period) => columns.get(blockCode(series, period)) ?? 0);
  const [first, last] = [columnLetters(Math.min(...places)), columnLetters(Math.max(...places))];
  const codes = header;
  const place = `MATCH("${series}|"&${names.period},$${first}$${codes}:$${last}$${codes},0)`;
  const figure = `INDEX($${first}${row + 1}:$${last}${row + 1},${place})`;
  return `IFNA(IF(${figure}="","",${figure}),"")`;
}
