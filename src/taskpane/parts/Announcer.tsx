import { makeStyles } from "@fluentui/react-components";
import { busyText } from "../busyText";
import { formatScore } from "../formatFigure";
import type { Messages } from "../messages";
import { noticeSentence } from "../notice";
import type { PaneState } from "../paneState";
import { shownStatus } from "../statusAppearance";
import { useSurroundings } from "../surroundings";

const useStyles = makeStyles({
  // Out of sight, not out of the accessibility tree.
  root: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** Says to a screen reader what is under way and what came out. */
export function Announcer({ state }: { state: PaneState }) {
  const styles = useStyles();
  const { messages, locale } = useSurroundings();
  return (
    <div className={styles.root} role="status" aria-live="polite">
      {announcement(state, messages, locale)}
    </div>
  );
}

/** What there is to say of a state; nothing while nothing is under way. */
export function announcement({ screen, busy, notice }: PaneState, messages: Messages, locale: string): string {
  const { pane } = messages;
  if (busy !== null && busy !== "turning" && busy !== "refreshing") return busyText(busy, messages);
  if (notice !== null) return noticeSentence(notice, messages);
  if (screen.name === "preview" && screen.done !== null) return pane.building;
  if (screen.name === "data-report") return messages.dataReport.summary(screen.report.problems.length, screen.report.sheets);
  if (screen.name !== "card") return "";
  const { score, status } = screen.card.card;
  return pane.cardRefreshed(
    score === null ? pane.noScore : pane.scoreOutOfTen(formatScore(score, locale)),
    messages.statuses[shownStatus(status)],
  );
}
