import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Delete16Regular } from "@fluentui/react-icons/svg/delete";
import { useMemo } from "react";
import type { Entity } from "../../../domain/cascade/entity";
import { idsBelow } from "../../cascadeChoice";
import { useSurroundings } from "../../surroundings";
import { NumberField } from "./NumberField";
import { ParentPicker } from "./ParentPicker";
import { TextField } from "./TextField";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM} 22px`,
  },
  wide: { gridColumn: "1 / -1" },
  remove: { gridColumn: "1 / -1", display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXXS },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

export interface EntityFieldsProps {
  readonly entity: Entity;
  readonly entities: readonly Entity[];
  readonly change: (change: Partial<Omit<Entity, "id">>) => void;
  readonly remove: () => void;
}

/** What can be said of a department: its name, owner and weight, whom it stands below, or that it is gone. */
export function EntityFields({ entity, entities, change, remove }: EntityFieldsProps) {
  const styles = useStyles();
  const { cascade } = useSurroundings().messages;
  const without = useMemo(() => new Set([entity.id, ...idsBelow(entities, entity.id)]), [entities, entity.id]);
  return (
    <div className={styles.fields}>
      <div className={styles.wide}>
        <TextField label={cascade.name} text={entity.name} needed take={(name) => change({ name })} />
      </div>
      <TextField label={cascade.owner} text={entity.owner} take={(owner) => change({ owner })} />
      <NumberField label={cascade.weight} weight={entity.weight} take={(weight) => change({ weight })} />
      <div className={styles.wide}>
        <ParentPicker
          label={cascade.parent}
          entities={entities}
          without={without}
          parentId={entity.parentId}
          pick={(parentId) => change({ parentId })}
        />
      </div>
      <div className={styles.remove}>
        <Button size="small" icon={<Delete16Regular />} onClick={remove}>
          {cascade.remove}
        </Button>
        <span className={styles.note}>{cascade.removeNote(entities.filter(({ parentId }) => parentId === entity.id).length)}</span>
      </div>
    </div>
  );
}
