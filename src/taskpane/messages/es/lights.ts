import type { LightSentences } from "../lightSentences";
import { counted, figures, quote } from "./wording";

const rules = (count: number) => counted(count, "regla", "reglas");

export const lights: LightSentences = {
  open: "Semáforos en las celdas",
  title: "Semáforos en las celdas",
  reading: "Leyendo lo seleccionado…",
  lighting: "Aplicando semáforos…",
  removing: "Quitando semáforos…",
  figuresIn: (count, where) => `${figures(count)} por colorear en ${where}.`,
  nothingSelected: "No hay cifras seleccionadas que se puedan juzgar. Seleccione valores reales en cualquier hoja y use lo seleccionado.",
  otherSheet: (sheet) => `«${sheet}» es una hoja del cuadro de mando y ya tiene sus semáforos. Seleccione cifras en una de sus hojas.`,
  useSelection: "Usar lo seleccionado",
  counts: "Semáforos que resultan",
  leftOut: {
    "no-target": (count) => `${figures(count)} sin meta: indíquela abajo o seleccione las celdas que la contienen.`,
    "no-direction": (count) => `${figures(count)} sin indicio de si más o menos es mejor: indíquelo abajo.`,
    "no-relation": (count) => `${figures(count)} con metas sin un orden que unas pocas reglas puedan seguir.`,
  },
  judgedBy: "Criterios",
  target: "Meta",
  targetFound: (where) => `Encontrada en ${where}`,
  targetPicked: (where) => `Elegida: ${where}`,
  targetNone: "No encontrada",
  targetHint: "Un número, o un rango como 40–60, en lugar de lo encontrado",
  pickTarget: "Tomar las celdas seleccionadas ahora",
  asOnSheet: "Como en la hoja",
  direction: "Sentido",
  directionsFound: (higher, lower, range) =>
    [
      ...(higher > 0 ? [`más: ${higher}`] : []),
      ...(lower > 0 ? [`menos: ${lower}`] : []),
      ...(range > 0 ? [`en un rango: ${range}`] : []),
    ].join(", "),
  threshold: "Umbral",
  thresholdFound: "Como en la hoja; si está vacío, el 10\u00a0% de la meta en el lado malo",
  thresholdDefault: "El 10\u00a0% de la meta en el lado malo",
  thresholdHint: "Un número en unidades, o una parte de la meta como 90\u00a0%",
  notANumber: "Esto no es un número.",
  look: "Aspecto",
  looks: { fill: "Color y negrita", shape: "Además, ● ▲ ◆ delante de la cifra" },
  noShape: "Las formas requieren cifras con un mismo formato de número.",
  willDo: (count) => `Añade ${rules(count)} de formato condicional. No cambia ninguna celda; las reglas propias se conservan.`,
  light: (count) => `Colorear ${figures(count)}`,
  statusColumn: "Escribir columna de estado",
  written: (count, column) => `El estado de ${figures(count)} está en la columna ${column}, con fórmulas.`,
  removeHere: "Quitar de la selección",
  removeAll: "Quitar todos los semáforos",
  lit: (count, made) => `${counted(count, "cifra coloreada", "cifras coloreadas")} con ${rules(made)} de formato condicional.`,
  removed: (count, sheets) =>
    count === 0
      ? "No había semáforos que quitar."
      : `Semáforos quitados en ${sheets.map(quote).join(", ")} (${rules(count)}). Vuelve a verse lo que cubrían.`,
};
