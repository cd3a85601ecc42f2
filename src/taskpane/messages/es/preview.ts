import type { PreviewSentences } from "../previewSentences";
import { counted, kpis, listed, quote } from "./wording";

/** A few names; of many how many there are besides. */
function some(names: readonly string[], shownAs = quote): string {
  const shown = names.slice(0, names.length > 4 ? 3 : 4).map(shownAs);
  const others = names.length - shown.length;
  return others > 0 ? `${shown.join(", ")} y ${others} más` : listed(shown);
}

/** "Periodo nuevo", or "3 periodos nuevos". */
const headed = (count: number, one: string, many: string) => (count === 1 ? one : `${count} ${many}`);

export const preview: PreviewSentences = {
  fromSheets: (count) => `Leído de ${counted(count, "hoja", "hojas")} en conjunto`,
  differencesTitle: "Desde la última creación",
  difference: {
    "read-like": ({ sheet, like, corrections, answers }) => {
      const takenOver = [
        ...(corrections > 0 ? [corrections === 1 ? "la corrección" : `las ${corrections} correcciones`] : []),
        ...(answers > 0 ? [answers === 1 ? "la respuesta" : `las ${answers} respuestas`] : []),
      ];
      return (
        (sheet === like ? `${quote(sheet)} se lee igual que entonces` : `${quote(sheet)} se lee como se leyó ${quote(like)}`) +
        (takenOver.length > 0 ? `, con ${listed(takenOver)} de esa vez.` : ".")
      );
    },
    "other-shape": ({ sheet }) =>
      `${quote(sheet)} tiene otra disposición que entonces, así que no se ha retomado nada: compruebe la lectura.`,
    "unit-changed": ({ kpi, from, to }) => `Unidad de ${quote(kpi)}: antes ${from ?? "ninguna"}, ahora ${to ?? "ninguna"}.`,
    "new-columns": ({ names }) => `${headed(names.length, "Columna nueva", "columnas nuevas")}: ${some(names)}.`,
    "columns-gone": ({ names }) => `${headed(names.length, "Columna que ya no está", "columnas que ya no están")}: ${some(names)}.`,
    "new-periods": ({ names }) => `${headed(names.length, "Periodo nuevo", "periodos nuevos")}: ${some(names, (name) => name)}.`,
    "periods-gone": ({ names }) =>
      `${headed(names.length, "Periodo que ya no está en la hoja", "periodos que ya no están en la hoja")}: ${some(names, (name) => name)}.`,
    "new-kpis": ({ names }) => `${headed(names.length, "Indicador nuevo", "indicadores nuevos")}: ${some(names)}.`,
    "kpis-gone": ({ names }) => `${headed(names.length, "Indicador que ya no está", "indicadores que ya no están")}: ${some(names)}.`,
  },
  onSheet: (sheet, sentence) => `${sheet}: ${sentence}`,
  recalledTitle: (count) => `${counted(count, "respuesta", "respuestas")} como la última vez`,
  recalledNote: "Se dieron al crear el cuadro de mando la última vez. Cambie aquí la respuesta que ya no valga.",

  offersTitle: "También en este libro",
  offersInstead: "Hay indicadores en estas hojas",
  offer: ({ kpis: count, because }) =>
    because === "completes"
      ? `${kpis(count)}, completa esta hoja`
      : because === "same-columns"
        ? `${kpis(count)}, mismas columnas`
        : kpis(count),
  takeAlike: (count) => (count === 1 ? "Añadir la hoja con las mismas columnas" : `Añadir las ${count} con las mismas columnas`),
  leaveAlike: (count) => (count === 1 ? "Omitir la hoja con las mismas columnas" : `Omitir las ${count} con las mismas columnas`),

  region: (sheet, area) => `${sheet}, ${area}`,
  sheetName: "Pestaña",
  pickRole: (line, header) => `Contenido de ${line}${header === "" ? "" : `, ${quote(header)}`}`,
  figureRoles: "Cifras",
  kpiRoles: "Sobre el indicador",
  because: (reasons) => {
    const text = listed(reasons);
    return text.charAt(0).toUpperCase() + text.slice(1);
  },
  backTo: (role) => `Volver a «${role}»`,
  eachOfThese: (count) => `Cada una de estas ${count}`,
  together: "Juntas",
  periods: (first, last) => (first === last ? first : `${first} a ${last}`),
  notOutlined: (sheets) =>
    `${listed(sheets.map(quote))} ${sheets.length === 1 ? "está protegida" : "están protegidas"}, así que ahí no se marca nada.`,
};
