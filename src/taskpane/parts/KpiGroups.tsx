import { makeStyles, Tab, TabList, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode } from "react";
import type { CardView } from "../../app/card/cardView";
import { groupByStatus, worstFirst, type Grouping } from "../groupKpis";
import { formatScore } from "../formatFigure";
import { shownStatus, type ShownStatus } from "../statusAppearance";
import { useSurroundings } from "../surroundings";
import { KpiRow } from "./KpiRow";
import { ShortenedList } from "./ShortenedList";
import { StatusLight } from "./StatusLight";

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0 },
  tabs: { flexWrap: "wrap", marginInline: "-10px", marginBottom: tokens.spacingVerticalS },
  groups: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  heading: {
    ...typographyStyles.body1Strong,
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    margin: 0,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    ":focus": { outline: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  aside: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, fontVariantNumeric: "tabular-nums" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

export interface KpiGroupsProps {
  readonly card: CardView;
  readonly grouping: Grouping;
  readonly group: (grouping: Grouping) => void;
  /** Perspective whose group is to be brought into view and focus, until `arrived`. */
  readonly brought: string | null;
  readonly arrived: () => void;
}

/** All KPIs, by status with the exceptions first, or by perspective. */
export function KpiGroups({ card, grouping, group, brought, arrived }: KpiGroupsProps) {
  const styles = useStyles();
  const { messages, locale } = useSurroundings();
  const { pane } = messages;
  const id = useId();
  const groups = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (brought === null) return;
    const heading = groups.current?.querySelector<HTMLElement>(`[data-perspective="${CSS.escape(brought)}"]`);
    heading?.focus();
    arrived();
  }, [brought, arrived]);

  const groupOf = (key: string, status: ShownStatus, name: string, aside: string, rows: ReactNode, lightSpeaks: boolean) => (
    <section key={key}>
      <h3 className={styles.heading} tabIndex={-1} data-perspective={key}>
        <StatusLight status={status} decorative={!lightSpeaks} />
        <span>{name}</span>
        <span className={styles.aside}>{aside}</span>
      </h3>
      {rows}
    </section>
  );

  return (
    <section>
      <h2 className={styles.title}>{pane.kpis}</h2>
      {card.perspectives.every((perspective) => perspective.kpis.length === 0) ? (
        <p>{pane.noKpis}</p>
      ) : (
        <>
          <TabList
            className={styles.tabs}
            size="small"
            aria-label={pane.groupKpis}
            selectedValue={grouping}
            onTabSelect={(_event, { value }) => group(value === "perspective" ? "perspective" : "status")}
          >
            <Tab value="status" id={`${id}status`} aria-controls={`${id}panel`}>
              {pane.byStatus}
            </Tab>
            <Tab value="perspective" id={`${id}perspective`} aria-controls={`${id}panel`}>
              {pane.byPerspective}
            </Tab>
          </TabList>
          <div ref={groups} role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${grouping}`} className={styles.groups}>
            {grouping === "status"
              ? groupByStatus(card).map(({ status, kpis }) =>
                  groupOf(
                    status,
                    status,
                    messages.statuses[status],
                    String(kpis.length),
                    <ShortenedList items={kpis} className={styles.list}>
                      {({ kpi, perspective }) => <KpiRow kpi={kpi} context={perspective.name} />}
                    </ShortenedList>,
                    false,
                  ),
                )
              : card.perspectives
                  .filter((perspective) => perspective.kpis.length > 0)
                  .map((perspective) =>
                    groupOf(
                      perspective.id,
                      shownStatus(perspective.status),
                      perspective.name,
                      perspective.score === null ? pane.noScore : formatScore(perspective.score, locale),
                      <ShortenedList items={worstFirst(perspective)} className={styles.list}>
                        {({ kpi }) => <KpiRow kpi={kpi} context={kpi.objective} />}
                      </ShortenedList>,
                      true,
                    ),
                  )}
          </div>
        </>
      )}
    </section>
  );
}
