import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { useState, type ReactNode } from "react";
import type { Entity } from "../../../domain/cascade/entity";
import { useSurroundings } from "../../surroundings";
import { narrow } from "../narrow";
import { ParentPicker } from "./ParentPicker";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    [narrow]: { gridTemplateColumns: "minmax(0, 1fr)" },
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
    margin: 0,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  input: { minWidth: 0, width: "100%" },
  buttons: { gridColumn: "1 / -1", display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface AddEntityProps {
  readonly entities: readonly Entity[];
  /** Whom a new one stands below, unless another is picked. */
  readonly parentId: string | null;
  readonly pickParent: (parentId: string | null) => void;
  readonly add: (name: string, parentId: string | null) => void;
  /** Another way to add, beside the button. */
  readonly beside: ReactNode;
}

/** A name, whom it stands below, and one press; the focus stays for the next. */
export function AddEntity({ entities, parentId, pickParent, add, beside }: AddEntityProps) {
  const styles = useStyles();
  const { cascade } = useSurroundings().messages;
  const [name, setName] = useState("");
  const known = parentId === null || entities.some(({ id }) => id === parentId) ? parentId : null;
  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === "") return;
        add(name.trim(), known);
        setName("");
      }}
    >
      <Field label={cascade.addName} size="small">
        <Input className={styles.input} size="small" value={name} onChange={(_event, { value }) => setName(value)} />
      </Field>
      <ParentPicker label={cascade.addBelow} entities={entities} parentId={known} pick={pickParent} />
      <div className={styles.buttons}>
        <Button type="submit" size="small" icon={<Add16Regular />} disabledFocusable={name.trim() === ""}>
          {cascade.add}
        </Button>
        {beside}
      </div>
    </form>
  );
}
