import type { DataProblemCode, Fix } from "../../../domain/dataReport/dataProblem";
import { cellOf, sheetOf } from "../cellText";
import type { Details } from "../details";
import type { DetailSentence } from "../messages";
import { errorShown, period, plain, quoted } from "./cellText";
import { roles } from "./words";

const kpi = (details: Details) => quoted(details, "kpi", "diese Kennzahl");
/** After "von" and "bei". */
const kpiDative = (details: Details) => quoted(details, "kpi", "dieser Kennzahl");
const text = (details: Details) => quoted(details, "text", "dieser Text");
const number = (details: Details, key: string) => plain(details, key, "?");
const count = (details: Details) => Number(details["count"] ?? 1);
const figures = (many: number) => (many === 1 ? "1 Wert" : `${many} Werte`);
const cells = (many: number) => (many === 1 ? "1 Zelle" : `${many} Zellen`);

const seriesWords: Readonly<Record<string, string>> = { ...roles, actual: "Istwert" };
/** "Istwert von „Umsatz“ (2026-04)": without an article, for words of every gender. */
const which = (details: Details) =>
  `${seriesWords[plain(details, "series", "actual")] ?? "Wert"} von ${kpiDative(details)}${period(details, "period", "") === "" ? "" : ` (${period(details, "period", "")})`}`;

const directionWords: Readonly<Record<string, string>> = { higher: "mehr", lower: "weniger", range: "innerhalb eines Bereichs" };
const better = (details: Details) => {
  const direction = plain(details, "direction", "higher");
  return `„${directionWords[direction] ?? direction} ist besser“`;
};

/** How the sheet comes to its figure and how the add-in does. */
function bothFormulas(details: Details): string {
  const formula = plain(details, "formula", "");
  const theirs = formula === "" ? `Eingegeben wurde ${number(details, "theirs")}` : `${formula} ergibt ${number(details, "theirs")}`;
  return `${theirs}; ${plain(details, "ourFormula", "")} ergibt ${number(details, "ours")}`;
}

const textNumberReasons: Readonly<Record<string, string>> = {
  ambiguous: "Nichts in der Spalte zeigt, ob das Zeichen für Dezimalstellen oder Tausender steht. Geben Sie die Zahl neu ein.",
  percent: "Die anderen Werte der Kennzahl zeigen nicht, ob 95\u00a0% hier 0,95 oder 95 ist. Geben Sie die Zahl neu ein.",
  formula: "Eine Formel erzeugt sie. Ändern Sie die Formel so, dass sie eine Zahl ergibt, zum Beispiel mit WERT.",
};

/** As BSC.STATUS answers, whose formula stands beside it. */
const statusWords: Readonly<Record<string, string>> = { "on-target": "On target", "off-target": "Off target", "at-risk": "At risk" };

const lineWords: Readonly<Record<string, string>> = { row: "Zeile", rows: "Zeilen", column: "Spalte", columns: "Spalten" };

