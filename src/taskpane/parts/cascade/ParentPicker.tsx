import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { Entity } from "../../../domain/cascade/entity";
import { useSurroundings } from "../../surroundings";
import { linesOf } from "./entityLines";

const useStyles = makeStyles({ select: { minWidth: 0 } });
/** Sets a name in under its parent's; spaces alone would be swallowed. */
const step = "\u00a0\u00a0\u00a0";

export interface ParentPickerProps {
  readonly label: string;
  readonly entities: readonly Entity[];
  /** Whom it cannot stand below: itself and those below it. */
  readonly without?: ReadonlySet<string>;
  readonly parentId: string | null;
  readonly pick: (parentId: string | null) => void;
}

/** Whom a department stands below, in the order of the tree. The system's own list: it stays quick with hundreds. */
export function ParentPicker({ label, entities, without, parentId, pick }: ParentPickerProps) {
  const styles = useStyles();
  const { cascade } = useSurroundings().messages;
  return (
    <Field label={label} size="small">
      <Select
        className={styles.select}
        size="small"
        value={parentId ?? ""}
        onChange={(_event, { value }) => pick(value === "" ? null : value)}
      >
        <option value="">{cascade.atTop}</option>
        {linesOf(entities).map(({ entity, depth }) =>
          without?.has(entity.id) === true ? null : (
            <option key={entity.id} value={entity.id}>
              {/* Closed, the list shows the one picked: not set in from nothing. */}
              {entity.id === parentId ? entity.name : step.repeat(depth) + entity.name}
            </option>
          ),
        )}
      </Select>
    </Field>
  );
}
