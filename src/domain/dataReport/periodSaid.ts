import type { FigureReading } from "../reading/reading";

/** The period of a figure as a sentence names it: as the sheet words it, and a real date, which is a whole month or week, by the key of its period. */
export const periodSaid = ({ period, periodKey }: FigureReading): string =>
  period === null ? "" : periodKey !== null && /^\d{4}-\d\d-\d\d$/.test(period) ? periodKey : period;
