import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { Organization20Regular } from "@fluentui/react-icons/svg/organization";
import { useState } from "react";
import type { CardMode } from "../../app/card/cardMode";
import type { CardView } from "../../app/card/cardView";
import type { CardSpan } from "../../domain/period/cardSpan";
import { BuiltBar } from "../parts/BuiltBar";
import { Headline } from "../parts/Headline";
import { KpiGroups } from "../parts/KpiGroups";
import { MoreMenu } from "../parts/MoreMenu";
import { PerspectiveList } from "../parts/PerspectiveList";
import { ScreenHeading } from "../parts/ScreenHeading";
import { UnreadCells } from "../parts/UnreadCells";
import type { Grouping } from "../groupKpis";
import type { Busy } from "../paneState";
import type { BuildReport } from "../services";
import { useSurroundings } from "../surroundings";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  head: { display: "grid", gridTemplateColumns: "1fr auto auto", alignItems: "start", columnGap: tokens.spacingHorizontalXS },
  next: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface CardProps {
  readonly card: CardView;
  readonly report: BuildReport | null;
  readonly busy: Busy | null;
  readonly takesFocus: boolean;
  readonly choosePeriod: (period: string) => void;
  readonly chooseSpan: (span: CardSpan) => void;
  readonly rewrite: (mode: CardMode) => void;
  readonly refresh: () => void;
  readonly readThisSheet: () => void;
  readonly dismissReport: () => void;
  readonly lookOver: () => void;
  readonly openLights: () => void;
  readonly openCascade: () => void;
  readonly showCharts: (kpiId: string | null) => void;
  readonly repairFormulas: () => void;
  readonly selfCheck: () => void;
}

/** The judged scorecard: the whole, its perspectives, its KPIs. */
export function Card(props: CardProps) {
  const { card, busy } = props;
  const styles = useStyles();
  const { pane, cascade } = useSurroundings().messages;
  const [grouping, group] = useState<Grouping>("status");
  const [chosen, choose] = useState<string | null>(null);
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <ScreenHeading text={card.title} takesFocus={props.takesFocus} />
        <Button
          appearance="subtle"
          icon={<ArrowSync16Regular />}
          aria-label={pane.refresh}
          title={pane.refresh}
          disabledFocusable={busy !== null}
          onClick={props.refresh}
        />
        <MoreMenu
          busy={busy !== null}
          lookOver={props.lookOver}
          openLights={props.openLights}
          openCascade={props.openCascade}
          showCharts={() => props.showCharts(null)}
          written={{ mode: card.mode, rewrite: props.rewrite }}
          repairFormulas={props.repairFormulas}
          selfCheck={props.selfCheck}
        />
      </div>
      {props.report !== null && <BuiltBar report={props.report} dismiss={props.dismissReport} />}
      {card.deleted.length > 0 && (
        <MessageBar intent="warning" layout="multiline" shape="rounded">
          <MessageBarBody>{pane.deletedSheets(card.deleted)}</MessageBarBody>
        </MessageBar>
      )}
      <Headline card={card} busy={busy} choosePeriod={props.choosePeriod} chooseSpan={props.chooseSpan} />
      <UnreadCells cells={card.unread} />
      <PerspectiveList
        perspectives={card.perspectives}
        choose={(id) => {
          group("perspective");
          choose(id);
        }}
      />
      <KpiGroups card={card} grouping={grouping} group={group} brought={chosen} arrived={() => choose(null)} />
      <div className={styles.next}>
        <Button appearance="secondary" disabledFocusable={busy !== null} onClick={props.readThisSheet}>
          {pane.buildAgain}
        </Button>
        <Button appearance="secondary" icon={<Organization20Regular />} disabledFocusable={busy !== null} onClick={props.openCascade}>
          {cascade.open}
        </Button>
      </div>
    </div>
  );
}
