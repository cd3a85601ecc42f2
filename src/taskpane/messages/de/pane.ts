import type { UnreadHeading } from "../../../domain/unreadCells";
import type { PaneSentences } from "../paneSentences";
import { quoted as quotedCell } from "./cellText";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const kpis = (count: number) => counted(count, "Kennzahl", "Kennzahlen");
const quoted = (names: readonly string[]) => names.map((name) => `„${name}“`).join(", ");

/** What follows where a cell is not understood, and what may stand there. */
const unreadMeans: Readonly<Record<UnreadHeading, string>> = {
  Direction: ", es gibt keinen Status. Schreiben Sie „higher“, „lower“ oder „range“",
  Frequency: " und gilt als leer. Schreiben Sie „monthly“, „quarterly“ oder Ähnliches",
  Weight: ", es gilt 1. Schreiben Sie eine Zahl",
  Baseline: " und gilt als leer. Schreiben Sie eine Zahl",
  Threshold: ", es gibt keinen Status. Schreiben Sie eine Zahl oder „90\u00a0%“ für einen Anteil am Zielwert",
  Low: " und gilt als leer. Schreiben Sie eine Zahl",
  High: " und gilt als leer. Schreiben Sie eine Zahl",
  Scoring: ", es gibt keinen Score. Schreiben Sie eine Methode mit ihren Zahlen, etwa „linear 0; 200“, oder lassen Sie die Zelle leer",
};

const listed = (names: readonly string[]) => names.join(", ");

/** A few sheets by name; of many the first, which is the one to look at. */
const sheets = (names: readonly string[]): string =>
  names.length > 3 ? `${names[0] ?? ""} und ${names.length - 1} Blätter dahinter` : listed(names);

