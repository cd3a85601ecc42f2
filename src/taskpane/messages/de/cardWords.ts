import type { CardWords } from "../../../app/card/cardWords";
import { statuses } from "./words";

export const cardWords: CardWords = {
  spans: { period: "Nur die Periode", "year-to-date": "Seit Jahresbeginn", rolling: "Rollierendes Jahr" },
  periodsOf: ["", " von ", " Perioden"],
  lastFigure: "letzter Wert",
  apart: "; ",
  notAFigure: "Text",
  status: {
    onTarget: statuses["on-target"],
    atRisk: statuses["at-risk"],
    offTarget: statuses["off-target"],
    noData: statuses["no-data"],
  },
  onAverage: {
    offTarget: [" im Durchschnitt; verfehlt: ", " von ", " Kennzahlen"],
    onTarget: [" im Durchschnitt; im Ziel: ", " von ", " Kennzahlen"],
  },
};
