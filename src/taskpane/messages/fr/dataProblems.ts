import type { DataProblemCode, Fix } from "../../../domain/dataReport/dataProblem";
import { cellOf, sheetOf } from "../cellText";
import type { Details } from "../details";
import type { DetailSentence } from "../messages";
import { period, plain, quoted } from "./cellText";
import { counted, quote } from "./grammar";
import { roles, statuses } from "./words";

const kpi = (details: Details) => quoted(details, "kpi", "cet indicateur");
const text = (details: Details) => quoted(details, "text", "ce texte");
const number = (details: Details, key: string) => plain(details, key, "?");
const count = (details: Details) => Number(details.count ?? 1);

/** Which series, without an article, whose gender would change with it: "Réalisé de « Ventes »". */
const seriesOf = (details: Details): string =>
  `${(roles as Readonly<Record<string, string>>)[plain(details, "series", "actual")] ?? "Valeur"} de ${kpi(details)}`;

/** Which figure: "Réalisé de « Ventes » (2026-01)". */
function figureOf(details: Details): string {
  const when = period(details, "period", "");
  return when === "" ? seriesOf(details) : `${seriesOf(details)} (${when})`;
}

const betterWords: Readonly<Record<string, string>> = {
  higher: "une valeur plus haute est meilleure",
  lower: "une valeur plus basse est meilleure",
  range: "une valeur entre deux bornes est meilleure",
};
function better(details: Details): string {
  const direction = plain(details, "direction", "higher");
  return betterWords[direction] ?? `le sens est ${direction}`;
}

/** What the sheet shows and where it comes from. */
function said(details: Details, theirs: string): string {
  const formula = plain(details, "formula", "");
  return formula === "" ? `${theirs} a été saisi ici` : `${formula} donne ${theirs}`;
}

/** How the sheet comes to its figure and how the add-in does. */
const bothFormulas = (details: Details): string =>
  `${said(details, number(details, "theirs"))}\u00a0; ${plain(details, "ourFormula", "")} donne ${number(details, "ours")}`;

const textNumberReasons: Readonly<Record<string, string>> = {
  ambiguous: "rien dans la colonne ne montre si son signe sépare les décimales ou les milliers. Saisissez le nombre à nouveau.",
  percent: "les autres valeurs de l’indicateur ne montrent pas si 95\u00a0% s’écrit ici 0,95 ou 95. Saisissez le nombre à nouveau.",
  formula: "c’est une formule qui le produit. Modifiez la formule pour qu’elle donne un nombre, par exemple avec CNUM.",
};

/** What is hidden, in Excel's words, and what it does. */
const hiddenLines: Readonly<Record<string, readonly [lines: string, hold: string]>> = {
  row: ["La ligne", "est masquée et contient"],
  rows: ["Les lignes", "sont masquées et contiennent"],
  column: ["La colonne", "est masquée et contient"],
  columns: ["Les colonnes", "sont masquées et contiennent"],
};

