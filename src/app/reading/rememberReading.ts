import type { Answers, LineReading, LineRole, Reading } from "../../domain/reading/reading";
import { aboutOf, habitOf, localId, writeMemory, type ReadingMemory, type RememberedSheet } from "./readingMemory";
import { kpisOnSheet, sheetOfAddress } from "./sheetsOfReading";

/** Sheets kept, the latest first: a workbook that gets a sheet a month must not grow without end. */
const mostSheets = 100;

/** A reading that the user has accepted by building from it. */
export interface Accepted {
  /** With the corrections. */
  readonly reading: Reading;
  readonly answers: Answers;
  /** What the reader takes a line for by itself, by line id. */
  readonly taken: (line: LineReading) => LineRole;
  /** The remembered sheets that some were read like, by sheet. */
  readonly like: ReadonlyMap<string, RememberedSheet>;
}

/** The text to keep for the next sheets of this shape; null when what is kept is of a later version of the add-in. */
export function rememberReading(memory: ReadingMemory, accepted: Accepted, sheetsThere: readonly string[]): string | null {
  if (memory.later) return null;
  const { reading, like } = accepted;
  const now = reading.sheets.map((sheet) => rememberedSheet(accepted, sheet));
  // A sheet that took the place of last month's takes its place here too.
  const replaced = new Set([...like.values()].map(({ sheet }) => sheet).filter((sheet) => !sheetsThere.includes(sheet)));
  const kept = memory.sheets.filter(({ sheet }) => !reading.sheets.includes(sheet) && !replaced.has(sheet));
  return writeMemory([...now, ...kept].slice(0, Math.max(mostSheets, now.length)));
}

function rememberedSheet({ reading, answers, taken, like }: Accepted, sheet: string): RememberedSheet {
  const given = reading.questions.flatMap((question) => {
    const answer = answers[question.id];
    return answer === undefined || sheetOfAddress(question.at) !== sheet
      ? []
      : [{ code: question.code, about: aboutOf(question), answer, habit: habitOf(question, reading) }];
  });
  const renewed = new Set(given.map(({ code, about }) => `${code} ${about}`));
  const earlier = like.get(sheet)?.answers.filter(({ code, about }) => !renewed.has(`${code} ${about}`)) ?? [];
  return {
    sheet,
    together: reading.sheets.filter((other) => other !== sheet),
    lines: reading.lines
      .filter((line) => line.sheet === sheet)
      .map((line) => ({ id: localId(line), ...nameOf(line), taken: taken(line), role: line.role })),
    kpis: kpisOnSheet(reading, sheet).map(({ name, unit }) => ({ name, unit })),
    answers: [...given, ...earlier],
  };
}

/** Titles and labels beside a table change with the month; they are no part of its shape. */
const nameOf = ({ axis, header, period }: LineReading) => (axis === "context" ? { header: "", period: null } : { header, period });
