import { redrawCells, type Core } from "../core";
import { invalidArgument, itemNotFound } from "../protocol/apiError";
import { number, oneOf, optional, text } from "../protocol/arguments";
import { excelObject, method, type ExcelClass, type ExcelObject } from "../protocol/excelClass";
import type { Shape, Sheet } from "../workbook/records";

const find = (sheet: Sheet, key: string): ExcelObject | null => {
  const found = sheet.shapes.find(({ name }) => name.toLowerCase() === key.toLowerCase()) ?? sheet.shapes.find(({ id }) => id === key);
  return found === undefined ? null : excelObject("Shape", { sheet, shape: found });
};

const orNotFound = (found: ExcelObject | null): ExcelObject => {
  if (found === null) throw itemNotFound();
  return found;
};

function add(core: Core, sheet: Sheet, kind: Shape["kind"], given: Partial<Shape>): ExcelObject {
  const ordinal =
    Math.max(0, ...core.workbook.sheets.flatMap(({ shapes }) => shapes.map(({ id }) => Number(/-(\d{12})\}$/.exec(id)?.[1] ?? 0)))) + 1;
  const label = { GeometricShape: "Shape", TextBox: "TextBox", Line: "Straight Connector", Image: "Picture", Group: "Group" }[kind];
  const shape: Shape = {
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
    ...given,
  };
  sheet.shapes.push(shape);
  redrawCells(core, sheet);
  return excelObject("Shape", { sheet, shape });
}

export const shapeCollection: ExcelClass<Sheet> = {
  properties: {},
  methods: {
    addGeometricShape: method([text], (sheet, [geometricType], core) => add(core, sheet, "GeometricShape", { geometricType })),
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
  items: (sheet) => sheet.shapes.map((shape) => excelObject("Shape", { sheet, shape })),
  item: (sheet, key) => orNotFound(find(sheet, text(key))),
};
