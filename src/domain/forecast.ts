import { meanOf } from "./aggregate";
import { present, type Series } from "./series";

/** `run-rate`: the mean so far goes on. `linear`: least squares. `seasonal`: the same period a season ago plus the mean change from season to season. */
export const forecastMethods = ["run-rate", "linear", "seasonal"] as const;
export type ForecastMethod = (typeof forecastMethods)[number];

export type Forecast =
  | { readonly kind: "forecast"; readonly figures: readonly number[] }
  | { readonly kind: "none"; readonly reason: "no-figures" | "one-figure" | "two-seasons" };

/** The figures of the periods to come, next first. A missing period keeps its place in time; the ones at the end are forecast like any other. */
export function forecast(series: Series, periods: number, method: ForecastMethod): Forecast {
  const figures = present(series);
  if (figures.length === 0) return { kind: "none", reason: "no-figures" };
  const coming = (at: (ahead: number) => number): Forecast => ({
    kind: "forecast",
    figures: Array.from({ length: periods }, (_, i) => at(i)),
  });
  if (method === "run-rate") {
    const rate = meanOf(figures);
    return coming(() => rate);
  }
  return method === "linear" ? linear(series, coming) : seasonal(series, coming);
}

type Coming = (at: (ahead: number) => number) => Forecast;

function linear(series: Series, coming: Coming): Forecast {
  const points = series.flatMap((figure, x) => (figure === null ? [] : [{ x, y: figure }]));
  if (points.length < 2) return { kind: "none", reason: "one-figure" };
  const [meanX, meanY] = [meanOf(points.map(({ x }) => x)), meanOf(points.map(({ y }) => y))];
  const slope =
    points.reduce((total, { x, y }) => total + (x - meanX) * (y - meanY), 0) / points.reduce((total, { x }) => total + (x - meanX) ** 2, 0);
  return coming((ahead) => meanY + slope * (series.length + ahead - meanX));
}

/** Twelve periods make a season from two years of months on, four from two years of quarters on. */
function seasonal(series: Series, coming: Coming): Forecast {
  const season = series.length >= 24 ? 12 : 4;
  const [before, last] = [series.slice(-2 * season, -season), series.slice(-season)];
  const changes = last.flatMap((figure, i) => {
    const earlier = before[i] ?? null;
    return figure === null || earlier === null ? [] : [figure - earlier];
  });
  if (changes.length < season) return { kind: "none", reason: "two-seasons" };
  const change = meanOf(changes);
  return coming((ahead) => (last[ahead % season] ?? 0) + change * (1 + Math.floor(ahead / season)));
}
