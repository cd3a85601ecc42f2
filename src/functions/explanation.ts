import {
  directionOfTarget,
  numberMarks,
  percentOfShare,
  roundHalfAway,
  statusOf,
  writeFigure,
  type Bands,
  type Direction,
  type ReadTarget,
  type Threshold,
} from "../domain";
import { statusText } from "./words";

/** What a status was decided by, as far as a sentence tells it. */
export interface Explained {
  readonly actual: number;
  readonly bands: Bands;
  /** Null when none was given, and the default applied. */
  readonly threshold: Threshold | null;
  readonly direction: Direction;
  /** Whether a word said it; else target or threshold did, or nothing. */
  readonly directionStated: boolean;
  readonly target: ReadTarget;
  /** Figures are shares and are written as percents. */
  readonly percent: boolean;
}

/** One neutral sentence: the status, how far the actual lies from target and threshold, where the threshold comes from, and which way is better. */
export function explain(explained: Explained): string {
  const { actual, bands } = explained;
  const status = statusText[statusOf(actual, bands)];
  const found = bands.direction === "range" ? againstRange(explained, bands) : againstTarget(explained, bands);
  return `${status}: ${found}; ${whichWay(explained)}.`;
}

type PointBands = Exclude<Bands, { direction: "range" }>;
type RangeBands = Extract<Bands, { direction: "range" }>;

function againstTarget(explained: Explained, bands: PointBands): string {
  const { actual } = explained;
  const figure = printer(explained);
  const status = statusOf(actual, bands);
  const share = bands.target === 0 ? "" : ` (${printed((Math.abs(actual - bands.target) / Math.abs(bands.target)) * 100, 1)} % of target)`;
  const gap = distance(explained, actual - bands.target);
  const none = distance(explained, 0);
  const limit = `threshold ${figure(bands.threshold)}, ${origin(explained)}`;
  const start = `actual ${figure(actual)}`;
  if (status === "on-target") {
    const reached =
      gap === figure(0)
        ? `meets target ${figure(bands.target)} exactly`
        : `is better than target ${figure(bands.target)} by ${gap}${share}`;
    return `${start} ${reached}; ${limit}`;
  }
  const missed = `${start} misses target ${figure(bands.target)} by ${gap}${share}`;
  const beyond = distance(explained, actual - bands.threshold);
  if (status === "off-target") return `${missed} and ${limit}, by ${beyond}`;
  return `${missed} but ${beyond === none ? `meets ${limit}, exactly` : `is within ${limit}, by ${beyond}`}`;
}

function againstRange(explained: Explained, bands: RangeBands): string {
  const { actual } = explained;
  const figure = printer(explained);
  const status = statusOf(actual, bands);
  const range = `the range ${figure(bands.low)} to ${figure(bands.high)}`;
  const limits = `thresholds ${figure(bands.lowThreshold)} and ${figure(bands.highThreshold)}, ${origin(explained)}`;
  if (status === "on-target") return `actual ${figure(actual)} lies inside ${range}; ${limits}`;
  const below = actual < bands.low;
  const missed = `actual ${figure(actual)} lies ${below ? "below" : "above"} ${range} by ${distance(explained, below ? bands.low - actual : actual - bands.high)}`;
  return status === "at-risk" ? `${missed} but is within ${limits}` : `${missed} and outside ${limits}`;
}

function origin({ threshold, direction, bands }: Explained): string {
  if (threshold === null) {
    const none = bands.direction !== "range" && bands.target === bands.threshold;
    return none
      ? "the target itself, as 10 % of it is nothing"
      : `the default of 10 % of ${direction === "range" ? "each bound" : "target"} on the bad side`;
  }
  return threshold.kind === "share" ? `given as ${printed(percentOfShare(threshold.share), 6)} % of target` : "as given";
}

function whichWay({ direction, directionStated, target, threshold }: Explained): string {
  const better = { higher: "higher is better", lower: "lower is better", range: "inside the range is better" }[direction];
  if (directionStated) return `${better}, as given`;
  if (directionOfTarget(target) !== null) return `${better}, as the target says`;
  return threshold === null ? `${better}, as nothing else was said` : `${better}, as the side of the threshold says`;
}

const printer =
  ({ percent }: Explained) =>
  (figure: number): string =>
    percent ? `${printed(figure * 100, 10)} %` : printed(figure, 10);

/** How far apart two figures are; two percents are apart by percentage points. */
const distance = ({ percent }: Explained, apart: number): string =>
  percent ? `${printed(Math.abs(apart) * 100, 10)} percentage points` : printed(Math.abs(apart), 10);

/** A figure free of binary noise, with as many decimals as it has and no more than asked for. */
const printed = (figure: number, decimals: number): string =>
  writeFigure(
    Number.isSafeInteger(figure) || Math.abs(figure) >= 1e15 ? figure : roundHalfAway(Number(figure.toPrecision(12)), decimals),
    numberMarks.plain,
  );
