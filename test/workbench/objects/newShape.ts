import type { Core } from "../core";
import type { Shape, Sheet, Workbook } from "../workbook/records";
import { membersOf } from "../workbook/shapeGroups";
import { copyKept } from "./shapeParts";

/** The last number given, also to shapes that are on no sheet yet. */
const given = new WeakMap<Workbook, number>();

/** A shape with an id and a name of its own, as Excel draws one that nothing else was said of. */
export function newShape(core: Core, kind: Shape["kind"], look: Partial<Shape>): Shape {
  const taken = core.workbook.sheets.flatMap(({ shapes }) => shapes.map(({ id }) => Number(/-(\d{12})\}$/.exec(id)?.[1] ?? 0)));
  const ordinal = Math.max(given.get(core.workbook) ?? 0, ...taken) + 1;
  given.set(core.workbook, ordinal);
  const label = { GeometricShape: "Shape", TextBox: "TextBox", Line: "Straight Connector", Image: "Picture", Group: "Group" }[kind];
  return {
    id: `{00000000-0009-0000-0000-${String(ordinal).padStart(12, "0")}}`,
    name: `${label} ${ordinal}`,
    left: 0,
    top: 0,
    width: 72,
    height: 72,
    kind,
    geometricType: null,
    text: "",
    fill: kind === "GeometricShape" ? "#4472C4" : kind === "TextBox" ? "#FFFFFF" : null,
    lineColor: kind === "GeometricShape" ? "#2F528F" : "#4472C4",
    lineWeight: kind === "Line" ? 0.5 : 1,
    connect: null,
    ...look,
  };
}

/** A shape once more, with what is in it when it is a group. */
export function copyShape(core: Core, sheet: Sheet, shape: Shape, groupId: string | undefined): Shape[] {
  const { id: _id, name: _name, ...look } = shape;
  const copy = newShape(core, shape.kind, { ...look, groupId });
  copyKept(shape, copy);
  return [copy, ...membersOf(sheet, shape).flatMap((member) => copyShape(core, sheet, member, copy.id))];
}
