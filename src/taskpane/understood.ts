import type { Answers, LineReading, FigureReading, Question, Reading } from "../domain/reading/reading";

/** Neighbouring columns taken for the same, one period each, are one line of the preview. */
export interface ColumnGroup {
  readonly columns: readonly LineReading[];
  readonly role: LineReading["role"];
}

export function columnGroups(columns: readonly LineReading[]): readonly ColumnGroup[] {
  const groups: { columns: LineReading[]; role: LineReading["role"] }[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    const joins =
      last !== undefined &&
      last.role === column.role &&
      last.columns[0]?.region === column.region &&
      last.columns[0].axis === column.axis &&
      (column.role === "ignored" || (column.period !== null && last.columns[0]?.period != null));
    if (joins) last.columns.push(column);
    else groups.push({ columns: [column], role: column.role });
  }
  return groups;
}

/** The periods that actuals were read for, in the order of the sheet: their keys, or their text where it names none for certain. */
export const periodsRead = (reading: Reading): readonly string[] => [
  ...new Set(reading.figures.filter((figure) => figure.series === "actual").flatMap((figure) => figure.periodKey ?? figure.period ?? [])),
];

/** The key of a period by its text on the sheet. */
export const periodKeys = (reading: Reading): ReadonlyMap<string, string> =>
  new Map(
    [...reading.figures, ...reading.blanks].flatMap(({ period, periodKey }) =>
      period !== null && periodKey !== null ? [[period, periodKey]] : [],
    ),
  );

export const perspectivesRead = (reading: Reading): readonly string[] => [...new Set(reading.kpis.flatMap((kpi) => kpi.perspective ?? []))];

/** The target figures of one KPI. */
export const targetsOf = (reading: Reading, kpiIndex: number): readonly FigureReading[] =>
  reading.figures.filter((figure) => figure.kpiIndex === kpiIndex && figure.series === "target");

const isOpen = (question: Question, answers: Answers): boolean => answers[question.id] === undefined;

/** The likely answers of the questions still open. */
export const openProposals = (reading: Reading, answers: Answers): Answers =>
  Object.fromEntries(
    reading.questions.flatMap((question) =>
      isOpen(question, answers) && question.proposed !== null ? [[question.id, question.proposed]] : [],
    ),
  );
