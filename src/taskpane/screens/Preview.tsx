import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { TableSearch20Regular } from "@fluentui/react-icons/svg/table-search";
import { useMemo } from "react";
import type { ReadingChoice } from "../../app/reading/sheetsInHand";
import { applyAnswers } from "../../domain/reading/applyAnswers";
import type { Answers, Corrections } from "../../domain/reading/reading";
import { formatPeriod } from "../messages/formatPeriod";
import type { PreviewScreen } from "../paneState";
import { BuildBar } from "../parts/BuildBar";
import { DifferenceList } from "../parts/DifferenceList";
import { Disclosure } from "../parts/Disclosure";
import { FindingList } from "../parts/FindingList";
import { QuestionList, RecalledList } from "../parts/QuestionList";
import { ScreenHeading } from "../parts/ScreenHeading";
import { SheetOffers } from "../parts/SheetOffers";
import { UnderstoodKpis } from "../parts/UnderstoodKpis";
import { UnderstoodLines } from "../parts/UnderstoodLines";
import { useSurroundings } from "../surroundings";
import { periodsRead, perspectivesRead } from "../understood";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, flexGrow: 1 },
  back: { alignSelf: "start", marginInlineStart: "-8px" },
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  summary: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  lookOver: { alignSelf: "start" },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

export interface PreviewProps extends Omit<PreviewScreen, "name" | "sheets"> {
  readonly choose: (choice: ReadingChoice) => void;
  readonly build: () => void;
  readonly lookOver: () => void;
  readonly back: () => void;
}

/**
 * What the sheets were taken for, before anything is written. What is not as it was comes first, then what stops the build, then what
 * only the user knows.
 */
export function Preview({ choice, read, done, locked, choose, build, lookOver, back }: PreviewProps) {
  const styles = useStyles();
  const { messages, locale } = useSurroundings();
  const { pane, preview } = messages;
  const { reading, recalled, taken, offers, differences } = read;
  const errors = reading.findings.filter((finding) => finding.severity === "error");
  const others = reading.findings.filter((finding) => finding.severity !== "error");
  const answers = useMemo(() => ({ ...recalled, ...choice.answers }), [recalled, choice.answers]);
  const answered = useMemo(() => applyAnswers(reading, answers), [reading, answers]);
  const asked = reading.questions.filter(({ id }) => recalled[id] === undefined);
  const askedBefore = reading.questions.filter(({ id }) => recalled[id] !== undefined);
  const answer = (given: Answers) => choose({ ...choice, answers: { ...choice.answers, ...given } });
  const correct = (corrections: Corrections) => choose({ ...choice, corrections });
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
        {reading.sheets.length > 1 && <p className={styles.note}>{preview.fromSheets(reading.sheets.length)}</p>}
        {locked.length > 0 && <p className={styles.note}>{preview.notOutlined(locked)}</p>}
      </div>
      {differences.length > 0 && <DifferenceList differences={differences} reading={reading} />}
      {errors.length > 0 && <FindingList findings={errors} headingLevel={2} />}
      {asked.length > 0 && <QuestionList questions={asked} answers={answers} answer={answer} />}
      {offers.length > 0 && (
        <SheetOffers
          offers={offers}
          chosen={choice.sheets}
          instead={errors.length > 0 && reading.kpis.length === 0}
          choose={(sheets) => choose({ ...choice, sheets })}
        />
      )}
      <div>
        {answered.kpis.length > 0 && (
          <Disclosure title={pane.kpisTitle(answered.kpis.length)} startsOpen={errors.length === 0}>
            <UnderstoodKpis reading={answered} />
          </Disclosure>
        )}
        {reading.lines.length > 0 && (
          <Disclosure title={pane.columnsTitle(reading.lines.length)}>
            <UnderstoodLines reading={reading} taken={taken} corrections={choice.corrections} correct={correct} />
          </Disclosure>
        )}
        {askedBefore.length > 0 && (
          <Disclosure title={preview.recalledTitle(askedBefore.length)}>
            <RecalledList questions={askedBefore} answers={answers} answer={answer} />
          </Disclosure>
        )}
        {others.length > 0 && (
          <Disclosure title={pane.findingsTitle(others.length)} startsOpen>
            <FindingList findings={others} />
          </Disclosure>
        )}
      </div>
      <Button
        className={styles.lookOver}
        appearance="secondary"
        icon={<TableSearch20Regular />}
        disabledFocusable={done !== null}
        onClick={lookOver}
      >
        {messages.dataReport.open}
      </Button>
      <BuildBar reading={answered} done={done} build={build} />
    </div>
  );
}
