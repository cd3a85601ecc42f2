import { readFigure } from "../../figures/figure";
import { holdsFigures, type Column } from "./column";
import type { SheetView } from "../sheetView";
import { listed } from "../vocabulary/wordList";
import { wordKey } from "../words";

const answers: ReadonlySet<string> = new Set(
  listed(`very good | good | fair | average | poor | very poor | bad | very bad | excellent | satisfactory | unsatisfactory | neutral | strongly agree | agree | disagree | strongly disagree
    neither | undecided | very satisfied | satisfied | dissatisfied | very dissatisfied | unsatisfied | no answer | no opinion | don't know | n/a | promoters | passives | detractors
    sehr gut | gut | befriedigend | ausreichend | mangelhaft | ungenügend | schlecht | sehr schlecht | mittel | neutral | stimme zu | stimme nicht zu | keine angabe | sehr zufrieden | zufrieden | unzufrieden | sehr unzufrieden
    très bien | bien | assez bien | moyen | passable | mauvais | très mauvais | insuffisant | très satisfait | satisfait | peu satisfait | insatisfait | pas du tout satisfait | sans avis | d'accord | pas d'accord
    muy bueno | muy bien | bueno | regular | malo | muy malo | deficiente | muy satisfecho | satisfecho | insatisfecho | ns/nc | de acuerdo | en desacuerdo
    muito bom | ótimo | bom | ruim | péssimo | muito satisfeito | satisfeito | insatisfeito | concordo | discordo | ottimo | buono | discreto | sufficiente | scarso | pessimo
    çok iyi | iyi | orta | zayıf | kötü | çok kötü | bardzo dobrze | dobrze | średnio | źle | 非常满意 | 满意 | 一般 | 不满意 | 很好 | 好 | 差 | 非常好`).map(
    wordKey,
  ),
);

/**
 * "Very good | Good | Fair | Poor" over numbers of answers: none of them is a limit for the figure beside them. Where they may be limits of
 * it by their size, that is asked.
 */
export const answerScale =
  (view: SheetView, rows: readonly number[]) =>
  (columns: readonly Column[]): readonly Column[] => {
    const scale = new Set(columns.filter(({ header, because }) => answers.has(wordKey(header)) && because[0] !== "corrected"));
    if (scale.size < 3) return columns;
    const judged = columns.filter((column) => !scale.has(column) && (column.role === "actual" || column.role === "target"));
    const isWritten = [...scale].some(({ content }) => content.filled > 0 && content.numbers < 0.5);
    if (isWritten) return columns;
    const may = areLimits(view, rows, [...scale], judged);
    return columns.map((column) => {
      if (!scale.has(column)) return column;
      if (!may) return { ...column, role: "ignored", derived: true, label: null };
      return holdsFigures(column) ? { ...column, doubt: column.doubt ?? "answers-or-limits" } : column;
    });
  };

/** In most rows the figures beside them lie among them. */
function areLimits(view: SheetView, rows: readonly number[], scale: readonly Column[], judged: readonly Column[]): boolean {
  const numbersIn = (row: number, of: readonly Column[]): readonly number[] =>
    of.flatMap(({ column }) => {
      const read = readFigure(view.value(row, column));
      return read.kind === "figure" ? [read.value] : [];
    });
  let [looked, among] = [0, 0];
  for (const row of rows) {
    const [limits, figures] = [numbersIn(row, scale), numbersIn(row, judged)];
    if (limits.length < 3 || figures.length === 0) continue;
    looked++;
    const [low, high] = [Math.min(...limits), Math.max(...limits)];
    if (figures.every((figure) => figure >= low * 0.5 && figure <= high * 2)) among++;
  }
  return looked > 0 && among * 2 > looked;
}
