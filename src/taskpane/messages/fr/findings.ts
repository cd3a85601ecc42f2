import type { FindingCode } from "../../../domain/reading/reading";
import { cellOf } from "../cellText";
import type { Details } from "../details";
import type { DetailSentence } from "../messages";
import { plain, quoted } from "./cellText";
import { counted } from "./grammar";
import { roles } from "./words";

const kpi = (details: Details) => quoted(details, "kpi", "cet indicateur");
const text = (details: Details) => quoted(details, "text", "ce texte");
const column = (details: Details) => `La colonne ${quoted(details, "header", "indiquée")}`;
const count = (details: Details) => Number(details.count ?? 0);

/** What is wrong or worth knowing, and what to do about it. */
export const findings = {
  "empty-sheet": (details) =>
    `La feuille ${quoted(details, "sheet", "affichée")} est vide. Allez à la feuille qui contient vos indicateurs et relancez la lecture.`,
  "no-header": (_details, at) =>
    `Aucune ligne d’en-têtes n’a été trouvée dans ${at}. Nommez les colonnes sur une même ligne, parmi les 20 premières\u00a0: par exemple Indicateur, Cible, Réalisé.`,
  "no-kpi-column": () => "Aucune colonne ne nomme les indicateurs. Donnez à la colonne de leurs noms l’en-tête «\u00a0Indicateur\u00a0».",
  "no-actual-column": () =>
    "Aucune colonne ne contient de réalisé. Donnez-lui l’en-tête «\u00a0Réalisé\u00a0», ou une colonne par période avec un en-tête comme «\u00a02026-04\u00a0».",
  "no-kpis": () => "Aucun indicateur n’a été trouvé sous la ligne d’en-têtes. Écrivez un indicateur par ligne sous les en-têtes.",
  "duplicate-kpi": (details) =>
    `${kpi(details)} apparaît plusieurs fois${alsoIn(details)}. Donnez à chaque indicateur un nom distinct, ou répondez à la question ci-dessus.`,
  "text-number": (details) =>
    `Le nombre ${quoted(details, "text", "indiqué")} est stocké sous forme de texte\u00a0; il a été lu comme ${plain(details, "number", "un nombre")}. Donnez à la cellule un format de nombre et saisissez-le à nouveau.`,
  "not-a-number": (details) =>
    `${text(details)} n’est pas un nombre et ne peut donc pas être noté. Écrivez le nombre seul, et son unité dans une autre colonne.`,
  "error-cell": (details, at) =>
    `${cellOf(at)} affiche l’erreur ${plain(details, "text", "d’une formule")}\u00a0: cela compte comme une absence de données. Corrigez la formule pour que la valeur soit notée.`,
  "merged-cells": (details) => `Des cellules sont fusionnées ici. Vérifiez que ${text(details)} a été compris comme vous l’entendez.`,
  "formula-like-name": (details) =>
    `Le nom ${quoted(details, "kpi", quoted(details, "text", "indiqué ici"))} ressemble à une formule\u00a0; il est conservé comme simple texte et jamais exécuté.`,
  "no-target": (details) => `${kpi(details)} n’a pas de cible, donc pas de statut.`,
  "unreadable-target": (details) =>
    `La cible ${quoted(details, "text", "indiquée")} ne peut pas être lue. Écrivez un seul nombre, par exemple 95\u00a0%, ≤ 3 ou 40–60.`,
  "unknown-direction-word": (details) =>
    `${text(details)} ne dit pas quel sens est le meilleur. Écrivez «\u00a0higher\u00a0», «\u00a0lower\u00a0» ou «\u00a0range\u00a0», ou répondez à la question ci-dessus.`,
  "direction-contradicts-threshold": (details) =>
    `Pour ${kpi(details)}, le seuil est du bon côté de la cible. Vérifiez le sens, la cible et le seuil.`,
  "direction-contradicts-name": (details) =>
    `Pour ${kpi(details)}, la feuille indique ${quoted(details, "text", "un sens")}, mais le nom ou la cible disent le contraire. Vérifiez le sens.`,
  "unreadable-threshold": (details) =>
    `Le seuil ${quoted(details, "text", "indiqué")} ne peut pas être lu\u00a0: les 10\u00a0% habituels s’appliquent. Écrivez un nombre, ou une part comme 90\u00a0%.`,
  "unreadable-weight": (details) => `Le poids ${quoted(details, "text", "indiqué")} n’est pas un nombre positif\u00a0: 1 est utilisé.`,
  "percent-scale": (details) =>
    `Le réalisé et la cible de ${kpi(details)} n’ont pas la même échelle de pourcentage${bothFigures(details)}. Ramenez-les à une seule échelle.`,
  "column-left-out": (details) =>
    `${column(details)} récapitule d’autres chiffres ou concerne un groupe d’indicateurs\u00a0; elle est ignorée.`,
  "column-not-used": (details) => `${column(details)} n’a pas été reconnue\u00a0; elle est ignorée.`,
  "total-row-left-out": (details) =>
    `La ligne ${quoted(details, "text", quoted(details, "kpi", "indiquée"))} est prise pour un total\u00a0; elle est ignorée.`,
  "row-without-period": () =>
    "Cette ligne ne nomme aucune période, contrairement à d’autres\u00a0: ses valeurs sont ignorées. Écrivez la période à côté.",
  "row-without-kpi": () =>
    "Cette ligne contient des valeurs mais ne nomme aucun indicateur\u00a0: elle est ignorée. Écrivez le nom de l’indicateur à côté.",
  "row-without-figures": (details) =>
    `${quoted(details, "text", kpi(details))} n’a aucune valeur et n’est donc pas retenu comme indicateur.`,
  "figures-outside": (details, at) =>
    `${plain(details, "count", "Des")} nombres à partir de ${cellOf(at)} ne sont dans aucun tableau reconnu\u00a0; ils sont ignorés. Donnez à leurs colonnes des titres comme Indicateur, Cible, Réalisé.`,
  "block-title": (details) => `${text(details)} a été pris pour le titre des lignes qui suivent.`,
  "column-taken-as": (details) => `${column(details)} a été prise pour «\u00a0${roleWord(details)}\u00a0».`,
  "figures-asked": (details) =>
    `${count(details) === 0 ? "Des valeurs sont ignorées" : counted(count(details), "valeur est ignorée", "valeurs sont ignorées")} tant que vous n’avez pas répondu aux questions ci-dessus.`,
  "period-not-a-date": (details) =>
    `${text(details)} ne désigne pas une période avec certitude\u00a0: il manque l’année, ou l’ordre du jour et du mois. Les périodes restent dans l’ordre de la feuille.`,
  "unanswered-question": (details) => `Une question sur ${kpi(details)} est restée sans réponse.`,
  "kept-stored": (details) =>
    `${plain(details, "heading", "Un réglage")} de ${kpi(details)}\u00a0: le tableau de bord garde ${quoted(details, "stored", "ce qu’il a")}, la feuille indique ${quoted(details, "read", "autre chose")}. Si la feuille a raison, modifiez ce réglage dans la table du tableau de bord.`,
  "kpi-gone": (details) =>
    `${kpi(details)} n’est plus dans la feuille\u00a0; le tableau de bord conserve cet indicateur, sans nouvelles valeurs.`,
  "figure-twice": (details, at) =>
    `${kpi(details)}${plain(details, "period", "") === "" ? "" : ` (${quoted(details, "period", "")})`} figure dans deux cellules, ${plain(details, "other", "une autre")} et ${at}\u00a0; la première est utilisée.`,
  "entities-only": (details) =>
    `${kpisCounted(details)} de valeurs que par service. Elles sont conservées dans la table BSC_Data\u00a0; le tableau de bord montre l’ensemble, qu’aucune feuille n’indique\u00a0: il n’y a donc pas de statut.`,
} satisfies Record<FindingCode, DetailSentence>;

/** The word for the role a column was taken for; the role as it stands when it is none of ours. */
function roleWord(details: Details): string {
  const role = plain(details, "role", plain(details, "series", "une autre colonne"));
  return Object.entries(roles).find(([name]) => name === role)?.[1] ?? role;
}

/** "« Ventes » n’a" or "12 indicateurs n’ont". */
const kpisCounted = (details: Details): string => (count(details) > 1 ? `${count(details)} indicateurs n’ont` : `${kpi(details)} n’a`);

function alsoIn(details: Details): string {
  const other = plain(details, "other", "");
  return other === "" ? "" : `, d’abord en ${cellOf(other)}`;
}

function bothFigures(details: Details): string {
  const [actual, target] = [plain(details, "actual", ""), plain(details, "target", "")];
  return actual === "" || target === "" ? ", par exemple 0,95 et 95" : ` (réalisé ${actual}, cible ${target})`;
}
