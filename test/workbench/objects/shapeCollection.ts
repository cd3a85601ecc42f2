import { redrawCells, type Core } from "../core";
import { invalidArgument, itemNotFound } from "../protocol/apiError";
import { arrayOf, either, number, object, oneOf, optional, text } from "../protocol/arguments";
import { excelObject, method, type ExcelClass, type ExcelObject } from "../protocol/excelClass";
import type { Shape, Sheet } from "../workbook/records";
import { boxAround } from "../workbook/shapeGroups";
import { newShape } from "./newShape";

const find = (sheet: Sheet, key: string): ExcelObject | null => {
  const found = sheet.shapes.find(({ name }) => name.toLowerCase() === key.toLowerCase()) ?? sheet.shapes.find(({ id }) => id === key);
  return found === undefined ? null : excelObject("Shape", { sheet, shape: found });
};

const orNotFound = (found: ExcelObject | null): ExcelObject => {
  if (found === null) throw itemNotFound();
  return found;
};

function add(core: Core, sheet: Sheet, kind: Shape["kind"], given: Partial<Shape>): ExcelObject {
  const shape = newShape(core, kind, given);
  sheet.shapes.push(shape);
  redrawCells(core, sheet);
  return excelObject("Shape", { sheet, shape });
}

/** Two shapes or more of the sheet, by name, id or as objects, become one. */
function addGroup(core: Core, sheet: Sheet, keys: readonly (string | ExcelObject<"Shape">)[]): ExcelObject {
  const members = keys.map((key) => {
    const shape =
      typeof key === "string"
        ? sheet.shapes.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase())
        : key.state.shape;
    if (shape === undefined || !sheet.shapes.includes(shape)) throw invalidArgument();
    return shape;
  });
  if (members.length < 2) throw invalidArgument();
  const group = newShape(core, "Group", { ...boxAround(members), fill: null, lineColor: null });
  for (const member of members) member.groupId = group.id;
  sheet.shapes.push(group);
  redrawCells(core, sheet);
  return excelObject("Shape", { sheet, shape: group });
}

export const shapeCollection: ExcelClass<Sheet> = {
  properties: {},
  methods: {
    addGeometricShape: method([text], (sheet, [geometricType], core) => add(core, sheet, "GeometricShape", { geometricType })),
    addGroup: method([arrayOf(either(text, object("Shape")))], (sheet, [keys], core) => addGroup(core, sheet, keys)),
    addTextBox: method([optional(text)], (sheet, [shown], core) =>
      add(core, sheet, "TextBox", { text: shown ?? "", width: 96, height: 48 }),
    ),
    addLine: method(
      [number, number, number, number, optional(oneOf("Straight", "Elbow", "Curve"))],
      (sheet, [startLeft, startTop, endLeft, endTop, type = "Straight"], core) => {
        if (Math.min(startLeft, startTop, endLeft, endTop) < 0) throw invalidArgument();
        return add(core, sheet, "Line", {
          geometricType: type,
          left: Math.min(startLeft, endLeft),
          top: Math.min(startTop, endTop),
          width: Math.abs(endLeft - startLeft),
          height: Math.abs(endTop - startTop),
        });
      },
    ),
    // JPEG or PNG as base64 only.
    addImage: method([text], (sheet, [base64], core) => {
      if (!/^(\/9j\/|iVBORw0KGgo)/.test(base64)) throw invalidArgument();
      return add(core, sheet, "Image", { fill: base64 });
    }),
    getItem: method([text], (sheet, [key]) => orNotFound(find(sheet, key))),
    getItemOrNullObject: method([text], (sheet, [key]) => find(sheet, key)),
  },
  items: (sheet) => sheet.shapes.filter(({ groupId }) => groupId === undefined).map((shape) => excelObject("Shape", { sheet, shape })),
  item: (sheet, key) => orNotFound(find(sheet, text(key))),
};
