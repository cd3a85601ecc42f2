import { Button, makeStyles, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { Reading } from "../../domain/reading/reading";
import { useSurroundings } from "../surroundings";
import { Delayed } from "./Delayed";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: "auto",
    marginInline: "-16px",
    padding: `${tokens.spacingVerticalM} 16px`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // A pane zoomed to 200 % has no height to spare.
    "@media (min-height: 480px)": { position: "sticky", bottom: 0, zIndex: 1 },
  },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** The one button that writes; `reading` with the answers given so far applied, what it will do, and why it may not. */
export function BuildBar({ reading, done, build }: { reading: Reading; done: number | null; build: () => void }) {
  const styles = useStyles();
  const note = useId();
  const { pane } = useSurroundings().messages;
  const errors = reading.findings.filter((finding) => finding.severity === "error").length;
  const withoutDirection = reading.kpis.filter((kpi) => kpi.direction === "ask").length;
  const otherQuestions = reading.questions.filter((question) => question.code !== "direction").length;
  const blocked = errors > 0 || reading.kpis.length === 0;
  const sentences = [
    ...(errors > 0 ? [pane.stoppedByErrors(errors)] : blocked ? [pane.nothingToBuild] : [pane.buildSays]),
    ...(!blocked && withoutDirection > 0 ? [pane.withoutDirection(withoutDirection)] : []),
    ...(!blocked && otherQuestions > 0 ? [pane.openQuestions(otherQuestions)] : []),
  ];
  return (
    <div className={styles.bar}>
      {done !== null && (
        <Delayed>
          <ProgressBar aria-label={pane.building} value={done} />
        </Delayed>
      )}
      <p id={note} className={styles.note}>
        {done === null ? sentences.join(" ") : `${pane.building}…`}
      </p>
      {/* Stays reachable by keyboard when it cannot be used, so that the reason is heard. */}
      <Button appearance="primary" size="large" disabledFocusable={blocked || done !== null} aria-describedby={note} onClick={build}>
        {pane.build}
      </Button>
    </div>
  );
}
