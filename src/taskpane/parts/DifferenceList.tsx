import { makeStyles, shorthands, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Difference } from "../../app/reading/recallReading";
import type { Reading } from "../../domain/reading/reading";
import type { PreviewSentences } from "../messages";
import { formatPeriod } from "../messages/formatPeriod";
import { useSurroundings } from "../surroundings";
import { periodKeys } from "../understood";
import { ShortenedList } from "./ShortenedList";

const useStyles = makeStyles({
  section: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    ...shorthands.border("1px", "solid", tokens.colorNeutralStroke2),
    ...shorthands.borderLeft("3px", "solid", tokens.colorBrandStroke1),
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { ...typographyStyles.body1Strong, margin: 0, marginBottom: tokens.spacingVerticalXS },
  list: {
    ...typographyStyles.body1,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
  },
});

/** What is not as it was when the card was last built from sheets like these. */
export function DifferenceList({ differences, reading }: { differences: readonly Difference[]; reading: Reading }) {
  const styles = useStyles();
  const { messages, locale } = useSurroundings();
  const { preview } = messages;
  const keys = useMemo(() => periodKeys(reading), [reading]);
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{preview.differencesTitle}</h2>
      <ShortenedList items={differences} first={8} className={styles.list}>
        {(difference) => <li>{sentence(difference)}</li>}
      </ShortenedList>
    </section>
  );

  function sentence(difference: Difference): string {
    const said = differenceSentence(readable(difference), preview);
    const names = difference.kind === "read-like" || difference.kind === "other-shape";
    return names || difference.sheet === reading.sheet ? said : preview.onSheet(difference.sheet, said);
  }

  function readable(difference: Difference): Difference {
    if (difference.kind !== "new-periods" && difference.kind !== "periods-gone") return difference;
    return { ...difference, names: difference.names.map((period) => formatPeriod(keys.get(period) ?? period, locale)) };
  }
}

/** The sentence for a difference. */
const differenceSentence = <Kind extends Difference["kind"]>(
  difference: Extract<Difference, { kind: Kind }>,
  { difference: sentences }: PreviewSentences,
): string => (sentences[difference.kind] as (difference: Extract<Difference, { kind: Kind }>) => string)(difference);
