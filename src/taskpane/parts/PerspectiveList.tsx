import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { PerspectiveView } from "../../app/card/cardView";
import { formatScore } from "../formatFigure";
import { shownStatus } from "../statusAppearance";
import { useSurroundings } from "../surroundings";
import { narrow } from "./narrow";
import { ScoreScale } from "./ScoreScale";
import { StatusLight } from "./StatusLight";

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0, marginBottom: tokens.spacingVerticalXS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    ...typographyStyles.body1,
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) 64px 2.5em",
    [narrow]: { gridTemplateColumns: "16px minmax(0, 1fr) 2.5em" },
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    boxSizing: "border-box",
    width: "calc(100% + 16px)",
    marginInline: "-8px",
    padding: `${tokens.spacingVerticalSNudge} 8px`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground6 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  scale: { [narrow]: { display: "none" } },
  name: { display: "block", overflowWrap: "anywhere" },
  coverage: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground3 },
  score: { ...typographyStyles.body1Strong, textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

/** The perspectives with score and light; each leads to its KPIs. Coverage is said where it is not full. */
export function PerspectiveList({ perspectives, choose }: { perspectives: readonly PerspectiveView[]; choose: (id: string) => void }) {
  const styles = useStyles();
  const { messages, locale } = useSurroundings();
  const { pane } = messages;
  if (perspectives.length === 0) return null;
  return (
    <section>
      <h2 className={styles.title}>{pane.perspectives}</h2>
      <ul className={styles.list}>
        {perspectives.map((perspective) => {
          const { id, name, score, reason, scored, of, remark } = perspective;
          return (
            <li key={id}>
              <button type="button" className={styles.row} onClick={() => choose(id)}>
                <StatusLight status={shownStatus(perspective.status)} />
                <span>
                  <span className={styles.name}>{name}</span>
                  {scored < of && (
                    <span className={styles.coverage}>
                      {pane.coverage(scored, of)}
                      {reason !== null && scored > 0 && ` · ${messages.unscoredReasons[reason]}`}
                    </span>
                  )}
                  {remark !== "" && <span className={styles.coverage}>{remark}</span>}
                </span>
                <span className={styles.scale}>{score !== null && <ScoreScale score={score} status={perspective.status} />}</span>
                <span className={styles.score}>{score === null ? pane.noActual : formatScore(score, locale)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
