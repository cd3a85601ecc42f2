import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { LightProposal } from "../../domain/lights/proposeLights";
import { shownStatuses } from "../statusAppearance";
import { useSurroundings } from "../surroundings";
import { StatusLight } from "./StatusLight";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  item: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  count: { ...typographyStyles.subtitle2, fontVariantNumeric: "tabular-nums" },
  status: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, gridColumn: "2" },
});

/** How many figures would get which light. */
export function LightCounts({ statuses }: Pick<LightProposal, "statuses">) {
  const styles = useStyles();
  const { messages } = useSurroundings();
  return (
    <ul className={styles.list} aria-label={messages.lights.counts}>
      {shownStatuses.map((status) => (
        <li key={status} className={styles.item}>
          <StatusLight status={status} decorative />
          <span className={styles.count}>{statuses[status]}</span>
          <span className={styles.status}>{messages.statuses[status]}</span>
        </li>
      ))}
    </ul>
  );
}
