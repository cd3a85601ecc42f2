import type { Answers, LineReading, FigureReading, Question, Reading } from "../domain/reading/reading";

/** Neighbouring lines taken for the same, one period each, are one line of the preview. */
export interface LineGroup {
  readonly lines: readonly LineReading[];
  readonly role: LineReading["role"];
}

/** Lines in groups; those whose id is in `apart` each on its own. */
export function lineGroups(lines: readonly LineReading[], apart: ReadonlySet<string> = new Set()): readonly LineGroup[] {
  const groups: { lines: LineReading[]; role: LineReading["role"] }[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const before = last?.lines.at(-1);
    const joins =
      last !== undefined &&
      before !== undefined &&
      last.role === line.role &&
      before.region === line.region &&
      before.sheet === line.sheet &&
      before.axis === line.axis &&
      line.axis !== "context" &&
      line.period !== null &&
      before.period !== null &&
      !apart.has(line.id) &&
      !apart.has(before.id);
    if (joins) last.lines.push(line);
    else groups.push({ lines: [line], role: line.role });
  }
  return groups;
}

/** Lines of one table each, in the order they were read. */
export function linesByTable(lines: readonly LineReading[]): readonly (readonly LineReading[])[] {
  const tables = new Map<string, LineReading[]>();
  for (const line of lines) {
    const key = JSON.stringify([line.sheet, line.region]);
    const table = tables.get(key);
    if (table) table.push(line);
    else tables.set(key, [line]);
  }
  return [...tables.values()];
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
export const openProposals = (questions: readonly Question[], answers: Answers): Answers =>
  Object.fromEntries(
    questions.flatMap((question) => (isOpen(question, answers) && question.proposed !== null ? [[question.id, question.proposed]] : [])),
  );
