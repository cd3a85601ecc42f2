import type { DataReportSentences } from "../dataReportSentences";
import { cell } from "./dataProblems";
import { cells, counted, quote } from "./wording";

const heading = (word: string) => (count: number) => (count === 1 ? word : `${word} (${count})`);

export const dataReport: DataReportSentences = {
  open: "Revisión de datos",
  looking: "Revisando los datos…",
  title: "Revisión de datos",
  summary: (problems, sheets) => {
    const where = sheets.length === 1 ? sheets.map(quote).join("") : counted(sheets.length, "hoja", "hojas");
    return `${problems === 0 ? "Ninguna observación" : counted(problems, "observación", "observaciones")} en ${where}.`;
  },
  nothing: "Todas las cifras son números, no falta ningún periodo y lo que calcula la propia hoja coincide con sus cifras.",
  severities: { error: heading("Incorrecto"), warning: heading("Por comprobar"), note: heading("Conviene saber") },
  again: "Volver a revisar",
  fix: "Corregir…",
  fixAt: (cell) => `Corregir ${cell}…`,
  fixAll: (problems) => (problems === 1 ? "Hacer la corrección segura…" : `Hacer las ${problems} correcciones seguras…`),
  fixAllNote: "Solo cambian las celdas que figuran aquí, y solo si aún contienen lo que se muestra.",
  willChange: "Qué cambiará",
  content: cell,
  change: (from, to) => `${from} pasa a ser ${to}`,
  newFormat: (format) => `con el formato ${format}`,
  makeChanges: (count) => `Cambiar ${cells(count)}`,
  makeCopy: "Añadir la copia",
  cancel: "Cancelar",
  fixing: "Cambiando celdas…",
  fixed: (count, copies) =>
    [
      ...(count > 0 ? [`${counted(count, "celda cambiada", "celdas cambiadas")}.`] : []),
      ...(copies.length > 0 ? [`${copies.length === 1 ? "Copia añadida" : "Copias añadidas"}: ${copies.map(quote).join(", ")}.`] : []),
      ...(count + copies.length === 0 ? ["No se ha cambiado nada."] : []),
    ].join(" "),
  otherCells: (count) => `y ${counted(count, "celda más", "celdas más")}`,
  noDate: "la fecha que expresa",
};
