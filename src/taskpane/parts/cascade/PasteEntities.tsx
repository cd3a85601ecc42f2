import { Button, Field, makeStyles, Textarea, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { withKnownIds } from "../../../domain/cascade/listedEntities";
import { pastedEntities } from "../../../domain/cascade/pastedEntities";
import type { Entity } from "../../../domain/cascade/entity";
import { useSurroundings } from "../../surroundings";
import { CascadeFindingList } from "./CascadeFindingList";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  field: { minWidth: 0, width: "100%" },
  text: { fontFamily: tokens.fontFamilyMonospace, minHeight: "120px", minWidth: 0, width: "100%", boxSizing: "border-box" },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface PasteEntitiesProps {
  readonly known: readonly Entity[];
  /** Asked for by a press, not shown with the screen. */
  readonly takesFocus: boolean;
  readonly take: (entities: readonly Entity[]) => void;
  readonly cancel: () => void;
}

/** A list to paste, with what is read from it said while it stands there. Who is known already keeps the sheet. */
export function PasteEntities({ known, takesFocus, take, cancel }: PasteEntitiesProps) {
  const styles = useStyles();
  const { cascade } = useSurroundings().messages;
  const [text, setText] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const { entities, findings } = useMemo(() => {
    const read = pastedEntities(text);
    return { findings: read.findings, entities: withKnownIds(read.entities, known) };
  }, [text, known]);
  const ids = new Set(known.map(({ id }) => id));
  const added = entities.filter(({ id }) => !ids.has(id)).length;
  const gone = known.length - (entities.length - added);
  return (
    <div className={styles.root}>
      <Field label={cascade.pasteLabel} hint={cascade.pasteHint}>
        <Textarea
          className={styles.field}
          resize="vertical"
          value={text}
          textarea={{ ref: field, className: styles.text, wrap: "off", spellCheck: false }}
          onChange={(_event, { value }) => setText(value)}
        />
      </Field>
      <p className={styles.note} role="status">
        {text.trim() === "" ? "" : cascade.pasted(entities.length, added, gone)}
      </p>
      <CascadeFindingList findings={findings} />
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" disabledFocusable={entities.length === 0} onClick={() => take(entities)}>
          {cascade.takePasted(entities.length)}
        </Button>
        <Button size="small" onClick={cancel}>
          {cascade.cancel}
        </Button>
      </div>
    </div>
  );
}
