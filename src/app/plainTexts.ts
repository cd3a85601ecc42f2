import { readFigure } from "../domain/figure";
import { readTarget } from "../domain/target";
import { cellOf, quoted, type LinePlace } from "./formulaText";
import { figureText } from "./plainArithmetic";
import type { PlainKpi } from "./plainKpis";
import type { ScorecardPlaces } from "./scorecardLayout";
import { isText, markerPlace, rowsOf, type Stretch, type TextsInSpan } from "./spanFormulas";

/** A formula has 8,192 characters: room for so many texts among a KPI's figures, or its targets. */
const mostTexts = 6;

interface KnownText {
  readonly text: string;
  readonly figure: number;
}

/** Texts among a KPI's figures in functions of Excel 2019: those that were there when the card was written. */
export function plainTexts({ writtenActuals, writtenTargets }: PlainKpi, at: LinePlace, places: ScorecardPlaces): TextsInSpan {
  const id = cellOf("id", at.row, places);
  const none = writtenActuals.filter(saysNone);
  const noneOf = none.map((text) => `,BSC_Data[Actual],${quoted(`<>${literally(text)}`)}`).join("");
  const noTargets = listOf(["", ...writtenTargets.filter(saysNone)]);
  const actuals = writtenActuals.flatMap((text) => plainFigure(text)).slice(0, mostTexts);
  const targets = writtenTargets.flatMap((text) => pointOf(text)).slice(0, mostTexts);
  const own = (stretch: Stretch): string =>
    `(BSC_Data[KPI]=${id})*ISNUMBER(BSC_Data[Span])*(BSC_Data[Span]${stretch === "now" ? ">" : "<"}0)`;
  // Of what counts, whatever else a cell holds: an error in another KPI's row is none of this one's.
  const hasActual = (saying: readonly string[]): string =>
    `(ISNUMBER(BSC_Data[Actual])+ISTEXT(BSC_Data[Actual])*ISERROR(MATCH(BSC_Data[Actual],${listOf(["", ...saying])},0)))`;
  const values = (column: string, known: readonly KnownText[], mask: string): string => {
    const cell = `BSC_Data[${column}]`;
    const read = known.reduceRight((otherwise, { text, figure }) => `IF(${cell}=${quoted(text)},${figureText(figure)},${otherwise})`, '""');
    return `IFERROR(IF(${mask},IF(ISNUMBER(${cell}),${cell},${read}),""),"")`;
  };
  return {
    count: (stretch) => `COUNTIFS(${rowsOf(id, stretch)},${isText("Actual")}${noneOf})`,
    last: (stretch) =>
      stretch === "now"
        ? `MAXIFS(BSC_Data[Span],${rowsOf(id, stretch)},${isText("Actual")}${noneOf})`
        : `-MINIFS(BSC_Data[Span],${rowsOf(id, stretch)},${isText("Actual")}${noneOf})`,
    actual: (stretch, method) => {
      const figures = values("Actual", actuals, own(stretch));
      const all = `SUMPRODUCT(${own(stretch)}*${hasActual(writtenActuals.filter(isMissing))})`;
      return `IF(COUNT(${figures})<${all},${markerPlace},${aggregated(figures, method)})`;
    },
    target: (method) => {
      const mask = `${own("now")}*${hasActual(none)}`;
      const figures = values("Target", targets, mask);
      const unread = `SUMPRODUCT(${mask}*ISTEXT(BSC_Data[Target])*ISERROR(MATCH(BSC_Data[Target],${noTargets},0)))`;
      const texts = `SUMPRODUCT(${mask}*ISTEXT(BSC_Data[Target])*ISNUMBER(MATCH(BSC_Data[Target],${listOf(targets.map(({ text }) => text))},0)))`;
      return (
        `IF(${unread}>${texts},${markerPlace},` +
        `IF(COUNT(${figures})<IF(${method}="sum",${cellOf("counted", at.row, places)},1),"",${aggregated(figures, method)}))`
      );
    },
  };
}

function aggregated(figures: string, method: string): string {
  const of = (name: string): string => `${name}(${figures})`;
  return `IF(${method}="sum",${of("SUM")},IF(${method}="min",${of("MIN")},IF(${method}="max",${of("MAX")},${of("AVERAGE")})))`;
}

const isMissing = (text: string): boolean => readFigure(text).kind === "missing";
const saysNone = (text: string): boolean => readTarget(text).kind === "no-target";

function plainFigure(text: string): KnownText[] {
  const read = readFigure(text);
  return read.kind === "figure" && !read.percent ? [{ text, figure: read.value }] : [];
}

function pointOf(text: string): KnownText[] {
  const read = readTarget(text);
  return read.kind === "target" && !read.percent && read.target.kind === "point" ? [{ text, figure: read.target.figure }] : [];
}

/** A text as a condition takes it, without what stands for other characters. */
const literally = (text: string): string => text.replace(/[~*?]/g, "~$&");

/** A list of constants; one that nothing equals where there are none. */
const listOf = (texts: readonly string[]): string => (texts.length === 0 ? '{"~~"}' : `{${texts.map(quoted).join(",")}}`);