/** What is wrong with the user's data, and what to do where there is no safe fix. */
export const dataProblems = {
  "broken-reference": (details, at) =>
    plain(details, "formula", "") === ""
      ? `${cellOf(at)} enthält #BEZUG! als eingefügten Wert: Was dort stand, ist verloren. Geben Sie den Wert neu ein.`
      : `Die Formel ${plain(details, "formula", "")} bezieht sich auf gelöschte Zellen. Lassen Sie sie wieder auf die richtigen Zellen verweisen.`,
  "error-value": (details, at) =>
    `${cellOf(at)} zeigt ${errorShown(plain(details, "text", "einen Fehler"))}${plain(details, "formula", "") === "" ? "" : ` aus ${plain(details, "formula", "")}`}; das gilt als fehlender Wert.`,
  "conflicting-figures": (details) =>
    `${which(details)} steht zweimal da, mit verschiedenen Zahlen: ${number(details, "first")} in ${cellOf(plain(details, "other", ""))} und ${number(details, "second")} hier. Nur eine kann stimmen.`,
  "repeated-figures": (details) =>
    `${which(details)} steht hier und in ${cellOf(plain(details, "other", ""))}. Eine der beiden Stellen wird irgendwann veraltet sein.`,
  "text-number": (details) => {
    const because = textNumberReasons[plain(details, "because", "")];
    return because === undefined
      ? `${text(details)} ist eine als Text gespeicherte Zahl, die Excels Formeln auslassen.`
      : `${text(details)} ist eine als Text gespeicherte Zahl. ${because}`;
  },
  "number-with-unit": (details) => `${text(details)} enthält Zahl und Einheit in einer Zelle, deshalb hält Excel es für Text.`,
  "unreadable-figure": (details) => `${text(details)} steht dort, wo ${kpi(details)} einen Wert braucht.`,
  "percent-scale": (details) =>
    `${kpi(details)} zählt Prozent auf zwei Arten: ${number(details, "odd")} hier${alsoOdd(count(details) - 1)}, ${number(details, "like")} in ${cellOf(plain(details, "likeAt", ""))}.`,
  "factor-to-target": (details) =>
    `Istwert und Zielwert von ${kpiDative(details)} liegen etwa um den Faktor ${number(details, "factor")} auseinander (${number(details, "actual")} und ${number(details, "target")}). Vielleicht hat einer eine andere Einheit.`,
  "factor-in-series": (details) =>
    `${number(details, "figure")} weicht etwa um den Faktor ${number(details, "factor")} von dem ab, was bei ${kpiDative(details)} üblich ist (${number(details, "usual")}). Prüfen Sie die Einheit dieses Werts.`,
  "text-date": (details) =>
    plain(details, "day", "") === ""
      ? `${text(details)} ist ein als Text gespeichertes Datum, und nichts in der Spalte zeigt, ob Tag oder Monat zuerst kommt. Geben Sie das Datum neu ein.`
      : `${text(details)} ist ein als Text gespeichertes Datum, das Excel weder als Datum sortiert noch vergleicht.`,
  "blank-in-series": (details) => {
    const series = seriesWords[plain(details, "series", "actual")] ?? "Wert";
    return count(details) === 1
      ? `${series} von ${kpiDative(details)} fehlt für ${period(details, "period", "eine Periode")}, zwischen ausgefüllten Perioden.`
      : `${series} von ${kpiDative(details)} fehlt für ${count(details)} Perioden zwischen ausgefüllten, zuerst für ${period(details, "period", "eine")}.`;
  },
  "total-inside": (details) =>
    plain(details, "left", "") === ""
      ? `${kpi(details)} ist eine Summe anderer Kennzahlen (${plain(details, "formula", "")}) und wurde als eigene Kennzahl gelesen: Was darin steckt, zählt doppelt.`
      : `${text(details)} ist eine Summe mitten unter den Werten. Sie blieb außen vor.`,
  "unit-against-name": (details) =>
    plain(details, "named", "") === ""
      ? `Die Einheit von ${kpiDative(details)} ist ${quoted(details, "unit", "eine andere")}, die Werte sind aber mit ${quoted(details, "format", "einer anderen")} formatiert.`
      : `Die Einheit von ${kpiDative(details)} ist ${quoted(details, "unit", "eine andere")}, im Namen steht aber ${quoted(details, "named", "eine andere")}.`,
  "threshold-side": (details) => {
    if (plain(details, "against", "") === "name")
      return `Bei ${kpiDative(details)} nennt das Blatt eine Richtung, und der Name sagt das Gegenteil. Prüfen Sie die Richtung.`;
    if (plain(details, "against", "") === "threshold")
      return `Bei ${kpiDative(details)} widersprechen sich die Richtung und die Seite von Zielwert oder Schwelle. Prüfen Sie alle drei.`;
    return plain(details, "better", "") === ""
      ? `Für ${kpi(details)} gilt ${better(details)}, aber die Schwelle ${number(details, "threshold")} liegt auf der guten Seite des Zielwerts ${number(details, "target")}.`
      : `Für ${kpi(details)} gilt ${better(details)}, aber die Schwellen laufen andersherum: ${number(details, "threshold")} hier, ${number(details, "better")} für den besseren Bereich.`;
  },
  "bounds-reversed": (details) =>
    `Der gute Bereich von ${kpiDative(details)} beginnt über seinem Ende: untere Grenze ${number(details, "low")}, obere Grenze ${number(details, "high")}.`,
  "stale-figures": (details) => {
    const others = count(details) - 1;
    const who =
      others === 0 ? `${kpi(details)} hat` : `${kpi(details)} und ${others} weitere ${others === 1 ? "Kennzahl" : "Kennzahlen"} haben`;
    const after = `nach ${period(details, "period", "dieser Periode")}`;
    return plain(details, "behind", "0") === "1"
      ? `${who} ${after} keinen Istwert mehr, während die anderen weitergehen.`
      : `${who} ${after} keinen Istwert mehr; der nächste ist überfällig.`;
  },
  "hidden-figures": (details) => {
    const many = count(details);
    const what = plain(details, "what", "row");
    if (what === "sheet") return `Das Blatt ${quoted(details, "lines", "")} ist ausgeblendet und enthält ${figures(many)}.`;
    const lines = `${lineWords[what] ?? what} ${plain(details, "lines", "")}`;
    const held = many === 1 ? "1 Wert, der mitzählt" : `${figures(many)}, die mitzählen`;
    return what.endsWith("s") ? `${lines} sind ausgeblendet und enthalten ${held}.` : `${lines} ist ausgeblendet und enthält ${held}.`;
  },
  "variance-differs": (details) => `Die Abweichung von ${kpiDative(details)} folgt nicht aus den Werten. ${bothFormulas(details)}.`,
  "attainment-differs": (details) => `Die Zielerreichung von ${kpiDative(details)} folgt nicht aus den Werten. ${bothFormulas(details)}.`,
  "status-differs": (details) => {
    const formula = plain(details, "formula", "");
    const theirs =
      formula === "" ? `Eingegeben wurde ${quoted(details, "theirs", "")}` : `${formula} ergibt ${quoted(details, "theirs", "")}`;
    return `${theirs}, aber ${number(details, "actual")} gegen ${number(details, "target")} ist bei ${better(details)} ${statusWords[plain(details, "ours", "")] ?? ""}: ${plain(details, "ourFormula", "")}.`;
  },
  "trend-differs": (details) =>
    `${quoted(details, "theirs", "Der Pfeil")} steht bei ${kpiDative(details)}, obwohl die letzten Werte von ${number(details, "from")} auf ${number(details, "to")} gingen.`,
  "merged-cells": (details) =>
    `Mitten in der Tabelle sind ${count(details) === 1 ? "" : `an ${count(details)} Stellen `}Zellen verbunden: Sortieren, Filter und Formeln sehen nur die jeweils erste.`,
  "stray-spaces": (details) =>
    plain(details, "twice", "0") === "1"
      ? `${text(details)} hat überflüssige Leerzeichen und gilt deshalb als anderer Name als derselbe ohne sie.`
      : `${text(details)} hat überflüssige Leerzeichen, an denen Funktionen wie SVERWEIS scheitern.`,
} satisfies Record<DataProblemCode, DetailSentence>;

