import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { BuildReport } from "../services";
import { useSurroundings } from "../surroundings";
import { Disclosure } from "./Disclosure";
import { FindingList } from "./FindingList";
import { focusHeadingAround } from "./ScreenHeading";

const useStyles = makeStyles({ root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS } });

/** What the build did, and what is worth knowing about the figures it read. */
export function BuiltBar({ report, dismiss }: { report: BuildReport; dismiss: () => void }) {
  const styles = useStyles();
  const { pane } = useSurroundings().messages;
  return (
    <div className={styles.root}>
      <MessageBar intent="success" layout="multiline" shape="rounded">
        <MessageBarBody>{pane.built(report.made, report.updated)}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<Dismiss16Regular />}
              aria-label={pane.dismiss}
              onClick={({ currentTarget }) => {
                focusHeadingAround(currentTarget);
                dismiss();
              }}
            />
          }
        />
      </MessageBar>
      {report.findings.length > 0 && (
        <Disclosure title={pane.worthKnowing(report.findings.length)}>
          <FindingList findings={report.findings} />
        </Disclosure>
      )}
    </div>
  );
}
