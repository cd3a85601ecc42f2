/** "1 hoja", "3 hojas", "0 hojas". */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const kpis = (count: number): string => counted(count, "indicador", "indicadores");
export const figures = (count: number): string => counted(count, "cifra", "cifras");
export const cells = (count: number): string => counted(count, "celda", "celdas");

export const quote = (name: string): string => `«${name}»`;

/** "y", which is "e" before the sound of i. */
const and = (next: string): string => (/^«?h?[ií](?![aeou])/i.test(next) ? "e" : "y");

/** "a", "a y b", "a, b e i". */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} ${and(last)} ${last}`;
}
