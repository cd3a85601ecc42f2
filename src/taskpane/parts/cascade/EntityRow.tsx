import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId } from "react";
import type { Entity } from "../../../domain/cascade/entity";
import { formatPlain } from "../../formatFigure";
import { useSurroundings } from "../../surroundings";
import { EntityFields } from "./EntityFields";
import type { EntityLine } from "./entityLines";

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  button: {
    display: "grid",
    gridTemplateColumns: "16px 1fr",
    columnGap: tokens.spacingHorizontalSNudge,
    alignItems: "start",
    width: "100%",
    padding: `${tokens.spacingVerticalSNudge} 0`,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    ":hover": { color: tokens.colorBrandForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: {
    marginTop: "2px",
    transitionProperty: "transform",
    transitionDuration: tokens.durationFast,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0.01ms" },
  },
  open: { transform: "rotate(90deg)" },
  name: { ...typographyStyles.body1, display: "block" },
  above: { ...typographyStyles.body1Strong },
  note: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground3 },
});

export interface EntityRowProps {
  readonly line: EntityLine;
  readonly entities: readonly Entity[];
  readonly kpis: number;
  readonly isOpen: boolean;
  /** Others stand below it. */
  readonly isParent: boolean;
  /** The company itself: nobody stands above it. */
  readonly isWhole: boolean;
  readonly toggle: () => void;
  readonly change: (change: Partial<Omit<Entity, "id">>) => void;
  readonly remove: () => void;
}

/** A department in the list; opened, it can be renamed, moved and removed. */
export function EntityRow({ line, entities, kpis, isOpen, isParent, isWhole, toggle, change, remove }: EntityRowProps) {
  const styles = useStyles();
  const { messages, locale } = useSurroundings();
  const { cascade } = messages;
  const content = useId();
  const { entity, depth } = line;
  const note = isWhole ? [cascade.company, entity.owner].filter((part) => part !== "").join(" · ") : undefined;
  return (
    <li className={styles.row} aria-level={depth + 1} style={{ paddingInlineStart: `${Math.min(depth, 6) * 16}px` }}>
      <button type="button" className={styles.button} aria-expanded={isOpen} aria-controls={content} onClick={toggle}>
        <ChevronRight16Regular className={mergeClasses(styles.chevron, isOpen && styles.open)} aria-hidden />
        <span>
          <span className={mergeClasses(styles.name, isParent && styles.above)}>{entity.name}</span>{" "}
          <span className={styles.note}>{note ?? cascade.entityNote(entity.owner, formatPlain(entity.weight, locale), kpis)}</span>
        </span>
      </button>
      <div id={content} hidden={!isOpen}>
        {isOpen && <EntityFields entity={entity} entities={entities} change={change} remove={remove} />}
      </div>
    </li>
  );
}
