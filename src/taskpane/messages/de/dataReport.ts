import type { DataReportSentences } from "../dataReportSentences";
import { cell } from "./dataProblems";

const cells = (count: number) => (count === 1 ? "1 Zelle" : `${count} Zellen`);
const quote = (name: string) => `„${name}“`;
const heading = (word: string) => (count: number) => (count === 1 ? word : `${word} (${count})`);

export const dataReport: DataReportSentences = {
  open: "Datenprüfung",
  looking: "Die Daten werden geprüft…",
  title: "Datenprüfung",
  summary: (problems, sheets) => {
    const where = sheets.length === 1 ? sheets.map(quote).join("") : `${sheets.length} Blättern`;
    return `${problems === 0 ? "Nichts" : problems === 1 ? "1 Punkt" : `${problems} Punkte`} gefunden auf ${where}.`;
  },
  nothing: "Alle Werte sind Zahlen, keine Periode fehlt, und was das Blatt selbst berechnet, passt zu seinen Werten.",
  severities: { error: heading("Falsch"), warning: heading("Bitte prüfen"), note: heading("Gut zu wissen") },
  again: "Erneut prüfen",
  fix: "Korrigieren…",
  fixAt: (cell) => `${cell} korrigieren…`,
  fixAll: (problems) => (problems === 1 ? "1 sichere Korrektur…" : `Alle ${problems} sicheren Korrekturen…`),
  fixAllNote: "Nur hier aufgeführte Zellen ändern sich, und nur, wenn sie noch enthalten, was gezeigt wird.",
  willChange: "Was sich ändert",
  content: cell,
  change: (from, to) => `aus ${from} wird ${to}`,
  newFormat: (format) => `angezeigt als ${format}`,
  makeChanges: (count) => `${cells(count)} ändern`,
  makeCopy: "Kopie hinzufügen",
  cancel: "Abbrechen",
  fixing: "Zellen werden geändert…",
  fixed: (count, copies) =>
    [
      ...(count > 0 ? [`${cells(count)} geändert.`] : []),
      ...(copies.length > 0 ? [`${copies.map(quote).join(", ")} hinzugefügt.`] : []),
      ...(count + copies.length === 0 ? ["Nichts wurde geändert."] : []),
    ].join(" "),
  otherCells: (count) => (count === 1 ? "und 1 weitere Zelle" : `und ${count} weitere Zellen`),
  noDate: "das gemeinte Datum",
};
