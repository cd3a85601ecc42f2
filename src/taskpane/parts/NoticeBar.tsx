import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { noticeIntent, noticeSentence, type Notice } from "../notice";
import { useSurroundings } from "../surroundings";
import { focusHeadingAround } from "./ScreenHeading";

/** What a command did; the announcer tells it to a screen reader. */
export function NoticeBar({ notice, dismiss }: { notice: Notice; dismiss: () => void }) {
  const { messages } = useSurroundings();
  return (
    <MessageBar intent={noticeIntent(notice)} layout="multiline" shape="rounded">
      <MessageBarBody>{noticeSentence(notice, messages)}</MessageBarBody>
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
      />
    </MessageBar>
  );
}
