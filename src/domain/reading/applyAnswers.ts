import { directions } from "../direction";
import { readPeriod } from "../period";
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
  const settle = (figure: FigureReading): readonly FigureReading[] => {
    const kpiIndex = places.get(figure.kpiIndex);
    if (kpiIndex === undefined) return [];
    const reply = figure.question === undefined ? undefined : answered.get(figure.question);
    const settled = reply === undefined ? figure : replies[reply.question.code](figure, reply.answer, reply.question, reading);
    return settled === null ? [] : [{ ...settled, kpiIndex }];
  };
  return {
    ...reading,
    kpis: reading.kpis.flatMap((kpi, index) => {
      const reply = all.find(({ question }) => question.code === "direction" && question.at === kpi.at);
      const direction = directions.find((each) => each === reply?.answer);
      return leftOut.has(index) ? [] : [direction ? { ...kpi, direction, directionBecause: "stated" as const } : kpi];
    }),
    figures: reading.figures.flatMap(settle),
    blanks: reading.blanks.flatMap(settle),
    questions: reading.questions.filter(({ id }) => !answered.has(id)),
  };
}

type Reply = (figure: FigureReading, answer: string, question: Question, reading: Reading) => FigureReading | null;

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
  "duplicate-kpi": (figure, answer, question, reading) => {
    const rivals = reading.figures.filter((each) => each.question === question.id && each.series === figure.series);
    const kept = answer === "keep-first" ? rivals[0] : rivals[rivals.length - 1];
    return kept === undefined || kept.at === figure.at ? certain(figure) : null;
  },
};

function certain({ asked: _asked, question: _question, ...figure }: FigureReading): FigureReading {
  return figure;
}
