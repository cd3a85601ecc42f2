import { itemNotFound } from "../protocol/apiError";
import { text } from "../protocol/arguments";
import { excelObject, method, readOnly, type ExcelClass, type ExcelObject } from "../protocol/excelClass";
import { membersOf, removeShape } from "../workbook/shapeGroups";
import { changed } from "./shapeParts";
import type { ShapeState } from "./states";

export const shapeGroup: ExcelClass<ShapeState> = {
  properties: { id: readOnly((self) => self.shape.id) },
  objects: { shape: (self) => excelObject("Shape", self), shapes: (self) => excelObject("GroupShapeCollection", self) },
  methods: {
    ungroup: method([], (self, _args, core) =>
      changed(core, self, () => {
        for (const member of membersOf(self.sheet, self.shape)) member.groupId = self.shape.groupId;
        removeShape(self.sheet, self.shape);
      }),
    ),
  },
};

const find = ({ sheet, shape }: ShapeState, key: string): ExcelObject | null => {
  const members = membersOf(sheet, shape);
  const found = members.find(({ name }) => name.toLowerCase() === key.toLowerCase()) ?? members.find(({ id }) => id === key);
  return found === undefined ? null : excelObject("Shape", { sheet, shape: found });
};

const orNotFound = (found: ExcelObject | null): ExcelObject => {
  if (found === null) throw itemNotFound();
  return found;
};

export const groupShapeCollection: ExcelClass<ShapeState> = {
  properties: {},
  methods: {
    getItem: method([text], (self, [key]) => orNotFound(find(self, key))),
    getItemOrNullObject: method([text], (self, [key]) => find(self, key)),
  },
  items: ({ sheet, shape }) => membersOf(sheet, shape).map((member) => excelObject("Shape", { sheet, shape: member })),
  item: (self, key) => orNotFound(find(self, text(key))),
};
