import type { DataProblemCode, Fix } from "../../../domain/dataReport/dataProblem";
import type { Series } from "../../../domain/reading/reading";
import { cellOf, sheetOf } from "../cellText";
import type { Details } from "../details";
import type { DetailSentence } from "../messages";
import { period, plain, quoted } from "./cellText";
import { cells, counted, figures, quote } from "./wording";

const kpi = (details: Details) => quoted(details, "kpi", "este indicador");
const text = (details: Details) => quoted(details, "text", "este texto");
const number = (details: Details, key: string) => plain(details, key, "?");
const count = (details: Details) => Number(plain(details, "count", "1"));
const inPeriod = (details: Details) => (period(details, "period", "") === "" ? "" : ` en ${period(details, "period", "")}`);

/** The figures of a series, with their article. */
const seriesWords: Readonly<Record<Series, string>> = {
  actual: "El valor real",
  target: "La meta",
  prior: "El valor anterior",
  baseline: "La línea base",
  forecast: "El pronóstico",
  "threshold-green": "El umbral verde",
  "threshold-amber": "El umbral ámbar",
  "threshold-red": "El umbral rojo",
  variance: "La desviación",
  attainment: "El cumplimiento",
  status: "El estado",
  trend: "La tendencia",
  weight: "El peso",
  score: "La puntuación",
  numerator: "El numerador",
  denominator: "El denominador",
};
const word = (details: Details) => (seriesWords as Readonly<Record<string, string>>)[plain(details, "series", "actual")] ?? "La cifra";

const directionWords: Readonly<Record<string, string>> = {
  higher: "más es mejor",
  lower: "menos es mejor",
  range: "lo mejor está en un rango",
};
function better(details: Details): string {
  const direction = plain(details, "direction", "higher");
  return directionWords[direction] ?? `${direction} es mejor`;
}

/** How the sheet comes to its figure and how the add-in does. */
function bothFormulas(details: Details): string {
  const formula = plain(details, "formula", "");
  const theirs = formula === "" ? `aquí se escribió ${number(details, "theirs")}` : `${formula} da ${number(details, "theirs")}`;
  return `${theirs}; ${plain(details, "ourFormula", "")} da ${number(details, "ours")}`;
}

const textNumberReasons: Readonly<Record<string, string>> = {
  ambiguous: "nada en la columna indica si su signo separa decimales o millares. Escriba el número de nuevo.",
  percent: "las demás cifras del indicador no aclaran si 95\u00a0% es aquí 0,95 o 95. Escriba el número de nuevo.",
  formula: "procede de una fórmula. Cambie la fórmula para que dé un número, por ejemplo con VALOR.",
};

/** As the formula shows them in its cell. */
const statusWords: Readonly<Record<string, string>> = { "on-target": "«On target»", "off-target": "«Off target»", "at-risk": "«At risk»" };

const hiddenLines: Readonly<Record<string, string>> = {
  row: "La fila",
  rows: "Las filas",
  column: "La columna",
  columns: "Las columnas",
};

