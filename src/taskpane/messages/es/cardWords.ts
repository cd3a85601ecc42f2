import type { CardWords } from "../../../app/card/cardWords";
import { statuses } from "./words";

export const cardWords: CardWords = {
  spans: { period: "Solo el periodo", "year-to-date": "Acumulado del año", rolling: "Año móvil" },
  periodsOf: ["", " de ", " periodos"],
  lastFigure: "última cifra",
  apart: "; ",
  notAFigure: "texto",
  status: {
    onTarget: statuses["on-target"],
    atRisk: statuses["at-risk"],
    offTarget: statuses["off-target"],
    noData: statuses["no-data"],
  },
  onAverage: {
    offTarget: [" en promedio; fuera de meta: ", " de ", " indicadores"],
    onTarget: [" en promedio; en meta: ", " de ", " indicadores"],
  },
};
