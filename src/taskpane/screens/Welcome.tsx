import { CompoundButton, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { Lightbulb24Regular } from "@fluentui/react-icons/svg/lightbulb";
import { Organization24Regular } from "@fluentui/react-icons/svg/organization";
import { TableSparkle24Regular } from "@fluentui/react-icons/svg/table-sparkle";
import { Delayed } from "../parts/Delayed";
import { MoreMenu } from "../parts/MoreMenu";
import { StatusLight } from "../parts/StatusLight";
import { ScreenHeading } from "../parts/ScreenHeading";
import { busyText } from "../busyText";
import type { Busy } from "../paneState";
import type { ExampleName } from "../../app/insertExample";
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
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

export interface WelcomeProps {
  readonly busy: Busy | null;
  readonly takesFocus: boolean;
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
  return (
    <div className={styles.root}>
      <div className={styles.lights}>
        <StatusLight status="on-target" size={20} decorative />
        <StatusLight status="at-risk" size={20} decorative />
        <StatusLight status="off-target" size={20} decorative />
      </div>
      <ScreenHeading text={pane.productName} takesFocus={props.takesFocus} />
      <p className={styles.purpose}>{pane.purpose}</p>
      <div className={styles.doors}>
        <CompoundButton
          className={styles.door}
          appearance="primary"
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
          onClick={() => props.seeExample("city")}
        >
          {pane.seeExample}
        </CompoundButton>
        <CompoundButton
          className={styles.door}
          icon={{ className: styles.doorIcon, children: <Organization24Regular aria-hidden /> }}
          secondaryContent={{ className: styles.doorNote, children: pane.seeCompanyNote }}
          disabledFocusable={busy !== null}
          onClick={() => props.seeExample("company")}
        >
          {pane.seeCompany}
        </CompoundButton>
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
