import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { useState } from "react";
import type { DataProblem } from "../../domain/dataReport/dataProblem";
import type { Severity } from "../../domain/reading/reading";
import { dataProblemSentence } from "../messages";
import { cellOf } from "../messages/cellText";
import { useSurroundings } from "../surroundings";
import { CellLink } from "./CellLink";
import { FixOffer } from "./FixOffer";
import { ShortenedList } from "./ShortenedList";

const severities = ["error", "warning", "note"] as const satisfies readonly Severity[];
const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, note: Info16Regular } satisfies Record<Severity, unknown>;

/** Cells that are linked beside the first; the others are counted. */
const linked = 4;

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  heading: { ...typographyStyles.caption1Strong, display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, margin: 0 },
  list: { ...typographyStyles.body1, listStyleType: "none", margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  line: { display: "grid", gridTemplateColumns: "1fr auto", columnGap: tokens.spacingHorizontalM },
  under: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    ":not(:empty)": { marginTop: tokens.spacingVerticalXS },
  },
  also: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { marginInlineStart: "auto" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorNeutralForeground3 },
});

export interface DataProblemListProps {
  readonly problems: readonly DataProblem[];
  /** The report is of several sheets: a cell is named with its sheet. */
  readonly several: boolean;
  readonly busy: boolean;
  readonly fix: (problems: readonly DataProblem[]) => void;
}

/** Problems of the user's data by gravity, each with its cells and the offer to put it right. */
export function DataProblemList({ problems, several, busy, fix }: DataProblemListProps) {
  const styles = useStyles();
  const { dataReport } = useSurroundings().messages;
  return (
    <div className={styles.groups}>
      {severities.map((severity) => {
        const found = problems.filter((problem) => problem.severity === severity);
        const Icon = icons[severity];
        if (found.length === 0) return null;
        return (
          <section key={severity}>
            <h2 className={mergeClasses(styles.heading, styles[severity])}>
              <Icon aria-hidden />
              {dataReport.severities[severity](found.length)}
            </h2>
            <ShortenedList items={found} first={25} className={styles.list}>
              {(problem) => (
                <li className={styles.item}>
                  <Problem problem={problem} several={several} busy={busy} fix={fix} />
                </li>
              )}
            </ShortenedList>
          </section>
        );
      })}
    </div>
  );
}

function Problem({ problem, several, busy, fix }: Omit<DataProblemListProps, "problems"> & { readonly problem: DataProblem }) {
  const styles = useStyles();
  const { messages } = useSurroundings();
  const { dataReport } = messages;
  const [offered, offer] = useState(false);
  const { at, also } = problem;
  const link = (to: string) => <CellLink key={to} at={to} {...(several ? { text: to } : {})} />;
  return (
    <>
      <div className={styles.line}>
        <span>{dataProblemSentence(problem, messages)}</span>
        {link(at)}
      </div>
      <div className={styles.under}>
        {also.length > 0 && (
          <span className={styles.also}>
            {also.slice(0, linked).map(link)}
            {also.length > linked && <span>{dataReport.otherCells(also.length - linked)}</span>}
          </span>
        )}
        {problem.fix !== null && !offered && (
          <Button
            className={styles.button}
            size="small"
            aria-label={dataReport.fixAt(cellOf(at))}
            disabledFocusable={busy}
            onClick={() => offer(true)}
          >
            {dataReport.fix}
          </Button>
        )}
      </div>
      {offered && <FixOffer problems={[problem]} busy={busy} fix={fix} cancel={() => offer(false)} />}
    </>
  );
}
