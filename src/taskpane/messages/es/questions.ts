import type { Question } from "../../../domain/reading/reading";
import { cellOf, sheetOf } from "../cellText";
import type { Details } from "../details";
import type { DetailSentence } from "../messages";
import { plain, quoted } from "./cellText";
import { roles } from "./words";

/** What only the user can say. */
export const questions = {
  direction: (details) => `¿Qué sentido es mejor para ${quoted(details, "kpi", "este indicador")}?`,
  "percent-scale": (details) =>
    `La meta de ${quoted(details, "kpi", "este indicador")} está en otra escala de porcentaje que sus valores reales. ¿Qué se hace con la meta?`,
  "duplicate-kpi": (details) => `${quoted(details, "kpi", "Este indicador")} aparece dos veces${firstIn(details)}. ¿Cuál vale?`,
  "period-order": (details) => `¿Qué día es ${quoted(details, "text", "el encabezado de periodo")}?`,
  "series-of-column": (details) => `¿Qué contiene la columna ${quoted(details, "header", "de aquí")}?`,
  layout: (details, at) =>
    `${(layoutDoubts[plain(details, "reason", "")] ?? anyDoubt)(quoted(details, "text", `el texto de ${cellOf(at)}`))} ¿Se toman sus cifras tal como están?`,
  "period-of-sheet": (details, at) =>
    plain(details, "count", "") === "1"
      ? `La hoja «${sheetOf(at)}» habla de un periodo${inBrackets(details, "texts")}. ¿Le pertenecen sus cifras?`
      : `La hoja «${sheetOf(at)}» habla de más de un periodo${inBrackets(details, "texts")}. ¿A cuál pertenecen sus cifras?`,
  "unreadable-figure": (details, at) =>
    `${quoted(details, "text", `El texto de ${cellOf(at)}`)} no es una cifra${forKpi(details)}. ¿Qué se hace con ese texto?`,
} satisfies Record<Question["code"], DetailSentence>;

const keepOrLeave = { "as-read": "Tomar tal cual", "leave-out": "Omitir" };

const choices: Readonly<Record<Question["code"], Readonly<Record<string, string>>>> = {
  direction: { higher: "Más", lower: "Menos", range: "Un rango" },
  "percent-scale": keepOrLeave,
  "duplicate-kpi": { "keep-first": "El primero", "keep-last": "El último", "keep-both": "Los dos" },
  "period-order": keepOrLeave,
  "series-of-column": roles,
  layout: keepOrLeave,
  "period-of-sheet": { none: "A ninguno" },
  "unreadable-figure": keepOrLeave,
};

/** A choice in words; a word of the user's own sheet as it stands. */
export const choice = (code: Question["code"], word: string): string => new Map(Object.entries(choices[code])).get(word) ?? word;

const anyDoubt = (text: string) => `Por la disposición de la hoja, ${text} se puede leer de varias maneras.`;

/** What makes a layout doubtful, by the reader's reason. */
const layoutDoubts: Readonly<Record<string, (text: string) => string>> = {
  "series-in-name-alone": (text) => `${text} puede nombrar un indicador o la meta de otro.`,
  "series-unknown": (text) => `No es seguro qué contienen filas como ${text}: valores reales, metas u otra cosa.`,
  "series-as-names": (text) => `Hay palabras como ${text} donde deberían estar los nombres de los indicadores.`,
  "columns-are-what": (text) => `Columnas como ${text} pueden corresponder a departamentos o a otra cosa.`,
  "kpi-not-named": (text) => `Ninguna celda de la tabla da nombre a su indicador; de momento se llama ${text}.`,
  "label-beside-table": (text) => `Junto a la tabla está ${text}, que puede indicar de quién son estas cifras.`,
  "rows-of-a-list": (text) => `Cada fila tiene un valor propio en ${text}: puede ser una lista de pedidos o similar, no de indicadores.`,
  "entity-above-table": (text) => `Encima de la tabla está ${text}, que puede indicar de quién son estas cifras.`,
  "entity-in-tab": (text) => `El nombre de la hoja, ${text}, puede indicar de quién son estas cifras.`,
  "perspective-or-entity": (text) => `La columna ${text} puede indicar de quién son estas cifras o agrupar los indicadores.`,
  "rows-worked-out": (text) => `${text} se calcula a partir de otras filas: puede ser un indicador o solo su total.`,
  "name-over-rows": (text) => `Varias filas que nada distingue comparten ${text}.`,
  "entity-missing-in-row": (text) => `Algunas filas no nombran ningún departamento, entre ellas ${text}.`,
  "periods-both-ways": (text) => `Hay periodos en la columna ${text} y también a lo ancho, en las columnas.`,
  "descriptor-unsure": (text) => `No es seguro qué describe la columna ${text}.`,
};

function firstIn(details: Details): string {
  const other = plain(details, "other", "");
  return other === "" ? "" : `, la primera en ${cellOf(other)}`;
}

function inBrackets(details: Details, key: string): string {
  const text = plain(details, key, "");
  return text === "" ? "" : ` (${text})`;
}

function forKpi(details: Details): string {
  const name = quoted(details, "kpi", "");
  return name === "" ? "" : ` para ${name}`;
}
