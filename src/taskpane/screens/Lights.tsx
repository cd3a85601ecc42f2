import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { standInOneColumn } from "../../app/writeStatusColumn";
import { rulesOf, takesShape, type LightLook } from "../../domain/lights/lightRules";
import type { LightProposal } from "../../domain/lights/proposeLights";
import { cellOf } from "../messages/cellText";
import type { LightSentences } from "../messages/lightSentences";
import { CellLink } from "../parts/CellLink";
import { Delayed } from "../parts/Delayed";
import { LightCounts } from "../parts/LightCounts";
import { areaText, LightFields } from "../parts/LightFields";
import { ProblemBar } from "../parts/ProblemBar";
import { ScreenHeading } from "../parts/ScreenHeading";
import type { LightServices } from "../services";
import { useSurroundings } from "../surroundings";
import { useLights, type LightsState } from "../useLights";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, flexGrow: 1 },
  back: { alignSelf: "start", marginInlineStart: "-8px" },
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  left: { ...typographyStyles.caption1, margin: 0, paddingInlineStart: "18px" },
  here: { alignSelf: "start" },
  section: { ...typographyStyles.subtitle2, margin: 0 },
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: "auto",
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  removal: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Figures on any sheet, lit up where they stand: what they would be judged by and what would come out, before anything is written. */
export function Lights({ services, back }: { services: LightServices; back: () => void }) {
  const styles = useStyles();
  const { lights, pane } = useSurroundings().messages;
  const [state, proposal, actions] = useLights(services);
  const busy = state.busy !== null;
  const look = proposal === null ? ({ kind: "fill" } as const) : lookOf(state, proposal);
  return (
    <div className={styles.root}>
      <Button className={styles.back} appearance="subtle" size="small" icon={<ArrowLeft16Regular />} onClick={back}>
        {pane.back}
      </Button>
      <ScreenHeading text={lights.title} takesFocus />
      {proposal !== null && <Figures state={state} proposal={proposal} />}
      <Button className={styles.here} size="small" disabledFocusable={busy} onClick={actions.useSelection}>
        {lights.useSelection}
      </Button>
      {proposal !== null && proposal.figures + proposal.left.length > 0 && (
        <>
          <h2 className={styles.section}>{lights.judgedBy}</h2>
          <LightFields {...actions} key={areasText(state)} proposal={proposal} choice={state.choice} look={state.look} busy={busy} />
        </>
      )}
      <div className={styles.bar}>
        <div role="alert">
          {state.problem !== null && <ProblemBar problem={state.problem} tryAgain={actions.tryAgain} dismiss={actions.dismiss} />}
        </div>
        <div role="status">
          {busy && (
            <Delayed>
              <Spinner size="tiny" label={lights[state.busy]} />
            </Delayed>
          )}
          {state.done !== null && <DoneBar done={state.done} />}
        </div>
        {proposal !== null && proposal.figures > 0 && (
          <>
            <p className={styles.note}>{lights.willDo(rulesOf(proposal.lights, look).length)}</p>
            <Button appearance="primary" size="large" disabledFocusable={busy} onClick={() => actions.light(look)}>
              {lights.light(proposal.figures)}
            </Button>
            {standInOneColumn(proposal) && (
              <Button disabledFocusable={busy} onClick={actions.writeStatuses}>
                {lights.statusColumn}
              </Button>
            )}
          </>
        )}
        <div className={styles.removal}>
          <Button size="small" disabledFocusable={busy} onClick={() => actions.remove("selection")}>
            {lights.removeHere}
          </Button>
          <Button size="small" disabledFocusable={busy} onClick={() => actions.remove("everywhere")}>
            {lights.removeAll}
          </Button>
        </div>
      </div>
    </div>
  );
}

function lookOf({ look }: LightsState, { formats }: LightProposal): LightLook {
  const [format = "General", ...others] = formats;
  return look === "shape" && others.length === 0 && takesShape(format) ? { kind: "shape", format } : { kind: "fill" };
}

const areasText = ({ inHand }: LightsState): string =>
  inHand === null ? "" : inHand.selection.areas.map((area) => areaText(inHand.selection.sheet, area)).join(", ");

function Figures({ state, proposal }: { state: LightsState; proposal: LightProposal }) {
  const styles = useStyles();
  const { lights } = useSurroundings().messages;
  const { inHand } = state;
  if (inHand !== null && !inHand.sheets.includes(proposal.sheet)) return <p className={styles.text}>{lights.otherSheet(proposal.sheet)}</p>;
  if (proposal.figures + proposal.left.length === 0) return <p className={styles.text}>{lights.nothingSelected}</p>;
  return (
    <>
      <p className={styles.text}>{lights.figuresIn(proposal.figures, areasText(state))}</p>
      {proposal.figures > 0 && <LightCounts statuses={proposal.statuses} />}
      {proposal.left.length > 0 && (
        <ul className={styles.left}>
          {proposal.left.map(({ because, count, at }) => (
            <li key={because}>
              {lights.leftOut[because](count)} <CellLink at={at} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function DoneBar({ done }: { done: NonNullable<LightsState["done"]> }) {
  const { lights } = useSurroundings().messages;
  return (
    <MessageBar intent="success" layout="multiline" shape="rounded">
      <MessageBarBody>{doneSentence(done, lights)}</MessageBarBody>
    </MessageBar>
  );
}

function doneSentence(done: NonNullable<LightsState["done"]>, lights: LightSentences): string {
  switch (done.kind) {
    case "lit":
      return lights.lit(done.outcome.figures, done.outcome.rules);
    case "removed":
      return lights.removed(done.outcome.rules, done.outcome.sheets);
    case "written":
      return lights.written(done.outcome.figures, done.outcome.at === null ? "" : cellOf(done.outcome.at));
  }
}
