import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useSurroundings } from "../surroundings";
import { statusAppearance, type ShownStatus, type StatusShape } from "../statusAppearance";

/** Drawn in a 16-unit square; every shape covers about the same area. */
const outlines = {
  circle: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z",
  triangle: "M8 1.8 15 13.6a.6.6 0 0 1-.5.9h-13a.6.6 0 0 1-.5-.9Z",
  diamond: "M8 .8 15.2 8 8 15.2.8 8Z",
  dash: "M2.5 6.9h11v2.2h-11Z",
} satisfies Record<StatusShape, string>;

const useStyles = makeStyles({
  // Colours of pictures are not replaced by the system; the one for text stands out on its background by definition.
  light: { flexShrink: 0, "@media (forced-colors: active)": { color: "CanvasText" } },
  "on-target": { color: statusAppearance("on-target").colour },
  "at-risk": { color: statusAppearance("at-risk").colour },
  "off-target": { color: statusAppearance("off-target").colour },
  "no-data": { color: statusAppearance("no-data").colour },
});

/** A status as shape and colour. `decorative` where the word stands beside it. */
export function StatusLight({ status, size = 16, decorative = false }: { status: ShownStatus; size?: number; decorative?: boolean }) {
  const { messages } = useSurroundings();
  const styles = useStyles();
  const { shape } = statusAppearance(status);
  const naming = decorative ? { "aria-hidden": true } : { role: "img", "aria-label": messages.statuses[status] };
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" className={mergeClasses(styles.light, styles[status])} {...naming}>
      <path d={outlines[shape]} fill="currentColor" />
    </svg>
  );
}
