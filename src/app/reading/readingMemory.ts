import type { LineReading, LineRole, Question, Reading } from "../../domain/reading/reading";
import { nameKey } from "../nameKey";

/** The version of what is kept. Goes up with every change that an older text must be brought up for. */
const memoryVersion = 1;

/** How the sheets of the last builds were read: what was corrected, what was answered, and what stood there. */
export interface ReadingMemory {
  readonly sheets: readonly RememberedSheet[];
  /** Written by a later version of the add-in: it is left alone. */
  readonly later: boolean;
}

export interface RememberedSheet {
  readonly sheet: string;
  /** Other sheets of the same card. */
  readonly together: readonly string[];
  readonly lines: readonly RememberedLine[];
  readonly kpis: readonly { readonly name: string; readonly unit: string | null }[];
  readonly answers: readonly RememberedAnswer[];
}

export interface RememberedLine {
  /** The line's id without the sheet's name. */
  readonly id: string;
  readonly header: string;
  /** The header's period text: lines of a period come and go with the months. */
  readonly period: string | null;
  /** What the reader takes it for by itself, and what the user had it taken for. */
  readonly taken: LineRole;
  readonly role: LineRole;
}

export interface RememberedAnswer {
  readonly code: Question["code"];
  /** What the question is about, whatever cell it is in next month. */
  readonly about: string;
  readonly answer: string;
  /** Where the answer holds for what comes new too: how the sheet orders days and months, what its columns of a period hold. */
  readonly habit: string | null;
}

const nothing: ReadingMemory = { sheets: [], later: false };

/** Reads what was kept. Text that is not ours, or damaged, is no memory; an older version is brought up to this one. */
export function readMemory(text: string | null): ReadingMemory {
  if (text === null) return nothing;
  try {
    const kept = JSON.parse(text) as Versioned;
    if (kept.version > memoryVersion) return { ...nothing, later: true };
    const { sheets } = upgraded(kept);
    return Array.isArray(sheets) && sheets.every(isRememberedSheet) ? { sheets, later: false } : nothing;
  } catch {
    return nothing;
  }
}

interface Versioned {
  readonly version: number;
  readonly sheets?: unknown;
}

/** One step a version: the one at n turns a text of version n into one of version n + 1. */
const upgrades: Readonly<Record<number, (older: Versioned) => Versioned>> = {};

function upgraded(kept: Versioned): Versioned {
  if (kept.version === memoryVersion) return kept;
  const upgrade = upgrades[kept.version];
  return upgrade === undefined ? { version: memoryVersion } : upgraded(upgrade(kept));
}

function isRememberedSheet(candidate: unknown): candidate is RememberedSheet {
  const { sheet, together, lines, kpis, answers } = candidate as Partial<Record<keyof RememberedSheet, unknown>>;
  return typeof sheet === "string" && [together, lines, kpis, answers].every(Array.isArray);
}

/** The text to keep. */
export const writeMemory = (sheets: readonly RememberedSheet[]): string => JSON.stringify({ version: memoryVersion, sheets });

/** What a sheet's lines are called, months aside: what a sheet of next month has in common with this one. */
export type SheetShape = ReadonlySet<string>;

export const shapeOf = ({ lines }: Pick<Reading, "lines">, sheet: string): SheetShape =>
  shapeFrom(lines.filter((line) => line.sheet === sheet && line.axis !== "context"));

export const shapeFrom = (lines: readonly Pick<LineReading, "header" | "period">[]): SheetShape =>
  new Set(lines.filter(({ period, header }) => period === null && header !== "").map(({ header }) => nameKey(header)));

/** The share of line names that two sheets have in common, 0 … 1; 0 where one has none. */
export function similarity(a: SheetShape, b: SheetShape): number {
  const common = [...a].filter((name) => b.has(name)).length;
  return common === 0 ? 0 : common / (a.size + b.size - common);
}

/** The line's id as it is on any sheet of that shape. */
export const localId = ({ id, sheet }: Pick<LineReading, "id" | "sheet">): string =>
  id.startsWith(`${sheet}!`) ? id.slice(sheet.length + 1) : id;

/** Details that say what a question is about; addresses, counts and figures change with every month. */
const lasting = ["kpi", "header", "text", "texts", "reason", "role", "series", "entity", "period"] as const;

export const aboutOf = ({ details }: Question): string => JSON.stringify(lasting.map((key) => details[key] ?? null));

export function habitOf({ code, at, details }: Question, { lines }: Pick<Reading, "lines">): string | null {
  if (code === "period-order") return code;
  const ofPeriod = code === "series-of-column" && lines.some((line) => line.at === at && line.period !== null);
  return ofPeriod ? `${code} ${details["reason"] ?? ""}` : null;
}
