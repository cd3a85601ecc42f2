import { CompoundButton, makeStyles, MessageBar, MessageBarBody, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { DocumentArrowLeft24Regular } from "@fluentui/react-icons/svg/document-arrow-left";
import { Lightbulb24Regular } from "@fluentui/react-icons/svg/lightbulb";
import { TableSparkle24Regular } from "@fluentui/react-icons/svg/table-sparkle";
import { useId, useState } from "react";
import { Delayed } from "../parts/Delayed";
import { MoreMenu } from "../parts/MoreMenu";
import { StatusLight } from "../parts/StatusLight";
import { ScreenHeading } from "../parts/ScreenHeading";
import { busyText } from "../busyText";
import type { Busy } from "../paneState";
import type { LostPart } from "../../app/remakeScorecard";
import { exampleNames, type ExampleName } from "../../app/insertExample";
import { useSurroundings } from "../surroundings";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalXXL,
    position: "relative",
  },
  lights: { display: "flex", gap: tokens.spacingHorizontalS },
  // In the corner for the eye, last for the keyboard: the doors come first.
  more: { position: "absolute", top: tokens.spacingVerticalXL, insetInlineEnd: 0 },
  purpose: { ...typographyStyles.body2, margin: 0 },
  doors: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  door: { maxWidth: "none", justifyContent: "flex-start", textAlign: "start" },
  doorIcon: { width: "24px", height: "24px", fontSize: "24px", flexShrink: 0, alignSelf: "flex-start" },
  doorNote: { ...typographyStyles.caption1, marginTop: tokens.spacingVerticalXXS },
  // Below the words of their door.
  examples: {
    display: "flex",
    flexDirection: "column",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    gap: tokens.spacingVerticalS,
    paddingInlineStart: "16px",
    "[hidden]": { display: "none" },
  },
  example: { ...typographyStyles.body1Strong, maxWidth: "none", width: "100%", justifyContent: "flex-start", textAlign: "start" },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

export interface WelcomeProps {
  readonly busy: Busy | null;
  readonly takesFocus: boolean;
  readonly lost: LostPart | null;
  readonly remake: () => void;
  readonly readThisSheet: () => void;
  readonly seeExample: (name: ExampleName) => void;
  readonly lookOver: () => void;
  readonly openLights: () => void;
  readonly repairFormulas: () => void;
  readonly selfCheck: () => void;
}

/** The first run: what it does, and where to begin. */
export function Welcome(props: WelcomeProps) {
  const styles = useStyles();
  const { messages } = useSurroundings();
  const { pane } = messages;
  const { busy } = props;
  const [choosing, choose] = useState(false);
  const list = useId();
  return (
    <div className={styles.root}>
      <div className={styles.lights}>
        <StatusLight status="on-target" size={20} decorative />
        <StatusLight status="at-risk" size={20} decorative />
        <StatusLight status="off-target" size={20} decorative />
      </div>
      <ScreenHeading text={pane.productName} takesFocus={props.takesFocus} />
      {props.lost === null ? (
        <p className={styles.purpose}>{pane.purpose}</p>
      ) : (
        <MessageBar intent="warning" layout="multiline" shape="rounded">
          <MessageBarBody>{pane.lost[props.lost]}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.doors}>
        {props.lost === "scorecard" && (
          <CompoundButton
            className={styles.door}
            appearance="primary"
            icon={{ className: styles.doorIcon, children: <DocumentArrowLeft24Regular aria-hidden /> }}
            secondaryContent={{ className: styles.doorNote, children: pane.remakeNote }}
            disabledFocusable={busy !== null}
            onClick={props.remake}
          >
            {pane.remake}
          </CompoundButton>
        )}
        <CompoundButton
          className={styles.door}
          appearance={props.lost === "scorecard" ? "secondary" : "primary"}
          icon={{ className: styles.doorIcon, children: <TableSparkle24Regular aria-hidden /> }}
          secondaryContent={{ className: styles.doorNote, children: pane.useThisSheetNote }}
          disabledFocusable={busy !== null}
          onClick={props.readThisSheet}
        >
          {pane.useThisSheet}
        </CompoundButton>
        <CompoundButton
          className={styles.door}
          icon={{ className: styles.doorIcon, children: <Lightbulb24Regular aria-hidden /> }}
          secondaryContent={{ className: styles.doorNote, children: pane.seeExampleNote }}
          disabledFocusable={busy !== null}
          aria-expanded={choosing}
          aria-controls={list}
          onClick={() => choose(!choosing)}
        >
          {pane.seeExample}
        </CompoundButton>
        <ul id={list} className={styles.examples} hidden={!choosing}>
          {exampleNames.map((name) => (
            <li key={name}>
              <CompoundButton
                className={styles.example}
                size="small"
                secondaryContent={{ className: styles.doorNote, children: pane.examples[name].note }}
                disabledFocusable={busy !== null}
                onClick={() => props.seeExample(name)}
              >
                {pane.examples[name].title}
              </CompoundButton>
            </li>
          ))}
        </ul>
      </div>
      {busy !== null && (
        <Delayed>
          <Spinner size="tiny" label={busyText(busy, messages)} />
        </Delayed>
      )}
      <p className={styles.note}>{pane.purposeNote}</p>
      <div className={styles.more}>
        <MoreMenu
          busy={busy !== null}
          lookOver={props.lookOver}
          openLights={props.openLights}
          repairFormulas={props.repairFormulas}
          selfCheck={props.selfCheck}
        />
      </div>
    </div>
  );
}
