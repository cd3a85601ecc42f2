import type { Question } from "../../../domain/reading/reading";
import { cellOf, sheetOf } from "../cellText";
import type { Details } from "../details";
import type { DetailSentence } from "../messages";
import { plain, quoted } from "./cellText";
import { quote } from "./grammar";
import { roles } from "./words";

const kpi = (details: Details) => quoted(details, "kpi", "cet indicateur");

/** What only the user can say. */
export const questions = {
  direction: (details) => `Quel sens est le meilleur pour ${kpi(details)}\u00a0?`,
  "percent-scale": (details) =>
    `La cible de ${kpi(details)} n’a pas la même échelle de pourcentage que ses réalisés. Que faire de la cible\u00a0?`,
  "duplicate-kpi": (details) => `${kpi(details)} apparaît deux fois${firstIn(details)}. Lequel faut-il prendre\u00a0?`,
  "period-order": (details) => `Quel jour désigne ${quoted(details, "text", "l’en-tête de la période")}\u00a0?`,
  "series-of-column": (details) => `Que contient la colonne ${quoted(details, "header", "indiquée")}\u00a0?`,
  layout: (details, at) =>
    `${(layoutDoubts[plain(details, "reason", "")] ?? anyDoubt)(quoted(details, "text", `ce texte (${cellOf(at)})`))} Faut-il prendre les valeurs telles quelles\u00a0?`,
  "period-of-sheet": (details, at) =>
    plain(details, "count", "") === "1"
      ? `La feuille ${quote(sheetOf(at))} mentionne une période${inBrackets(details, "texts")}. Ses valeurs s’y rapportent-elles\u00a0?`
      : `La feuille ${quote(sheetOf(at))} mentionne plusieurs périodes${inBrackets(details, "texts")}. À laquelle se rapportent ses valeurs\u00a0?`,
  "unreadable-figure": (details, at) =>
    `${quoted(details, "text", `le texte en ${cellOf(at)}`)} n’est pas une valeur${forKpi(details)}. Que faut-il en faire\u00a0?`,
} satisfies Record<Question["code"], DetailSentence>;

const keepOrLeave = { "as-read": "Prendre tel quel", "leave-out": "Ignorer" };

const choices: Readonly<Record<Question["code"], Readonly<Record<string, string>>>> = {
  direction: { higher: "Plus haut", lower: "Plus bas", range: "Entre deux bornes" },
  "percent-scale": keepOrLeave,
  "duplicate-kpi": { "keep-first": "Le premier", "keep-last": "Le dernier", "keep-both": "Les deux" },
  "period-order": keepOrLeave,
  "series-of-column": roles,
  layout: keepOrLeave,
  "period-of-sheet": { none: "Aucune" },
  "unreadable-figure": keepOrLeave,
};

/** A choice in words; a word of the user's own sheet as it stands. */
export const choice = (code: Question["code"], word: string): string => new Map(Object.entries(choices[code])).get(word) ?? word;

const anyDoubt = (text: string) => `Autour de ${text}, la disposition de la feuille peut se lire de plusieurs façons.`;

/** What makes a layout doubtful, by the reader's reason. */
const layoutDoubts: Readonly<Record<string, (text: string) => string>> = {
  "series-in-name-alone": (text) => `${text} peut nommer un indicateur, ou la cible d’un autre.`,
  "series-unknown": (text) => `Ce que contiennent des lignes comme ${text} n’est pas certain\u00a0: réalisé, cible ou autre chose.`,
  "series-as-names": (text) => `Des mots comme ${text} se trouvent là où devraient être les noms des indicateurs.`,
  "columns-are-what": (text) => `Des colonnes comme ${text} peuvent désigner des services ou autre chose.`,
  "kpi-not-named": (text) => `Aucune cellule du tableau ne nomme son indicateur\u00a0; son nom provisoire est ${text}.`,
  "label-beside-table": (text) => `À côté du tableau, ${text} peut indiquer à qui sont ces valeurs.`,
  "rows-of-a-list": (text) =>
    `Pour ${text}, chaque ligne a sa propre valeur\u00a0: c’est peut-être une liste de commandes, par exemple, et non d’indicateurs.`,
  "entity-above-table": (text) => `Au-dessus du tableau, ${text} peut indiquer à qui sont ces valeurs.`,
  "entity-in-tab": (text) => `Le nom de la feuille, ${text}, peut indiquer à qui sont ces valeurs.`,
  "perspective-or-entity": (text) => `La colonne ${text} peut indiquer à qui sont ces valeurs ou regrouper les indicateurs.`,
  "rows-worked-out": (text) => `${text} est calculé à partir d’autres lignes : un indicateur, ou seulement leur total.`,
  "name-over-rows": (text) => `Plusieurs lignes que rien ne distingue sont regroupées sous ${text}.`,
  "entity-missing-in-row": (text) => `Certaines lignes ne nomment aucun service, dont ${text}.`,
  "periods-both-ways": (text) => `Des périodes figurent dans la colonne ${text} et aussi en tête des colonnes.`,
  "descriptor-unsure": (text) => `Ce que décrit la colonne ${text} n’est pas certain.`,
};

function firstIn(details: Details): string {
  const other = plain(details, "other", "");
  return other === "" ? "" : `, d’abord en ${cellOf(other)}`;
}

function inBrackets(details: Details, key: string): string {
  const text = plain(details, key, "");
  return text === "" ? "" : ` (${text})`;
}

function forKpi(details: Details): string {
  const name = quoted(details, "kpi", "");
  return name === "" ? "" : ` pour ${name}`;
}
