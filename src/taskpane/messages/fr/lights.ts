import type { LightSentences } from "../lightSentences";
import { counted, listed, quote } from "./grammar";

const figures = (count: number) => counted(count, "valeur", "valeurs");
const rules = (count: number) => counted(count, "règle", "règles");

export const lights: LightSentences = {
  open: "Feux tricolores sur place",
  title: "Feux tricolores sur place",
  reading: "Lecture de la sélection…",
  lighting: "Application des feux…",
  removing: "Retrait des feux…",
  figuresIn: (count, where) => `${figures(count)} à colorer dans ${where}.`,
  nothingSelected:
    "La sélection ne contient aucune valeur à évaluer. Sélectionnez des réalisés dans n’importe quelle feuille, puis utilisez la sélection.",
  otherSheet: (sheet) =>
    `${quote(sheet)} est une feuille du tableau de bord, qui a ses propres feux. Sélectionnez des valeurs dans l’une de vos feuilles.`,
  useSelection: "Utiliser la sélection",
  counts: "Feux à venir",
  leftOut: {
    "no-target": (count) =>
      `${figures(count)} sans cible\u00a0: indiquez-en une ci-dessous, ou sélectionnez des cellules qui en contiennent une.`,
    "no-direction": (count) => `${figures(count)} dont rien n’indique s’il vaut mieux plus haut ou plus bas\u00a0: indiquez-le ci-dessous.`,
    "no-relation": (count) => `${figures(count)} dont les cibles sont disposées sans ordre que quelques règles puissent suivre.`,
  },
  judgedBy: "Critères",
  target: "Cible",
  targetFound: (where) => `Trouvée en ${where}`,
  targetPicked: (where) => `Choisie\u00a0: ${where}`,
  targetNone: "Aucune trouvée",
  targetHint: "Un nombre, ou une plage comme 40–60, à la place de ce qui a été trouvé",
  pickTarget: "Prendre les cellules sélectionnées",
  asOnSheet: "Comme dans la feuille",
  direction: "Sens",
  directionsFound: (higher, lower, range) =>
    [
      ...(higher > 0 ? [`plus haut\u00a0: ${higher}`] : []),
      ...(lower > 0 ? [`plus bas\u00a0: ${lower}`] : []),
      ...(range > 0 ? [`entre deux bornes\u00a0: ${range}`] : []),
    ].join(", "),
  threshold: "Seuil",
  thresholdFound: "Comme dans la feuille\u00a0; si vide, 10\u00a0% de la cible du mauvais côté",
  thresholdDefault: "10\u00a0% de la cible du mauvais côté",
  thresholdHint: "Un nombre en unités, ou une part de la cible comme 90\u00a0%",
  notANumber: "Ce n’est pas un nombre.",
  look: "Aspect",
  looks: { fill: "Couleur et graisse", shape: "Aussi ● ▲ ◆ devant la valeur" },
  noShape: "Pour les formes, les valeurs doivent avoir le même format de nombre.",
  willDo: (count) =>
    `Ajoute ${rules(count)} de mise en forme conditionnelle. Aucune cellule n’est modifiée\u00a0; vos propres règles sont conservées.`,
  light: (count) => `Colorer ${figures(count)}`,
  statusColumn: "Plutôt une colonne de statuts",
  written: (count, column) =>
    column === "" ? "Rien n’a été écrit." : `Statut de ${figures(count)} écrit dans la colonne ${column}, sous forme de formules.`,
  removeHere: "Retirer de la sélection",
  removeAll: "Retirer tous les feux",
  lit: (count, made) => `${counted(count, "valeur colorée", "valeurs colorées")} par ${rules(made)} de mise en forme conditionnelle.`,
  removed: (count, sheets) =>
    count === 0
      ? "Il n’y avait aucun feu à retirer."
      : `Feux retirés dans ${listed(sheets.map(quote))} (${rules(count)}). Ce qu’ils recouvraient est de nouveau visible.`,
};
