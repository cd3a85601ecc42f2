import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId } from "react";
import { useSurroundings } from "../../surroundings";
import { companyIn } from "./entityLines";
import { MatrixFields, type MatrixFieldsProps } from "./MatrixFields";

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
  note: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground3 },
});

export interface MatrixRowProps extends MatrixFieldsProps {
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** A KPI with how it goes down in a word; opened, that can be said otherwise. */
export function MatrixRow(props: MatrixRowProps) {
  const { kpi, line, entities, isOpen, toggle } = props;
  const styles = useStyles();
  const { cascade } = useSurroundings().messages;
  const content = useId();
  const carriers = entities.filter(({ entity }) => line.weights.has(entity.id)).length;
  const of = entities.length - (companyIn(entities) === undefined ? 0 : 1);
  const note = line.kind === null ? cascade.notCascaded : `${cascade.kinds[line.kind]} · ${cascade.carriedBy(carriers, of)}`;
  return (
    <li className={styles.row}>
      <button type="button" className={styles.button} aria-expanded={isOpen} aria-controls={content} onClick={toggle}>
        <ChevronRight16Regular className={mergeClasses(styles.chevron, isOpen && styles.open)} aria-hidden />
        <span>
          <span className={styles.name}>{kpi.name}</span> <span className={styles.note}>{note}</span>
        </span>
      </button>
      <div id={content} hidden={!isOpen}>
        {isOpen && <MatrixFields {...props} />}
      </div>
    </li>
  );
}
