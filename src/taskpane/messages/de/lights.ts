import type { LightSentences } from "../lightSentences";

const figures = (count: number) => (count === 1 ? "1 Zahl" : `${count} Zahlen`);
const rules = (count: number) => (count === 1 ? "1 Regel" : `${count} Regeln`);

export const lights: LightSentences = {
  open: "Ampeln im Blatt",
  title: "Ampeln im Blatt",
  reading: "Die Markierung wird gelesen…",
  lighting: "Ampeln werden gesetzt…",
  removing: "Ampeln werden entfernt…",
  figuresIn: (count, where) => `${figures(count)} für Ampeln in ${where}.`,
  nothingSelected:
    "Es sind keine Zahlen markiert, die sich beurteilen lassen. Markieren Sie Istwerte auf einem beliebigen Blatt und übernehmen Sie dann die Markierung.",
  otherSheet: (sheet) =>
    `„${sheet}“ ist ein Blatt der Scorecard, die eigene Ampeln hat. Markieren Sie Zahlen auf einem Ihrer eigenen Blätter.`,
  useSelection: "Markierung übernehmen",
  counts: "Künftige Ampeln",
  leftOut: {
    "no-target": (count) => `${figures(count)} ohne Zielwert: Geben Sie unten einen an oder markieren Sie Zellen, in denen er steht.`,
    "no-direction": (count) => `${figures(count)} ohne Angabe, ob mehr oder weniger besser ist: Geben Sie es unten an.`,
    "no-relation": (count) => `${figures(count)}: Die Anordnung der Zielwerte lässt sich nicht mit wenigen Regeln abbilden.`,
  },
  judgedBy: "Beurteilt nach",
  target: "Zielwert",
  targetFound: (where) => `Gefunden in ${where}`,
  targetPicked: (where) => `Gewählt: ${where}`,
  targetNone: "Keiner gefunden",
  targetHint: "Eine Zahl oder ein Bereich wie 40–60, anstelle des gefundenen",
  pickTarget: "Markierte Zellen nehmen",
  asOnSheet: "Wie auf dem Blatt",
  direction: "Besser ist",
  directionsFound: (higher, lower, range) =>
    [
      ...(higher > 0 ? [`${higher} × mehr`] : []),
      ...(lower > 0 ? [`${lower} × weniger`] : []),
      ...(range > 0 ? [`${range} × in einem Bereich`] : []),
    ].join(", "),
  threshold: "Schwelle",
  thresholdFound: "Wie auf dem Blatt; wo leer, 10\u00a0% vom Zielwert auf der schlechten Seite",
  thresholdDefault: "10\u00a0% vom Zielwert auf der schlechten Seite",
  thresholdHint: "Eine Zahl in der Einheit oder ein Anteil am Zielwert wie 90\u00a0%",
  notANumber: "Das ist keine Zahl.",
  look: "Aussehen",
  looks: { fill: "Farbe und Schriftstärke", shape: "Auch ● ▲ ◆ vor der Zahl" },
  noShape: "Symbole sind nur bei einheitlichem Zahlenformat möglich.",
  willDo: (count) => `Fügt ${rules(count)} der bedingten Formatierung hinzu. Keine Zelle ändert sich; Ihre eigenen Regeln bleiben.`,
  light: (count) => `Ampeln für ${figures(count)} setzen`,
  statusColumn: "Stattdessen Statusspalte schreiben",
  written: (count, column) => `Der Status für ${figures(count)} steht in Spalte ${column}, als Formeln.`,
  removeHere: "Aus Markierung entfernen",
  removeAll: "Alle Ampeln entfernen",
  lit: (count, made) => `Ampeln für ${figures(count)} gesetzt, mit ${rules(made)} der bedingten Formatierung.`,
  removed: (count, sheets) =>
    count === 0
      ? "Es gab keine Ampeln zu entfernen."
      : `Ampeln entfernt auf ${sheets.map((sheet) => `„${sheet}“`).join(", ")} (${rules(count)}). Was darunter lag, ist wieder zu sehen.`,
};
