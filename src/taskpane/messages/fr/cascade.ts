import type { SheetPreview } from "../../../app/cascade/cascadeInHand";
import type { CascadeSentences } from "../cascadeSentences";
import { cellOf, sheetOf } from "../cellText";
import { counted, listed, quote } from "./grammar";

const kpis = (count: number) => counted(count, "indicateur", "indicateurs");
const departments = (count: number) => counted(count, "service", "services");
const sheets = (count: number) => counted(count, "feuille", "feuilles");
const figures = (count: number) => counted(count, "valeur", "valeurs");
const joined = (parts: readonly string[]) => parts.filter((part) => part !== "").join(" · ");
const heading = (word: string) => (count: number) => `${word} (${count})`;

/** The cascade in the pane. */
export const cascade: CascadeSentences = {
  open: "Décliner par service",
  title: "Décliner par service",
  reading: "Lecture de la déclinaison…",
  previewing: "Calcul de ce que ferait la génération…",
  again: "Relire le classeur",
  noCard:
    "Ce classeur ne contient pas encore de tableau de bord. Créez-le à partir de la feuille de vos indicateurs\u00a0; il pourra ensuite être décliné par service.",
  parts: "Parties de la déclinaison",
  entities: "Services",
  matrix: "Indicateurs",
  sheets: "Feuilles",
  files: "Fichiers",
  company: "Entreprise",

  entitiesFrom: {
    table: "Tels qu’ils figurent dans la table BSC_Entities.",
    sheet: "Lus dans la feuille qui les énumère. Rien n’est écrit avant la génération.",
    figures: "Repris des services pour lesquels vos valeurs sont indiquées. Rien n’est écrit avant la génération.",
    none: "Rien dans ce classeur ne nomme de services. Ajoutez-les ici, ou collez une liste.",
  },
  list: "Services",
  find: "Rechercher un service",
  noneFound: "Aucun service ne porte ce nom.",
  entityNote: (owner, weight, carried) => joined([owner, `poids ${weight}`, carried === 0 ? "aucun indicateur" : kpis(carried)]),
  add: "Ajouter",
  addName: "Nouveau service",
  addBelow: "Rattaché à",
  name: "Nom",
  owner: "Responsable",
  weight: "Poids",
  weightHint: "Par rapport aux autres services du même rattachement.",
  parent: "Rattaché à",
  atTop: "Aucun (au sommet)",
  remove: "Retirer",
  removeNote: (below) =>
    below === 0
      ? "Sa feuille est mise de côté, non supprimée\u00a0; ce qui y a été saisi est conservé."
      : `Sa feuille est mise de côté, non supprimée\u00a0; ${counted(below, "service rattaché remonte", "services rattachés remontent")} d’un niveau.`,
  nameNeeded: "Donnez-lui un nom.",
  notAWeight: "Saisissez un nombre, 0 ou plus.",
  paste: "Coller une liste",
  pasteLabel: "Services, un par ligne",
  pasteHint:
    "Liste copiée d’une feuille ou saisie\u00a0: un service avec son rattachement à côté, une colonne par niveau, ou des lignes en retrait sous leur rattachement.",
  pasted: (count, added, gone) =>
    count === 0
      ? "Aucun service n’en est encore tiré."
      : `${departments(count)}\u00a0: ${listed([
          ...(added > 0 ? [counted(added, "nouveau", "nouveaux")] : []),
          ...(count > added ? [counted(count - added, "connu", "connus")] : []),
          ...(gone > 0 ? [`${gone} absent${gone === 1 ? "" : "s"} de la liste désormais`] : []),
        ])}.`,
  takePasted: (count) => (count === 0 ? "Utiliser ces services" : count === 1 ? "Utiliser ce service" : `Utiliser ces ${count} services`),
  cancel: "Annuler",
  added: (name, parent) => (parent === "" ? `Service ${quote(name)} ajouté.` : `Service ${quote(name)} ajouté sous ${quote(parent)}.`),
  removed: (name) => `Service ${quote(name)} retiré de la liste.`,

  carriedBy: (carriers, of) => (carriers === of && of > 1 ? `tous les ${of} services` : `${carriers} sur ${departments(of)}`),
  notCascaded: "Non décliné",
  kind: "Mode de déclinaison",
  kinds: { identical: "Identique", split: "Répartie", contributory: "Contributive", shared: "Partagée", own: "Propre" },
  kindNotes: {
    identical: "Tous ont la même cible.",
    split: "La somme des cibles des services est la cible du niveau supérieur.",
    contributory: "Chacun fixe sa propre cible, qui soutient celle du niveau supérieur.",
    shared: "Une seule valeur, affichée chez tous ceux qui en répondent.",
    own: "Propre aux services\u00a0: n’entre pas dans la valeur de l’entreprise.",
  },
  notCascadedNote: "Reste au niveau de l’entreprise.",
  because: {
    sums: "Proposé car ses valeurs s’additionnent.",
    rate: "Proposé car un taux ne se répartit ni ne s’additionne jamais.",
    level: "Proposé car c’est un niveau en fin de période.",
    extreme: "Proposé car c’est la valeur la plus haute ou la plus basse qui compte.",
    ratio: "Proposé car c’est une valeur divisée par une autre\u00a0: chaque partie est additionnée, puis divisée.",
    "company-only":
      "Proposé car seule l’entreprise dans son ensemble a cet indicateur. Choisissez un mode si des services le portent aussi.",
  },
  weighting: "Poids",
  weightings: { typed: "Saisis ci-dessous", "by-target": "Selon la taille de leurs cibles" },
  decimals: "Arrondi des cibles",
  decimalChoice: (decimals) =>
    decimals < 0
      ? `multiples de ${(10 ** -decimals).toString()}`
      : decimals === 0
        ? "unités entières"
        : counted(decimals, "décimale", "décimales"),
  whoCarries: "Services porteurs",
  all: "Tous",
  none: "Aucun",
  weightOf: (entity) => `Poids de ${entity}`,
  shareOf: (entity, share) => `Part de ${entity}\u00a0: ${share}`,

  change: {
    make: heading("À créer"),
    change: heading("À modifier"),
    keep: heading("Inchangées"),
    "set-aside": heading("À mettre de côté"),
  },
  sheetNote,
  nothingToSay: "Il n’y a pas encore de services, donc aucune feuille à créer.",
  morePeriods: (count) => `et ${counted(count, "autre période", "autres périodes")}`,
  worthALook: (count) => `À regarder (${count})`,
  reconciliation: (count) => `Cibles dont la somme est fausse (${count})`,
  reconciled: ({ entity, period, parent, children }) => `${entity}, ${period}\u00a0: cible ${parent}, au-dessous ${children}`,
  bounds: { low: "borne basse", high: "borne haute" },
  handedDown: (difference) =>
    difference === null || difference === 0 ? "" : difference > 0 ? "non réparti" : "réparti au-delà de la cible",

  willDo: (make, change, setAside, keep) => {
    const parts = [
      ...(make > 0 ? [`crée ${sheets(make)}`] : []),
      ...(change > 0 ? [make > 0 ? `en modifie ${change}` : `modifie ${sheets(change)}`] : []),
      ...(setAside > 0 ? [make + change > 0 ? `en met ${setAside} de côté` : `met ${sheets(setAside)} de côté`] : []),
    ];
    const kept = keep > 0 ? `\u00a0; ${counted(keep, "feuille reste inchangée", "feuilles restent inchangées")}` : "";
    return `La génération ${listed(parts)}${kept}. Les saisies sont conservées.`;
  },
  willUpdate: "Les feuilles des services restent inchangées\u00a0; qui porte quoi est consigné. Les saisies sont conservées.",
  nothingToDo: "Les feuilles des services sont à jour.",
  stopped: (errors) => `${counted(errors, "point", "points")} à corriger d’abord.`,
  show: "Afficher",
  seeSheets: "Voir les changements",
  generate: (count) => (count === 0 ? "Générer les feuilles" : `Générer ${sheets(count)}`),
  generating: "Génération des feuilles des services",
  generated: (made, changed, setAside) => {
    const parts = [
      ...(made > 0 ? [counted(made, "feuille créée", "feuilles créées")] : []),
      ...(changed > 0
        ? [made > 0 ? counted(changed, "modifiée", "modifiées") : counted(changed, "feuille modifiée", "feuilles modifiées")]
        : []),
      ...(setAside > 0
        ? [
            made + changed > 0
              ? `${counted(setAside, "mise", "mises")} de côté`
              : `${counted(setAside, "feuille mise", "feuilles mises")} de côté`,
          ]
        : []),
    ];
    return parts.length === 0 ? "Rien n’avait à être modifié." : `${listed(parts)}.`;
  },
  goToSheet: (sheet) => `Aller à la feuille ${quote(sheet)}`,

  leaveTitle: "Transmettre une feuille",
  leaveNote: "Dans un classeur à part, avec des cellules à remplir et rien des autres services.",
  department: "Service",
  noSheetYet: "Générez d’abord les feuilles\u00a0; vous pourrez ensuite en transmettre une.",
  download: "Télécharger",
  openAlone: "Ouvrir comme classeur",
  packing: "Création du classeur…",
  left: (file) => `Le classeur ${quote(file)} est créé. À son retour, intégrez-le ci-dessous.`,
  opened: (name, inputs) =>
    `La feuille de ${quote(name)} est ouverte dans une autre fenêtre, avec ${counted(inputs, "cellule", "cellules")} à remplir. Enregistrez-la là-bas.`,
  backTitle: "Un fichier est revenu",
  backNote: "Il est d’abord comparé aux feuilles d’ici\u00a0; rien n’est remplacé à votre insu.",
  chooseFile: "Choisir un fichier…",
  comparing: "Comparaison…",
  compared: (names, differences) =>
    `${listed(names.map(quote))}\u00a0: ${differences === 0 ? "aucune différence" : counted(differences, "valeur différente", "valeurs différentes")}.`,
  changedBoth: (count) => `Modifié ici et là-bas (${count})`,
  changedThere: (count) => `Modifié là-bas (${count})`,
  changedHere: (count) => `Modifié ici seulement, conservé (${count})`,
  series: { actual: "Réalisé", target: "Cible", numerator: "Numérateur", denominator: "Dénominateur" },
  figure: (kpi, series, period) => `${kpi} · ${series} · ${period}`,
  blank: "vide",
  theirs: (figure) => `Là-bas\u00a0: ${figure}`,
  mine: (figure) => `Ici\u00a0: ${figure}`,
  allTheirs: "Tout prendre de là-bas",
  allMine: "Tout garder d’ici",
  undecided: (count) =>
    count < 2
      ? `${figures(count)} sans décision pour l’instant\u00a0; elle reste comme ici.`
      : `${figures(count)} sans décision pour l’instant\u00a0; elles restent comme ici.`,
  nobodyYet: "Il n’y a pas encore de service. Ajoutez-les d’abord\u00a0: on pourra dire ensuite qui porte quel indicateur.",
  changedSinceCompared: (at) =>
    `${at === null ? "Une cellule" : `La cellule ${cellOf(at)} de ${quote(sheetOf(at))}`} a changé depuis la comparaison\u00a0: rien n’a été intégré. Choisissez de nouveau le fichier\u00a0: il est comparé à ce qui se trouve ici maintenant.`,
  take: (count) => (count === 0 ? "Rien à intégrer" : `Intégrer ${figures(count)}`),
  taking: "Intégration…",
  taken: (taken, kept, asked) =>
    [
      taken === 0 ? "Rien n’a été intégré." : `${counted(taken, "valeur intégrée", "valeurs intégrées")}.`,
      ...(kept > 0 ? [`${counted(kept, "valeur conservée", "valeurs conservées")} comme ici.`] : []),
      ...(asked > 0 ? [`${counted(asked, "valeur laissée ouverte, inchangée", "valeurs laissées ouvertes, inchangées")}.`] : []),
    ].join(" "),
};

