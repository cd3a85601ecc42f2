import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CascadeChoice, CascadeInHand, CascadeGlance } from "../../../app/cascade/cascadeInHand";
import type { CascadeFinding } from "../../../domain/cascade/cascadeFinding";
import type { CascadedKpi } from "../../../domain/cascade/cascadeFigures";
import { withLine } from "../../cascadeChoice";
import { useSurroundings } from "../../surroundings";
import { ShortenedList } from "../ShortenedList";
import { CascadeFindingList } from "./CascadeFindingList";
import { linesOf } from "./entityLines";
import { MatrixRow } from "./MatrixRow";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  perspective: { ...typographyStyles.subtitle2, margin: 0, marginBottom: tokens.spacingVerticalXXS },
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

export interface MatrixPartProps {
  readonly inHand: CascadeInHand;
  readonly choice: CascadeChoice;
  readonly glance: CascadeGlance | null;
  readonly findings: readonly CascadeFinding[];
  readonly choose: (choice: CascadeChoice) => void;
}

/** Who carries what: the card's KPIs, each with how it goes down and whom to. */
export function MatrixPart({ inHand, choice, glance, findings, choose }: MatrixPartProps) {
  const styles = useStyles();
  const { cascade } = useSurroundings().messages;
  const [open, setOpen] = useState<string | null>(null);
  const entities = useMemo(() => linesOf(choice.entities), [choice.entities]);
  const lines = useMemo(() => new Map(choice.matrix.lines.map((line) => [line.kpiId, line])), [choice.matrix]);
  const groups = useMemo(() => byPerspective(inHand), [inHand]);
  // Who carries what is no question yet.
  if (choice.entities.length === 0) return <p className={styles.text}>{cascade.nobodyYet}</p>;
  return (
    <div className={styles.root}>
      <CascadeFindingList findings={findings} />
      {groups.map(({ id, name, kpis }) => (
        <section key={id} aria-label={name === "" ? undefined : name}>
          {name !== "" && <h2 className={styles.perspective}>{name}</h2>}
          <ShortenedList items={kpis} first={30} className={styles.list}>
            {(kpi) => {
              const line = lines.get(kpi.id);
              if (line === undefined) return null;
              return (
                <MatrixRow
                  kpi={kpi}
                  line={line}
                  entities={entities}
                  isOpen={open === kpi.id}
                  toggle={() => setOpen(open === kpi.id ? null : kpi.id)}
                  shares={() => glance?.sharesOf(kpi.id) ?? new Map<string, number>()}
                  change={(change) => choose(withLine(choice, kpi.id, change))}
                />
              );
            }}
          </ShortenedList>
        </section>
      ))}
    </div>
  );
}

interface PerspectiveKpis {
  readonly id: string;
  readonly name: string;
  readonly kpis: readonly CascadedKpi[];
}

/** KPIs below the perspective of their objective, in the order of the card. */
function byPerspective({ perspectives, objectives, kpis }: CascadeInHand): readonly PerspectiveKpis[] {
  const perspectiveOf = new Map(objectives.map(({ id, perspectiveId }) => [id, perspectiveId]));
  const named = perspectives.map(({ id, name }) => ({ id, name, kpis: kpis.filter((kpi) => perspectiveOf.get(kpi.objectiveId) === id) }));
  const placed = new Set(named.flatMap((group) => group.kpis));
  const others = { id: "", name: "", kpis: kpis.filter((kpi) => !placed.has(kpi)) };
  return [...named, others].filter((group) => group.kpis.length > 0);
}
