import { cellOf } from "../cellText";
import type { Details } from "../details";
import type { TravelSentences } from "../travelSentences";
import { plain, quoted } from "./cellText";

const sheet = (details: Details) => quoted(details, "sheet", "la hoja");
const kpi = (details: Details) => quoted(details, "kpi", "un indicador");
const entity = (details: Details) => quoted(details, "entity", "el departamento");
/** With "de", which would swallow an article. */
const ofEntity = (details: Details) => `de ${quoted(details, "entity", "un departamento")}`;
const at = (details: Details): string => cellOf(plain(details, "at", ""));
/** How many, and where the first of them stands. */
const leftOut = (details: Details, whose = ""): string => {
  const figures = plain(details, "figures", "1");
  const counted = figures === "1" ? "se omite 1 cifra" : `se omiten ${figures} cifras`;
  return `${counted}${whose} (desde la celda ${at(details)} del archivo)`;
};

export const travel: TravelSentences = {
  refusals: {
    "not-a-workbook": () =>
      "Este archivo no es un libro de Excel (.xlsx) o está dañado. Elija el archivo que devolvió el departamento o pídalo de nuevo.",
    encrypted: () =>
      "Este archivo necesita una contraseña o está en el formato antiguo .xls. Ábralo en Excel, guárdelo como .xlsx sin contraseña y elija ese archivo.",
    "no-entity-sheet": () =>
      "En este archivo no hay ninguna hoja de departamento de un cuadro de mando. Elija el libro con el que salió la hoja o una copia de este libro.",
    "other-card": (details) =>
      `${sheet(details)} pertenece a otro cuadro de mando: sus indicadores no son los de este. Abra el libro del que procede e incorpórela allí.`,
    "entity-twice": (details) =>
      `${sheet(details)} y ${quoted(details, "other", "otra hoja")} de este archivo son del mismo departamento. Elimine la que no cuenta, guarde el archivo y elíjalo de nuevo.`,
    "unknown-entity": (details) =>
      `${sheet(details)} pertenece a un departamento que no está en este libro (${plain(details, "entity", "sin ID")}). Añada antes el departamento o elija otro archivo.`,
    "no-sheet-here": (details) =>
      `${entity(details)} no tiene hoja en este libro. Genere las hojas de los departamentos y elija el archivo de nuevo.`,
  },
  findings: {
    "changed-both": (details, period) =>
      `${kpi(details)} ${ofEntity(details)} en ${period(plain(details, "period", ""))} se cambió aquí (${plain(details, "here", "") || "vacío"}) y allí (${plain(details, "there", "") || "vacío"}). No se ha escrito nada; decida qué cifra cuenta.`,
    "unknown-kpi": (details) => `${kpi(details)} ${ofEntity(details)} no está en este cuadro de mando: ${leftOut(details)}.`,
    "unknown-period": (details, period) =>
      `${period(plain(details, "period", ""))} no es un periodo de este cuadro de mando: ${leftOut(details, ` ${ofEntity(details)}`)}.`,
    "not-carried": (details) => `${entity(details)} no participa aquí en ${kpi(details)}: ${leftOut(details)}.`,
    "not-a-ratio": (details) => `${kpi(details)} ${ofEntity(details)} no se calcula a partir de dos cifras: ${leftOut(details)}.`,
    "not-a-number": (details, period) =>
      `${entity(details)} escribió ${quoted(details, "content", "un texto")} para ${kpi(details)} en ${period(plain(details, "period", ""))} (celda ${at(details)} del archivo). Hace falta un número, así que se omite.`,
    "no-result": (details, period) =>
      `La fórmula de ${kpi(details)} ${ofEntity(details)} en ${period(plain(details, "period", ""))} (celda ${at(details)} del archivo) no tiene resultado. Abra el archivo en Excel, guárdelo y elíjalo de nuevo.`,
    "renamed-kpi": (details) =>
      `${kpi(details)} ${ofEntity(details)} se llama ${quoted(details, "there", "de otro modo")} en el archivo (celda ${at(details)}). Compruebe que es el mismo indicador; se pregunta por sus cifras.`,
    "figures-twice": (details) =>
      `En el archivo hay filas o meses ${ofEntity(details)} repetidos que no coinciden. Se leyeron los primeros: ${leftOut(details)}.`,
    "figures-without-kpi": (details) =>
      `${entity(details)} añadió filas que no son indicadores de este cuadro de mando: ${leftOut(details)}.`,
    "comment-left-out": (details) =>
      `${entity(details)} escribió ${quoted(details, "content", "un comentario")} junto a ${kpi(details)} (celda ${at(details)} del archivo). Solo se incorporan cifras; copie el texto si lo necesita aquí.`,
    "unknown-entity": (details) =>
      `${sheet(details)} pertenece a un departamento que no tiene hoja aquí (${plain(details, "entity", "sin ID")}): se omite.`,
    "no-base": (details) =>
      `${sheet(details)} no indica qué contenía al salir, así que se pregunta por cada cifra distinta, salvo que rellene una celda vacía.`,
    "nothing-changed": () => "El archivo no contiene nada que no esté ya aquí.",
  },
  bases: {
    "left-with": "Comparado con lo que contenía la hoja al salir",
    copy: "Una copia del libro: cuenta lo escrito",
    none: "Nada indica quién cambió qué",
  },
};