/** What happens to a sheet, in counts. */
function sheetNote(sheet: SheetPreview): string {
  const { change, typed, kpisAdded, kpisSetAside, targetsChanged, renamedFrom, movedFrom } = sheet;
  const stays = typed === 0 ? "" : counted(typed, "cellule saisie conservée", "cellules saisies conservées");
  if (change === "make") return joined([sheet.parent === "" ? "" : `sous ${sheet.parent}`, kpis(sheet.kpis)]);
  if (change === "keep" || change === "set-aside") return joined([kpis(sheet.kpis), stays]);
  return joined([
    renamedFrom === null ? "" : `anciennement ${quote(renamedFrom)}`,
    movedFrom === null ? "" : moved(movedFrom, sheet.parent),
    kpisAdded === 0 ? "" : counted(kpisAdded, "indicateur ajouté", "indicateurs ajoutés"),
    kpisSetAside === 0 ? "" : `${counted(kpisSetAside, "indicateur mis", "indicateurs mis")} de côté`,
    targetsChanged === 0 ? "" : counted(targetsChanged, "cible modifiée", "cibles modifiées"),
    stays,
  ]);
}

/** Whom the department stood below and stands below now; "" is nobody. */
function moved(from: string, to: string): string {
  if (from === "") return `passe sous ${to}`;
  return to === "" ? `n’est plus sous ${from}` : `passe de ${from} à ${to}`;
}
