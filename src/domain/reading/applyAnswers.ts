import { directions } from "../direction";
import { readPeriod } from "../period/period";
import { keepBoth } from "./figures/keepBoth";
import { occurrencesIn } from "./figures/occurrences";
import { seriesNames, type Answers, type FigureReading, type Question, type Reading } from "./reading";

/**
 * The reading as it is once the user has answered: directions set, figures asked about taken, changed or left out. Answered questions
 * are gone; an answer that is none of a question's choices, or has no question, changes nothing.
 */
export function applyAnswers(reading: Reading, answers: Answers): Reading {
  const answered = new Map(
    reading.questions.flatMap((question) => {
      const answer = answers[question.id];
      return answer !== undefined && question.choices.includes(answer) ? [[question.id, { question, answer }] as const] : [];
    }),
  );
  if (answered.size === 0) return reading;
  const all = [...answered.values()];
  const leftOut = new Set(
    all.flatMap(({ question, answer }) =>
      question.code === "duplicate-kpi" && answer === "keep-first"
        ? reading.kpis.flatMap((kpi, index) => (kpi.at === question.at ? [index] : []))
        : [],
    ),
  );
  const places = new Map(
    reading.kpis.flatMap((_, index) => (leftOut.has(index) ? [] : [index])).map((index, place) => [index, place] as const),
  );
  const twice = all.filter(({ question }) => question.code === "duplicate-kpi");
  const occurrenceOf = occurrencesIn(reading, new Set(twice.map(({ question }) => question.id)));
  const meant = new Map(twice.map(({ question, answer }) => [question.id, answer]));
  const directed = withDirections(reading, all);
  const parted = keepBoth(directed, (figure) => {
    const occurrence = occurrenceOf(figure);
    return occurrence && meant.get(occurrence.question) === "keep-both" ? occurrence : null;
  });
  const isMeant = (figure: FigureReading): boolean => {
    const occurrence = occurrenceOf(figure);
    const answer = occurrence && meant.get(occurrence.question);
    if (answer === "keep-first") return occurrence?.times === 1;
    return answer === "keep-last" ? occurrence?.times === occurrence?.of : true;
  };
  const added = parted.kpis.slice(reading.kpis.length);
  const placeOfKpi = (index: number): number | undefined =>
    index < reading.kpis.length ? places.get(index) : places.size + index - reading.kpis.length;
  const settle = (figure: FigureReading): readonly FigureReading[] => {
    const kpiIndex = placeOfKpi(figure.kpiIndex);
    if (kpiIndex === undefined) return [];
    const reply = figure.question === undefined ? undefined : answered.get(figure.question);
    const settled = reply === undefined ? figure : replies[reply.question.code](figure, reply.answer);
    return settled === null ? [] : [{ ...settled, kpiIndex }];
  };
  return {
    ...reading,
    kpis: [...directed.kpis.filter((_, index) => !leftOut.has(index)), ...added],
    figures: parted.figures.filter((_, index) => isMeant(reading.figures[index] as FigureReading)).flatMap(settle),
    blanks: parted.blanks.filter((_, index) => isMeant(reading.blanks[index] as FigureReading)).flatMap(settle),
    questions: reading.questions.filter(({ id }) => !answered.has(id)),
  };
}

interface Answered {
  readonly question: Question;
  readonly answer: string;
}

function withDirections(reading: Reading, answered: readonly Answered[]): Reading {
  const kpis = reading.kpis.map((kpi) => {
    const reply = answered.find(({ question }) => question.code === "direction" && question.at === kpi.at);
    const direction = directions.find((each) => each === reply?.answer);
    return direction ? { ...kpi, direction, directionBecause: "stated" as const } : kpi;
  });
  return { ...reading, kpis };
}

type Reply = (figure: FigureReading, answer: string) => FigureReading | null;

const asRead: Reply = (figure, answer) => (answer === "leave-out" ? null : certain(figure));

/** What an answer does to a figure it decides about; null leaves it out. */
const replies: Readonly<Record<Question["code"], Reply>> = {
  direction: (figure) => figure,
  layout: asRead,
  "percent-scale": asRead,
  "unreadable-figure": asRead,
  "period-order": asRead,
  "series-of-column": (figure, answer) => {
    const series = seriesNames.find((each) => each === answer);
    return series === undefined ? null : { ...certain(figure), series };
  },
  "period-of-sheet": (figure, answer) => {
    const period = answer === "none" ? null : readPeriod(answer, "General");
    return { ...certain(figure), period: period?.text ?? null, periodKey: period?.key ?? null };
  },
  "duplicate-kpi": (figure) => certain(figure),
};

function certain({ asked: _asked, question: _question, ...figure }: FigureReading): FigureReading {
  return figure;
}
