import { makeStyles, tokens } from "@fluentui/react-components";
import type { Status } from "../../domain/status";
import { statusAppearance } from "../statusAppearance";

const useStyles = makeStyles({
  track: { position: "relative", display: "grid", gridTemplateColumns: "1fr 1fr 1fr", columnGap: "2px", height: "4px" },
  band: {
    backgroundColor: tokens.colorNeutralStroke2,
    borderRadius: tokens.borderRadiusSmall,
    "@media (forced-colors: active)": { backgroundColor: "GrayText", forcedColorAdjust: "none" },
  },
  marker: {
    position: "absolute",
    top: "-3px",
    width: "3px",
    height: "10px",
    marginLeft: "-1.5px",
    borderRadius: "2px",
    backgroundColor: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
});

const bands = [0, 1, 2] as const;

/** Where a score stands among the three bands. A picture of the number and word beside it, so hidden from screen readers. */
export function ScoreScale({ score, status }: { score: number; status: Status | null }) {
  const styles = useStyles();
  const clamped = Math.min(10, Math.max(0, score));
  const reached = Math.min(2, Math.floor((clamped * 3) / 10));
  const colour = status === null ? undefined : statusAppearance(status).colour;
  return (
    <div className={styles.track} aria-hidden>
      {bands.map((band) => (
        <div
          key={band}
          className={styles.band}
          style={band === reached && colour !== undefined ? { backgroundColor: colour } : undefined}
        />
      ))}
      <div className={styles.marker} style={{ left: `${clamped * 10}%` }} />
    </div>
  );
}
