import type { FindingCode } from "../../../domain/reading/reading";
import { cellOf } from "../cellText";
import type { Details } from "../details";
import type { DetailSentence } from "../messages";
import { errorShown, plain, quoted } from "./cellText";
import { roles } from "./words";

const kpi = (details: Details) => quoted(details, "kpi", "diese Kennzahl");
/** After "von" and "bei". */
const kpiDative = (details: Details) => quoted(details, "kpi", "dieser Kennzahl");
const text = (details: Details) => quoted(details, "text", "dieser Text");

/** What is wrong or worth knowing, and what to do about it. */
export const findings = {
  "empty-sheet": (details) =>
    `${plain(details, "sheet", "") === "" ? "Dieses Blatt" : `Das Blatt ${quoted(details, "sheet", "")}`} ist leer. Wechseln Sie zum Blatt mit Ihren Kennzahlen und lesen Sie es neu ein.`,
  "no-header": (_details, at) =>
    `Auf ${at} wurde keine Kopfzeile gefunden. Benennen Sie die Spalten in einer der ersten 20 Zeilen, zum Beispiel Kennzahl, Zielwert, Ist.`,
  "no-kpi-column": () => "Keine Spalte nennt die Kennzahlen. Geben Sie der Spalte mit ihren Namen die Überschrift „Kennzahl“.",
  "no-actual-column": () =>
    "Keine Spalte enthält Istwerte. Geben Sie ihr die Überschrift „Ist“ oder jeder Periode eine Spalte mit einer Überschrift wie „2026-04“.",
  "no-kpis": () => "Unter der Kopfzeile wurde keine Kennzahl gefunden. Führen Sie dort je Zeile eine Kennzahl auf.",
  "duplicate-kpi": (details) =>
    `${kpi(details)} kommt mehrmals vor${alsoIn(details)}. Geben Sie jeder Kennzahl einen eigenen Namen oder beantworten Sie die Frage oben.`,
  "text-number": (details) =>
    `Die Zahl ${quoted(details, "text", "hier")} ist als Text gespeichert und wurde als ${plain(details, "number", "Zahl")} gelesen. Formatieren Sie die Zelle als Zahl und geben Sie die Zahl neu ein.`,
  "not-a-number": (details) =>
    `${text(details)} ist keine Zahl und ergibt deshalb keinen Score. Schreiben Sie nur die Zahl, die Einheit in eine eigene Spalte.`,
  "error-cell": (details, at) =>
    `${cellOf(at)} zeigt den Fehler ${errorShown(plain(details, "text", "einer Formel"))}, der als fehlender Wert gilt. Korrigieren Sie die Formel, damit es einen Score gibt.`,
  "merged-cells": (details) => `Hier sind Zellen verbunden. Prüfen Sie, ob ${text(details)} so verstanden wurde, wie Sie es meinen.`,
  "formula-like-name": (details) =>
    `Der Name ${quoted(details, "kpi", plain(details, "text", "hier"))} sieht aus wie eine Formel; er bleibt reiner Text und wird nie ausgeführt.`,
  "no-target": (details) => `${kpi(details)} hat keinen Zielwert und deshalb keinen Status.`,
  "unreadable-target": (details) =>
    `Der Zielwert ${quoted(details, "text", "hier")} ist nicht lesbar. Schreiben Sie eine Zahl, zum Beispiel 95\u00a0%, ≤\u00a03 oder 40–60.`,
  "unknown-direction-word": (details) =>
    `${text(details)} sagt nicht, was besser ist. Schreiben Sie „higher“, „lower“ oder „range“ oder beantworten Sie die Frage oben.`,
  "direction-contradicts-threshold": (details) =>
    `Bei ${kpiDative(details)} liegt die Schwelle auf der guten Seite des Zielwerts. Prüfen Sie Richtung, Zielwert und Schwelle.`,
  "direction-contradicts-name": (details) =>
    `Bei ${kpiDative(details)} sagt das Blatt ${quoted(details, "text", "das eine")}, Name oder Zielwert sprechen aber für das Gegenteil. Prüfen Sie die Richtung.`,
  "unreadable-threshold": (details) =>
    `Die Schwelle ${quoted(details, "text", "hier")} ist nicht lesbar, deshalb gelten die üblichen 10\u00a0%. Schreiben Sie eine Zahl oder einen Anteil wie 90\u00a0%.`,
  "unreadable-weight": (details) => `Das Gewicht ${quoted(details, "text", "hier")} ist keine positive Zahl, deshalb gilt 1.`,
  "percent-scale": (details) =>
    `Istwert und Zielwert von ${kpiDative(details)} haben verschiedene Prozentskalen${bothFigures(details)}. Bringen Sie beide auf eine Skala.`,
  "column-left-out": (details) =>
    `Die Spalte ${quoted(details, "header", "hier")} fasst andere Zahlen zusammen oder gilt für eine Gruppe von Kennzahlen; sie bleibt außen vor.`,
  "column-not-used": (details) => `Die Spalte ${quoted(details, "header", "hier")} wurde nicht erkannt und bleibt außen vor.`,
  "total-row-left-out": (details) =>
    `${quoted(details, "text", quoted(details, "kpi", "Diese Zeile"))} wurde als Summe verstanden und bleibt außen vor.`,
  "row-without-period": () =>
    "Diese Zeile nennt keine Periode, andere schon; deshalb bleiben ihre Werte außen vor. Schreiben Sie die Periode daneben.",
  "row-without-kpi": () =>
    "Diese Zeile enthält Werte, nennt aber keine Kennzahl, deshalb bleibt sie außen vor. Schreiben Sie den Namen der Kennzahl daneben.",
  "row-without-figures": (details) =>
    `${quoted(details, "text", kpi(details))} hat keine Werte und wurde deshalb nicht als Kennzahl verstanden.`,
  "figures-outside": (details, at) =>
    `${plain(details, "count", "Einige")} Zahlen ab ${cellOf(at)} stehen in keiner Tabelle, die erkannt wurde, und bleiben außen vor. Geben Sie ihren Spalten Überschriften wie Kennzahl, Ziel, Ist.`,
  "block-title": (details) => `${text(details)} wurde als Titel der Zeilen darunter verstanden.`,
  "column-taken-as": (details) => `Die Spalte ${quoted(details, "header", "hier")} wurde als „${roleWord(details)}“ verstanden.`,
  "figures-asked": (details) => `${counted(details)} außen vor, bis die Fragen oben beantwortet sind.`,
  "period-not-a-date": (details) =>
    `${text(details)} nennt keine Periode eindeutig, weil das Jahr oder die Reihenfolge von Tag und Monat fehlt. Die Perioden bleiben in der Reihenfolge des Blatts.`,
  "unanswered-question": (details) => `Eine Frage zu ${kpiDative(details)} blieb offen.`,
  "kept-stored": (details) =>
    `${plain(details, "heading", "Eine Einstellung")} von ${kpiDative(details)}: Die Scorecard behält ${quoted(details, "stored", "ihren Eintrag")}, auf dem Blatt steht ${quoted(details, "read", "etwas anderes")}. Ändern Sie es in der Tabelle der Scorecard, wenn das Blatt recht hat.`,
  "kpi-gone": (details) => `${kpi(details)} steht nicht mehr auf dem Blatt; die Scorecard behält die Kennzahl ohne neue Werte.`,
  "figure-twice": (details, at) =>
    `${kpi(details)}${plain(details, "period", "") === "" ? "" : ` für ${quoted(details, "period", "")}`} steht in zwei Zellen, ${plain(details, "other", "einer anderen")} und ${at}; die erste gilt.`,
  "entities-only": (details) =>
    `${kpisCounted(details)} nur nach Abteilung. Die Werte bleiben in der Tabelle BSC_Data; die Scorecard zeigt das Ganze, das kein Blatt nennt, deshalb gibt es dafür keinen Status.`,
} satisfies Record<FindingCode, DetailSentence>;

/** The word for the role a column was taken for; the role as it stands when it is none of ours. */
function roleWord(details: Details): string {
  const role = plain(details, "role", plain(details, "series", "andere Spalte"));
  return Object.entries(roles).find(([name]) => name === role)?.[1] ?? role;
}

/** "1 Wert bleibt" or "3 Werte bleiben". */
function counted(details: Details): string {
  const count = Number(details["count"] ?? 0);
  return count === 0 ? "Einige Werte bleiben" : count === 1 ? "1 Wert bleibt" : `${count} Werte bleiben`;
}

/** "„Umsatz“ hat Werte" or "12 Kennzahlen haben Werte". */
function kpisCounted(details: Details): string {
  const count = Number(details["count"] ?? 0);
  return count > 1 ? `${count} Kennzahlen haben Werte` : `${kpi(details)} hat Werte`;
}

function alsoIn(details: Details): string {
  const other = plain(details, "other", "");
  return other === "" ? "" : `, zuerst in ${cellOf(other)}`;
}

function bothFigures(details: Details): string {
  const [actual, target] = [plain(details, "actual", ""), plain(details, "target", "")];
  return actual === "" || target === "" ? ", etwa 0,95 und 95" : ` (Ist ${actual}, Zielwert ${target})`;
}