/** What is wrong with the user's data, and what to do where there is no safe fix. */
export const dataProblems = {
  "broken-reference": (details, at) =>
    plain(details, "formula", "") === ""
      ? `${cellOf(at)} contiene #¡REF! como valor pegado: lo que mostraba se ha perdido. Escriba la cifra de nuevo.`
      : `La fórmula ${plain(details, "formula", "")} se refiere a celdas eliminadas. Diríjala de nuevo a las celdas correctas.`,
  "error-value": (details, at) =>
    `${cellOf(at)} muestra ${plain(details, "text", "un error")}${plain(details, "formula", "") === "" ? "" : ` de ${plain(details, "formula", "")}`}, que cuenta como sin datos.`,
  "conflicting-figures": (details) =>
    `${word(details)} de ${kpi(details)}${inPeriod(details)} aparece dos veces con cifras distintas: ${number(details, "first")} en ${cellOf(plain(details, "other", ""))} y ${number(details, "second")} aquí. Solo una puede ser correcta.`,
  "repeated-figures": (details) =>
    `${word(details)} de ${kpi(details)}${inPeriod(details)} está aquí y en ${cellOf(plain(details, "other", ""))}. Uno de los dos lugares quedará desactualizado.`,
  "text-number": (details) => {
    const because = textNumberReasons[plain(details, "because", "")];
    return because === undefined
      ? `${text(details)} es un número almacenado como texto, que las fórmulas de Excel pasan por alto.`
      : `${text(details)} es un número almacenado como texto, y ${because}`;
  },
  "number-with-unit": (details) => `${text(details)} reúne un número y su unidad en una celda, así que Excel lo trata como texto.`,
  "unreadable-figure": (details) => `${text(details)} está donde ${kpi(details)} necesita una cifra.`,
  "percent-scale": (details) =>
    `${kpi(details)} cuenta los porcentajes de dos maneras: ${number(details, "odd")} aquí${count(details) > 1 ? ` y en ${counted(count(details) - 1, "celda más", "celdas más")}` : ""}, ${number(details, "like")} en ${cellOf(plain(details, "likeAt", ""))}.`,
  "factor-to-target": (details) =>
    `Entre el valor real y la meta de ${kpi(details)} hay un factor de aproximadamente ${number(details, "factor")} (${number(details, "actual")} y ${number(details, "target")}). Uno de los dos puede estar en otra unidad.`,
  "factor-in-series": (details) =>
    `${number(details, "figure")} es unas ${number(details, "factor")} veces mayor o menor que lo habitual en ${kpi(details)} (${number(details, "usual")}). Compruebe la unidad de esta cifra.`,
  "text-date": (details) =>
    plain(details, "day", "") === ""
      ? `${text(details)} es una fecha almacenada como texto, y nada en la columna indica si va primero el día o el mes. Escriba la fecha de nuevo.`
      : `${text(details)} es una fecha almacenada como texto, que Excel no ordena ni compara como fecha.`,
  "blank-in-series": (details) =>
    count(details) === 1
      ? `${word(details)} de ${kpi(details)} falta en ${period(details, "period", "un periodo")}, entre periodos con datos.`
      : `${word(details)} de ${kpi(details)} falta en ${count(details)} periodos entre otros con datos, el primero ${period(details, "period", "aquí")}.`,
  "total-inside": (details) =>
    plain(details, "left", "") === ""
      ? `${kpi(details)} es una suma de otros indicadores (${plain(details, "formula", "")}) y se ha leído como indicador propio: lo que suma cuenta dos veces.`
      : `${text(details)} es un total entre las cifras. Se ha omitido.`,
  "unit-against-name": (details) =>
    plain(details, "named", "") === ""
      ? `La unidad de ${kpi(details)} es ${quoted(details, "unit", "otra")}, pero el formato de sus cifras es ${quoted(details, "format", "otro")}.`
      : `La unidad de ${kpi(details)} es ${quoted(details, "unit", "otra")}, pero su nombre habla de ${quoted(details, "named", "otra")}.`,
  "threshold-side": (details) => {
    if (plain(details, "against", "") === "name")
      return `En ${kpi(details)} la hoja indica un sentido y el nombre dice lo contrario. Compruebe el sentido.`;
    if (plain(details, "against", "") === "threshold")
      return `En ${kpi(details)} el sentido y el lado de la meta o del umbral se contradicen. Compruebe los tres.`;
    return plain(details, "better", "") === ""
      ? `En ${kpi(details)} ${better(details)}, pero el umbral ${number(details, "threshold")} está en el lado bueno de la meta ${number(details, "target")}.`
      : `En ${kpi(details)} ${better(details)}, pero sus umbrales van al revés: ${number(details, "threshold")} aquí, ${number(details, "better")} para la franja mejor.`;
  },
  "bounds-reversed": (details) =>
    `El rango bueno de ${kpi(details)} empieza por encima de su final: inferior ${number(details, "low")}, superior ${number(details, "high")}.`,
  "stale-figures": (details) => {
    const others = count(details) - 1;
    const who = others < 1 ? `${kpi(details)} no tiene` : `${kpi(details)} y ${counted(others, "indicador", "indicadores")} más no tienen`;
    return plain(details, "behind", "0") === "1"
      ? `${who} valor real después de ${period(details, "period", "este periodo")}; los demás continúan.`
      : `${who} valor real después de ${period(details, "period", "este periodo")}, y el plazo ya ha pasado.`;
  },
  "hidden-figures": (details) => {
    const [what, lines] = [plain(details, "what", "row"), plain(details, "lines", "")];
    if (what === "sheet") return `La hoja ${quoted(details, "lines", "")} está oculta y contiene ${figures(count(details))}.`;
    const hidden = what.endsWith("s") ? "están ocultas y contienen" : "está oculta y contiene";
    return `${hiddenLines[what] ?? what} ${lines} ${hidden} ${counted(count(details), "cifra que cuenta", "cifras que cuentan")}.`;
  },
  "variance-differs": (details) => `La desviación de ${kpi(details)} no es la que dan sus cifras: ${bothFormulas(details)}.`,
  "attainment-differs": (details) => `El cumplimiento de ${kpi(details)} no es el que dan sus cifras: ${bothFormulas(details)}.`,
  "status-differs": (details) => {
    const formula = plain(details, "formula", "");
    const theirs = formula === "" ? `Aquí se escribió ${quoted(details, "theirs", "")}` : `${formula} da ${quoted(details, "theirs", "")}`;
    return `${theirs}, pero ${number(details, "actual")} frente a ${number(details, "target")}, donde ${better(details)}, es ${statusWords[plain(details, "ours", "")] ?? "otro estado"}: ${plain(details, "ourFormula", "")}.`;
  },
  "trend-differs": (details) =>
    `${quoted(details, "theirs", "La flecha")} no corresponde a ${kpi(details)}: sus últimas cifras pasaron de ${number(details, "from")} a ${number(details, "to")}.`,
  "merged-cells": (details) =>
    `Hay ${count(details) === 1 ? "celdas combinadas" : `${count(details)} grupos de celdas combinadas`} dentro de la tabla: al ordenar, al filtrar y en las fórmulas solo cuenta la primera celda.`,
  "stray-spaces": (details) =>
    plain(details, "twice", "0") === "1"
      ? `${text(details)} tiene espacios de más alrededor o en medio, así que cuenta como otro nombre que el mismo sin ellos.`
      : `${text(details)} tiene espacios de más alrededor o en medio, con los que fallan las búsquedas.`,
} satisfies Record<DataProblemCode, DetailSentence>;

/** What a cell holds, as a sentence shows it. */
export function cell(content: number | string | boolean): string {
  if (typeof content === "string") return quote(content);
  return typeof content === "number" ? plain({ content }, "content", "") : content ? "VERDADERO" : "FALSO";
}

/** What a fix would do. */
export function fix(offered: Fix): string {
  if (offered.kind === "unmerge-copy")
    return `Añade una copia de «${offered.sheet}» con sus celdas combinadas separadas y todas rellenas. La hoja original queda como está.`;
  const [first] = offered.changes;
  if (first === undefined) return "";
  const to = offered.kind === "set-date" ? "la fecha que expresa" : cell(first.to);
  const change = `${cellOf(first.at)} en «${sheetOf(first.at)}»: ${cell(first.from)} pasa a ser ${to}`;
  const format = first.toFormat === null || offered.kind === "trim" ? "" : `, con el formato ${first.toFormat}`;
  return offered.changes.length === 1
    ? `${change}${format}.`
    : `${change}${format}; lo mismo en ${cells(offered.changes.length)} en total.`;
}
