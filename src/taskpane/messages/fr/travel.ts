import { cellOf } from "../cellText";
import type { Details } from "../details";
import type { TravelSentences } from "../travelSentences";
import { plain, quoted } from "./cellText";
import { counted } from "./grammar";

const sheet = (details: Details) => `La feuille ${quoted(details, "sheet", "du fichier")}`;
const kpi = (details: Details) => quoted(details, "kpi", "un indicateur");
const entity = (details: Details) => `Le service ${quoted(details, "entity", "concerné")}`;
const ofEntity = (details: Details) => `du service ${quoted(details, "entity", "concerné")}`;
const at = (details: Details): string => cellOf(plain(details, "at", ""));
/** How many, and where the first of them stands. */
const leftOut = (details: Details): string =>
  `${counted(Number(details.figures ?? 1), "valeur ignorée", "valeurs ignorées")} (à partir de la cellule ${at(details)} du fichier)`;

export const travel: TravelSentences = {
  refusals: {
    "not-a-workbook": () =>
      "Ce fichier n’est pas un classeur Excel (.xlsx), ou il est endommagé. Choisissez le fichier renvoyé par le service, ou demandez-le à nouveau.",
    encrypted: () =>
      "Ce fichier demande un mot de passe, ou il est à l’ancien format .xls. Ouvrez-le dans Excel, enregistrez-le en .xlsx sans mot de passe, puis choisissez ce fichier.",
    "no-entity-sheet": () =>
      "Ce fichier ne contient aucune feuille de service d’un tableau de bord. Choisissez le classeur dans lequel la feuille est partie, ou une copie de ce classeur.",
    "other-card": (details) =>
      `${sheet(details)} appartient à un autre tableau de bord\u00a0: ses indicateurs ne sont pas ceux d’ici. Ouvrez le classeur d’où elle vient et intégrez-la là-bas.`,
    "entity-twice": (details) =>
      `${sheet(details)} et la feuille ${quoted(details, "other", "suivante")} de ce fichier sont celles du même service. Supprimez celle qui ne compte pas, enregistrez le fichier, puis choisissez-le à nouveau.`,
    "unknown-entity": (details) =>
      `${sheet(details)} appartient à un service absent de ce classeur (${plain(details, "entity", "sans identifiant")}). Ajoutez d’abord le service, ou choisissez un autre fichier.`,
    "no-sheet-here": (details) =>
      `${entity(details)} n’a pas de feuille dans ce classeur. Générez les feuilles de la déclinaison, puis choisissez à nouveau le fichier.`,
  },
  findings: {
    "changed-both": (details, period) =>
      `La valeur ${ofEntity(details)} pour ${kpi(details)} (${period(plain(details, "period", ""))}) a été modifiée ici (${plain(details, "here", "vide")}) et là-bas (${plain(details, "there", "vide")}). Rien n’a été écrit\u00a0; décidez laquelle compte.`,
    "unknown-kpi": (details) =>
      `L’indicateur ${quoted(details, "kpi", "concerné")} ${ofEntity(details)} n’est pas dans ce tableau de bord\u00a0: ${leftOut(details)}.`,
    "unknown-period": (details, period) =>
      `La période ${period(plain(details, "period", ""))} n’est pas dans ce tableau de bord\u00a0: ${leftOut(details)} dans la feuille ${ofEntity(details)}.`,
    "not-carried": (details) => `${entity(details)} n’a pas de part dans ${kpi(details)} ici\u00a0: ${leftOut(details)}.`,
    "not-a-ratio": (details) =>
      `L’indicateur ${quoted(details, "kpi", "concerné")} ${ofEntity(details)} ne se calcule pas à partir de deux valeurs\u00a0: ${leftOut(details)}.`,
    "not-a-number": (details, period) =>
      `${entity(details)} a écrit ${quoted(details, "content", "du texte")} pour ${kpi(details)}, ${period(plain(details, "period", ""))} (cellule ${at(details)} du fichier). Il faut un nombre\u00a0: cette saisie est ignorée.`,
    "no-result": (details, period) =>
      `La formule ${ofEntity(details)} pour ${kpi(details)}, ${period(plain(details, "period", ""))} (cellule ${at(details)} du fichier) n’a pas de résultat. Ouvrez le fichier dans Excel, enregistrez-le, puis choisissez-le à nouveau.`,
    "renamed-kpi": (details) =>
      `L’indicateur ${quoted(details, "kpi", "concerné")} ${ofEntity(details)} s’appelle ${quoted(details, "there", "autrement")} dans le fichier (cellule ${at(details)}). Vérifiez qu’il s’agit du même indicateur\u00a0; ses valeurs sont soumises à votre choix.`,
    "figures-twice": (details) =>
      `Des lignes ou des mois de la feuille ${ofEntity(details)} figurent deux fois dans le fichier et se contredisent. Les premiers ont été lus\u00a0: ${leftOut(details)}.`,
    "figures-without-kpi": (details) =>
      `${entity(details)} a ajouté des lignes qui ne sont pas des indicateurs de ce tableau de bord\u00a0: ${leftOut(details)}.`,
    "comment-left-out": (details) =>
      `${entity(details)} a écrit ${quoted(details, "content", "un commentaire")} à côté de ${kpi(details)} (cellule ${at(details)} du fichier). Seules les valeurs sont intégrées\u00a0; recopiez le texte s’il vous est utile ici.`,
    "unknown-entity": (details) =>
      `${sheet(details)} appartient à un service qui n’a pas de feuille ici (${plain(details, "entity", "sans identifiant")})\u00a0: elle est ignorée.`,
    "no-base": (details) =>
      `${sheet(details)} n’indique pas ce qu’elle contenait à son départ\u00a0: chaque valeur qui diffère est donc soumise à votre choix, sauf si elle remplit un vide.`,
    "nothing-changed": () => "Le fichier ne contient rien qui ne soit déjà ici.",
  },
  bases: {
    "left-with": "Comparé à ce que contenait la feuille à son départ",
    copy: "Une copie du classeur\u00a0: c’est la saisie qui compte",
    none: "Rien n’indique qui a modifié quoi",
  },
};
