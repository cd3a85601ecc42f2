import { Dropdown, makeStyles, Option, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { CardView } from "../../app/card/cardView";
import type { CardSpan } from "../../domain/period/cardSpan";
import { formatScore } from "../formatFigure";
import { formatPeriod } from "../messages/formatPeriod";
import { busyText } from "../busyText";
import type { Busy } from "../paneState";
import { shownStatus } from "../statusAppearance";
import { useSurroundings } from "../surroundings";
import { Delayed } from "./Delayed";
import { narrow } from "./narrow";
import { ScoreScale } from "./ScoreScale";
import { StatusLight } from "./StatusLight";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  chosen: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    [narrow]: { gridTemplateColumns: "minmax(0, 1fr)" },
    gap: tokens.spacingHorizontalS,
  },
  choice: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  label: { ...typographyStyles.caption1, display: "flex", gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3 },
  dropdown: { minWidth: "0", width: "100%" },
  numbers: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalL,
  },
  score: { ...typographyStyles.largeTitle, fontVariantNumeric: "tabular-nums", margin: 0 },
  ofTen: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3 },
  status: { ...typographyStyles.subtitle2, display: "flex", alignItems: "center", gap: tokens.spacingHorizontalSNudge },
  side: { display: "flex", flexDirection: "column", alignItems: "flex-end" },
  coverage: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

/** The whole card in one look: score, status, coverage, period. */
export function Headline({
  card,
  busy,
  choosePeriod,
  chooseSpan,
}: {
  card: CardView;
  busy: Busy | null;
  choosePeriod: (period: string) => void;
  chooseSpan: (span: CardSpan) => void;
}) {
  const styles = useStyles();
  const { messages, locale } = useSurroundings();
  const { pane } = messages;
  const label = useId();
  const spanLabel = useId();
  const { score, reason, scored, of, remark } = card.card;
  const status = shownStatus(card.card.status);
  return (
    <section className={styles.root} aria-label={pane.scoreLabel}>
      <div className={styles.chosen}>
        <div className={styles.choice}>
          <span className={styles.label}>
            <span id={label}>{pane.period}</span>
            {busy !== null && (
              <Delayed>
                <Spinner size="extra-tiny" aria-label={busyText(busy, messages)} />
              </Delayed>
            )}
          </span>
          {card.periods.length > 1 ? (
            <Dropdown
              aria-labelledby={label}
              size="small"
              className={styles.dropdown}
              value={formatPeriod(card.period, locale)}
              selectedOptions={[card.period]}
              onOptionSelect={(_event, { optionValue }) => {
                if (optionValue !== undefined && optionValue !== card.period) choosePeriod(optionValue);
              }}
            >
              {card.periods.map((period) => (
                <Option key={period} value={period}>
                  {formatPeriod(period, locale)}
                </Option>
              ))}
            </Dropdown>
          ) : (
            <span>{formatPeriod(card.period, locale)}</span>
          )}
        </div>
        <div className={styles.choice}>
          <span id={spanLabel} className={styles.label}>
            {pane.span}
          </span>
          <Dropdown
            aria-labelledby={spanLabel}
            size="small"
            className={styles.dropdown}
            value={card.spans.find(({ span }) => span === card.span)?.word ?? ""}
            selectedOptions={[card.span]}
            onOptionSelect={(_event, { optionValue }) => {
              const chosen = card.spans.find(({ span }) => span === optionValue)?.span;
              if (chosen !== undefined && chosen !== card.span) chooseSpan(chosen);
            }}
          >
            {card.spans.map(({ span, word }) => (
              <Option key={span} value={span}>
                {word}
              </Option>
            ))}
          </Dropdown>
        </div>
      </div>
      <div className={styles.numbers}>
        <p className={styles.score} aria-label={score === null ? pane.noScore : pane.scoreOutOfTen(formatScore(score, locale))} role="img">
          {score === null ? pane.noActual : formatScore(score, locale)}
          {score !== null && <span className={styles.ofTen}> / 10</span>}
        </p>
        <div className={styles.side}>
          <span className={styles.status}>
            <StatusLight status={status} size={18} decorative />
            {messages.statuses[status]}
          </span>
          <span className={styles.coverage}>{pane.coverage(scored, of)}</span>
          {reason !== null && <span className={styles.coverage}>{messages.unscoredReasons[reason]}</span>}
        </div>
      </div>
      {remark !== "" && <span className={styles.coverage}>{remark}</span>}
      {score !== null && <ScoreScale score={score} status={card.card.status} />}
    </section>
  );
}
