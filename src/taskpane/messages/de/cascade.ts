import type { SheetPreview } from "../../../app/cascade/cascadeInHand";
import type { CascadeSentences } from "../cascadeSentences";
import { cellOf, sheetOf } from "../cellText";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const kpis = (count: number) => counted(count, "Kennzahl", "Kennzahlen");
const departments = (count: number) => counted(count, "Abteilung", "Abteilungen");
const sheets = (count: number) => counted(count, "Blatt", "Blätter");
const figures = (count: number) => counted(count, "Wert", "Werte");
const quote = (name: string) => `„${name}“`;
const joined = (parts: readonly string[]) => parts.filter((part) => part !== "").join(" · ");
const heading = (word: string) => (count: number) => `${word} (${count})`;
/** "a", "a und b", "a, b und c". */
const listed = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} und ${parts.at(-1) ?? ""}`;

/** The cascade in the pane. */
export const cascade: CascadeSentences = {
  open: "Auf Abteilungen herunterbrechen",
  title: "Auf Abteilungen herunterbrechen",
  reading: "Die Abteilungen werden gelesen…",
  previewing: "Es wird ermittelt, was das Erzeugen bewirkt…",
  again: "Arbeitsmappe neu lesen",
  noCard:
    "In dieser Arbeitsmappe gibt es noch keine Scorecard. Erstellen Sie sie aus dem Blatt mit Ihren Kennzahlen; dann lässt sie sich auf Abteilungen herunterbrechen.",
  parts: "Teile des Herunterbrechens",
  entities: "Abteilungen",
  matrix: "Kennzahlen",
  sheets: "Blätter",
  files: "Dateien",
  company: "Unternehmen",

  entitiesFrom: {
    table: "Wie sie in der Tabelle BSC_Entities stehen.",
    sheet: "Aus dem Blatt gelesen, das sie aufführt. Vor dem Erzeugen wird nichts geschrieben.",
    figures: "Aus den Abteilungen, für die es Werte gibt. Vor dem Erzeugen wird nichts geschrieben.",
    none: "Nichts in dieser Arbeitsmappe nennt Abteilungen. Fügen Sie sie hier hinzu oder fügen Sie eine Liste ein.",
  },
  list: "Abteilungen",
  find: "Abteilung suchen",
  noneFound: "Keine Abteilung heißt so.",
  entityNote: (owner, weight, carried) => joined([owner, `Gewicht ${weight}`, carried === 0 ? "trägt keine Kennzahl" : kpis(carried)]),
  add: "Hinzufügen",
  addName: "Neue Abteilung",
  addBelow: "Übergeordnet",
  name: "Name",
  owner: "Verantwortlich",
  weight: "Gewicht",
  weightHint: "Im Verhältnis zu den anderen auf derselben Ebene darunter.",
  parent: "Übergeordnet",
  atTop: "Oberste Ebene",
  remove: "Entfernen",
  removeNote: (below) =>
    `Das Blatt wird beiseitegelegt, nicht gelöscht; ${below === 0 ? "" : `${departments(below)} darunter ${below === 1 ? "rückt" : "rücken"} auf; `}Eingaben bleiben erhalten.`,
  nameNeeded: "Geben Sie einen Namen ein.",
  notAWeight: "Geben Sie eine Zahl ab 0 ein.",
  paste: "Liste einfügen",
  pasteLabel: "Abteilungen, eine je Zeile",
  pasteHint:
    "Aus einem Blatt kopiert oder eingegeben: Abteilung und daneben die übergeordnete, eine Spalte je Ebene oder Zeilen, die unter der übergeordneten eingerückt sind.",
  pasted: (count, added, gone) =>
    count === 0
      ? "Hieraus wird noch keine Abteilung gelesen."
      : `${departments(count)}: ${listed([...(added > 0 ? [`${added} neu`] : []), ...(count > added ? [`${count - added} bekannt`] : []), ...(gone > 0 ? [`${gone} nicht mehr aufgeführt`] : [])])}.`,
  takePasted: (count) => (count === 0 ? "Abteilungen übernehmen" : `${departments(count)} übernehmen`),
  cancel: "Abbrechen",
  added: (name, parent) => (parent === "" ? `${quote(name)} hinzugefügt.` : `${quote(name)} unter ${quote(parent)} hinzugefügt.`),
  removed: (name) => `${quote(name)} aus der Liste entfernt.`,

  carriedBy: (carriers, of) =>
    carriers !== of ? `${carriers} von ${departments(of)}` : of < 2 ? departments(of) : `alle ${departments(of)}`,
  notCascaded: "Nicht heruntergebrochen",
  kind: "Art des Herunterbrechens",
  kinds: { identical: "Identisch", split: "Aufgeteilt", contributory: "Beitragend", shared: "Gemeinsam", own: "Eigen" },
  kindNotes: {
    identical: "Alle haben denselben Zielwert.",
    split: "Die Zielwerte der Abteilungen ergeben zusammen den Zielwert darüber.",
    contributory: "Jede setzt einen eigenen Zielwert, der den darüber unterstützt.",
    shared: "Ein Wert, gezeigt bei allen, die dafür einstehen.",
    own: "Nur für die Abteilungen: fließt nicht in den Wert des Unternehmens ein.",
  },
  notCascadedNote: "Bleibt beim Unternehmen.",
  because: {
    sums: "Vorgeschlagen, weil sich die Werte addieren.",
    rate: "Vorgeschlagen, weil eine Quote nie aufgeteilt oder addiert wird.",
    level: "Vorgeschlagen, weil es ein Stand am Ende der Periode ist.",
    extreme: "Vorgeschlagen, weil der höchste oder niedrigste Wert von allen zählt.",
    ratio: "Vorgeschlagen, weil ein Wert durch einen anderen geteilt wird: Beide werden erst summiert, dann geteilt.",
    "company-only": "Vorgeschlagen, weil nur das Unternehmen als Ganzes sie hat. Wählen Sie eine Art, wenn auch Abteilungen sie tragen.",
  },
  weighting: "Gewichte",
  weightings: { typed: "Wie unten eingegeben", "by-target": "Nach Höhe der Zielwerte" },
  decimals: "Zielwerte aufteilen auf",
  decimalChoice: (decimals) =>
    decimals < 0
      ? `ganze ${(10 ** -decimals).toString()}er`
      : decimals === 0
        ? "ganze Einheiten"
        : counted(decimals, "Dezimalstelle", "Dezimalstellen"),
  whoCarries: "Wer sie trägt",
  all: "Alle",
  none: "Keine",
  weightOf: (entity) => `Gewicht von ${entity}`,
  shareOf: (entity, share) => `Anteil von ${entity}: ${share}`,

  change: {
    make: heading("Neu"),
    change: heading("Zu ändern"),
    keep: heading("Unverändert"),
    "set-aside": heading("Beiseitegelegt"),
  },
  sheetNote,
  nothingToSay: "Es gibt noch keine Abteilungen und deshalb kein Blatt zu erzeugen.",
  morePeriods: (count) => `und ${counted(count, "weitere Periode", "weitere Perioden")}`,
  worthALook: (count) => `Bitte ansehen (${count})`,
  reconciliation: (count) => `Zielwerte, die nicht aufgehen (${count})`,
  reconciled: ({ entity, period, parent, children }) => `${entity}, ${period}: Zielwert ${parent}, darunter ${children}`,
  bounds: { low: "Untergrenze", high: "Obergrenze" },
  handedDown: (difference) => (difference === null || difference === 0 ? "" : difference > 0 ? "nicht verteilt" : "zu viel verteilt"),

  willDo: (make, change, setAside, keep) => {
    const parts = [
      ...(make > 0 ? [`fügt ${sheets(make)} hinzu`] : []),
      ...(change > 0 ? [`ändert ${make > 0 ? change : sheets(change)}`] : []),
      ...(setAside > 0 ? [`legt ${make + change > 0 ? setAside : sheets(setAside)} beiseite`] : []),
    ];
    return `Das Erzeugen ${listed(parts)}${keep > 0 ? `; ${sheets(keep)} ${keep === 1 ? "bleibt" : "bleiben"} unverändert` : ""}. Eingaben bleiben erhalten.`;
  },
  willUpdate: "Die Abteilungsblätter bleiben unverändert; festgehalten wird, wer was trägt. Eingaben bleiben erhalten.",
  nothingToDo: "Die Abteilungsblätter sind auf dem neuesten Stand.",
  stopped: (errors) => (errors === 1 ? "Zuerst muss ein Punkt behoben werden." : `Zuerst müssen ${errors} Punkte behoben werden.`),
  show: "Zeigen",
  seeSheets: "Änderungen ansehen",
  generate: (count) => (count === 0 ? "Blätter erzeugen" : `${sheets(count)} erzeugen`),
  generating: "Die Abteilungsblätter werden erzeugt",
  generated: (made, changed, setAside) => {
    const parts = [
      ...(made > 0 ? [`${sheets(made)} hinzugefügt`] : []),
      ...(changed > 0 ? [`${made > 0 ? changed : sheets(changed)} geändert`] : []),
      ...(setAside > 0 ? [`${made + changed > 0 ? setAside : sheets(setAside)} beiseitegelegt`] : []),
    ];
    return parts.length === 0 ? "Nichts musste geändert werden." : `${listed(parts)}.`;
  },
  goToSheet: (sheet) => `Zum Blatt ${quote(sheet)}`,

  leaveTitle: "Blatt weitergeben",
  leaveNote: "Als eigene Arbeitsmappe, mit Zellen zum Ausfüllen und ohne Daten der anderen.",
  department: "Abteilung",
  noSheetYet: "Erzeugen Sie zuerst die Blätter; dann lässt sich eines weitergeben.",
  download: "Herunterladen",
  openAlone: "Als Arbeitsmappe öffnen",
  packing: "Die Arbeitsmappe wird erstellt…",
  left: (file) => `${quote(file)} ist erstellt. Was zurückkommt, übernehmen Sie unten.`,
  opened: (name, inputs) =>
    `Das Blatt von ${quote(name)} steht in einem eigenen Fenster, mit ${counted(inputs, "Zelle", "Zellen")} zum Ausfüllen. Speichern Sie es dort.`,
  backTitle: "Eine Datei kam zurück",
  backNote: "Sie wird zuerst mit den Blättern hier verglichen; nichts wird ungesehen überschrieben.",
  chooseFile: "Datei auswählen…",
  comparing: "Wird verglichen…",
  compared: (names, differences) =>
    `${listed(names.map(quote))}: ${differences === 0 ? "keine Abweichungen" : counted(differences, "Wert weicht ab", "Werte weichen ab")}.`,
  changedBoth: (count) => `Hier und dort geändert (${count})`,
  changedThere: (count) => `Dort geändert (${count})`,
  changedHere: (count) => `Nur hier geändert, bleibt (${count})`,
  series: { actual: "Ist", target: "Zielwert", numerator: "Zähler", denominator: "Nenner" },
  figure: (kpi, series, period) => `${kpi} · ${series} · ${period}`,
  blank: "leer",
  theirs: (figure) => `Dort: ${figure}`,
  mine: (figure) => `Hier: ${figure}`,
  allTheirs: "Alle von dort nehmen",
  allMine: "Alle von hier behalten",
  undecided: (count) =>
    `${figures(count)} ${count === 1 ? "ist" : "sind"} noch nicht entschieden und ${count === 1 ? "bleibt" : "bleiben"} wie hier.`,
  nobodyYet: "Es gibt noch keine Abteilungen. Fügen Sie sie zuerst hinzu: Dann lässt sich sagen, wer welche Kennzahl trägt.",
  changedSinceCompared: (at) =>
    `${at === null ? "Eine Zelle" : `Zelle ${cellOf(at)} auf ${quote(sheetOf(at))}`} wurde seit dem Vergleich geändert, deshalb wurde nichts übernommen. Wählen Sie die Datei noch einmal: Sie wird mit dem verglichen, was jetzt hier steht.`,
  take: (count) => (count === 0 ? "Nichts zu übernehmen" : `${figures(count)} übernehmen`),
  taking: "Wird übernommen…",
  taken: (taken, kept, asked) =>
    [
      taken === 0 ? "Nichts wurde übernommen." : `${figures(taken)} übernommen.`,
      ...(kept > 0 ? [`${kept} wie hier behalten.`] : []),
      ...(asked > 0 ? [`${asked} offen gelassen, unverändert.`] : []),
    ].join(" "),
};

/** What happens to a sheet, in counts. */
function sheetNote(sheet: SheetPreview): string {
  const { change, typed, kpisAdded, kpisSetAside, targetsChanged, renamedFrom } = sheet;
  const stays = typed === 0 ? "" : counted(typed, "Eingabe bleibt", "Eingaben bleiben");
  if (change === "make") return joined([sheet.parent === "" ? "" : `unter ${sheet.parent}`, kpis(sheet.kpis)]);
  if (change === "keep" || change === "set-aside") return joined([kpis(sheet.kpis), stays]);
  return joined([
    renamedFrom === null ? "" : `bisher ${quote(renamedFrom)}`,
    moved(sheet),
    kpisAdded === 0 ? "" : `${kpis(kpisAdded)} hinzugefügt`,
    kpisSetAside === 0 ? "" : `${kpis(kpisSetAside)} beiseitegelegt`,
    targetsChanged === 0 ? "" : counted(targetsChanged, "Zielwert ändert sich", "Zielwerte ändern sich"),
    stays,
  ]);
}

function moved({ movedFrom, parent }: SheetPreview): string {
  if (movedFrom === null) return "";
  if (parent === "") return `rückt von ${movedFrom} nach ganz oben`;
  return movedFrom === "" ? `rückt unter ${parent}` : `wechselt von ${movedFrom} zu ${parent}`;
}
