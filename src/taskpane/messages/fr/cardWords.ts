import type { CardWords } from "../../../app/card/cardWords";
import { statuses } from "./words";

export const cardWords: CardWords = {
  spans: { period: "Période seule", "year-to-date": "Cumul annuel", rolling: "Année glissante" },
  periodsOf: ["", " périodes sur ", ""],
  lastFigure: "dernière valeur",
  apart: " ; ",
  notAFigure: "texte",
  status: {
    onTarget: statuses["on-target"],
    atRisk: statuses["at-risk"],
    offTarget: statuses["off-target"],
    noData: statuses["no-data"],
  },
  onAverage: {
    offTarget: [" en moyenne ; hors cible : ", " sur ", " indicateurs"],
    onTarget: [" en moyenne ; cible atteinte : ", " sur ", " indicateurs"],
  },
};
