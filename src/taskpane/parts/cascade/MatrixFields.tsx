import { Button, Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import type { CascadedKpi } from "../../../domain/cascade/cascadeFigures";
import { combinationOf, maySplit } from "../../../domain/cascade/combination";
import { cascadeKinds, weightings, type CascadeKind } from "../../../domain/cascade/cascadeKind";
import type { MatrixLine } from "../../../domain/cascade/cascadeMatrix";
import { everybody } from "../../cascadeChoice";
import { useSurroundings } from "../../surroundings";
import { CarrierList } from "./CarrierList";
import type { EntityLine } from "./entityLines";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM} 22px`,
  },
  select: { minWidth: 0 },
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS, alignItems: "start" },
  carriers: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.caption1Strong, margin: 0, flexGrow: 1 },
});

/** Decimals a target may be split to. */
const decimalChoices = [-3, -2, -1, 0, 1, 2, 3, 4];

export interface MatrixFieldsProps {
  readonly kpi: CascadedKpi;
  readonly line: MatrixLine;
  readonly entities: readonly EntityLine[];
  /** Shares among siblings, asked for when they are shown. */
  readonly shares: () => ReadonlyMap<string, number>;
  readonly change: (change: Partial<Omit<MatrixLine, "kpiId">>) => void;
}

/** How a KPI goes down and who carries it. */
export function MatrixFields({ kpi, line, entities, shares, change }: MatrixFieldsProps) {
  const styles = useStyles();
  const { cascade } = useSurroundings().messages;
  const { kind } = line;
  const kinds = cascadeKinds.filter((each) => each !== "split" || maySplit(kpi) || kind === "split");
  const weighs = kind === "split" || (kind !== null && combinationOf(kind, kpi) === "weighted");
  const because = line.proposed && line.because !== null ? cascade.because[line.because] : "";
  const note = kind === null ? cascade.notCascadedNote : cascade.kindNotes[kind];
  return (
    <div className={styles.root}>
      <Field label={cascade.kind} size="small" hint={[note, because].filter((part) => part !== "").join(" ")}>
        <Select
          className={styles.select}
          size="small"
          value={kind ?? ""}
          onChange={(_event, { value }) => change({ kind: kinds.find((each): each is CascadeKind => each === value) ?? null })}
        >
          <option value="">{cascade.notCascaded}</option>
          {kinds.map((each) => (
            <option key={each} value={each}>
              {cascade.kinds[each]}
            </option>
          ))}
        </Select>
      </Field>
      {weighs && (
        <div className={styles.pair}>
          <Field label={cascade.weighting} size="small">
            <Select
              className={styles.select}
              size="small"
              value={line.weighting}
              onChange={(_event, { value }) => change({ weighting: weightings.find((each) => each === value) ?? "typed" })}
            >
              {weightings.map((each) => (
                <option key={each} value={each}>
                  {cascade.weightings[each]}
                </option>
              ))}
            </Select>
          </Field>
          {kind === "split" && (
            <Field label={cascade.decimals} size="small">
              <Select
                className={styles.select}
                size="small"
                value={String(line.decimals)}
                onChange={(_event, { value }) => change({ decimals: Number(value) })}
              >
                {[...new Set([...decimalChoices, line.decimals])]
                  .sort((a, b) => a - b)
                  .map((each) => (
                    <option key={each} value={String(each)}>
                      {cascade.decimalChoice(each)}
                    </option>
                  ))}
              </Select>
            </Field>
          )}
        </div>
      )}
      {kind !== null && entities.length > 0 && (
        <>
          <div className={styles.carriers}>
            <h3 className={styles.title}>{cascade.whoCarries}</h3>
            <Button
              size="small"
              appearance="subtle"
              onClick={() => change({ weights: new Map([...everybody(entities.map(({ entity }) => entity)), ...line.weights]) })}
            >
              {cascade.all}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => change({ weights: new Map() })}>
              {cascade.none}
            </Button>
          </div>
          <CarrierList kpi={kpi} line={line} entities={entities} weighs={weighs} shares={weighs ? shares() : new Map()} change={change} />
        </>
      )}
    </div>
  );
}