/** What is wrong with the user's data, and what to do where there is no safe fix. */
export const dataProblems = {
  "broken-reference": (details, at) =>
    plain(details, "formula", "") === ""
      ? `${cellOf(at)} contient #REF! collé comme valeur\u00a0: ce qui s’y affichait est perdu. Saisissez à nouveau la valeur.`
      : `La formule ${plain(details, "formula", "")} fait référence à des cellules supprimées. Indiquez-lui à nouveau les bonnes cellules.`,
  "error-value": (details, at) =>
    `${cellOf(at)} affiche ${plain(details, "text", "une erreur")}${plain(details, "formula", "") === "" ? "" : ` à cause de ${plain(details, "formula", "")}`}\u00a0: cela compte comme une absence de données.`,
  "conflicting-figures": (details) =>
    `${figureOf(details)}\u00a0: deux valeurs différentes, ${number(details, "first")} en ${cellOf(plain(details, "other", ""))} et ${number(details, "second")} ici. Une seule peut être juste.`,
  "repeated-figures": (details) =>
    `${figureOf(details)}\u00a0: la même valeur figure ici et en ${cellOf(plain(details, "other", ""))}. L’une des deux finira par ne plus être à jour.`,
  "text-number": (details) => {
    const because = textNumberReasons[plain(details, "because", "")];
    return because === undefined
      ? `${text(details)} est un nombre stocké sous forme de texte, que les formules d’Excel ignorent.`
      : `${text(details)} est un nombre stocké sous forme de texte, et ${because}`;
  },
  "number-with-unit": (details) => `${text(details)} réunit un nombre et son unité dans une même cellule\u00a0: Excel y voit un texte.`,
  "unreadable-figure": (details) => `${text(details)} se trouve là où ${kpi(details)} attend une valeur.`,
  "percent-scale": (details) =>
    `${kpi(details)} exprime les pourcentages de deux façons\u00a0: ${number(details, "odd")} ici${count(details) > 1 ? ` et dans ${counted(count(details) - 1, "autre cellule", "autres cellules")}` : ""}, ${number(details, "like")} en ${cellOf(plain(details, "likeAt", ""))}.`,
  "factor-to-target": (details) =>
    `Entre le réalisé et la cible de ${kpi(details)}, il y a un facteur d’environ ${number(details, "factor")} (${number(details, "actual")} et ${number(details, "target")}). L’un des deux est peut-être dans une autre unité.`,
  "factor-in-series": (details) =>
    `Entre ${number(details, "figure")} et la valeur habituelle de ${kpi(details)} (${number(details, "usual")}), il y a un facteur d’environ ${number(details, "factor")}. Vérifiez l’unité de cette valeur.`,
  "text-date": (details) =>
    plain(details, "day", "") === ""
      ? `${text(details)} est une date stockée sous forme de texte, et rien dans la colonne ne montre si le jour ou le mois vient en premier. Saisissez la date à nouveau.`
      : `${text(details)} est une date stockée sous forme de texte, qu’Excel ne peut ni trier ni comparer comme une date.`,
  "blank-in-series": (details) =>
    count(details) === 1
      ? `${seriesOf(details)}\u00a0: rien pour ${period(details, "period", "une période")}, entre des périodes remplies.`
      : `${seriesOf(details)}\u00a0: ${count(details)} périodes vides entre des périodes remplies, la première étant ${period(details, "period", "indiquée ici")}.`,
  "total-inside": (details) =>
    plain(details, "left", "") === ""
      ? `${kpi(details)} est la somme d’autres indicateurs (${plain(details, "formula", "")}) mais compte ici comme un indicateur à part entière\u00a0: ce qui y est additionné compte deux fois.`
      : `${text(details)} est un total parmi les valeurs. Ce total a été ignoré.`,
  "unit-against-name": (details) =>
    plain(details, "named", "") === ""
      ? `L’unité de ${kpi(details)} est ${quoted(details, "unit", "différente")}, mais le format de ses valeurs est ${quoted(details, "format", "un autre")}.`
      : `L’unité de ${kpi(details)} est ${quoted(details, "unit", "différente")}, mais son nom parle de ${quoted(details, "named", "tout autre chose")}.`,
  "threshold-side": (details) => {
    if (plain(details, "against", "") === "name")
      return `Pour ${kpi(details)}, la feuille indique un sens et le nom dit le contraire. Vérifiez le sens.`;
    if (plain(details, "against", "") === "threshold")
      return `Pour ${kpi(details)}, le sens contredit le côté de la cible ou du seuil. Vérifiez les trois.`;
    return plain(details, "better", "") === ""
      ? `Pour ${kpi(details)}, ${better(details)}, mais le seuil ${number(details, "threshold")} est du bon côté de la cible ${number(details, "target")}.`
      : `Pour ${kpi(details)}, ${better(details)}, mais ses seuils vont dans l’autre sens\u00a0: ${number(details, "threshold")} ici, ${number(details, "better")} pour la meilleure plage.`;
  },
  "bounds-reversed": (details) =>
    `La plage normale de ${kpi(details)} commence au-dessus de sa fin\u00a0: borne inférieure ${number(details, "low")}, borne supérieure ${number(details, "high")}.`,
  "stale-figures": (details) => {
    const others = count(details) - 1;
    const who =
      others < 1 ? `${kpi(details)} n’a` : `${kpi(details)} et ${counted(others, "autre indicateur", "autres indicateurs")} n’ont`;
    const since = `${who} aucun réalisé après ${period(details, "period", "cette période")}`;
    return plain(details, "behind", "0") === "1"
      ? `${since}, alors que les autres continuent.`
      : `${since}\u00a0: un réalisé plus récent est attendu.`;
  },
  "hidden-figures": (details) => {
    const what = plain(details, "what", "row");
    if (what === "sheet")
      return `La feuille ${quoted(details, "lines", "")} est masquée et contient ${counted(count(details), "valeur", "valeurs")}.`;
    const [lines, hold] = hiddenLines[what] ?? [what, "est masqué et contient"];
    return `${lines} ${plain(details, "lines", "")} ${hold} ${counted(count(details), "valeur qui compte", "valeurs qui comptent")}.`;
  },
  "variance-differs": (details) => `L’écart de ${kpi(details)} ne correspond pas à ses valeurs\u00a0: ${bothFormulas(details)}.`,
  "attainment-differs": (details) =>
    `Le taux de réalisation de ${kpi(details)} ne correspond pas à ses valeurs\u00a0: ${bothFormulas(details)}.`,
  "status-differs": (details) => {
    const ours = (statuses as Readonly<Record<string, string>>)[plain(details, "ours", "")] ?? "";
    const status = ours === "" ? "le statut est un autre" : `le statut est ${quote(ours)}`;
    return `${said(details, quoted(details, "theirs", "ce statut"))}. Mais avec ${number(details, "actual")} pour une cible de ${number(details, "target")}, quand ${better(details)}, ${status}\u00a0: ${plain(details, "ourFormula", "")}.`;
  },
  "trend-differs": (details) =>
    `${quoted(details, "theirs", "la flèche")} pour ${kpi(details)}, alors que ses dernières valeurs passent de ${number(details, "from")} à ${number(details, "to")}.`,
  "merged-cells": (details) =>
    `Le tableau contient ${count(details) === 1 ? "des cellules fusionnées" : `${count(details)} zones fusionnées`}\u00a0: le tri, les filtres et les formules n’en voient que la première cellule.`,
  "stray-spaces": (details) =>
    plain(details, "twice", "0") === "1"
      ? `${text(details)} a des espaces en trop, autour ou à l’intérieur\u00a0: c’est donc un autre nom que le même sans ces espaces.`
      : `${text(details)} a des espaces en trop, autour ou à l’intérieur, ce qui fait échouer les recherches.`,
} satisfies Record<DataProblemCode, DetailSentence>;

/** What a cell holds, as Excel shows it. */
/** What a cell holds, as a sentence shows it. */
export function cell(content: number | string | boolean): string {
  if (typeof content === "string") return quote(content);
  return typeof content === "boolean" ? (content ? "VRAI" : "FAUX") : plain({ content }, "content", "");
}

/** What a fix would do. */
export function fix(offered: Fix): string {
  if (offered.kind === "unmerge-copy")
    return `Ajoute une copie de ${quote(offered.sheet)} où les cellules fusionnées sont séparées et toutes remplies. La feuille elle-même ne change pas.`;
  const [first] = offered.changes;
  if (first === undefined) return "";
  const to = offered.kind === "set-date" ? "la date voulue" : cell(first.to);
  const change = `${cellOf(first.at)} dans ${quote(sheetOf(first.at))}\u00a0: ${cell(first.from)} devient ${to}`;
  const format = first.toFormat === null || offered.kind === "trim" ? "" : `, au format ${first.toFormat}`;
  return offered.changes.length === 1
    ? `${change}${format}.`
    : `${change}${format}, et ainsi de suite dans ${counted(offered.changes.length, "cellule", "cellules")}.`;
}
