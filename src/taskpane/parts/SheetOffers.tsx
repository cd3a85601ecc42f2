import { Button, Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { SheetOffer } from "../../app/reading/proposeSheets";
import { useSurroundings } from "../surroundings";
import { ShortenedList } from "./ShortenedList";

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, marginInlineStart: "-8px" },
  sheet: { overflowWrap: "anywhere" },
  note: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground3 },
});

/** More sheets laid out alike than this are taken or left with one press. */
const few = 2;

interface SheetOffersProps {
  readonly offers: readonly SheetOffer[];
  readonly chosen: readonly string[];
  /** True where the sheet in front holds no KPIs itself. */
  readonly instead: boolean;
  readonly choose: (sheets: readonly string[]) => void;
}

/** Other sheets of the workbook on which KPIs stand, to go into the card too. */
export function SheetOffers({ offers, chosen, instead, choose }: SheetOffersProps) {
  const styles = useStyles();
  const title = useId();
  const { preview } = useSurroundings().messages;
  const alike = offers.flatMap(({ sheet, because }) => (because === "same-columns" ? [sheet] : []));
  const allTaken = alike.every((sheet) => chosen.includes(sheet));
  const without = (sheets: readonly string[]) => chosen.filter((sheet) => !sheets.includes(sheet));
  return (
    <section aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        {instead ? preview.offersInstead : preview.offersTitle}
      </h2>
      {alike.length > few && (
        <Button size="small" onClick={() => choose(allTaken ? without(alike) : [...without(alike), ...alike])}>
          {allTaken ? preview.leaveAlike(alike.length) : preview.takeAlike(alike.length)}
        </Button>
      )}
      <ShortenedList items={offers} first={5} className={styles.list}>
        {(offer) => (
          <li>
            <Checkbox
              checked={chosen.includes(offer.sheet)}
              onChange={(_event, { checked }) => choose(checked === true ? [...chosen, offer.sheet] : without([offer.sheet]))}
              label={
                <span className={styles.sheet}>
                  {offer.sheet} <span className={styles.note}>{preview.offer(offer)}</span>
                </span>
              }
            />
          </li>
        )}
      </ShortenedList>
    </section>
  );
}
