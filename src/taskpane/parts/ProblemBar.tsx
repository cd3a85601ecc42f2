import { Button, Link, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useState } from "react";
import type { Messages } from "../messages";
import type { Problem } from "../problem";
import { useSurroundings } from "../surroundings";
import { focusHeadingAround } from "./ScreenHeading";

const useStyles = makeStyles({
  details: {
    display: "block",
    marginTop: tokens.spacingVerticalXS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

/** The sentence for what did not happen, and what to do. */
export function problemSentence(problem: Problem, messages: Messages): string {
  switch (problem.kind) {
    case "workbook":
      return messages.workbookErrors[problem.code](problem.at);
    case "cannot-follow":
      return messages.pane.cannotFollow;
    case "card-gone":
      return messages.pane.cardGone;
    case "no-card":
      return messages.pane.noCard;
    case "cascade-stopped":
      return messages.cascade.stopped(problem.errors);
    case "comparison-outdated":
      return messages.cascade.changedSinceCompared(problem.at);
    case "unexpected":
      return messages.pane.unexpected;
  }
}

export function ProblemBar({ problem, tryAgain, dismiss }: { problem: Problem; tryAgain: () => void; dismiss: () => void }) {
  const styles = useStyles();
  const { messages } = useSurroundings();
  const [detailsShown, showDetails] = useState(false);
  const stopped = problem.kind === "workbook" || problem.kind === "unexpected";
  // What was seen is out of date: the same once more would stop at the same cell.
  const repeatable = stopped && !(problem.kind === "workbook" && problem.code === "changed-meanwhile");
  return (
    <MessageBar intent={stopped ? "error" : "warning"} layout="multiline" shape="rounded">
      <MessageBarBody>
        {problemSentence(problem, messages)}
        {problem.kind === "unexpected" && (
          <>
            {" "}
            <Link as="button" inline aria-expanded={detailsShown} onClick={() => showDetails(!detailsShown)}>
              {messages.pane.details}
            </Link>
            {detailsShown && <span className={styles.details}>{problem.details}</span>}
          </>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<Dismiss16Regular />}
            aria-label={messages.pane.dismiss}
            onClick={({ currentTarget }) => {
              focusHeadingAround(currentTarget);
              dismiss();
            }}
          />
        }
      >
        {repeatable && <Button onClick={tryAgain}>{messages.pane.tryAgain}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}
