import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  Spinner,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ArrowDownload16Regular } from "@fluentui/react-icons/svg/arrow-download";
import { FolderOpen16Regular } from "@fluentui/react-icons/svg/folder-open";
import { Open16Regular } from "@fluentui/react-icons/svg/open";
import { useRef, useState } from "react";
import type { Entity } from "../../../domain/cascade/entity";
import { sentenceOfRefusal } from "../../messages/travelSentences";
import { useSurroundings } from "../../surroundings";
import type { TravelServices } from "../../travelServices";
import { useTravel, type TravelState } from "../../useTravel";
import { Delayed } from "../Delayed";
import { ProblemBar } from "../ProblemBar";
import { MergeList } from "./MergeList";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL, paddingBottom: tokens.spacingVerticalXXL },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "start" },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  field: { width: "100%" },
  select: { minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface FilePartProps {
  readonly services: TravelServices;
  /** Departments that have a sheet in the workbook. */
  readonly entities: readonly Entity[];
  /** Figures were brought in. */
  readonly changed: () => void;
}

/** A department's sheet leaves as a workbook of its own, and comes back. */
export function FilePart({ services, entities, changed }: FilePartProps) {
  const styles = useStyles();
  const { messages } = useSurroundings();
  const { cascade, travel } = messages;
  const [state, actions] = useTravel(services, changed);
  const [picked, pick] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const busy = state.busy !== null;
  const leaving = entities.find(({ id }) => id === picked) ?? entities[0];
  return (
    <div className={styles.root}>
      <section className={styles.section} aria-label={cascade.leaveTitle}>
        <h2 className={styles.title}>{cascade.leaveTitle}</h2>
        <p className={styles.note}>{leaving === undefined ? cascade.noSheetYet : cascade.leaveNote}</p>
        {leaving !== undefined && (
          <>
            <Field className={styles.field} label={cascade.department} size="small">
              <Select className={styles.select} size="small" value={leaving.id} onChange={(_event, { value }) => pick(value)}>
                {entities.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
            <div className={styles.buttons}>
              <Button size="small" icon={<ArrowDownload16Regular />} disabledFocusable={busy} onClick={() => actions.download(leaving.id)}>
                {cascade.download}
              </Button>
              <Button
                size="small"
                icon={<Open16Regular />}
                disabledFocusable={busy}
                onClick={() => actions.openAlone(leaving.id, leaving.name)}
              >
                {cascade.openAlone}
              </Button>
            </div>
          </>
        )}
      </section>
      <section className={styles.section} aria-label={cascade.backTitle}>
        <h2 className={styles.title}>{cascade.backTitle}</h2>
        <p className={styles.note}>{cascade.backNote}</p>
        {/* The system's own button cannot be worded or styled; this one stands for it. */}
        <input
          ref={file}
          type="file"
          hidden
          aria-label={cascade.chooseFile}
          accept=".xlsx"
          onChange={({ target }) => {
            const [chosen] = [...(target.files ?? [])];
            if (chosen !== undefined) actions.compare(chosen);
            // The same file can be chosen again.
            target.value = "";
          }}
        />
        <Button size="small" icon={<FolderOpen16Regular />} disabledFocusable={busy} onClick={() => file.current?.click()}>
          {cascade.chooseFile}
        </Button>
        {state.merge !== null && (
          <MergeList merge={state.merge} choices={state.choices} busy={busy} choose={actions.choose} take={actions.take} />
        )}
      </section>
      <div role="alert">
        {state.problem !== null && <ProblemBar problem={state.problem} tryAgain={actions.tryAgain} dismiss={actions.dismiss} />}
        {state.refusal !== null && (
          <MessageBar intent="error" layout="multiline" shape="rounded">
            <MessageBarBody>{sentenceOfRefusal(travel, state.refusal)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div role="status">
        {state.busy !== null && (
          <Delayed>
            <Spinner size="tiny" label={cascade[state.busy]} />
          </Delayed>
        )}
        {state.done !== null && <DoneBar done={state.done} />}
      </div>
    </div>
  );
}

function DoneBar({ done }: { done: NonNullable<TravelState["done"]> }) {
  const { cascade } = useSurroundings().messages;
  const said =
    done.kind === "downloaded"
      ? cascade.left(done.fileName)
      : done.kind === "opened"
        ? cascade.opened(done.department, done.inputs)
        : cascade.taken(done.outcome.taken.length, done.outcome.kept.length, done.outcome.asked.length);
  return (
    <MessageBar intent="success" layout="multiline" shape="rounded">
      <MessageBarBody>{said}</MessageBarBody>
    </MessageBar>
  );
}
