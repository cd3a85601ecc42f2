import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { ArrowSync16Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { useState } from "react";
import { fixedInPlace } from "../../app/fixData";
import type { DataProblem } from "../../domain/dataReport/dataProblem";
import { busyText } from "../busyText";
import { DataProblemList } from "../parts/DataProblemList";
import { Delayed } from "../parts/Delayed";
import { FixOffer } from "../parts/FixOffer";
import { ScreenHeading } from "../parts/ScreenHeading";
import type { Busy, DataReportScreen } from "../paneState";
import { useSurroundings } from "../surroundings";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  back: { alignSelf: "start", marginInlineStart: "-8px" },
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { display: "grid", gridTemplateColumns: "1fr auto", alignItems: "start", columnGap: tokens.spacingHorizontalXS },
  summary: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  all: { alignSelf: "start" },
});

export interface DataReportProps extends Pick<DataReportScreen, "report"> {
  readonly busy: Busy | null;
  readonly lookOver: () => void;
  readonly fix: (problems: readonly DataProblem[]) => void;
  readonly back: () => void;
}

/** What is wrong with the user's data; what can be put right safely is offered, shown first, and only then changed. */
export function DataReport({ report, busy, lookOver, fix, back }: DataReportProps) {
  const styles = useStyles();
  const { messages } = useSurroundings();
  const { pane, dataReport } = messages;
  // Of one report only: after changes, or another look, the offer is another one.
  const [offered, offer] = useState<typeof report | null>(null);
  const safe = fixedInPlace(report.problems);
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Button
          className={styles.back}
          appearance="subtle"
          size="small"
          icon={<ArrowLeft16Regular />}
          disabledFocusable={busy !== null}
          onClick={back}
        >
          {pane.back}
        </Button>
        <div className={styles.title}>
          <ScreenHeading text={dataReport.title} takesFocus />
          <Button
            appearance="subtle"
            icon={<ArrowSync16Regular />}
            aria-label={dataReport.again}
            title={dataReport.again}
            disabledFocusable={busy !== null}
            onClick={lookOver}
          />
        </div>
        <p className={styles.summary}>{dataReport.summary(report.problems.length, report.sheets)}</p>
        {report.problems.length === 0 && <p className={styles.summary}>{dataReport.nothing}</p>}
      </div>
      {busy !== null && (
        <Delayed>
          <Spinner size="tiny" label={busyText(busy, messages)} />
        </Delayed>
      )}
      {safe.length > 1 && offered !== report && (
        <Button className={styles.all} appearance="primary" disabledFocusable={busy !== null} onClick={() => offer(report)}>
          {dataReport.fixAll(safe.length)}
        </Button>
      )}
      {offered === report && <FixOffer problems={safe} busy={busy !== null} fix={fix} cancel={() => offer(null)} />}
      <DataProblemList
        key={reportKey(report.problems)}
        problems={report.problems}
        several={report.sheets.length > 1}
        busy={busy !== null}
        fix={fix}
      />
    </div>
  );
}

/** Offers that stand open belong to the problems of one report. */
const reportKey = (problems: readonly DataProblem[]): string => problems.map(({ code, at }) => `${code} ${at}`).join();
