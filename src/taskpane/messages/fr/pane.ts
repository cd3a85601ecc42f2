import type { UnreadHeading } from "../../../domain/unreadCells";
import type { PaneSentences } from "../paneSentences";
import { quoted as quotedCell } from "./cellText";
import { counted, listed, quote } from "./grammar";

const kpis = (count: number) => counted(count, "indicateur", "indicateurs");
const quoted = (names: readonly string[]) => listed(names.map(quote));

/** What follows where a cell is not understood, and what may stand there. */
const unreadMeans: Readonly<Record<UnreadHeading, string>> = {
  Direction: "l’indicateur n’a pas de statut. Écrivez «\u00a0higher\u00a0», «\u00a0lower\u00a0» ou «\u00a0range\u00a0»",
  Frequency: "la cellule compte comme vide. Écrivez par exemple «\u00a0monthly\u00a0» ou «\u00a0quarterly\u00a0»",
  Weight: "1 est utilisé. Écrivez un nombre",
  Baseline: "la cellule compte comme vide. Écrivez un nombre",
  Threshold: "l’indicateur n’a pas de statut. Écrivez un nombre, ou «\u00a090\u00a0%\u00a0» pour une part de la cible",
  Low: "la cellule compte comme vide. Écrivez un nombre",
  High: "la cellule compte comme vide. Écrivez un nombre",
  Scoring:
    "l’indicateur n’a pas de score. Écrivez une méthode et ses nombres, comme «\u00a0linear 0; 200\u00a0», ou laissez la cellule vide",
};

/** A few sheets by name; of many the first, which is the one to look at. */
const sheets = (names: readonly string[]): string =>
  names.length > 3 ? `${names[0] ?? ""} et ${names.length - 1} feuilles à la suite` : listed(names);

