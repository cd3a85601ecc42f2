import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  heading: { margin: 0 },
  button: {
    ...typographyStyles.subtitle2,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalSNudge} 0`,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { color: tokens.colorBrandForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: {
    flexShrink: 0,
    transitionProperty: "transform",
    transitionDuration: tokens.durationFast,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0.01ms" },
  },
  open: { transform: "rotate(90deg)" },
});

/** A section that opens and closes under its heading. */
export function Disclosure({ title, startsOpen = false, children }: { title: string; startsOpen?: boolean; children: ReactNode }) {
  const styles = useStyles();
  const [open, setOpen] = useState(startsOpen);
  const content = useId();
  return (
    <section>
      <h2 className={styles.heading}>
        <button type="button" className={styles.button} aria-expanded={open} aria-controls={content} onClick={() => setOpen(!open)}>
          <ChevronRight16Regular className={mergeClasses(styles.chevron, open && styles.open)} aria-hidden />
          {title}
        </button>
      </h2>
      <div id={content} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
