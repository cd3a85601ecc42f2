import { cellOf } from "../cellText";
import type { Details } from "../details";
import type { TravelSentences } from "../travelSentences";
import { plain, quoted } from "./cellText";

const sheet = (details: Details) => quoted(details, "sheet", "das Blatt");
const kpi = (details: Details) => quoted(details, "kpi", "eine Kennzahl");
const entity = (details: Details) => quoted(details, "entity", "die Abteilung");
/** After "von" and "bei". */
const entityDative = (details: Details) => quoted(details, "entity", "der Abteilung");
const figures = (details: Details): string =>
  plain(details, "figures", "1") === "1" ? "1 Wert" : `${plain(details, "figures", "1")} Werte`;
const at = (details: Details): string => cellOf(plain(details, "at", ""));
/** How many, and where the first of them stands. */
const leftOut = (details: Details): string => `${figures(details)} ausgelassen (ab Zelle ${at(details)} der Datei)`;

export const travel: TravelSentences = {
  refusals: {
    "not-a-workbook": () =>
      "Diese Datei ist keine Excel-Arbeitsmappe (.xlsx) oder beschädigt. Wählen Sie die Datei, die von der Abteilung zurückkam, oder fordern Sie sie neu an.",
    encrypted: () =>
      "Diese Datei ist mit einem Kennwort geschützt oder im alten Format .xls. Öffnen Sie sie in Excel, speichern Sie sie ohne Kennwort als .xlsx und wählen Sie dann diese Datei.",
    "no-entity-sheet": () =>
      "Diese Datei enthält kein Abteilungsblatt einer Scorecard. Wählen Sie die Arbeitsmappe, in der das Blatt weitergegeben wurde, oder eine Kopie dieser Arbeitsmappe.",
    "other-card": (details) =>
      `${sheet(details)} gehört zu einer anderen Scorecard mit anderen Kennzahlen. Öffnen Sie die Arbeitsmappe, aus der das Blatt stammt, und übernehmen Sie es dort.`,
    "entity-twice": (details) =>
      `${sheet(details)} und ${quoted(details, "other", "ein anderes Blatt")} in dieser Datei gehören zur selben Abteilung. Löschen Sie das Blatt, das nicht gilt, speichern Sie die Datei und wählen Sie sie dann erneut.`,
    "unknown-entity": (details) =>
      `${sheet(details)} gehört zu einer Abteilung, die es in dieser Arbeitsmappe nicht gibt (${plain(details, "entity", "ohne ID")}). Fügen Sie zuerst die Abteilung hinzu oder wählen Sie eine andere Datei.`,
    "no-sheet-here": (details) =>
      `${entity(details)} hat in dieser Arbeitsmappe kein Blatt. Erzeugen Sie die Abteilungsblätter und wählen Sie die Datei dann erneut.`,
  },
  findings: {
    "changed-both": (details, period) =>
      `${kpi(details)} von ${entityDative(details)} wurde für ${period(plain(details, "period", ""))} hier (${plain(details, "here", "") || "leer"}) und dort (${plain(details, "there", "") || "leer"}) geändert. Geschrieben wurde nichts; entscheiden Sie, was gilt.`,
    "unknown-kpi": (details) => `${kpi(details)} von ${entityDative(details)} gibt es in dieser Scorecard nicht: ${leftOut(details)}.`,
    "unknown-period": (details, period) =>
      `${period(plain(details, "period", ""))} ist keine Periode dieser Scorecard: von ${entityDative(details)} ${leftOut(details)}.`,
    "not-carried": (details) =>
      `${entity(details)} ist hier an ${quoted(details, "kpi", "einer Kennzahl")} nicht beteiligt: ${leftOut(details)}.`,
    "not-a-ratio": (details) => `${kpi(details)} von ${entityDative(details)} wird nicht aus zwei Werten berechnet: ${leftOut(details)}.`,
    "not-a-number": (details, period) =>
      `${entity(details)} hat für ${kpi(details)} (${period(plain(details, "period", ""))}) ${quoted(details, "content", "Text")} eingetragen, in Zelle ${at(details)} der Datei. Nötig ist eine Zahl, deshalb wurde die Eingabe ausgelassen.`,
    "no-result": (details, period) =>
      `Die Formel für ${kpi(details)} von ${entityDative(details)} (${period(plain(details, "period", ""))}) in Zelle ${at(details)} der Datei hat kein Ergebnis. Öffnen Sie die Datei in Excel, speichern Sie sie und wählen Sie sie erneut.`,
    "renamed-kpi": (details) =>
      `${kpi(details)} von ${entityDative(details)} heißt in der Datei ${quoted(details, "there", "anders")} (Zelle ${at(details)}). Prüfen Sie, ob es dieselbe Kennzahl ist; nach den Werten wird gefragt.`,
    "figures-twice": (details) =>
      `Zeilen oder Monate von ${entityDative(details)} stehen in der Datei doppelt und widersprechen sich. Gelesen wurden die ersten: ${leftOut(details)}.`,
    "figures-without-kpi": (details) =>
      `${entity(details)} hat Zeilen ergänzt, die zu keiner Kennzahl dieser Scorecard gehören: ${leftOut(details)}.`,
    "comment-left-out": (details) =>
      `${entity(details)} hat neben ${kpi(details)} ${quoted(details, "content", "einen Kommentar")} geschrieben (Zelle ${at(details)} der Datei). Übernommen werden nur Werte; kopieren Sie den Text, wenn Sie ihn hier brauchen.`,
    "unknown-entity": (details) =>
      `${sheet(details)} gehört zu einer Abteilung, die hier kein Blatt hat (${plain(details, "entity", "ohne ID")}): ausgelassen.`,
    "no-base": (details) =>
      `${sheet(details)} sagt nicht, was bei der Weitergabe darauf stand. Deshalb wird nach jedem abweichenden Wert gefragt, außer wenn er eine leere Zelle füllt.`,
    "nothing-changed": () => "Die Datei enthält nichts, was nicht schon hier steht.",
  },
  bases: {
    "left-with": "Verglichen mit dem Stand bei der Weitergabe",
    copy: "Eine Kopie der Arbeitsmappe: Was eingegeben ist, zählt",
    none: "Nichts sagt, wer was geändert hat",
  },
};
