import type { Reading, Series } from "../../../../src/domain/reading/reading";
import type { ExpectedFigure, ExpectedReading } from "./layout";

/** The series a scorecard is made of; the others are derived from them or describe. */
const core: ReadonlySet<Series> = new Set<Series>([
  "actual",
  "target",
  "baseline",
  "forecast",
  "prior",
  "threshold-green",
  "threshold-amber",
  "threshold-red",
]);

/** How a reading compares with a human's, in figures of the core series and in directions. */
export interface Score {
  readonly core: number;
  readonly right: number;
  /** Shown as a question, not written. */
  readonly asked: number;
  /** Taken for another KPI, entity, period or series without a word. */
  readonly wrong: number;
  readonly missed: number;
  /** Taken from a cell that only looks like a figure. */
  readonly invented: number;
  /** Taken for core from a cell where the human sees another series or nothing. */
  readonly strayed: number;
  readonly directions: number;
  readonly directionsWrong: number;
  /** A sentence for everything that is not right. */
  readonly misses: readonly string[];
}

const squash = (text: string | null | undefined): string => (text ?? "").normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
const address = (at: string): string => at.replace(/['$]/g, "").toUpperCase();
const told = ({ series, kpi, entity, period }: Omit<ExpectedFigure, "at" | "value">): string =>
  `${series} of "${kpi}"${entity === null ? "" : ` in "${entity}"`}, ${period === null ? "no period" : `"${period}"`}`;

/**
 * A figure is right when its KPI, entity, period and series are, letter case and white space aside. A figure that is asked is neither right
 * nor wrong. A direction counts where the KPI was found; "ask" is always fair.
 */
export function scoreReading(reading: Pick<Reading, "kpis" | "figures">, expected: ExpectedReading): Score {
  const misses: string[] = [];
  const byCell = new Map(reading.figures.map((figure) => [address(figure.at), figure]));
  const wanted = expected.figures.filter(({ series }) => core.has(series));
  const counts = { right: 0, asked: 0, wrong: 0, missed: 0, directions: 0, directionsWrong: 0 };

  for (const want of wanted) {
    const got = byCell.get(address(want.at));
    if (!got) {
      counts.missed += 1;
      misses.push(`missed ${want.at}: ${told(want)}`);
    } else if (got.asked) {
      counts.asked += 1;
      misses.push(`asked ${want.at}: ${told(want)}`);
    } else if (sameFigure(got, want)) counts.right += 1;
    else {
      counts.wrong += 1;
      misses.push(`WRONG ${want.at}: want ${told(want)}; got ${told(got)}`);
    }
  }

  const taken = reading.figures.filter(({ series, asked }) => core.has(series) && !asked);
  const forbidden = new Set(expected.notFigures.map(address));
  const invented = taken.filter(({ at }) => forbidden.has(address(at)));
  const known = new Set([...wanted.map(({ at }) => address(at)), ...forbidden]);
  const strayed = taken.filter(({ at }) => !known.has(address(at)));
  for (const got of invented) misses.push(`INVENTED ${got.at}: ${told(got)}`);
  for (const got of strayed) misses.push(`STRAYED ${got.at}: ${told(got)}`);

  for (const want of expected.kpis) {
    const got = reading.kpis.find(({ name }) => squash(name) === squash(want.name));
    if (!got) {
      misses.push(`no KPI "${want.name}"`);
      continue;
    }
    counts.directions += 1;
    if (got.direction === want.direction || got.direction === "ask") continue;
    counts.directionsWrong += 1;
    misses.push(`DIRECTION of "${want.name}": want ${want.direction}, got ${got.direction} because of ${got.directionBecause}`);
  }
  return { core: wanted.length, ...counts, invented: invented.length, strayed: strayed.length, misses };
}

const sameFigure = (got: Omit<ExpectedFigure, "at" | "value">, want: ExpectedFigure): boolean =>
  squash(got.kpi) === squash(want.kpi) &&
  squash(got.entity) === squash(want.entity) &&
  [want.period, want.periodAlso ?? want.period].some((period) => squash(got.period) === squash(period)) &&
  got.series === want.series;

/** The scores of several layouts as one. */
export const totalScore = (scores: readonly Score[]): Score => {
  const sum = (pick: (score: Score) => number): number => scores.reduce((total, score) => total + pick(score), 0);
  return {
    core: sum(({ core: figures }) => figures),
    right: sum(({ right }) => right),
    asked: sum(({ asked }) => asked),
    wrong: sum(({ wrong }) => wrong),
    missed: sum(({ missed }) => missed),
    invented: sum(({ invented }) => invented),
    strayed: sum(({ strayed }) => strayed),
    directions: sum(({ directions }) => directions),
    directionsWrong: sum(({ directionsWrong }) => directionsWrong),
    misses: scores.flatMap(({ misses }) => misses),
  };
};
