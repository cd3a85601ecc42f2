import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { CellChange, DataProblem } from "../../domain/dataReport/dataProblem";
import { fixSentence } from "../messages";
import { useSurroundings } from "../surroundings";
import { CellLink } from "./CellLink";
import { ShortenedList } from "./ShortenedList";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.caption1Strong, margin: 0 },
  list: { ...typographyStyles.caption1, listStyleType: "none", margin: 0, padding: 0 },
  change: {
    display: "grid",
    gridTemplateColumns: "minmax(40px, auto) 1fr",
    columnGap: tokens.spacingHorizontalM,
    overflowWrap: "anywhere",
  },
  before: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface FixOfferProps {
  readonly problems: readonly DataProblem[];
  readonly busy: boolean;
  readonly fix: (problems: readonly DataProblem[]) => void;
  readonly cancel: () => void;
}

/** What would change, cell by cell, and the button that changes it. */
export function FixOffer({ problems, busy, fix, cancel }: FixOfferProps) {
  const styles = useStyles();
  const { messages } = useSurroundings();
  const { dataReport } = messages;
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.focus(), []);
  const changes = problems.flatMap((problem) =>
    problem.fix === null || problem.fix.kind === "unmerge-copy" ? [] : problem.fix.changes.map((change) => ({ change, of: problem })),
  );
  const copies = problems.flatMap(({ fix: offered }) => (offered?.kind === "unmerge-copy" ? [offered] : []));
  return (
    <div ref={group} className={styles.root} role="group" tabIndex={-1} aria-label={dataReport.willChange}>
      {changes.length > 0 && <p className={styles.title}>{dataReport.willChange}</p>}
      {changes.length > 0 && (
        <ShortenedList items={changes} first={8} className={styles.list}>
          {({ change, of }) => (
            <li className={styles.change}>
              <CellLink at={change.at} />
              <Change change={change} isDate={of.fix?.kind === "set-date"} day={String(of.details["day"] ?? "")} />
            </li>
          )}
        </ShortenedList>
      )}
      {copies.map((copy) => (
        <p key={copy.sheet} className={styles.note}>
          {fixSentence(copy, messages)}
        </p>
      ))}
      {changes.length > 0 && <p className={styles.note}>{dataReport.fixAllNote}</p>}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => fix(problems)}>
          {changes.length > 0 ? dataReport.makeChanges(changes.length) : dataReport.makeCopy}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={cancel}>
          {dataReport.cancel}
        </Button>
      </div>
    </div>
  );
}

function Change({ change: { from, to, toFormat }, isDate, day }: { change: CellChange; isDate: boolean; day: string }) {
  const styles = useStyles();
  const { dataReport } = useSurroundings().messages;
  const before = dataReport.content(from);
  const after = isDate ? day || dataReport.noDate : dataReport.content(to);
  return (
    <span>
      <span aria-hidden>
        <span className={styles.before}>{before}</span> → <span className={styles.after}>{after}</span>
      </span>
      <span style={outOfSight}>{dataReport.change(before, after)}</span>
      {toFormat !== null && !isDate && <> ({dataReport.newFormat(toFormat)})</>}
    </span>
  );
}

/** For who hears it: a struck-out figure is only seen to be one. */
const outOfSight = { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" } as const;
