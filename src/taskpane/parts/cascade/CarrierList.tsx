import { Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CascadedKpi } from "../../../domain/cascade/cascadeFigures";
import type { MatrixLine } from "../../../domain/cascade/cascadeMatrix";
import { formatShare } from "../../formatFigure";
import { useSurroundings } from "../../surroundings";
import { ShortenedList } from "../ShortenedList";
import { companyIn, type EntityLine } from "./entityLines";
import { NumberField } from "./NumberField";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { display: "grid", gridTemplateColumns: "1fr 62px 52px", columnGap: tokens.spacingHorizontalXS, alignItems: "center" },
  box: { marginInlineStart: "-8px", overflowWrap: "anywhere" },
  share: { ...typographyStyles.caption1, textAlign: "end", fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
});

export interface CarrierListProps {
  readonly kpi: CascadedKpi;
  readonly line: MatrixLine;
  readonly entities: readonly EntityLine[];
  /** Whether weights mean anything for this KPI. */
  readonly weighs: boolean;
  readonly shares: ReadonlyMap<string, number>;
  readonly change: (change: Partial<Omit<MatrixLine, "kpiId">>) => void;
}

/** Every department: whether it carries the KPI, with which weight, and which share that makes among its siblings. */
export function CarrierList({ kpi, line, entities, weighs, shares, change }: CarrierListProps) {
  const styles = useStyles();
  const { messages, locale } = useSurroundings();
  const { cascade } = messages;
  const company = companyIn(entities);
  const below = entities.filter(({ entity }) => entity !== company);
  const put = (id: string, weight: number | null) => {
    const weights = new Map(line.weights);
    if (weight === null) weights.delete(id);
    else weights.set(id, weight);
    change({ weights });
  };
  return (
    <ShortenedList items={below} first={30} className={styles.list} label={`${cascade.whoCarries}: ${kpi.name}`}>
      {({ entity, depth }) => {
        const weight = line.weights.get(entity.id);
        const share = shares.get(entity.id);
        const steps = depth - (company === undefined ? 0 : 1);
        return (
          <li className={styles.item}>
            <Checkbox
              className={styles.box}
              style={{ paddingInlineStart: `${Math.min(steps, 5) * 14}px` }}
              checked={weight !== undefined}
              label={entity.name}
              onChange={(_event, { checked }) => put(entity.id, checked === true ? entity.weight : null)}
            />
            {weighs && weight !== undefined && line.weighting === "typed" ? (
              <NumberField label={cascade.weightOf(entity.name)} hidden weight={weight} take={(typed) => put(entity.id, typed)} />
            ) : (
              <span />
            )}
            {weighs && share !== undefined ? (
              <span className={styles.share} title={cascade.shareOf(entity.name, formatShare(share, locale))}>
                {formatShare(share, locale)}
              </span>
            ) : (
              <span />
            )}
          </li>
        );
      }}
    </ShortenedList>
  );
}
