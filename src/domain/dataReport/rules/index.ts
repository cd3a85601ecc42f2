import type { DataProblemCode } from "../dataProblem";
import type { Rule } from "../rule";
import { attainmentDiffers } from "./attainmentDiffers";
import { blankInSeries } from "./blankInSeries";
import { boundsReversed } from "./boundsReversed";
import { brokenReference } from "./brokenReference";
import { conflictingFigures } from "./conflictingFigures";
import { errorValue } from "./errorValue";
import { factorInSeries } from "./factorInSeries";
import { factorToTarget } from "./factorToTarget";
import { hiddenFigures } from "./hiddenFigures";
import { mergedCells } from "./mergedCells";
import { numberWithUnit } from "./numberWithUnit";
import { percentScale } from "./percentScale";
import { repeatedFigures } from "./repeatedFigures";
import { staleFigures } from "./staleFigures";
import { statusDiffers } from "./statusDiffers";
import { straySpaces } from "./straySpaces";
import { textDate } from "./textDate";
import { textNumber } from "./textNumber";
import { thresholdSide } from "./thresholdSide";
import { totalInside } from "./totalInside";
import { trendDiffers } from "./trendDiffers";
import { unitAgainstName } from "./unitAgainstName";
import { unreadableFigure } from "./unreadableFigure";
import { varianceDiffers } from "./varianceDiffers";

/** Every rule of the data report, by the code of the problem it finds. */
export const rules = {
  "broken-reference": brokenReference,
  "error-value": errorValue,
  "conflicting-figures": conflictingFigures,
  "repeated-figures": repeatedFigures,
  "text-number": textNumber,
  "number-with-unit": numberWithUnit,
  "unreadable-figure": unreadableFigure,
  "percent-scale": percentScale,
  "factor-to-target": factorToTarget,
  "factor-in-series": factorInSeries,
  "text-date": textDate,
  "blank-in-series": blankInSeries,
  "total-inside": totalInside,
  "unit-against-name": unitAgainstName,
  "threshold-side": thresholdSide,
  "bounds-reversed": boundsReversed,
  "stale-figures": staleFigures,
  "hidden-figures": hiddenFigures,
  "variance-differs": varianceDiffers,
  "attainment-differs": attainmentDiffers,
  "status-differs": statusDiffers,
  "trend-differs": trendDiffers,
  "merged-cells": mergedCells,
  "stray-spaces": straySpaces,
} as const satisfies Record<DataProblemCode, Rule>;
