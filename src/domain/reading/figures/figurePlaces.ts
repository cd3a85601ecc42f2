import type { FigureReading } from "../reading";

/** What a figure is of: two figures of one place cannot both be taken. */
export const placeOf = ({ kpiIndex, entity, period, series }: FigureReading): string => JSON.stringify([kpiIndex, entity, period, series]);

/** Whose figure it is. */
export const entityOfKpi = ({ kpiIndex, entity }: FigureReading): string => JSON.stringify([kpiIndex, entity]);
