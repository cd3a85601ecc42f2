import type { Placed, Shape, Sheet } from "./records";

export const membersOf = (sheet: Sheet, group: Shape): readonly Shape[] => sheet.shapes.filter(({ groupId }) => groupId === group.id);

export const groupOf = (sheet: Sheet, { groupId }: Shape): Shape | null =>
  groupId === undefined ? null : (sheet.shapes.find(({ id }) => id === groupId) ?? null);

/** How many groups a shape is in, one inside the other. */
export function levelOf(sheet: Sheet, shape: Shape): number {
  const group = groupOf(sheet, shape);
  return group === null ? 0 : 1 + levelOf(sheet, group);
}

/** The smallest box around shapes. */
export function boxAround(shapes: readonly Shape[]): Pick<Placed, "left" | "top" | "width" | "height"> {
  const left = Math.min(...shapes.map((shape) => shape.left));
  const top = Math.min(...shapes.map((shape) => shape.top));
  return {
    left,
    top,
    width: Math.max(...shapes.map((shape) => shape.left + shape.width)) - left,
    height: Math.max(...shapes.map((shape) => shape.top + shape.height)) - top,
  };
}

/** Puts a shape elsewhere or gives it another size; what is in a group goes along in proportion. */
export function placeShape(sheet: Sheet, shape: Shape, to: Partial<Pick<Placed, "left" | "top" | "width" | "height">>): void {
  const before = { left: shape.left, top: shape.top, width: shape.width, height: shape.height };
  Object.assign(shape, to);
  const across = before.width === 0 ? 1 : shape.width / before.width;
  const down = before.height === 0 ? 1 : shape.height / before.height;
  for (const member of membersOf(sheet, shape)) {
    placeShape(sheet, member, {
      left: shape.left + (member.left - before.left) * across,
      top: shape.top + (member.top - before.top) * down,
      width: member.width * across,
      height: member.height * down,
    });
  }
}

/** Takes a shape away, a group with all that is in it. */
export function removeShape(sheet: Sheet, shape: Shape): void {
  for (const member of membersOf(sheet, shape)) removeShape(sheet, member);
  sheet.shapes.splice(sheet.shapes.indexOf(shape), 1);
}
