import { alongPoints, ascending, clamped, type Point } from "./interpolate";
import { leadsNowhere, type ScoringMethod } from "./scoringMethod";

/**
 * Any list of points, linear between them and level beyond the ends (ServiceNow DEX: 50 … 500 → 75 … 100, so 400 → 94.4). Parameters: figure, score,
 * figure, score …, two points or more, figures ascending, scores 0 … 10. The points say it all, whatever the direction.
 */
export const piecewise: ScoringMethod = {
  accepts: (parameters) => {
    const points = pointsOf(parameters);
    return (
      parameters.length >= 4 &&
      parameters.length % 2 === 0 &&
      ascending(points.map(([figure]) => figure)) &&
      points.every(([, score]) => score >= 0 && score <= 10)
    );
  },
  statusFrom: "thresholds",
  leads: leadsNowhere,
  score: ({ actual }, parameters) => clamped(alongPoints(actual, pointsOf(parameters))),
};

function pointsOf(parameters: readonly number[]): readonly Point[] {
  const points: Point[] = [];
  for (let i = 0; i + 1 < parameters.length; i += 2) points.push([parameters[i] ?? 0, parameters[i + 1] ?? 0]);
  return points;
}
