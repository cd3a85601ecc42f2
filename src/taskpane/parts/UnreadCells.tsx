import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { UnreadView } from "../../app/card/cardView";
import { useSurroundings } from "../surroundings";
import { CellLink } from "./CellLink";
import { ShortenedList } from "./ShortenedList";

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  list: { ...typographyStyles.body1, listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: "anywhere",
  },
});

/** Cells of the scorecard's table that are not understood, and what follows from it; nothing when all are. */
export function UnreadCells({ cells }: { cells: readonly UnreadView[] }) {
  const styles = useStyles();
  const { pane } = useSurroundings().messages;
  const heading = useId();
  if (cells.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {pane.unreadCells(cells.length)}
      </h2>
      <ShortenedList items={cells} first={5} className={styles.list}>
        {(cell) => (
          <li className={styles.item}>
            <span>{cell.asShare ? pane.thresholdAsShare(cell.kpi, cell.text) : pane.unreadCell(cell.heading, cell.kpi, cell.text)}</span>
            <CellLink at={cell.at} />
          </li>
        )}
      </ShortenedList>
    </section>
  );
}
