import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Finding, Severity } from "../../domain/reading/reading";
import { findingSentence } from "../messages";
import { useSurroundings } from "../surroundings";
import { CellLink } from "./CellLink";
import { ShortenedList } from "./ShortenedList";

const severities = ["error", "warning", "note"] as const satisfies readonly Severity[];
const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, note: Info16Regular } satisfies Record<Severity, unknown>;

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.caption1Strong, display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, margin: 0 },
  list: { ...typographyStyles.body1, listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: "anywhere",
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorNeutralForeground3 },
});

/** What was found, gravest first, each with its cell. */
export function FindingList({ findings, headingLevel = 3 }: { findings: readonly Finding[]; headingLevel?: 2 | 3 }) {
  const styles = useStyles();
  const { messages } = useSurroundings();
  const Heading = headingLevel === 2 ? "h2" : "h3";
  return (
    <div className={styles.groups}>
      {severities.map((severity) => {
        const found = findings.filter((finding) => finding.severity === severity);
        const Icon = icons[severity];
        if (found.length === 0) return null;
        return (
          <div key={severity}>
            <Heading className={mergeClasses(styles.heading, styles[severity])}>
              <Icon aria-hidden />
              {messages.severities[severity](found.length)}
            </Heading>
            <ShortenedList items={found} first={20} className={styles.list}>
              {(finding) => (
                <li className={styles.item}>
                  <span>{findingSentence(finding, messages)}</span>
                  <CellLink at={finding.at} />
                </li>
              )}
            </ShortenedList>
          </div>
        );
      })}
    </div>
  );
}
