import { Button, makeStyles, Radio, RadioGroup, tokens, typographyStyles } from "@fluentui/react-components";
import type { ChangedFigure, Difference, MergeInHand, MergedFigure, Take } from "../../../app/travel/mergeInHand";
import { formatPlain } from "../../formatFigure";
import { formatPeriod } from "../../messages/formatPeriod";
import { sentenceOfMergeFinding } from "../../messages/travelSentences";
import { useSurroundings } from "../../surroundings";
import { CellLink } from "../CellLink";
import { Disclosure } from "../Disclosure";
import { ShortenedList } from "../ShortenedList";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, width: "100%" },
  text: { ...typographyStyles.body1, margin: 0 },
  note: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground3, margin: 0 },
  title: { ...typographyStyles.caption1Strong, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  choice: { marginInlineStart: "-8px" },
  head: { display: "grid", gridTemplateColumns: "1fr auto", columnGap: tokens.spacingHorizontalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

export interface MergeListProps {
  readonly merge: MergeInHand;
  readonly choices: ReadonlyMap<string, Take>;
  readonly busy: boolean;
  readonly choose: (ids: readonly string[], take: Take) => void;
  readonly take: () => void;
}

/** What a file that came back would change; what both sides changed is asked for, what only the file changed is taken unless said otherwise. */
export function MergeList({ merge, choices, busy, choose, take }: MergeListProps) {
  const styles = useStyles();
  const { messages, locale } = useSurroundings();
  const { cascade, travel } = messages;
  const takeOf = ({ id, change }: Difference): Take | null => choices.get(id) ?? (change === "there" ? "theirs" : null);
  const taken = merge.differences.filter((difference) => takeOf(difference) === "theirs").length;
  const open = merge.differences.filter((difference) => takeOf(difference) === null).length;
  const several = merge.sheets.length > 1;
  const groups = (["both", "there"] as const).map((change) => ({
    title: change === "both" ? cascade.changedBoth : cascade.changedThere,
    found: merge.differences.filter((difference) => difference.change === change),
  }));
  return (
    <div className={styles.root}>
      <p className={styles.text}>
        {cascade.compared(
          merge.sheets.map(({ entity }) => entity),
          merge.differences.length,
        )}
      </p>
      {merge.findings.length > 0 && (
        <ShortenedList items={merge.findings} first={4} className={styles.list}>
          {(finding) => (
            <li className={styles.item}>{sentenceOfMergeFinding(travel, finding, (period) => formatPeriod(period, locale))}</li>
          )}
        </ShortenedList>
      )}
      {groups.map(({ title, found }) =>
        found.length === 0 ? null : (
          <section key={title(0)} aria-label={title(found.length)}>
            <h3 className={styles.title}>{title(found.length)}</h3>
            {found.length > 1 && (
              <div className={styles.buttons}>
                {(["theirs", "mine"] as const).map((each) => (
                  <Button
                    key={each}
                    size="small"
                    onClick={() =>
                      choose(
                        found.map(({ id }) => id),
                        each,
                      )
                    }
                  >
                    {each === "theirs" ? cascade.allTheirs : cascade.allMine}
                  </Button>
                ))}
              </div>
            )}
            <ShortenedList items={found} first={20} className={styles.list}>
              {(difference) => (
                <li className={styles.item}>
                  <Which figure={difference} several={several} />
                  <RadioGroup
                    className={styles.choice}
                    layout="horizontal"
                    aria-label={nameOf(difference)}
                    value={takeOf(difference) ?? ""}
                    onChange={(_event, { value }) => choose([difference.id], value === "theirs" ? "theirs" : "mine")}
                  >
                    <Radio value="theirs" label={cascade.theirs(shown(difference.there))} />
                    <Radio value="mine" label={cascade.mine(shown(difference.here))} />
                  </RadioGroup>
                </li>
              )}
            </ShortenedList>
          </section>
        ),
      )}
      {merge.changedHere.length > 0 && (
        <Disclosure title={cascade.changedHere(merge.changedHere.length)}>
          <ShortenedList items={merge.changedHere} first={20} className={styles.list}>
            {(figure: ChangedFigure) => (
              <li className={styles.item}>
                <Which figure={figure} several={several} />
                <span className={styles.note}>{cascade.mine(shown(figure.from))}</span>
              </li>
            )}
          </ShortenedList>
        </Disclosure>
      )}
      {merge.differences.length > 0 && (
        <>
          {open > 0 && <p className={styles.note}>{cascade.undecided(open)}</p>}
          <Button appearance="primary" disabledFocusable={busy || taken === 0} onClick={take}>
            {cascade.take(taken)}
          </Button>
        </>
      )}
    </div>
  );

  function shown(value: Difference["here"]): string {
    return value === "" ? cascade.blank : typeof value === "number" ? formatPlain(value, locale) : String(value);
  }

  function nameOf({ kpi, series, period }: MergedFigure): string {
    return cascade.figure(kpi, cascade.series[series], formatPeriod(period, locale));
  }
}

/** Which figure it is, its cell one click away. */
function Which({ figure, several }: { figure: MergedFigure; several: boolean }) {
  const styles = useStyles();
  const { messages, locale } = useSurroundings();
  const { cascade } = messages;
  const { entity, kpi, series, period, at } = figure;
  return (
    <span className={styles.head}>
      <span>
        {several ? `${entity}: ` : ""}
        {kpi}
        <span className={styles.note}>{[cascade.series[series], formatPeriod(period, locale)].join(" · ")}</span>
      </span>
      <CellLink at={at} />
    </span>
  );
}
