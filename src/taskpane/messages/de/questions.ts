import type { Question } from "../../../domain/reading/reading";
import { cellOf, sheetOf } from "../cellText";
import type { Details } from "../details";
import type { DetailSentence } from "../messages";
import { plain, quoted } from "./cellText";
import { roles } from "./words";

/** What only the user can say. */
export const questions = {
  direction: (details) => `Was ist bei ${quoted(details, "kpi", "dieser Kennzahl")} besser?`,
  "percent-scale": (details) =>
    `Der Zielwert von ${quoted(details, "kpi", "dieser Kennzahl")} hat eine andere Prozentskala als die Istwerte. Was soll mit dem Zielwert geschehen?`,
  "duplicate-kpi": (details) => `${quoted(details, "kpi", "Diese Kennzahl")} kommt zweimal vor${firstIn(details)}. Welche ist gemeint?`,
  "period-order": (details) => `Welcher Tag ist mit ${quoted(details, "text", "der Periodenüberschrift")} gemeint?`,
  "series-of-column": (details) => `Was enthält die Spalte ${quoted(details, "header", "hier")}?`,
  layout: (details, at) =>
    `${(layoutDoubts[plain(details, "reason", "")] ?? anyDoubt)(quoted(details, "text", `der Text in ${cellOf(at)}`))} Sollen die Werte so übernommen werden, wie sie dastehen?`,
  "period-of-sheet": (details, at) =>
    plain(details, "count", "") === "1"
      ? `Das Blatt „${sheetOf(at)}“ nennt eine Periode${inBrackets(details, "texts")}. Gehören die Werte zu ihr?`
      : `Das Blatt „${sheetOf(at)}“ nennt mehr als eine Periode${inBrackets(details, "texts")}. Zu welcher gehören die Werte?`,
  "unreadable-figure": (details, at) =>
    `${quoted(details, "text", `Der Text in ${cellOf(at)}`)} ist kein lesbarer Wert${forKpi(details)}. Was soll damit geschehen?`,
} satisfies Record<Question["code"], DetailSentence>;

const keepOrLeave = { "as-read": "So übernehmen", "leave-out": "Auslassen" };

const choices: Readonly<Record<Question["code"], Readonly<Record<string, string>>>> = {
  direction: { higher: "Mehr", lower: "Weniger", range: "Ein Bereich" },
  "percent-scale": keepOrLeave,
  "duplicate-kpi": { "keep-first": "Die erste", "keep-last": "Die letzte", "keep-both": "Beide" },
  "period-order": keepOrLeave,
  "series-of-column": roles,
  layout: keepOrLeave,
  "period-of-sheet": { none: "Zu keiner davon" },
  "unreadable-figure": keepOrLeave,
};

/** A choice in words; a word of the user's own sheet as it stands. */
export const choice = (code: Question["code"], word: string): string => new Map(Object.entries(choices[code])).get(word) ?? word;

const anyDoubt = (text: string) => `Dort, wo ${text} steht, lässt sich das Blatt auf verschiedene Weise lesen.`;

/** What makes a layout doubtful, by the reader's reason; the text stands where the nominative does. */
const layoutDoubts: Readonly<Record<string, (text: string) => string>> = {
  "series-in-name-alone": (text) => `${text} kann der Name einer Kennzahl sein oder der Zielwert einer anderen.`,
  "series-unknown": (text) =>
    `Was in Zeilen wie ${text} steht, ist nicht sicher: Das Wort sagt nicht, ob es Istwerte, Zielwerte oder anderes sind.`,
  "series-as-names": (text) => `Wörter wie ${text} stehen dort, wo die Namen der Kennzahlen stehen sollten.`,
  "columns-are-what": (text) => `Spalten wie ${text} können für Abteilungen stehen oder für etwas anderes.`,
  "kpi-not-named": (text) => `Keine Zelle der Tabelle nennt die Kennzahl; vorläufig heißt sie ${text}.`,
  "label-beside-table": (text) => `${text} steht neben der Tabelle und sagt vielleicht, um wessen Werte es geht.`,
  "rows-of-a-list": (text) =>
    `In jeder Zeile steht bei ${text} etwas anderes: Das kann eine Liste von Aufträgen oder Ähnlichem sein statt von Kennzahlen.`,
  "entity-above-table": (text) => `${text} über der Tabelle sagt vielleicht, um wessen Werte es geht.`,
  "entity-in-tab": (text) => `Das Blatt ${text} sagt mit seinem Namen vielleicht, um wessen Werte es geht.`,
  "perspective-or-entity": (text) => `Die Spalte ${text} sagt vielleicht, um wessen Werte es geht, oder gruppiert nur die Kennzahlen.`,
  "rows-worked-out": (text) => `${text} ist aus anderen Zeilen errechnet: eine Kennzahl, oder nur deren Summe.`,
  "name-over-rows": (text) => `${text} reicht über mehrere Zeilen, die sich durch nichts unterscheiden.`,
  "entity-missing-in-row": (text) => `Einige Zeilen nennen keine Abteilung, darunter ${text}.`,
  "periods-both-ways": (text) => `Perioden stehen untereinander in der Spalte ${text} und auch nebeneinander über den Spalten.`,
  "descriptor-unsure": (text) => `Es ist nicht sicher, was die Spalte ${text} beschreibt.`,
};

function firstIn(details: Details): string {
  const other = plain(details, "other", "");
  return other === "" ? "" : `, zuerst in ${cellOf(other)}`;
}

function inBrackets(details: Details, key: string): string {
  const text = plain(details, key, "");
  return text === "" ? "" : ` (${text})`;
}

function forKpi(details: Details): string {
  const name = quoted(details, "kpi", "");
  return name === "" ? "" : ` für ${name}`;
}
