import type { PreviewSentences } from "../previewSentences";

const kpis = (count: number) => (count === 1 ? "1 KPI" : `${count} KPIs`);
const quote = (name: string) => `“${name}”`;

/** A few names; of many how many there are besides. */
function some(names: readonly string[], shownAs = quote): string {
  const shown = names.slice(0, names.length > 4 ? 3 : 4).map(shownAs);
  const others = names.length - shown.length;
  return others > 0 ? `${shown.join(", ")} and ${others} more` : listed(shown);
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

export const preview: PreviewSentences = {
  fromSheets: (count) => `Read from ${count} sheets together`,
  differencesTitle: "Since the last build",
  difference: {
    "read-like": ({ sheet, like, corrections, answers }) => {
      const takenOver = [
        ...(corrections > 0 ? [corrections === 1 ? "correction" : `${corrections} corrections`] : []),
        ...(answers > 0 ? [answers === 1 ? "answer" : `${answers} answers`] : []),
      ];
      return (
        (sheet === like ? `${quote(sheet)} is read as it was then` : `${quote(sheet)} is read like ${quote(like)} was then`) +
        (takenOver.length > 0 ? `, with your ${listed(takenOver)}.` : ".")
      );
    },
    "other-shape": ({ sheet }) => `${quote(sheet)} is laid out differently than it was then, so nothing was taken over: please check it.`,
    "unit-changed": ({ kpi, from, to }) => `Unit of ${quote(kpi)}: was ${from ?? "none"}, is ${to ?? "none"} now.`,
    "new-columns": ({ names }) => `${counted(names.length, "new column", "new columns")}: ${some(names)}.`,
    "columns-gone": ({ names }) => `${names.length === 1 ? "Column" : "Columns"} gone: ${some(names)}.`,
    "new-periods": ({ names }) => `${names.length === 1 ? "New period" : `${names.length} new periods`}: ${some(names, (name) => name)}.`,
    "periods-gone": ({ names }) => `${names.length === 1 ? "Period" : "Periods"} no longer on the sheet: ${some(names, (name) => name)}.`,
    "new-kpis": ({ names }) => `${names.length === 1 ? "1 new KPI" : `${names.length} new KPIs`}: ${some(names)}.`,
    "kpis-gone": ({ names }) => `${names.length === 1 ? "KPI" : `${names.length} KPIs`} gone: ${some(names)}.`,
  },
  onSheet: (sheet, sentence) => `${sheet}: ${sentence}`,
  recalledTitle: (count) => (count === 1 ? "1 answer as last time" : `${count} answers as last time`),
  recalledNote: "You answered these when the scorecard was last built. Change an answer here if it no longer holds.",

  offersTitle: "Also in this workbook",
  offersInstead: "KPIs stand on these sheets",
  offer: ({ kpis: count, because }) =>
    because === "completes"
      ? `${kpis(count)}, completes this sheet`
      : because === "same-columns"
        ? `${kpis(count)}, same columns`
        : kpis(count),
  takeAlike: (count) => `Add all ${count} with the same columns`,
  leaveAlike: (count) => `Leave out all ${count} with the same columns`,

  region: (sheet, cells) => `${sheet}, ${cells}`,
  sheetName: "Tab",
  pickRole: (line, header) => `What ${line}${header === "" ? "" : `, ${quote(header)},`} holds`,
  figureRoles: "Figures",
  kpiRoles: "About the KPI",
  because: (reasons) => {
    const text = listed(reasons);
    return text.charAt(0).toUpperCase() + text.slice(1);
  },
  backTo: (role) => `Back to “${role}”`,
  eachOfThese: (count) => `Each of these ${count}`,
  together: "Together",
  periods: (first, last) => (first === last ? first : `${first} to ${last}`),
  notOutlined: (sheets) => `${listed(sheets.map(quote))} ${sheets.length === 1 ? "is" : "are"} protected, so nothing is outlined there.`,
};
