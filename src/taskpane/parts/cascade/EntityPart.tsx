import { Button, makeStyles, SearchBox, tokens, typographyStyles } from "@fluentui/react-components";
import { ClipboardPaste16Regular } from "@fluentui/react-icons/svg/clipboard-paste";
import { useMemo, useRef, useState } from "react";
import type { CascadeChoice, CascadeInHand } from "../../../app/cascade/cascadeInHand";
import type { CascadeFinding } from "../../../domain/cascade/cascadeFinding";
import { entityKey } from "../../../domain/cascade/entityNames";
import { entityTree } from "../../../domain/cascade/entityTree";
import { withAdded, withChanged, withEntities, withRemoved } from "../../cascadeChoice";
import { useSurroundings } from "../../surroundings";
import { ShortenedList } from "../ShortenedList";
import { AddEntity } from "./AddEntity";
import { CascadeFindingList } from "./CascadeFindingList";
import { linesOf } from "./entityLines";
import { EntityRow } from "./EntityRow";
import { PasteEntities } from "./PasteEntities";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, ":focus": { outline: "none" } },
  find: { maxWidth: "none", minWidth: 0 },
});

/** With more than this, there is a box to find one. */
const many = 20;

export interface EntityPartProps {
  readonly inHand: CascadeInHand;
  readonly choice: CascadeChoice;
  readonly findings: readonly CascadeFinding[];
  readonly choose: (choice: CascadeChoice, said?: string) => void;
}

/** Who there is: the departments as they hang together, to be added, renamed, moved, removed or pasted as a list. */
export function EntityPart({ inHand, choice, findings, choose }: EntityPartProps) {
  const styles = useStyles();
  const { cascade } = useSurroundings().messages;
  const { entities, matrix } = choice;
  const [open, setOpen] = useState<string | null>(null);
  const [pasting, setPasting] = useState<"at-once" | "asked" | null>(entities.length === 0 ? "at-once" : null);
  const [sought, seek] = useState("");
  const [picked, pick] = useState<string | null | undefined>(undefined);
  const list = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => linesOf(entities), [entities]);
  const parents = useMemo(() => new Set(entities.map(({ parentId }) => parentId)), [entities]);
  const whole = useMemo(() => entityTree(entities).tree.whole?.id, [entities]);
  const carried = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { kind, weights } of matrix.lines)
      if (kind !== null) for (const id of weights.keys()) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  }, [matrix]);
  const shown = sought.trim() === "" ? lines : lines.filter(({ entity }) => entityKey(entity.name).includes(entityKey(sought)));
  // Where the last one stands, the next one is likely to stand.
  const parentId = picked === undefined ? (lines.at(-1)?.entity.parentId ?? null) : picked;
  const nameOf = (id: string | null): string => entities.find((entity) => entity.id === id)?.name ?? "";
  return (
    <div className={styles.root}>
      <CascadeFindingList findings={findings} />
      <p className={styles.note}>{cascade.entitiesFrom[inHand.entitiesFrom]}</p>
      <AddEntity
        entities={entities}
        parentId={parentId}
        pickParent={pick}
        add={(name, below) => {
          choose(withAdded(inHand, choice, name, below), cascade.added(name, nameOf(below)));
          pick(below);
        }}
        beside={
          pasting === null && (
            <Button size="small" appearance="subtle" icon={<ClipboardPaste16Regular />} onClick={() => setPasting("asked")}>
              {cascade.paste}
            </Button>
          )
        }
      />
      {pasting !== null && (
        <PasteEntities
          known={entities}
          takesFocus={pasting === "asked"}
          cancel={() => setPasting(null)}
          take={(listed) => {
            choose(withEntities(inHand, choice, listed), cascade.entities);
            setPasting(null);
            list.current?.focus();
          }}
        />
      )}
      {lines.length > many && (
        <SearchBox
          className={styles.find}
          size="small"
          aria-label={cascade.find}
          placeholder={cascade.find}
          value={sought}
          onChange={(_event, { value }) => seek(value)}
        />
      )}
      <div ref={list} tabIndex={-1} className={styles.list}>
        {shown.length === 0 && sought.trim() !== "" && <p className={styles.note}>{cascade.noneFound}</p>}
        {shown.length > 0 && (
          <ShortenedList items={shown} first={40} className={styles.list} label={cascade.list}>
            {(line) => (
              <EntityRow
                key={line.entity.id}
                line={line}
                entities={entities}
                kpis={carried.get(line.entity.id) ?? 0}
                isOpen={open === line.entity.id}
                isParent={parents.has(line.entity.id)}
                isWhole={line.entity.id === whole}
                toggle={() => setOpen(open === line.entity.id ? null : line.entity.id)}
                change={(change) => choose(withChanged(choice, line.entity.id, change))}
                remove={() => {
                  choose(withRemoved(inHand, choice, line.entity.id), cascade.removed(line.entity.name));
                  list.current?.focus();
                }}
              />
            )}
          </ShortenedList>
        )}
      </div>
    </div>
  );
}
