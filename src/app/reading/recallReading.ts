import type { Answers, Corrections, KpiReading, LineReading, Reading } from "../../domain/reading/reading";
import { nameKey } from "../nameKey";
import {
  aboutOf,
  habitOf,
  localId,
  shapeFrom,
  shapeOf,
  similarity,
  type ReadingMemory,
  type RememberedLine,
  type RememberedSheet,
} from "./readingMemory";
import { kpisOnSheet, sheetOfAddress } from "./sheetsOfReading";

/** Two sheets are of one shape when this share of their columns is called the same. */
const alike = 0.6;

/** The sheet of the last builds that this one is read like: of the same shape, by the same name if there is one. Null when none is. */
export function rememberedFor(memory: ReadingMemory, reading: Reading, sheet: string): RememberedSheet | null {
  const shape = shapeOf(reading, sheet);
  const candidates = memory.sheets
    .map((remembered) => ({ remembered, likeness: similarity(shape, shapeFrom(remembered.lines)) }))
    .filter(({ remembered, likeness }) => likeness >= alike && namesKpisAlike(remembered, shape));
  const sameName = candidates.find(({ remembered }) => remembered.sheet === sheet);
  const best = sameName ?? [...candidates].sort((a, b) => b.likeness - a.likeness)[0];
  return best?.remembered ?? null;
}

const namesKpisAlike = ({ lines }: RememberedSheet, shape: ReadonlySet<string>): boolean =>
  lines.every(({ role, period, header }) => role !== "kpi" || period !== null || header === "" || shape.has(nameKey(header)));

/**
 * What was corrected on that sheet, for the lines of this one. A correction holds for a line of the same name that is taken for the same;
 * for a new period where all earlier periods so taken were corrected alike.
 */
export function recallCorrections(remembered: RememberedSheet, lines: readonly LineReading[]): Corrections {
  const byId = new Map(remembered.lines.map((line) => [line.id, line]));
  return Object.fromEntries(
    lines.flatMap((line) => {
      const known = byId.get(localId(line));
      const role = known === undefined ? roleOfPeriods(remembered.lines, line) : known.taken === line.role ? known.role : line.role;
      return role === line.role ? [] : [[line.id, role]];
    }),
  );
}

function roleOfPeriods(known: readonly RememberedLine[], line: LineReading): LineReading["role"] {
  if (line.period === null) return line.role;
  const roles = new Set(known.filter(({ period, taken }) => period !== null && taken === line.role).map(({ role }) => role));
  const [only] = roles;
  return roles.size === 1 && only !== undefined ? only : line.role;
}

/**
 * Answers of the last builds to questions of this reading: the same question about the same KPI, column or text, or about what the sheet
 * has a habit of. Where the answers differed it is asked again.
 */
export function recallAnswers(like: ReadonlyMap<string, RememberedSheet>, reading: Reading): Answers {
  return Object.fromEntries(
    reading.questions.flatMap((question) => {
      const given = like.get(sheetOfAddress(question.at))?.answers.filter(({ code }) => code === question.code) ?? [];
      const [about, habit] = [aboutOf(question), habitOf(question, reading)];
      const same = given.filter((each) => each.about === about);
      const alikeGiven = same.length > 0 || habit === null ? same : given.filter((each) => each.habit === habit);
      const answers = new Set(alikeGiven.map(({ answer }) => answer));
      const [answer] = answers;
      return answers.size === 1 && answer !== undefined && question.choices.includes(answer) ? [[question.id, answer]] : [];
    }),
  );
}

interface Names {
  readonly names: readonly string[];
}

interface DifferenceDetails {
  /** `corrections` and `answers` were taken over from the sheet `like`. */
  readonly "read-like": { readonly like: string; readonly corrections: number; readonly answers: number };
  /** A sheet of that name was remembered, and this one is laid out differently: nothing was taken over. */
  readonly "other-shape": object;
  readonly "unit-changed": { readonly kpi: string; readonly from: string | null; readonly to: string | null };
  readonly "new-columns": Names;
  readonly "columns-gone": Names;
  readonly "new-periods": Names;
  readonly "periods-gone": Names;
  readonly "new-kpis": Names;
  readonly "kpis-gone": Names;
}

/** What is not as it was when the card was last built from a sheet of this shape. */
export type Difference = {
  readonly [Kind in keyof DifferenceDetails]: { readonly kind: Kind; readonly sheet: string } & DifferenceDetails[Kind];
}[keyof DifferenceDetails];

/** Compares a sheet as it is read now with how it was remembered. */
export function differencesOf(remembered: RememberedSheet, reading: Reading, sheet: string): readonly Difference[] {
  const lines = reading.lines.filter((line) => line.sheet === sheet && line.axis !== "context");
  const before = remembered.lines;
  const kpis = kpisOnSheet(reading, sheet);
  const named = (kind: Extract<Difference, Names>["kind"], names: readonly string[]): readonly Difference[] =>
    names.length === 0 ? [] : [{ kind, sheet, names }];
  const headers = (some: readonly Pick<LineReading, "header" | "period">[]) =>
    some.flatMap(({ header, period }) => (period === null && header !== "" ? [header] : []));
  const periods = (some: readonly Pick<LineReading, "period">[]) => some.flatMap(({ period }) => period ?? []);
  return [
    ...named("new-columns", missingFrom(headers(before), headers(lines))),
    ...named("columns-gone", missingFrom(headers(lines), headers(before))),
    ...named("new-periods", missingFrom(periods(before), periods(lines))),
    ...named("periods-gone", missingFrom(periods(lines), periods(before))),
    ...named("new-kpis", missingFrom(remembered.kpis.map(nameOf), kpis.map(nameOf))),
    ...named("kpis-gone", missingFrom(kpis.map(nameOf), remembered.kpis.map(nameOf))),
    ...changedUnits(remembered, kpis, sheet),
  ];
}

function changedUnits(remembered: RememberedSheet, kpis: readonly KpiReading[], sheet: string): readonly Difference[] {
  const units = new Map(remembered.kpis.map(({ name, unit }) => [nameKey(name), unit]));
  return kpis.flatMap((kpi) => {
    const from = units.get(nameKey(kpi.name));
    return from === undefined || from === kpi.unit ? [] : [{ kind: "unit-changed", sheet, kpi: kpi.name, from, to: kpi.unit } as const];
  });
}

const nameOf = ({ name }: { readonly name: string }): string => name;

/** Names of the second list that the first has not, each once. */
function missingFrom(known: readonly string[], names: readonly string[]): readonly string[] {
  const keys = new Set(known.map(nameKey));
  return names.filter((name) => {
    const isNew = !keys.has(nameKey(name));
    keys.add(nameKey(name));
    return isNew;
  });
}
