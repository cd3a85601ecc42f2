import type { DataReportSentences } from "../dataReportSentences";
import { cell } from "./dataProblems";
import { counted, heading, quote } from "./grammar";

export const dataReport: DataReportSentences = {
  open: "Contrôle des données",
  looking: "Contrôle des données en cours…",
  title: "Contrôle des données",
  summary: (problems, sheets) => {
    const where = sheets.length === 1 ? sheets.map(quote).join("") : counted(sheets.length, "feuille", "feuilles");
    return `${problems === 0 ? "Rien à signaler" : counted(problems, "point relevé", "points relevés")} dans ${where}.`;
  },
  nothing: "Chaque valeur est un nombre, aucune période ne manque, et ce que la feuille calcule elle-même correspond à ses valeurs.",
  severities: { error: heading("À corriger"), warning: heading("À vérifier"), note: heading("Bon à savoir") },
  again: "Relancer le contrôle",
  fix: "Corriger…",
  fixAt: (cell) => `Corriger ${cell}…`,
  fixAll: (problems) => (problems < 2 ? "Corriger le cas sûr…" : `Corriger les ${problems} cas sûrs…`),
  fixAllNote: "Seules les cellules listées ici changent, et seulement si elles contiennent encore ce qui est affiché.",
  willChange: "Ce qui va changer",
  content: cell,
  change: (from, to) => `${from} devient ${to}`,
  newFormat: (format) => `au format ${format}`,
  makeChanges: (count) => `Modifier ${counted(count, "cellule", "cellules")}`,
  makeCopy: "Ajouter la copie",
  cancel: "Annuler",
  fixing: "Modification des cellules…",
  fixed: (count, copies) =>
    [
      ...(count > 0 ? [`${counted(count, "cellule modifiée", "cellules modifiées")}.`] : []),
      ...(copies.length > 0
        ? [`${copies.length === 1 ? "Feuille ajoutée" : "Feuilles ajoutées"}\u00a0: ${copies.map(quote).join(", ")}.`]
        : []),
      ...(count + copies.length === 0 ? ["Rien n’a été modifié."] : []),
    ].join(" "),
  otherCells: (count) => `et ${counted(count, "autre cellule", "autres cellules")}`,
  noDate: "la date voulue",
};
