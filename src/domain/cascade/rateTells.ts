import { plainText } from "../reading/words";
import type { CascadedKpi } from "./cascadeFigures";

/** Whether unit or aggregation say that the figure is a rate: something per something, which neither splits nor adds up. */
export const isRate = ({ unit, aggregation }: Pick<CascadedKpi, "unit" | "aggregation">): boolean =>
  aggregation === "ratio" || rateUnit.test(plainText(unit));

/** Whether the unit is on a scale, or the name speaks of a rate: enough to propose, not enough to forbid. */
export const soundsLikeRate = ({ unit, name }: Pick<CascadedKpi, "unit" | "name">): boolean =>
  scaleUnit.test(plainText(unit)) || rateName.test(plainText(name)) || (unit.trim() === "" && rateWithoutUnit.test(plainText(name)));

const rateUnit =
  /[%‰/]|\b(?:percent|percentage|pct|prozent|pourcent|porcentaje|percentual|ppm|bps|per|pro|je|par|por|ratio|index|indice|nps)\b/;
const scaleUnit =
  /\b(?:score|points?|pts?|punkte?|puntos?|pontos?|stars?|sterne|etoiles?|estrellas?|estrelas?|csat|rating|rate|grade|note|times|x|rank|rang)\b/;

const rateName = new RegExp(
  [
    /\b(?:rates?|ratio|percent(?:age)?|average|avg|mean|median|index|per|share of|proportion of|yield|nps|csat|score|rating)\b/,
    /\b(?:durchschnitt\w*|mittlere\w*|anteil|pro|je|quotient|kennziffer)\b|\w*(?:quote|grad|[gnlt]srate|auslastung|zufriedenheit)\b/,
    /\b(?:taux|moyenn?e?s?|indice|part d\w*|par|pourcentage|note moyenne)\b/,
    /\b(?:tasa|promedio|medi[ao]s?|indice|por|porcentaje|proporcion|indicador de)\b/,
    /\b(?:taxa|percentual|proporcao)\b/,
  ]
    .map(({ source }) => source)
    .join("|"),
);

const rateWithoutUnit =
  /margin|marge|margen|margem|satisfaction|satisfac|zufriedenheit|efficien|effizienz|eficien|utili[sz]ation|occupancy|availability|verfugbarkeit|disponibilit?|productivit|produktivitat|engagement|retention|turnover rate|on.time|termintreue|ponctualit|puntualidad/;
