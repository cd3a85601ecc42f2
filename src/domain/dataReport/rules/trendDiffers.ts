import { numberOf } from "../computed";
import { seriesOf } from "../seriesOf";
import { shown, type Found, type Rule } from "../rule";

/** An arrow of the sheet's own that points up where the last figure fell, or down where it rose; for lower-is-better either may be meant. */
export const trendDiffers: Rule = (material) =>
  material.reading.kpis.flatMap((kpi, kpiIndex): Found[] => {
    if (kpi.direction !== "higher") return [];
    const figures = material.figuresOf(kpiIndex);
    const series = seriesOf(figures, ["actual"]);
    const [only] = series;
    if (only === undefined || series.length > 1) return [];
    const [before, last] = only.slice(-2);
    const [from, to] = [before === undefined ? null : numberOf(before.value), last === undefined ? null : numberOf(last.value)];
    const [start] = only;
    const overall = start === undefined ? null : numberOf(start.value);
    if (before === undefined || last === undefined || from === null || to === null || overall === null || from === to) return [];
    const change = Math.sign(to - from);
    // Over the whole time it may well point the other way.
    if (Math.sign(to - overall) !== change) return [];
    return figures.flatMap((figure): Found[] => {
      const arrow = figure.series === "trend" && figure.periodKey === null ? arrowOf(String(figure.value)) : null;
      const cell = material.cell(figure.at);
      if (arrow === null || arrow === change || cell === null) return [];
      const details = { kpi: kpi.name, theirs: String(figure.value).trim(), formula: cell.formula, from: shown(from), to: shown(to) };
      return [{ severity: "warning", at: figure.at, also: [before.at, last.at], details, fix: null }];
    });
  });

/** 1 for up, -1 for down. */
function arrowOf(text: string): 1 | -1 | null {
  const trimmed = text.trim();
  if (/^(?:[↑▲⬆🔼⇧]|up|rising|improving|besser|steigend|en hausse|sube|subiendo)/iu.test(trimmed)) return 1;
  return /^(?:[↓▼⬇🔽⇩]|down|falling|worsening|schlechter|fallend|en baisse|baja|bajando)/iu.test(trimmed) ? -1 : null;
}