export const pane: PaneSentences = {
  productName: "Tableau de bord prospectif",
  purpose: "Faites de votre feuille d’indicateurs un tableau de bord vivant, avec ses feux tricolores.",
  purposeNote: "Tout reste dans ce classeur, sous forme de tableaux et de formules ordinaires. Rien n’est envoyé ailleurs.",
  useThisSheet: "Utiliser cette feuille",
  useThisSheetNote: "Lit la feuille affichée et montre ce qui a été compris avant d’écrire quoi que ce soit.",
  seeExample: "Voir un exemple",
  seeExampleNote: "Ajoute à ce classeur des feuilles de valeurs, à partir desquelles créer un tableau de bord.",
  examples: {
    city: { title: "Une ville", note: "Une feuille\u00a0: 15 indicateurs que publie Boston, trois mois." },
    company: {
      title: "Un fabricant",
      note: "Quatre feuilles\u00a0: 24 indicateurs sur 36 mois, deux divisions de trois services avec leurs valeurs, neuf initiatives.",
    },
    "five-years": {
      title: "Cinq ans d’une entreprise",
      note: "Une feuille\u00a0: un petit tableau de bord publié, avec ses poids, une valeur par an.",
    },
  },
  lost: {
    scorecard: "La feuille du tableau de bord a été supprimée. Ses tables sont toujours là, avec tout ce qui y a été saisi.",
    kpis: "La table des indicateurs a été supprimée. Utilisez la feuille d’où ils viennent\u00a0: créer de nouveau la refait.",
  },
  remake: "Refaire la feuille",
  remakeNote: "À partir des tables du tableau de bord. Rien n’est relu et aucune autre feuille n’est modifiée.",
  remaking: "La feuille est refaite…",
  deletedSheets: (sheets) =>
    sheets.length === 1
      ? `La feuille ${quoted(sheets)} a été supprimée. Créer de nouveau la refait.`
      : `Les feuilles ${quoted(sheets)} ont été supprimées. Créer de nouveau les refait.`,
  noCard: "Ce classeur n’a pas encore de tableau de bord. Créez-le d’abord à partir de la feuille de vos indicateurs.",
  opening: "Recherche d’un tableau de bord dans ce classeur…",
  readingSheet: "Lecture de la feuille…",
  insertingExample: "Ajout de l’exemple…",

  more: "Plus",
  repairFormulas: "Réparer les formules",
  repairing: "Recherche de formules à réparer…",
  repaired: (formulas, protectedSheets, stillBroken) =>
    [
      ...(formulas > 0 ? [`${counted(formulas, "formule saisie", "formules saisies")} à nouveau.`] : []),
      ...(stillBroken.length > 0
        ? [
            stillBroken.length > 3
              ? `${stillBroken.slice(0, 3).join(", ")} et ${counted(stillBroken.length - 3, "autre", "autres")} affichent toujours #NOM?\u00a0: vérifiez l’orthographe des fonctions.`
              : `${listed(stillBroken)} ${stillBroken.length === 1 ? "affiche" : "affichent"} toujours #NOM?\u00a0: vérifiez l’orthographe des fonctions.`,
          ]
        : []),
      ...(protectedSheets.length === 1
        ? [
            `La feuille ${quoted(protectedSheets)} est protégée et n’a pas été modifiée\u00a0: ôtez la protection et relancez la réparation.`,
          ]
        : protectedSheets.length > 1
          ? [
              `Ces feuilles sont protégées et n’ont pas été modifiées\u00a0: ${quoted(protectedSheets)}. Ôtez leur protection et relancez la réparation.`,
            ]
          : []),
      ...(formulas + protectedSheets.length + stillBroken.length === 0 ? ["Rien à réparer."] : []),
    ].join(" "),
  writtenIn: "Écriture du tableau de bord",
  modes: { functions: "Avec les fonctions du complément", plain: "En Excel simple", values: "En valeurs, à envoyer" },
  rewriting: "Écriture du tableau de bord…",
  rewritten: (mode, departments, held) =>
    [
      {
        functions: "Le tableau de bord utilise de nouveau les fonctions du complément.",
        plain: "Le tableau de bord est écrit en Excel simple\u00a0: il suit ses chiffres même sans le complément.",
        values:
          "Le tableau de bord contient des valeurs qui ne suivent plus les chiffres. Choisissez une autre écriture pour qu’il les suive de nouveau.",
      }[mode],
      ...(departments > 0 ? [departments === 1 ? "1 feuille de service a suivi." : `${departments} feuilles de service ont suivi.`] : []),
      ...(held ? ["Les feuilles des services sont restées telles quelles\u00a0: ouvrez la déclinaison pour savoir pourquoi."] : []),
    ].join(" "),
  charts: "Graphiques",
  drawingCharts: "Création des graphiques…",
  chartsShown: (sheet, kpi, made) =>
    made > 0
      ? `${counted(made, "graphique ajouté", "graphiques ajoutés")} dans ${quote(sheet)}${kpi === "" ? "" : `, dont l’évolution de ${quote(kpi)}`}. Choisissez un autre indicateur dans la cellule jaune.`
      : `${quote(sheet)} montre ${kpi === "" ? "les graphiques" : `l’évolution de ${quote(kpi)}`}. Vos modifications des graphiques sont conservées.`,
  chart: "Graphique",
  showChart: (kpi) => `Afficher le graphique de ${kpi}`,
  selfCheck: "Feuille d’autocontrôle",
  checking: "Création de la feuille d’autocontrôle…",
  selfChecked: (sheet, made, examples) =>
    made
      ? `Feuille ${quote(sheet)} ajoutée\u00a0: ${counted(examples, "exemple publié", "exemples publiés")} et, en regard, les réponses des fonctions dans ce classeur.`
      : `La feuille ${quote(sheet)} existe déjà et n’a pas été modifiée\u00a0: ${counted(examples, "exemple publié y est recalculé", "exemples publiés y sont recalculés")} en direct.`,

  readingTitle: (sheet) => `Ce que dit ${quote(sheet)}`,
  readingSummary: ({ kpis: count, perspectives, periods, firstPeriod, lastPeriod }) =>
    [
      kpis(count),
      ...(perspectives > 0 ? [counted(perspectives, "axe", "axes")] : []),
      ...(periods === 1 ? [`1 période (${firstPeriod})`] : periods > 1 ? [`${periods} périodes (${firstPeriod} à ${lastPeriod})`] : []),
    ].join(" · "),
  back: "Retour",
  questionsTitle: (count) => (count === 1 ? "Une question" : `Questions (${count})`),
  questionsNote: "Ces réponses ne dépendent que de vous. Ce que vous laissez ouvert n’est jamais deviné.",
  proposal: "probable",
  acceptProposals: (count) => (count === 1 ? "Accepter la réponse probable" : `Accepter ${count} réponses probables`),
  unansweredChoice: "Choisir une réponse",
  findingsTitle: (count) => counted(count, "remarque", "remarques"),
  columnsTitle: (count) => counted(count, "colonne lue", "colonnes lues"),
  kpisTitle: (count) => kpis(count),
  because: {
    "header-word": "d’après l’en-tête",
    "period-header": "une période chacune",
    "only-figures": "d’après les valeurs",
    "series-and-period": "d’après l’en-tête et la période",
    "group-header": "d’après l’en-tête au-dessus",
    corrected: "votre choix",
    "similar-word": "d’après un en-tête proche",
    "series-in-name": "d’après l’en-tête et l’indicateur",
    content: "d’après le contenu",
    "constant-in-time": "identique à chaque période",
    "sheet-name": "d’après le nom de la feuille",
    title: "d’après le titre",
    "label-beside": "d’après le libellé à côté",
    computed: "calcul de la feuille",
    "not-recognised": "en-tête non reconnu",
  },
  targetIs: (target) => `Cible ${target}`,
  targetByPeriod: "Cible par période",
  noTarget: "Pas de cible",
  withoutPerspective: "Sans axe",
  showMore: (count) => `Afficher ${count} de plus`,
  goToCell: (cell) => `Aller à la cellule ${cell}`,

  build: "Créer le tableau de bord",
  buildSays: "Ajoute une feuille Scorecard et des tableaux liés à vos cellules. Vos propres cellules ne sont pas modifiées.",
  nothingToBuild: "Aucun indicateur à partir duquel créer un tableau de bord.",
  stoppedByErrors: (count) => `${counted(count, "remarque", "remarques")} à traiter dans la feuille avant de créer le tableau de bord.`,
  withoutDirection: (count) =>
    `${counted(count, "indicateur reste", "indicateurs restent")} sans statut tant que vous n’indiquez pas quel sens est le meilleur.`,
  openQuestions: (count) =>
    count < 2
      ? `${count} autre question est ouverte\u00a0; ce qu’elle concerne est ignoré.`
      : `${count} autres questions sont ouvertes\u00a0; ce qu’elles concernent est ignoré.`,
  building: "Création du tableau de bord",
  buildingDone: (share) => `Création du tableau de bord, ${share} effectués`,

  built: (made, updated) =>
    [
      ...(made.length > 0 ? [`Ajout\u00a0: ${sheets(made)}.`] : []),
      ...(updated.length > 0 ? [`Mise à jour\u00a0: ${sheets(updated)}.`] : []),
      ...(made.length + updated.length === 0 ? ["Le tableau de bord était déjà à jour."] : []),
    ].join(" "),
  worthKnowing: (count) => `${counted(count, "point à connaître", "points à connaître")} sur les valeurs`,
  unreadCells: (count) => counted(count, "cellule non comprise", "cellules non comprises"),
  unreadCell: (heading, kpi, text) =>
    `${heading} de ${quotedCell({ kpi }, "kpi", "cet indicateur")}\u00a0: ${quotedCell({ text }, "text", "ce texte")} n’est pas compris\u00a0; ${unreadMeans[heading]}.`,
  thresholdAsShare: (kpi, text) =>
    `Threshold de ${quotedCell({ kpi }, "kpi", "cet indicateur")}\u00a0: ${text} compte dans les unités de l’indicateur, car Excel le garde comme nombre. Pour ${text} de la cible, saisissez une apostrophe devant.`,
  dismiss: "Fermer",
  scoreOutOfTen: (score) => `Score de ${score} sur 10`,
  scoreLabel: "Score",
  noScore: "Pas de score",
  coverage: (scored, of) => `${scored} sur ${counted(of, "indicateur noté", "indicateurs notés")}`,
  period: "Période",
  span: "Durée affichée",
  refresh: "Actualiser",
  refreshing: "Actualisation…",
  buildAgain: "Recréer à partir de cette feuille",
  perspectives: "Axes",
  kpis: "Indicateurs",
  groupKpis: "Regrouper les indicateurs",
  byStatus: "Par statut",
  byPerspective: "Par axe",
  noKpis: "Ce tableau de bord n’a pas encore d’indicateurs. Créez-le à nouveau à partir de la feuille qui les contient.",
  attainment: (share) => `Réalisé à ${share}`,
  target: (target) => `Cible ${target}`,
  noActual: "–",
  source: (cell) => `Source ${cell}`,
  goToKpi: (name) => `Aller à ${name} dans la feuille du tableau de bord`,
  cardRefreshed: (score, status) => `Tableau de bord à jour. ${score}, ${status}.`,
  countInGroup: (count) => kpis(count),

  tryAgain: "Réessayer",
  details: "Détails",
  unexpected:
    "Un problème inattendu est survenu et l’opération s’est arrêtée. Rien de ce que vous avez saisi n’est perdu. Réessayez\u00a0; si cela se reproduit, rouvrez le volet.",
  paneBroke: "Le volet a rencontré un problème et n’a pas pu afficher ce contenu. Votre classeur n’est pas touché.",
  startOver: "Recommencer",
  cannotFollow:
    "Excel ne signale pas les modifications ici\u00a0: le volet ne peut pas les suivre. Choisissez Actualiser après vos modifications.",
  cardGone: "Le tableau de bord n’est plus dans ce classeur. Créez-le à nouveau à partir de votre feuille d’indicateurs.",
  statusOf: (word) => `Statut\u00a0: ${word}`,
};
