import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowBidirectionalLeftRight16Regular } from "@fluentui/react-icons/svg/arrow-bidirectional-left-right";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import type { KpiReading, Reading } from "../../domain/reading/reading";
import { formatFigure, isShortUnit } from "../formatFigure";
import { useSurroundings } from "../surroundings";
import { targetsOf } from "../understood";
import { CellLink } from "./CellLink";
import { narrow } from "./narrow";
import { ShortenedList } from "./ShortenedList";

const arrows = {
  higher: ArrowUp16Regular,
  lower: ArrowDown16Regular,
  range: ArrowBidirectionalLeftRight16Regular,
  ask: QuestionCircle16Regular,
};

const useStyles = makeStyles({
  list: { ...typographyStyles.body1, listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "16px 1fr auto",
    [narrow]: { gridTemplateColumns: "16px 1fr" },
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  arrow: { marginTop: "2px", color: tokens.colorNeutralForeground2 },
  ask: { color: tokens.colorBrandForeground1 },
  name: { overflowWrap: "anywhere", minWidth: 0 },
  meta: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground3 },
  target: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    textAlign: "end",
    alignSelf: "center",
    maxWidth: "110px",
    [narrow]: { gridColumn: "2", textAlign: "start", maxWidth: "none" },
  },
});

/** Every KPI of a reading, with the way that is better, its perspective and its target. */
export function UnderstoodKpis({ reading }: { reading: Reading }) {
  const styles = useStyles();
  const { messages, locale } = useSurroundings();
  return (
    <ShortenedList items={reading.kpis} className={styles.list}>
      {(kpi, index) => {
        const { direction } = kpi;
        const Arrow = arrows[direction];
        return (
          <li className={styles.item}>
            <span
              className={mergeClasses(styles.arrow, direction === "ask" && styles.ask)}
              role="img"
              aria-label={messages.directions[direction]}
              title={messages.directions[direction]}
            >
              <Arrow aria-hidden />
            </span>
            <span className={styles.name}>
              <CellLink at={kpi.at} text={kpi.name} quiet />
              <span className={styles.meta}>{meta(kpi)}</span>
            </span>
            <span className={styles.target}>{target(kpi, index)}</span>
          </li>
        );
      }}
    </ShortenedList>
  );

  function meta(kpi: KpiReading): string {
    const longUnit = kpi.unit !== null && !isShortUnit(kpi.unit) ? [kpi.unit] : [];
    return [kpi.perspective ?? messages.pane.withoutPerspective, ...longUnit].join(" · ");
  }

  function target(kpi: KpiReading, index: number): string {
    const targets = targetsOf(reading, index);
    const [first] = targets;
    if (first === undefined) return messages.pane.noTarget;
    if (targets.some((other) => other.value !== first.value)) return messages.pane.targetByPeriod;
    return messages.pane.targetIs(formatFigure(first.value, first.numberFormat, kpi.unit ?? "", locale));
  }
}
