import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useMemo } from "react";
import { applyAnswers } from "../../domain/reading/applyAnswers";
import type { Answers, Reading } from "../../domain/reading/reading";
import { formatPeriod } from "../formatPeriod";
import { BuildBar } from "../parts/BuildBar";
import { Disclosure } from "../parts/Disclosure";
import { FindingList } from "../parts/FindingList";
import { QuestionList } from "../parts/QuestionList";
import { ScreenHeading } from "../parts/ScreenHeading";
import { UnderstoodColumns } from "../parts/UnderstoodColumns";
import { UnderstoodKpis } from "../parts/UnderstoodKpis";
import { useSurroundings } from "../surroundings";
import { columnGroups, periodsRead, perspectivesRead } from "../understood";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, flexGrow: 1 },
  back: { alignSelf: "start", marginInlineStart: "-8px" },
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  summary: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
});

export interface PreviewProps {
  readonly reading: Reading;
  readonly answers: Answers;
  readonly done: number | null;
  readonly answer: (answers: Answers) => void;
  readonly build: () => void;
  readonly back: () => void;
}

/** What the sheet was taken for, before anything is written. What stops the build comes first, then what only the user knows. */
export function Preview({ reading, answers, done, answer, build, back }: PreviewProps) {
  const styles = useStyles();
  const { messages, locale } = useSurroundings();
  const { pane } = messages;
  const errors = reading.findings.filter((finding) => finding.severity === "error");
  const others = reading.findings.filter((finding) => finding.severity !== "error");
  const answered = useMemo(() => applyAnswers(reading, answers), [reading, answers]);
  const periods = periodsRead(answered);
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Button
          className={styles.back}
          appearance="subtle"
          size="small"
          icon={<ArrowLeft16Regular />}
          disabledFocusable={done !== null}
          onClick={back}
        >
          {pane.back}
        </Button>
        <ScreenHeading text={pane.readingTitle(reading.sheet)} takesFocus />
        <p className={styles.summary}>
          {pane.readingSummary({
            kpis: answered.kpis.length,
            perspectives: perspectivesRead(answered).length,
            periods: periods.length,
            firstPeriod: formatPeriod(periods[0] ?? "", locale),
            lastPeriod: formatPeriod(periods.at(-1) ?? "", locale),
          })}
        </p>
      </div>
      {errors.length > 0 && <FindingList findings={errors} headingLevel={2} />}
      {reading.questions.length > 0 && <QuestionList reading={reading} answers={answers} answer={answer} />}
      <div>
        {answered.kpis.length > 0 && (
          <Disclosure title={pane.kpisTitle(answered.kpis.length)} startsOpen={errors.length === 0}>
            <UnderstoodKpis reading={answered} />
          </Disclosure>
        )}
        {columnGroups(reading.lines).length > 0 && (
          <Disclosure title={pane.columnsTitle(reading.lines.length)}>
            <UnderstoodColumns reading={reading} />
          </Disclosure>
        )}
        {others.length > 0 && (
          <Disclosure title={pane.findingsTitle(others.length)} startsOpen>
            <FindingList findings={others} />
          </Disclosure>
        )}
      </div>
      <BuildBar reading={answered} done={done} build={build} />
    </div>
  );
}
