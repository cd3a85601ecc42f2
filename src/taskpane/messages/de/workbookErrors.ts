import type { WorkbookErrorCode } from "../../../app/ports";
import { cellOf, sheetOf } from "../cellText";

const onSheet = (at: string | null) => (at === null ? "Ein Blatt" : `Das Blatt „${sheetOf(at)}“`);

/** What stopped the work in Excel, and what to do. Nothing is lost in any of these. */
export const workbookErrors = {
  "protected-sheet": (at) =>
    `${onSheet(at)} ist geschützt, deshalb wurde nichts geändert. Wählen Sie Überprüfen > Blattschutz aufheben und versuchen Sie es dann erneut.`,
  "protected-workbook": () =>
    "Die Struktur der Arbeitsmappe ist geschützt, deshalb lässt sich kein Blatt hinzufügen. Heben Sie den Schutz mit Überprüfen > Arbeitsmappe schützen auf und versuchen Sie es dann erneut.",
  "cell-edit-mode": () =>
    "Excel wartet auf das Ende einer Zelleingabe. Schließen Sie die Eingabe mit der Eingabetaste ab und versuchen Sie es dann erneut.",
  "changed-meanwhile": (at) =>
    `${at === null ? "Eine Zelle" : `Zelle ${cellOf(at)} auf „${sheetOf(at)}“`} hat sich seit der Prüfung geändert, deshalb wurde nichts geschrieben. Wählen Sie „Erneut prüfen“ und dann noch einmal die Korrektur.`,
  "too-large": () =>
    "Auf dem Blatt steht mehr, als Excel auf einmal übergibt. Löschen Sie ungenutzte Zeilen und Spalten oder teilen Sie das Blatt auf und versuchen Sie es dann erneut.",
  "item-not-found": (at) =>
    at === null
      ? "Etwas, das hierfür nötig ist, gibt es in der Arbeitsmappe nicht mehr. Wählen Sie „Aktualisieren“ oder erstellen Sie die Scorecard neu."
      : `${at} gibt es in der Arbeitsmappe nicht mehr. Wählen Sie „Aktualisieren“ oder erstellen Sie die Scorecard neu.`,
  "name-taken": (at) =>
    `${at === null ? "Ein Name, den die Scorecard braucht," : `Der Name „${sheetOf(at)}“`} wird in dieser Arbeitsmappe schon für etwas anderes verwendet. Benennen Sie es um und versuchen Sie es dann erneut.`,
  "table-overlap": (at) =>
    `Für eine Tabelle ist${at === null ? "" : ` auf „${sheetOf(at)}“ in Zelle ${cellOf(at)}`} kein Platz: Eine andere Tabelle oder ausgefüllte Zellen sind im Weg. Verschieben Sie diese und versuchen Sie es dann erneut.`,
  "not-supported": () => "Diese Excel-Version kann das nicht. Excel 2021, Microsoft 365 oder Excel für das Web können es.",
  "host-busy": () => "Excel ist gerade beschäftigt. Warten Sie einen Moment und versuchen Sie es dann erneut.",
  "host-error": () =>
    "Excel hat ein Problem gemeldet und der Vorgang wurde abgebrochen. Versuchen Sie es erneut; wenn es wieder vorkommt, speichern und schließen Sie die Arbeitsmappe und öffnen Sie sie neu.",
} satisfies Record<WorkbookErrorCode, (at: string | null) => string>;