export const pane: PaneSentences = {
  productName: "Balanced Scorecard",
  purpose: "Machen Sie aus Ihrem Kennzahlenblatt eine lebendige Scorecard mit Ampeln.",
  purposeNote: "Alles bleibt in dieser Arbeitsmappe, als gewöhnliche Tabellen und Formeln. Nichts wird irgendwohin gesendet.",
  useThisSheet: "Dieses Blatt verwenden",
  useThisSheetNote: "Liest das Blatt, das Sie gerade sehen, und zeigt, was verstanden wurde, bevor etwas geschrieben wird.",
  seeExample: "Beispiel ansehen",
  seeExampleNote: "Fügt dieser Arbeitsmappe Blätter mit Werten hinzu, aus denen eine Scorecard wird.",
  examples: {
    city: { title: "Eine Stadt", note: "Ein Blatt: 15 Kennzahlen, die Boston veröffentlicht, drei Monate." },
    company: {
      title: "Ein Hersteller",
      note: "Vier Blätter: 24 Kennzahlen über 36 Monate, zwei Bereiche mit je drei Abteilungen und eigenen Werten, neun Initiativen.",
    },
    "five-years": {
      title: "Fünf Jahre eines Unternehmens",
      note: "Ein Blatt: eine kleine veröffentlichte Scorecard mit Gewichten, ein Wert je Jahr.",
    },
  },
  lost: {
    scorecard: "Das Blatt der Scorecard wurde gelöscht. Ihre Tabellen sind noch da, mit allem, was darin eingetragen wurde.",
    kpis: "Die Tabelle der Kennzahlen wurde gelöscht. Verwenden Sie das Blatt, aus dem sie kamen: Beim Erstellen entsteht sie neu.",
  },
  remake: "Blatt neu anlegen",
  remakeNote: "Aus den Tabellen der Scorecard. Nichts wird neu gelesen, kein anderes Blatt wird geändert.",
  remaking: "Das Blatt wird neu angelegt…",
  deletedSheets: (sheets) =>
    `${quoted(sheets)} ${sheets.length === 1 ? "wurde" : "wurden"} gelöscht. Beim erneuten Erstellen ${sheets.length === 1 ? "entsteht das Blatt" : "entstehen die Blätter"} neu.`,
  noCard: "In dieser Arbeitsmappe gibt es noch keine Scorecard. Erstellen Sie sie zuerst aus dem Blatt mit Ihren Kennzahlen.",
  opening: "In dieser Arbeitsmappe wird eine Scorecard gesucht…",
  readingSheet: "Das Blatt wird gelesen…",
  insertingExample: "Das Beispiel wird hinzugefügt…",

  more: "Mehr",
  repairFormulas: "Formeln reparieren",
  repairing: "Formeln zum Reparieren werden gesucht…",
  repaired: (formulas, protectedSheets, stillBroken) =>
    [
      ...(formulas > 0 ? [`${counted(formulas, "Formel", "Formeln")} neu eingegeben.`] : []),
      ...(stillBroken.length > 0
        ? [
            `${stillBroken.slice(0, 3).join(", ")}${stillBroken.length > 3 ? ` und ${stillBroken.length - 3} weitere` : ""} ${stillBroken.length === 1 ? "zeigt" : "zeigen"} weiterhin #NAME?: Prüfen Sie dort die Schreibweise der Funktionen.`,
          ]
        : []),
      ...(protectedSheets.length === 1
        ? [
            `Das Blatt ${quoted(protectedSheets)} ist geschützt und blieb unverändert: Heben Sie den Blattschutz auf und reparieren Sie erneut.`,
          ]
        : protectedSheets.length > 1
          ? [
              `Diese Blätter sind geschützt und blieben unverändert: ${quoted(protectedSheets)}. Heben Sie den Blattschutz auf und reparieren Sie erneut.`,
            ]
          : []),
      ...(formulas + protectedSheets.length + stillBroken.length === 0 ? ["Nichts zu reparieren."] : []),
    ].join(" "),
  writtenIn: "So ist die Scorecard geschrieben",
  modes: { functions: "Mit Funktionen des Add-ins", plain: "In einfachem Excel", values: "Als Werte zum Versenden" },
  rewriting: "Die Scorecard wird geschrieben…",
  rewritten: (mode, departments, held) =>
    [
      {
        functions: "Die Scorecard rechnet wieder mit den Funktionen des Add-ins.",
        plain: "Die Scorecard ist in einfachem Excel geschrieben: Sie folgt ihren Werten auch ohne das Add-in.",
        values:
          "Die Scorecard enthält feste Werte, die nicht mehr mitrechnen. Wählen Sie eine andere Schreibweise, um sie wieder rechnen zu lassen.",
      }[mode],
      ...(departments > 0 ? [departments === 1 ? "1 Abteilungsblatt ist gefolgt." : `${departments} Abteilungsblätter sind gefolgt.`] : []),
      ...(held ? ["Die Abteilungsblätter sind geblieben, wie sie waren: Die Aufteilung auf Abteilungen sagt, warum."] : []),
    ].join(" "),
  charts: "Diagramme",
  drawingCharts: "Die Diagramme werden gezeichnet…",
  chartsShown: (sheet, kpi, made) =>
    made > 0
      ? `${counted(made, "Diagramm", "Diagramme")} auf ${quoted([sheet])} hinzugefügt. ${kpi === "" ? "" : `Der Verlauf zeigt ${quoted([kpi])}. `}Wählen Sie in der gelben Zelle eine andere Kennzahl.`
      : `${quoted([sheet])} zeigt ${kpi === "" ? "die Diagramme" : `den Verlauf von ${quoted([kpi])}`}. Ihre Änderungen an den Diagrammen bleiben.`,
  chart: "Diagramm",
  showChart: (kpi) => `Diagramm zeigen: ${kpi}`,
  selfCheck: "Prüfblatt",
  checking: "Das Prüfblatt wird geschrieben…",
  selfChecked: (sheet, made, examples) =>
    made
      ? `${quoted([sheet])} hinzugefügt: ${counted(examples, "veröffentlichtes Beispiel", "veröffentlichte Beispiele")}, daneben die Antworten der Funktionen in dieser Arbeitsmappe.`
      : `${quoted([sheet])} ist schon da und unverändert: ${counted(examples, "veröffentlichtes Beispiel", "veröffentlichte Beispiele")}, live berechnet.`,

  readingTitle: (sheet) => `Was auf „${sheet}“ steht`,
  readingSummary: ({ kpis: count, perspectives, periods, firstPeriod, lastPeriod }) =>
    [
      kpis(count),
      ...(perspectives > 0 ? [counted(perspectives, "Perspektive", "Perspektiven")] : []),
      ...(periods === 1 ? [`1 Periode (${firstPeriod})`] : periods > 1 ? [`${periods} Perioden (${firstPeriod} bis ${lastPeriod})`] : []),
    ].join(" · "),
  back: "Zurück",
  questionsTitle: (count) => counted(count, "Frage", "Fragen"),
  questionsNote: "Das können nur Sie beantworten. Was Sie offen lassen, wird nie geraten.",
  proposal: "wahrscheinlich",
  acceptProposals: (count) => (count === 1 ? "Wahrscheinliche Antwort übernehmen" : `${count} wahrscheinliche Antworten übernehmen`),
  unansweredChoice: "Antwort wählen",
  findingsTitle: (count) => counted(count, "Hinweis", "Hinweise"),
  columnsTitle: (count) => `${counted(count, "Spalte", "Spalten")} gelesen`,
  kpisTitle: (count) => kpis(count),
  because: {
    "header-word": "laut Überschrift",
    "period-header": "je eine Periode",
    "only-figures": "anhand der Werte",
    "series-and-period": "laut Überschrift und Periode",
    "group-header": "laut Überschrift darüber",
    corrected: "Ihre Wahl",
    "similar-word": "laut ähnlicher Überschrift",
    "series-in-name": "laut Überschrift und Kennzahl",
    content: "laut Inhalt",
    "constant-in-time": "in jeder Periode gleich",
    "sheet-name": "laut Blattname",
    title: "laut Titel",
    "label-beside": "laut Beschriftung daneben",
    computed: "auf dem Blatt berechnet",
    "not-recognised": "nicht erkannt",
  },
  targetIs: (target) => `Zielwert ${target}`,
  targetByPeriod: "Zielwert je Periode",
  noTarget: "Kein Zielwert",
  withoutPerspective: "Ohne Perspektive",
  showMore: (count) => `${count} weitere zeigen`,
  goToCell: (cell) => `Zur Zelle ${cell}`,

  build: "Scorecard erstellen",
  buildSays: "Fügt ein Scorecard-Blatt hinzu und Tabellen, die mit Ihren Zellen verknüpft sind. Ihre eigenen Zellen bleiben unverändert.",
  nothingToBuild: "Es gibt keine Kennzahl, aus der eine Scorecard entstehen könnte.",
  stoppedByErrors: (count) =>
    count === 1
      ? "Vor dem Erstellen muss 1 Fehler auf dem Blatt behoben werden."
      : `Vor dem Erstellen müssen ${count} Fehler auf dem Blatt behoben werden.`,
  withoutDirection: (count) => `${kpis(count)} ${count === 1 ? "bleibt" : "bleiben"} ohne Status, bis Sie sagen, was besser ist.`,
  openQuestions: (count) =>
    count === 1
      ? "1 weitere Frage ist offen; was sie betrifft, bleibt außen vor."
      : `${count} weitere Fragen sind offen; was sie betreffen, bleibt außen vor.`,
  building: "Die Scorecard wird erstellt",
  buildingDone: (share) => `Die Scorecard wird erstellt, ${share} fertig`,

  built: (made, updated) =>
    [
      ...(made.length > 0 ? [`Hinzugefügt: ${sheets(made)}.`] : []),
      ...(updated.length > 0 ? [`Aktualisiert: ${sheets(updated)}.`] : []),
      ...(made.length + updated.length === 0 ? ["Die Scorecard war schon auf dem neuesten Stand."] : []),
    ].join(" "),
  worthKnowing: (count) => `${counted(count, "Hinweis", "Hinweise")} zu den Werten`,
  unreadCells: (count) => (count === 1 ? "1 Zelle wird nicht verstanden" : `${count} Zellen werden nicht verstanden`),
  unreadCell: (heading, kpi, text) =>
    `${heading} bei ${quotedCell({ kpi }, "kpi", "einer Kennzahl")}: ${quotedCell({ text }, "text", "Der Inhalt")} wird nicht verstanden${unreadMeans[heading]}.`,
  thresholdAsShare: (kpi, text) =>
    `Threshold bei ${quotedCell({ kpi }, "kpi", "einer Kennzahl")}: ${text} zählt in der Einheit der Kennzahl, weil Excel es als Zahl speichert. Sind ${text} vom Zielwert gemeint, setzen Sie einen Apostroph davor.`,
  dismiss: "Schließen",
  scoreOutOfTen: (score) => `Score ${score} von 10`,
  scoreLabel: "Score",
  noScore: "Kein Score",
  coverage: (scored, of) => `${scored} von ${kpis(of)} mit Score`,
  period: "Periode",
  span: "Gezeigter Zeitraum",
  refresh: "Aktualisieren",
  refreshing: "Wird aktualisiert…",
  buildAgain: "Aus diesem Blatt neu erstellen",
  perspectives: "Perspektiven",
  kpis: "Kennzahlen",
  groupKpis: "Kennzahlen gruppieren",
  byStatus: "Nach Status",
  byPerspective: "Nach Perspektive",
  noKpis: "Diese Scorecard hat noch keine Kennzahlen. Erstellen Sie sie neu aus dem Blatt, auf dem sie stehen.",
  attainment: (share) => `${share} erreicht`,
  target: (target) => `Zielwert ${target}`,
  noActual: "–",
  source: (cell) => `Quelle ${cell}`,
  goToKpi: (name) => `Auf dem Scorecard-Blatt zeigen: ${name}`,
  cardRefreshed: (score, status) => `Scorecard aktualisiert. ${score}, ${status}.`,
  countInGroup: (count) => kpis(count),

  tryAgain: "Erneut versuchen",
  details: "Details",
  unexpected:
    "Etwas Unerwartetes ist passiert und der Vorgang wurde abgebrochen. Ihre Eingaben sind nicht verloren. Versuchen Sie es erneut; wenn es wieder vorkommt, öffnen Sie den Aufgabenbereich neu.",
  paneBroke: "Im Aufgabenbereich ist ein Problem aufgetreten, deshalb fehlt diese Anzeige. Ihre Arbeitsmappe ist nicht betroffen.",
  startOver: "Neu beginnen",
  cannotFollow:
    "Excel meldet hier keine Änderungen, deshalb kann der Aufgabenbereich ihnen nicht folgen. Wählen Sie nach Änderungen „Aktualisieren“.",
  cardGone: "Die Scorecard ist nicht mehr in dieser Arbeitsmappe. Erstellen Sie sie neu aus Ihrem Kennzahlenblatt.",
  statusOf: (word) => `Status: ${word}`,
};
