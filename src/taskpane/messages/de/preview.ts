import type { PreviewSentences } from "../previewSentences";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const kpis = (count: number) => counted(count, "Kennzahl", "Kennzahlen");
const quote = (name: string) => `„${name}“`;

/** A few names; of many how many there are besides. */
function some(names: readonly string[], shownAs = quote): string {
  const shown = names.slice(0, names.length > 4 ? 3 : 4).map(shownAs);
  const others = names.length - shown.length;
  return others > 0 ? `${shown.join(", ")} und ${others} weitere` : listed(shown);
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} und ${names.at(-1) ?? ""}`;

const asIs = (name: string) => name;

export const preview: PreviewSentences = {
  fromSheets: (count) => `Aus ${count} Blättern zusammen gelesen`,
  differencesTitle: "Seit dem letzten Erstellen",
  difference: {
    "read-like": ({ sheet, like, corrections, answers }) => {
      const takenOver = [
        ...(corrections > 0 ? [counted(corrections, "Korrektur", "Korrekturen")] : []),
        ...(answers > 0 ? [counted(answers, "Antwort", "Antworten")] : []),
      ];
      return (
        `${quote(sheet)} wird gelesen wie damals${sheet === like ? "" : ` ${quote(like)}`}` +
        (takenOver.length > 0 ? `; von Ihnen übernommen: ${listed(takenOver)}.` : ".")
      );
    },
    "other-shape": ({ sheet }) => `${quote(sheet)} ist anders aufgebaut als damals, deshalb wurde nichts übernommen: Bitte prüfen Sie es.`,
    "unit-changed": ({ kpi, from, to }) => `Einheit von ${quote(kpi)}: bisher ${from ?? "keine"}, jetzt ${to ?? "keine"}.`,
    "new-columns": ({ names }) => `${counted(names.length, "neue Spalte", "neue Spalten")}: ${some(names)}.`,
    "columns-gone": ({ names }) => `${counted(names.length, "Spalte", "Spalten")} weggefallen: ${some(names)}.`,
    "new-periods": ({ names }) => `${counted(names.length, "neue Periode", "neue Perioden")}: ${some(names, asIs)}.`,
    "periods-gone": ({ names }) => `${counted(names.length, "Periode", "Perioden")} nicht mehr auf dem Blatt: ${some(names, asIs)}.`,
    "new-kpis": ({ names }) => `${counted(names.length, "neue Kennzahl", "neue Kennzahlen")}: ${some(names)}.`,
    "kpis-gone": ({ names }) => `${kpis(names.length)} weggefallen: ${some(names)}.`,
  },
  onSheet: (sheet, sentence) => `${sheet}: ${sentence}`,
  recalledTitle: (count) => `${counted(count, "Antwort", "Antworten")} wie beim letzten Mal`,
  recalledNote: "Diese Fragen haben Sie beantwortet, als die Scorecard zuletzt erstellt wurde. Ändern Sie hier, was nicht mehr stimmt.",

  offersTitle: "Auch in dieser Arbeitsmappe",
  offersInstead: "Kennzahlen stehen auf diesen Blättern",
  offer: ({ kpis: count, because }) =>
    because === "completes"
      ? `${kpis(count)}, ergänzt dieses Blatt`
      : because === "same-columns"
        ? `${kpis(count)}, gleiche Spalten`
        : kpis(count),
  takeAlike: (count) => `Alle ${count} mit gleichen Spalten dazunehmen`,
  leaveAlike: (count) => `Alle ${count} mit gleichen Spalten weglassen`,

  region: (sheet, cells) => `${sheet}, ${cells}`,
  sheetName: "Register",
  pickRole: (line, header) => `Inhalt von ${line}${header === "" ? "" : ` (${quote(header)})`}`,
  figureRoles: "Werte",
  kpiRoles: "Zur Kennzahl",
  because: (reasons) => {
    const text = listed(reasons);
    return text.charAt(0).toUpperCase() + text.slice(1);
  },
  backTo: (role) => `Zurück zu „${role}“`,
  eachOfThese: (count) => `Alle ${count} einzeln`,
  together: "Zusammenfassen",
  periods: (first, last) => (first === last ? first : `${first} bis ${last}`),
  notOutlined: (sheets) =>
    `${listed(sheets.map(quote))} ${sheets.length === 1 ? "ist" : "sind"} geschützt, deshalb wird dort nichts umrandet.`,
};
