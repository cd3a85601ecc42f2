import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Status } from "../../domain/status";
import { statusAppearance } from "../statusAppearance";

const useStyles = makeStyles({
  track: { position: "relative", display: "grid", gridTemplateColumns: "1fr 1fr 1fr", columnGap: "2px", height: "4px" },
  band: {
    backgroundColor: tokens.colorNeutralStroke2,
    borderRadius: tokens.borderRadiusSmall,
    "@media (forced-colors: active)": { backgroundColor: "GrayText", forcedColorAdjust: "none" },
  },
  reached: { "@media (forced-colors: active)": { backgroundColor: "Highlight" } },
  "on-target": { backgroundColor: statusAppearance("on-target").colour },
  "at-risk": { backgroundColor: statusAppearance("at-risk").colour },
  "off-target": { backgroundColor: statusAppearance("off-target").colour },
  marker: {
    position: "absolute",
    top: "-3px",
    width: "3px",
    height: "10px",
    marginLeft: "-1.5px",
    borderRadius: "2px",
    backgroundColor: tokens.colorNeutralForeground1,
    boxShadow: `0 0 0 1px ${tokens.colorNeutralBackground1}`,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
});

const bands = [0, 1, 2] as const;

/** Where a score stands among the three bands. A picture of the number and word beside it, so hidden from screen readers. */
export function ScoreScale({ score, status }: { score: number; status: Status | null }) {
  const styles = useStyles();
  const clamped = Math.min(10, Math.max(0, score));
  const reached = Math.min(2, Math.floor((clamped * 3) / 10));
  return (
    <div className={styles.track} aria-hidden>
      {bands.map((band) => (
        <div
          key={band}
          className={mergeClasses(styles.band, band === reached && status !== null && mergeClasses(styles[status], styles.reached))}
        />
      ))}
      <div className={styles.marker} style={{ left: `${clamped * 10}%` }} />
    </div>
  );
}
