/** Equal but for binary noise, as the domain has it. */
export const same = (a: string, b: string): string => `(ABS(${a}-${b})<=1E-12*MAX(ABS(${a}),ABS(${b})))`;

/** At least, inclusive; a hair's breadth of binary noise below still counts. */
export const atLeast = (a: string, b: string): string => `OR(${a}>=${b},${same(a, b)})`;

/** A number as a formula writes it, with all its digits. */
export const figureText = (figure: number): string => (figure < 0 ? `(${String(figure)})` : String(figure)).replace("e", "E");

/** The straight line through two points, at x. */
const between = (x: string, x0: number, y0: number, x1: number, y1: number): string =>
  `${figureText(y0)}+((${x}-${figureText(x0)})/(${figureText(x1)}-${figureText(x0)}))*(${figureText(y1)}-${figureText(y0)})`;

/** Linear between neighbouring points, whose figures ascend; the first and last worth beyond them. */
export function alongPoints(x: string, points: readonly (readonly [figure: number, worth: number])[]): string {
  const [first, ...others] = points;
  if (first === undefined) return "0";
  let beyond = figureText(points.at(-1)?.[1] ?? 0);
  for (let index = others.length - 1; index >= 0; index -= 1) {
    const [from, to] = [points[index], points[index + 1]];
    if (from && to) beyond = `IF(${x}<=${figureText(to[0])},${between(x, from[0], from[1], to[0], to[1])},${beyond})`;
  }
  return `IF(${x}<=${figureText(first[0])},${figureText(first[1])},${beyond})`;
}

/** 0 … 10. */
export const clamped = (score: string): string => `MIN(10,MAX(0,${score}))`;
