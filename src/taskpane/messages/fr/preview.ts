import type { PreviewSentences } from "../previewSentences";
import { counted, listed, quote } from "./grammar";

const kpis = (count: number) => counted(count, "indicateur", "indicateurs");

/** A few names; of many how many there are besides. */
function some(names: readonly string[], shownAs = quote): string {
  const shown = names.slice(0, names.length > 4 ? 3 : 4).map(shownAs);
  const others = names.length - shown.length;
  return others > 0 ? `${shown.join(", ")} et ${counted(others, "autre", "autres")}` : listed(shown);
}

export const preview: PreviewSentences = {
  fromSheets: (count) => `Lecture commune de ${counted(count, "feuille", "feuilles")}`,
  differencesTitle: "Depuis la dernière création",
  difference: {
    "read-like": ({ sheet, like, corrections, answers }) => {
      const takenOver = [
        ...(corrections > 0 ? [corrections === 1 ? "votre correction" : `vos ${corrections} corrections`] : []),
        ...(answers > 0 ? [answers === 1 ? "votre réponse" : `vos ${answers} réponses`] : []),
      ];
      return (
        (sheet === like
          ? `La feuille ${quote(sheet)} est lue comme la dernière fois`
          : `La feuille ${quote(sheet)} est lue comme ${quote(like)} la dernière fois`) +
        (takenOver.length > 0 ? `, avec ${listed(takenOver)}.` : ".")
      );
    },
    "other-shape": ({ sheet }) =>
      `La feuille ${quote(sheet)} n’a plus la même disposition que la dernière fois\u00a0: rien n’a été repris, veuillez la vérifier.`,
    "unit-changed": ({ kpi, from, to }) => `Unité de ${quote(kpi)}\u00a0: auparavant ${from ?? "aucune"}, maintenant ${to ?? "aucune"}.`,
    "new-columns": ({ names }) => `${counted(names.length, "nouvelle colonne", "nouvelles colonnes")}\u00a0: ${some(names)}.`,
    "columns-gone": ({ names }) => `${names.length === 1 ? "Colonne disparue" : "Colonnes disparues"}\u00a0: ${some(names)}.`,
    "new-periods": ({ names }) =>
      `${names.length === 1 ? "Nouvelle période" : `${names.length} nouvelles périodes`}\u00a0: ${some(names, (name) => name)}.`,
    "periods-gone": ({ names }) =>
      `${names.length === 1 ? "Période absente" : "Périodes absentes"} de la feuille désormais\u00a0: ${some(names, (name) => name)}.`,
    "new-kpis": ({ names }) => `${counted(names.length, "nouvel indicateur", "nouveaux indicateurs")}\u00a0: ${some(names)}.`,
    "kpis-gone": ({ names }) =>
      `${names.length === 1 ? "Indicateur disparu" : `${names.length} indicateurs disparus`}\u00a0: ${some(names)}.`,
  },
  onSheet: (sheet, sentence) => `${sheet}\u00a0: ${sentence}`,
  recalledTitle: (count) => `${counted(count, "réponse reprise", "réponses reprises")} de la dernière fois`,
  recalledNote: "Vous avez répondu ainsi lors de la dernière création du tableau de bord. Modifiez ici une réponse qui n’est plus valable.",

  offersTitle: "Aussi dans ce classeur",
  offersInstead: "Des indicateurs se trouvent dans ces feuilles",
  offer: ({ kpis: count, because }) =>
    because === "completes"
      ? `${kpis(count)}, complète cette feuille`
      : because === "same-columns"
        ? `${kpis(count)}, mêmes colonnes`
        : kpis(count),
  takeAlike: (count) => `Ajouter les ${count} aux mêmes colonnes`,
  leaveAlike: (count) => `Ignorer les ${count} aux mêmes colonnes`,

  region: (sheet, cells) => `${sheet}, ${cells}`,
  sheetName: "Onglet",
  pickRole: (line, header) => `Contenu\u00a0: ${line}${header === "" ? "" : `, ${quote(header)}`}`,
  figureRoles: "Valeurs",
  kpiRoles: "À propos de l’indicateur",
  because: (reasons) => {
    const text = listed(reasons);
    return text.charAt(0).toUpperCase() + text.slice(1);
  },
  backTo: (role) => `Revenir à ${quote(role)}`,
  eachOfThese: (count) => `Chacune de ces ${count}`,
  together: "Ensemble",
  periods: (first, last) => (first === last ? first : `${first} à ${last}`),
  notOutlined: (sheets) =>
    sheets.length === 1
      ? `La feuille ${listed(sheets.map(quote))} est protégée\u00a0: rien n’y est encadré.`
      : `Les feuilles ${listed(sheets.map(quote))} sont protégées\u00a0: rien n’y est encadré.`,
};
