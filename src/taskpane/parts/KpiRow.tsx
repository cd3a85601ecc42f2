import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { KpiView } from "../../app/card/cardView";
import { formatFigure, formatShare, isShortUnit } from "../formatFigure";
import { cellOf } from "../messages/cellText";
import { shownStatus } from "../statusAppearance";
import { useSurroundings } from "../surroundings";
import { narrow } from "./narrow";
import { StatusLight } from "./StatusLight";

const useStyles = makeStyles({
  row: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    [narrow]: { gridTemplateColumns: "16px minmax(0, 1fr)" },
    columnGap: tokens.spacingHorizontalS,
    marginInline: "-8px",
    padding: `${tokens.spacingVerticalSNudge} 8px`,
    borderRadius: tokens.borderRadiusMedium,
  },
  // The hover colours of the high-contrast theme would take the text with them; this one does not.
  leads: {
    ":hover": { backgroundColor: tokens.colorNeutralBackground6 },
    ":focus-within": { backgroundColor: tokens.colorNeutralBackground6 },
  },
  light: { paddingTop: "2px" },
  name: {
    ...typographyStyles.body1,
    display: "-webkit-box",
    // Names often differ only at their end.
    WebkitLineClamp: 5,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    padding: 0,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    overflowWrap: "anywhere",
    // The whole row is the target of the name's button.
    "::after": { content: '""', position: "absolute", inset: 0, borderRadius: tokens.borderRadiusMedium },
  },
  button: {
    ":hover": { textDecorationLine: "underline" },
    cursor: "pointer",
    ":focus-visible": { outline: "none" },
    ":focus-visible::after": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  facts: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
  },
  inNarrow: { [narrow]: { flexDirection: "column" } },
  stacked: { flexDirection: "column" },
  context: { overflowWrap: "anywhere" },
  reason: { overflowWrap: "anywhere" },
  leadsOn: { display: "flex", [narrow]: { flexWrap: "wrap" }, columnGap: tokens.spacingHorizontalS, whiteSpace: "nowrap" },
  source: {
    ...typographyStyles.caption1,
    position: "relative",
    zIndex: 1,
    padding: 0,
    border: "none",
    background: "none",
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusSmall },
  },
  figures: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-end",
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    [narrow]: { gridColumn: "2", alignItems: "flex-start", textAlign: "start" },
  },
  actual: { ...typographyStyles.body1Strong, maxWidth: "116px", overflowWrap: "anywhere", [narrow]: { maxWidth: "none" } },
  target: {
    ...typographyStyles.caption1,
    maxWidth: "116px",
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
    [narrow]: { maxWidth: "none" },
  },
});

/** One KPI: light, name, actual against target, attainment or why it has no status. Leads to its cells. */
export function KpiRow({ kpi, context }: { kpi: KpiView; context: string }) {
  const styles = useStyles();
  const { messages, locale, goTo, showChart } = useSurroundings();
  const { pane } = messages;
  const figure = (raw: KpiView["actual"]) => formatFigure(raw, kpi.numberFormat, kpi.unit, locale);
  const { at, source, attainment, reason } = kpi;
  const place = [context, isShortUnit(kpi.unit) ? "" : kpi.unit, kpi.remark].filter((part) => part !== "").join(" · ");
  return (
    <li className={mergeClasses(styles.row, at !== null && styles.leads)}>
      <span className={styles.light}>
        <StatusLight status={shownStatus(kpi.status)} />
      </span>
      <div>
        {at === null ? (
          <span className={styles.name} title={kpi.name}>
            {kpi.name}
          </span>
        ) : (
          <button
            type="button"
            className={mergeClasses(styles.name, styles.button)}
            title={pane.goToKpi(kpi.name)}
            onClick={() => goTo(at)}
          >
            {kpi.name}
          </button>
        )}
        <div className={mergeClasses(styles.facts, styles.inNarrow, reason !== null && styles.stacked)}>
          {place !== "" && (
            <span className={styles.context}>
              {place}
              {reason === null && attainment !== null && " ·"}
            </span>
          )}
          {reason !== null ? (
            <span className={styles.reason}>{messages.unscoredReasons[reason]}</span>
          ) : (
            attainment !== null && <span>{pane.attainment(formatShare(attainment, locale))}</span>
          )}
        </div>
      </div>
      <div className={styles.figures}>
        <span className={styles.actual}>{figure(kpi.actual)}</span>
        <span className={styles.target}>{kpi.target === null || kpi.target === "" ? pane.noTarget : pane.target(figure(kpi.target))}</span>
        <span className={styles.leadsOn}>
          <button
            type="button"
            className={styles.source}
            aria-label={pane.showChart(kpi.name)}
            title={pane.showChart(kpi.name)}
            onClick={() => showChart(kpi.id)}
          >
            {pane.chart}
          </button>
          {source !== null && (
            <button type="button" className={styles.source} title={pane.goToCell(source)} onClick={() => goTo(source)}>
              {pane.source(cellOf(source))}
            </button>
          )}
        </span>
      </div>
    </li>
  );
}
