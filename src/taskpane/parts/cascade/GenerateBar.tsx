import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useId } from "react";
import type { CascadeOutcome, CascadePreview, SheetPreview } from "../../../app/cascade/cascadeInHand";
import { useSurroundings } from "../../surroundings";
import type { CascadeActions, CascadeState } from "../../useCascade";
import { Delayed } from "../Delayed";
import { ProblemBar } from "../ProblemBar";
import { ShortenedList } from "../ShortenedList";
import { SheetLink } from "./SheetLink";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    // Not a gap: what has nothing to say takes no room.
    "& > :not(:empty) ~ *": { marginTop: tokens.spacingVerticalS },
    marginTop: "auto",
    marginInline: "-16px",
    padding: `${tokens.spacingVerticalM} 16px`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // A pane zoomed to 200 % has no height to spare.
    "@media (min-height: 480px)": { position: "sticky", bottom: 0, zIndex: 1 },
  },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  said: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

export interface GenerateBarProps {
  readonly state: CascadeState;
  readonly actions: CascadeActions;
  /** What generating would do; null until it is worked out. */
  readonly preview: CascadePreview | null;
  /** Goes to what must be put right. */
  readonly showErrors: () => void;
}

/** The one button that writes: what it will do, why it may not, and what it did. */
export function GenerateBar({ state, actions, preview, showErrors }: GenerateBarProps) {
  const styles = useStyles();
  const note = useId();
  const { cascade } = useSurroundings().messages;
  const isGenerating = state.busy === "generating";
  const errors = preview?.findings.filter(({ severity }) => severity === "error").length ?? 0;
  const isEmpty = state.plan?.choice.entities.length === 0;
  const sheets = preview === null ? 0 : count(preview, "make") + count(preview, "change") + count(preview, "set-aside");
  return (
    <div className={styles.bar}>
      <div role="alert">
        {state.problem !== null && <ProblemBar problem={state.problem} tryAgain={actions.tryAgain} dismiss={actions.dismiss} />}
      </div>
      <div role="status">{state.outcome !== null && <OutcomeBar outcome={state.outcome} dismiss={actions.dismiss} />}</div>
      {isGenerating && (
        <Delayed>
          <ProgressBar aria-label={cascade.generating} value={state.done} />
        </Delayed>
      )}
      <p id={note} className={styles.note}>
        {isGenerating ? `${cascade.generating}…` : preview === null ? "" : says(preview, errors)}{" "}
        {!isGenerating && !isEmpty && errors > 0 && (
          <Link as="button" inline onClick={showErrors}>
            {cascade.show}
          </Link>
        )}
        {!isGenerating && errors === 0 && preview?.canGenerate === true && state.part !== "sheets" && (
          <Link as="button" inline onClick={() => actions.show("sheets")}>
            {cascade.seeSheets}
          </Link>
        )}
      </p>
      {/* Stays reachable by keyboard when it cannot be used, so that the reason is heard. */}
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={state.busy !== null || preview?.canGenerate !== true}
        aria-describedby={note}
        onClick={actions.generate}
      >
        {cascade.generate(sheets)}
      </Button>
      <div role="status" className={styles.said}>
        {isGenerating ? cascade.generating : state.said}
      </div>
    </div>
  );

  function says(planned: CascadePreview, wrong: number): string {
    if (isEmpty) return cascade.nothingToSay;
    if (wrong > 0) return cascade.stopped(wrong);
    if (!planned.canGenerate) return cascade.nothingToDo;
    return sheets === 0
      ? cascade.willUpdate
      : cascade.willDo(count(planned, "make"), count(planned, "change"), count(planned, "set-aside"), count(planned, "keep"));
  }
}

const count = ({ sheets }: CascadePreview, change: SheetPreview["change"]): number =>
  sheets.filter((sheet) => sheet.change === change).length;

/** What was made and changed, each sheet one click away. */
function OutcomeBar({ outcome, dismiss }: { outcome: CascadeOutcome; dismiss: () => void }) {
  const styles = useStyles();
  const { cascade, pane } = useSurroundings().messages;
  const { made, changed, setAside } = outcome;
  return (
    <MessageBar intent="success" layout="multiline" shape="rounded">
      <MessageBarBody>
        {cascade.generated(made.length, changed.length, setAside.length)}
        <ShortenedList items={[...made, ...changed]} first={8} className={styles.list}>
          {(sheet) => (
            <li>
              <SheetLink sheet={sheet} />
            </li>
          )}
        </ShortenedList>
      </MessageBarBody>
      <MessageBarActions
        containerAction={<Button appearance="transparent" icon={<Dismiss16Regular />} aria-label={pane.dismiss} onClick={dismiss} />}
      />
    </MessageBar>
  );
}
