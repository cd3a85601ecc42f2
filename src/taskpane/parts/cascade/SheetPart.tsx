import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CascadePreview, ReconciledTarget, SheetPreview } from "../../../app/cascade/cascadeInHand";
import type { CascadeFinding } from "../../../domain/cascade/cascadeFinding";
import { formatPlain } from "../../formatFigure";
import { formatPeriod } from "../../messages/formatPeriod";
import { useSurroundings } from "../../surroundings";
import { Disclosure } from "../Disclosure";
import { ShortenedList } from "../ShortenedList";
import { CascadeFindingList } from "./CascadeFindingList";
import { SheetLink } from "./SheetLink";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: 0, marginBottom: tokens.spacingVerticalXS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  name: { ...typographyStyles.body1, display: "block" },
  note: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground3 },
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** What a person looks for first comes first. */
const changes = ["make", "change", "set-aside", "keep"] as const satisfies readonly SheetPreview["change"][];

/** What generating would make, change, set aside and leave, and targets that do not add up. */
export function SheetPart({ preview, findings }: { preview: CascadePreview; findings: readonly CascadeFinding[] }) {
  const styles = useStyles();
  const { cascade } = useSurroundings().messages;
  const apart = apartByKpi(preview.reconciliation);
  const errors = findings.filter(({ severity }) => severity === "error");
  const others = findings.filter(({ severity }) => severity !== "error");
  return (
    <div className={styles.root}>
      <CascadeFindingList findings={errors} />
      {preview.sheets.length === 0 && <p className={styles.text}>{cascade.nothingToSay}</p>}
      {changes.map((change) => {
        const sheets = preview.sheets.filter((sheet) => sheet.change === change);
        if (sheets.length === 0) return null;
        const title = cascade.change[change](sheets.length);
        return (
          <section key={change} aria-label={title}>
            <h2 className={styles.title}>{title}</h2>
            <ShortenedList items={sheets} first={12} className={styles.list}>
              {(sheet) => (
                <li className={styles.item}>
                  <span className={styles.name}>
                    {change === "make" ? sheet.sheet : <SheetLink sheet={sheet.renamedFrom ?? sheet.sheet} text={sheet.sheet} quiet />}
                  </span>{" "}
                  <span className={styles.note}>{cascade.sheetNote(sheet)}</span>
                </li>
              )}
            </ShortenedList>
          </section>
        );
      })}
      {others.length > 0 && (
        <Disclosure title={cascade.worthALook(others.length)} startsOpen={others.length < 4}>
          <CascadeFindingList findings={others} headingLevel={3} />
        </Disclosure>
      )}
      {apart.length > 0 && (
        <Disclosure title={cascade.reconciliation(apart.length)} startsOpen={apart.length < 6}>
          <ShortenedList items={apart} first={12} className={styles.list}>
            {({ first, periods }) => <Apart target={first} periods={periods} />}
          </ShortenedList>
        </Disclosure>
      )}
    </div>
  );
}

/** A KPI's targets below one parent that do not add up: the first period, and in how many. */
interface ApartTargets {
  readonly first: ReconciledTarget;
  readonly periods: number;
}

function apartByKpi(reconciliation: readonly ReconciledTarget[]): readonly ApartTargets[] {
  const found = new Map<string, ApartTargets>();
  for (const target of reconciliation) {
    if (target.difference === null || target.difference === 0) continue;
    const key = JSON.stringify([target.kpiId, target.entity, target.bound]);
    const before = found.get(key);
    found.set(key, { first: before?.first ?? target, periods: (before?.periods ?? 0) + 1 });
  }
  return [...found.values()];
}

function Apart({ target, periods }: { target: ReconciledTarget; periods: number }) {
  const styles = useStyles();
  const { messages, locale } = useSurroundings();
  const { cascade } = messages;
  const figure = (value: number | null): string => (value === null ? messages.pane.noActual : formatPlain(value, locale));
  const { kpi, entity, period, bound, parent, children, difference } = target;
  const figures = {
    entity: entity === "" ? cascade.company : entity,
    period: bound === null ? formatPeriod(period, locale) : `${formatPeriod(period, locale)}, ${cascade.bounds[bound]}`,
    parent: figure(parent),
    children: figure(children),
  };
  return (
    <li className={styles.item}>
      <span className={styles.name}>{kpi}</span>{" "}
      <span className={styles.note}>
        {cascade.reconciled(figures)} · {figure(difference === null ? null : Math.abs(difference))} {cascade.handedDown(difference)}
        {periods > 1 && ` · ${cascade.morePeriods(periods - 1)}`}
      </span>
    </li>
  );
}
