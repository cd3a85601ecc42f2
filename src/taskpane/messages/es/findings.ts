import type { FindingCode } from "../../../domain/reading/reading";
import { cellOf } from "../cellText";
import type { Details } from "../details";
import type { DetailSentence } from "../messages";
import { plain, quoted } from "./cellText";
import { roles } from "./words";

const kpi = (details: Details) => quoted(details, "kpi", "este indicador");
const text = (details: Details) => quoted(details, "text", "este texto");

/** What is wrong or worth knowing, and what to do about it. */
export const findings = {
  "empty-sheet": (details) =>
    `La hoja ${quoted(details, "sheet", "que está viendo")} está vacía. Vaya a la hoja con sus indicadores y vuelva a leer.`,
  "no-header": (_details, at) =>
    `No se ha encontrado una fila de encabezados en ${at}. Dé nombre a las columnas en una de las 20 primeras filas, por ejemplo: Indicador, Meta, Real.`,
  "no-kpi-column": () => "Ninguna columna nombra los indicadores. Ponga el encabezado «Indicador» a la columna con sus nombres.",
  "no-actual-column": () =>
    "No se ha encontrado una columna con valores reales. Póngale el encabezado «Real» o, con una columna por periodo, use encabezados como «2026-04».",
  "no-kpis": () => "No se ha encontrado ningún indicador bajo la fila de encabezados. Escriba un indicador por fila debajo de ellos.",
  "duplicate-kpi": (details) =>
    `${kpi(details)} aparece más de una vez${alsoIn(details)}. Dé a cada indicador su propio nombre o responda a la pregunta de arriba.`,
  "text-number": (details) =>
    `El número ${quoted(details, "text", "de aquí")} está almacenado como texto y se ha leído como ${plain(details, "number", "un número")}. Dé a la celda formato de número y vuelva a escribirlo.`,
  "not-a-number": (details) =>
    `${text(details)} no es un número, así que no se puede puntuar. Escriba solo el número, y su unidad en una columna aparte.`,
  "error-cell": (details, at) =>
    `${cellOf(at)} muestra el error ${plain(details, "text", "de una fórmula")}, que cuenta como sin datos. Corrija la fórmula para que tenga puntuación.`,
  "merged-cells": (details) => `Aquí hay celdas combinadas. Compruebe que ${text(details)} se ha entendido bien.`,
  "formula-like-name": (details) =>
    `El nombre ${quoted(details, "kpi", plain(details, "text", "de aquí"))} parece una fórmula; se guarda como texto y nunca se ejecuta.`,
  "no-target": (details) => `${kpi(details)} no tiene meta, así que no tendrá estado.`,
  "unreadable-target": (details) =>
    `La meta ${quoted(details, "text", "de aquí")} no se puede leer. Escriba un número, por ejemplo 95\u00a0%, ≤ 3 o 40–60.`,
  "unknown-direction-word": (details) =>
    `${text(details)} no dice qué sentido es mejor. Escriba «higher», «lower» o «range», o responda a la pregunta de arriba.`,
  "direction-contradicts-threshold": (details) =>
    `En ${kpi(details)} el umbral está en el lado bueno de la meta. Compruebe el sentido, la meta y el umbral.`,
  "direction-contradicts-name": (details) =>
    `En ${kpi(details)} la hoja dice ${quoted(details, "text", "un sentido")}, pero el nombre o la meta apuntan al contrario. Compruebe el sentido.`,
  "unreadable-threshold": (details) =>
    `El umbral ${quoted(details, "text", "de aquí")} no se puede leer, así que se aplica el 10\u00a0% habitual. Escriba un número o una parte como 90\u00a0%.`,
  "unreadable-weight": (details) => `El peso ${quoted(details, "text", "de aquí")} no es un número positivo, así que se usa 1.`,
  "percent-scale": (details) =>
    `El valor real y la meta de ${kpi(details)} están en escalas de porcentaje distintas${bothFigures(details)}. Ponga ambos en una misma escala.`,
  "column-left-out": (details) =>
    `La columna ${quoted(details, "header", "de aquí")} resume otras cifras o se refiere a un grupo de indicadores; se omite.`,
  "column-not-used": (details) => `La columna ${quoted(details, "header", "de aquí")} no se ha reconocido y se omite.`,
  "total-row-left-out": (details) => `${quoted(details, "text", quoted(details, "kpi", "Esta fila"))} parece un total y se omite.`,
  "row-without-period": () => "Esta fila no indica ningún periodo y otras sí, así que sus cifras se omiten. Escriba el periodo al lado.",
  "row-without-kpi": () => "Esta fila contiene cifras sin nombre de indicador, así que se omite. Escriba el nombre al lado.",
  "row-without-figures": (details) => `${quoted(details, "text", kpi(details))} no tiene cifras, así que no se ha tomado por un indicador.`,
  "figures-outside": (details, at) =>
    `${plain(details, "count", "Varios")} números a partir de ${cellOf(at)} no están en ninguna tabla reconocida, así que se omiten. Ponga a sus columnas títulos como Indicador, Meta, Real.`,
  "block-title": (details) => `${text(details)} se ha tomado por el título de las filas de debajo.`,
  "column-taken-as": (details) => `La columna ${quoted(details, "header", "de aquí")} se ha tomado por «${roleWord(details)}».`,
  "figures-asked": (details) => `${leftOut(details)} hasta que se respondan las preguntas de arriba.`,
  "period-not-a-date": (details) =>
    `${text(details)} no designa un periodo con certeza, porque falta el año o el orden de día y mes. Los periodos siguen el orden de la hoja.`,
  "unanswered-question": (details) => `Una pregunta sobre ${kpi(details)} ha quedado sin responder.`,
  "kept-stored": (details) =>
    `${plain(details, "heading", "Un ajuste")} de ${kpi(details)}: el cuadro de mando conserva ${quoted(details, "stored", "lo que tiene")}, la hoja dice ${quoted(details, "read", "otra cosa")}. Si la hoja es correcta, cámbielo en la tabla del cuadro de mando.`,
  "kpi-gone": (details) => `${kpi(details)} ya no está en la hoja; el cuadro de mando lo conserva sin cifras nuevas.`,
  "figure-twice": (details, at) =>
    `${kpi(details)}${plain(details, "period", "") === "" ? "" : ` en ${quoted(details, "period", "")}`} está en dos celdas, ${plain(details, "other", "otra")} y ${at}; se usa la primera.`,
  "entities-only": (details) =>
    `${kpisCounted(details)} cifras por departamento. Se guardan en la tabla BSC_Data; el cuadro de mando muestra el conjunto, que ninguna hoja indica, y por eso no hay estado.`,
} satisfies Record<FindingCode, DetailSentence>;

/** The word for the role a column was taken for; the role as it stands when it is none of ours. */
function roleWord(details: Details): string {
  const role = plain(details, "role", plain(details, "series", "otra columna"));
  return Object.entries(roles).find(([name]) => name === role)?.[1] ?? role;
}

/** "Se omite 1 cifra" or "Se omiten 3 cifras". */
function leftOut(details: Details): string {
  const count = Number(plain(details, "count", "0"));
  return count === 0 ? "Se omiten algunas cifras" : count === 1 ? "Se omite 1 cifra" : `Se omiten ${count} cifras`;
}

/** "«Ventas» solo tiene" or "12 indicadores solo tienen". */
function kpisCounted(details: Details): string {
  const count = Number(plain(details, "count", "0"));
  return count > 1 ? `${count} indicadores solo tienen` : `${kpi(details)} solo tiene`;
}

function alsoIn(details: Details): string {
  const other = plain(details, "other", "");
  return other === "" ? "" : `, la primera en ${cellOf(other)}`;
}

function bothFigures(details: Details): string {
  const [actual, target] = [plain(details, "actual", ""), plain(details, "target", "")];
  return actual === "" || target === "" ? ", como 0,95 y 95" : ` (real ${actual}, meta ${target})`;
}
