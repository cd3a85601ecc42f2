import type { WorkbookErrorCode } from "../../../app/ports";
import { cellOf, sheetOf } from "../cellText";
import { quote } from "./grammar";

const onSheet = (at: string | null) => (at === null ? "Une feuille" : `La feuille ${quote(sheetOf(at))}`);

/** What stopped the work in Excel, and what to do. Nothing is lost in any of these. */
export const workbookErrors = {
  "protected-sheet": (at) =>
    `${onSheet(at)} est protégée\u00a0: rien n’a été modifié. Choisissez Révision > Ôter la protection de la feuille, puis réessayez.`,
  "protected-workbook": () =>
    "La structure du classeur est protégée\u00a0: aucune feuille ne peut être ajoutée. Levez la protection avec Révision > Protéger le classeur, puis réessayez.",
  "cell-edit-mode": () => "Une cellule est en cours de saisie dans Excel. Appuyez sur Entrée pour terminer la saisie, puis réessayez.",
  "changed-meanwhile": (at) =>
    `${at === null ? "Une cellule" : `La cellule ${cellOf(at)} de ${quote(sheetOf(at))}`} a changé depuis le contrôle\u00a0: rien n’a été écrit. Choisissez Relancer le contrôle, puis de nouveau la correction.`,
  "too-large": () =>
    "La feuille contient plus que ce qu’Excel transmet en une fois. Effacez les lignes et colonnes inutilisées, ou divisez la feuille, puis réessayez.",
  "item-not-found": (at) =>
    at === null
      ? "Un élément nécessaire n’est plus dans le classeur. Choisissez Actualiser, ou créez à nouveau le tableau de bord."
      : `${at} n’est plus dans le classeur. Choisissez Actualiser, ou créez à nouveau le tableau de bord.`,
  "name-taken": (at) =>
    `${at === null ? "Un nom dont le tableau de bord a besoin" : `Le nom ${quote(sheetOf(at))}`} désigne déjà autre chose dans ce classeur. Renommez cet élément, puis réessayez.`,
  "table-overlap": (at) =>
    `Il n’y a pas la place pour un tableau${at === null ? "" : ` dans ${quote(sheetOf(at))}, cellule ${cellOf(at)}`}\u00a0: un autre tableau ou des cellules remplies occupent cet espace. Déplacez-les, puis réessayez.`,
  "not-supported": () => "Cette version d’Excel ne le permet pas. Excel 2021, Microsoft 365 ou Excel pour le web le permettent.",
  "host-busy": () => "Excel est occupé. Patientez un instant, puis réessayez.",
  "host-error": () =>
    "Excel a signalé un problème et l’opération s’est arrêtée. Réessayez\u00a0; si cela se reproduit, enregistrez, fermez et rouvrez le classeur.",
} satisfies Record<WorkbookErrorCode, (at: string | null) => string>;
