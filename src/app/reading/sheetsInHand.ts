import type { Answers, Corrections, LineRole, Reading } from "../../domain/reading/reading";
import { readSheets } from "../../domain/reading/readSheet";
import type { SheetGrid } from "../../domain/reading/sheetGrid";
import { offerSheets, type SheetOffer } from "./proposeSheets";
import type { ReadingMemory, RememberedSheet } from "./readingMemory";
import { differencesOf, recallAnswers, recallCorrections, rememberedFor, type Difference } from "./recallReading";
import { forCard, readTogether } from "./readTogether";
import { rememberReading } from "./rememberReading";

/** What the user decides about a reading before anything is built from it. */
export interface ReadingChoice {
  /** Sheets to read besides those in front. */
  readonly sheets: readonly string[];
  readonly corrections: Corrections;
  readonly answers: Answers;
}

/** Sheets as they are understood with the choices made so far. */
export interface SheetsRead {
  readonly reading: Reading;
  /** Given before, when a sheet of that shape was last built from; not the user's words of today. */
  readonly recalled: Answers;
  /** What the reader takes the corrected lines for by itself, by line id. */
  readonly taken: Readonly<Record<string, LineRole>>;
  /** Other sheets of the workbook on which KPIs stand. */
  readonly offers: readonly SheetOffer[];
  readonly differences: readonly Difference[];
}

/** The sheets of a workbook, read: a change of mind is understood without asking Excel again. */
export interface SheetsInHand {
  /** What is proposed: what completes the sheet in front, and what was decided before about sheets of this shape. */
  readonly start: ReadingChoice;
  read(choice: ReadingChoice): SheetsRead;
  /** What to keep once a card was built with these choices; null for nothing. */
  toRemember(choice: ReadingChoice): string | null;
}

/**
 * Understands sheets and what was remembered of their like.
 *
 *   1 each sheet alone ─▶ what it is like, what the workbook offers
 *   2 the sheets chosen, with their corrections ─▶ reading
 *   3 questions that were answered before ─▶ recalled
 */
export function sheetsInHand(
  grids: readonly SheetGrid[],
  front: readonly string[],
  memory: ReadingMemory,
  alone: ReadonlyMap<string, Reading> = new Map(grids.map((grid) => [grid.sheet, readSheets([grid])])),
): SheetsInHand {
  // 1
  const like = new Map(
    [...alone].flatMap(([sheet, reading]) => {
      const remembered = rememberedFor(memory, reading, sheet);
      return remembered === null ? [] : [[sheet, remembered] as const];
    }),
  );
  const [first = ""] = front;
  const firstReading = alone.get(first);
  const others = [...alone].flatMap(([sheet, reading]) => (front.includes(sheet) ? [] : [reading]));
  const offers = firstReading === undefined ? [] : offerSheets(firstReading, others);
  const corrections = Object.fromEntries(
    [...like].flatMap(([sheet, remembered]) => Object.entries(recallCorrections(remembered, alone.get(sheet)?.lines ?? []))),
  );
  const together = like.get(first)?.together.filter((sheet) => offers.some((offer) => offer.sheet === sheet));
  const start: ReadingChoice = {
    sheets: together ?? offers.flatMap(({ sheet, because }) => (because === "completes" ? [sheet] : [])),
    corrections,
    answers: {},
  };

  // 2
  // A change of mind is about the corrections: what the sheets say without them is kept beside it.
  const [asTakenOf, correctedOf] = [keepingLatest<Reading>(), keepingLatest<Reading>()];
  const readingOf = (chosen: readonly SheetGrid[], corrected: Corrections): Reading => {
    const names = chosen.map(({ sheet }) => sheet);
    // Ids of lines begin with their sheet: what was corrected elsewhere says nothing here.
    const own = Object.entries(corrected).filter(([id]) => names.some((sheet) => id.startsWith(`${sheet}!`)));
    if (own.length > 0) return correctedOf(JSON.stringify([names, own]), () => readTogether(chosen, Object.fromEntries(own)));
    return asTakenOf(JSON.stringify(names), () => {
      const [only = ""] = names;
      const read = names.length === 1 ? alone.get(only) : undefined;
      return read === undefined ? readTogether(chosen, {}) : forCard(read);
    });
  };
  const chosenGrids = ({ sheets }: ReadingChoice): readonly SheetGrid[] => {
    const chosen = grids.filter(({ sheet }) => front.includes(sheet) || sheets.includes(sheet));
    const ordered = [...chosen.filter(({ sheet }) => sheet === first), ...chosen.filter(({ sheet }) => sheet !== first)];
    // A cover sheet in front must not stop what was chosen from elsewhere.
    const withKpis = ordered.filter(({ sheet }) => (alone.get(sheet)?.kpis.length ?? 0) > 0);
    return sheets.length > 0 && withKpis.length > 0 ? withKpis : ordered;
  };
  const read = (choice: ReadingChoice): SheetsRead => {
    const chosen = chosenGrids(choice);
    const asTaken = readingOf(chosen, {});
    const reading = readingOf(chosen, choice.corrections);
    // 3
    const recalled = recallAnswers(like, reading);
    const roles = new Map(asTaken.lines.map(({ id, role }) => [id, role]));
    const taken = Object.fromEntries(
      Object.entries(choice.corrections).flatMap(([id, corrected]) => {
        const role = roles.get(id);
        return role === undefined || role === corrected ? [] : [[id, role]];
      }),
    );
    return { reading, recalled, taken, offers, differences: differences(reading, choice, recalled) };
  };

  const differences = (reading: Reading, choice: ReadingChoice, recalled: Answers): readonly Difference[] =>
    reading.sheets.flatMap((sheet): readonly Difference[] => {
      const remembered = like.get(sheet);
      if (remembered === undefined) {
        return memory.sheets.some((each) => each.sheet === sheet) ? [{ kind: "other-shape", sheet }] : [];
      }
      const own = new Set(reading.lines.flatMap((line) => (line.sheet === sheet ? [line.id] : [])));
      const asked = new Set(reading.questions.flatMap(({ id, at }) => (at === sheet || at.startsWith(`${sheet}!`) ? [id] : [])));
      const takenOver = {
        corrections: Object.keys(corrections).filter((id) => own.has(id) && choice.corrections[id] === corrections[id]).length,
        answers: Object.keys(recalled).filter((id) => asked.has(id)).length,
      };
      const found = differencesOf(remembered, reading, sheet);
      // Of the sheets beside the first, only what is worth a line.
      const quiet = sheet !== first && remembered.sheet === sheet && takenOver.corrections + takenOver.answers === 0;
      return quiet ? found : [{ kind: "read-like", sheet, like: remembered.sheet, ...takenOver }, ...found];
    });

  return {
    start,
    read,
    toRemember: (choice) => {
      const { reading, recalled, taken } = read(choice);
      const accepted = {
        reading,
        answers: { ...recalled, ...choice.answers },
        taken: ({ id, role }: { readonly id: string; readonly role: LineRole }) => taken[id] ?? role,
        like: new Map([...like].filter(([sheet]) => reading.sheets.includes(sheet))) as ReadonlyMap<string, RememberedSheet>,
      };
      return rememberReading(
        memory,
        accepted,
        grids.map(({ sheet }) => sheet),
      );
    },
  };
}

/** Asked for the same again it answers without working it out anew. */
function keepingLatest<Kept>(): (key: string, workOut: () => Kept) => Kept {
  let latest: { readonly key: string; readonly kept: Kept } | null = null;
  return (key, workOut) => {
    if (latest?.key !== key) latest = { key, kept: workOut() };
    return latest.kept;
  };
}