const alsoOdd = (others: number) => (others < 1 ? "" : others === 1 ? " und in 1 weiteren Zelle" : ` und in ${others} weiteren Zellen`);

/** What a cell holds, as a sentence shows it. */
export function cell(content: number | string | boolean): string {
  if (typeof content === "boolean") return content ? "WAHR" : "FALSCH";
  return typeof content === "string" ? `„${content}“` : plain({ content }, "content", "");
}

/** What a fix would do. */
export function fix(offered: Fix): string {
  if (offered.kind === "unmerge-copy")
    return `Fügt eine Kopie von „${offered.sheet}“ hinzu, in der verbundene Zellen getrennt und einzeln gefüllt sind. Das Blatt selbst bleibt, wie es ist.`;
  const [first] = offered.changes;
  if (first === undefined) return "";
  const to = offered.kind === "set-date" ? "das gemeinte Datum" : cell(first.to);
  const change = `${cellOf(first.at)} auf „${sheetOf(first.at)}“: Aus ${cell(first.from)} wird ${to}`;
  const format = first.toFormat === null || offered.kind === "trim" ? "" : `, angezeigt als ${first.toFormat}`;
  return offered.changes.length === 1 ? `${change}${format}.` : `${change}${format}, und so weiter in ${cells(offered.changes.length)}.`;
}
