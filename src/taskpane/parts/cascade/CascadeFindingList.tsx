import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { CascadeFinding } from "../../../domain/cascade/cascadeFinding";
import { formatPlain } from "../../formatFigure";
import { formatPeriod } from "../../messages/formatPeriod";
import { sentenceOfCascadeFinding } from "../../messages";
import { useSurroundings } from "../../surroundings";
import { ShortenedList } from "../ShortenedList";

const severities = ["error", "warning", "note"] as const satisfies readonly CascadeFinding["severity"][];
const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, note: Info16Regular } satisfies Record<
  CascadeFinding["severity"],
  unknown
>;

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.caption1Strong, display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, margin: 0 },
  list: { ...typographyStyles.body1, listStyleType: "none", margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorNeutralForeground3 },
});

/** What is wrong or unusual in a cascade, gravest first; nothing where there is nothing to say. */
export function CascadeFindingList({ findings, headingLevel = 2 }: { findings: readonly CascadeFinding[]; headingLevel?: 2 | 3 }) {
  const styles = useStyles();
  const { messages, locale } = useSurroundings();
  if (findings.length === 0) return null;
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
            <ShortenedList items={found} first={4} className={styles.list}>
              {(finding) => (
                <li className={styles.item}>
                  {sentenceOfCascadeFinding(
                    messages,
                    finding,
                    (period) => formatPeriod(period, locale),
                    (figure) => formatPlain(figure, locale),
                  )}
                </li>
              )}
            </ShortenedList>
          </div>
        );
      })}
    </div>
  );
}
