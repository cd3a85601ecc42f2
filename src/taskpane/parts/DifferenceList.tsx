import { makeStyles, shorthands, tokens, typographyStyles } from "@fluentui/react-components";
import type { Difference } from "../../app/recallReading";
import type { PreviewSentences } from "../messages";
import { useSurroundings } from "../surroundings";
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
export function DifferenceList({ differences }: { differences: readonly Difference[] }) {
  const styles = useStyles();
  const { preview } = useSurroundings().messages;
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{preview.differencesTitle}</h2>
      <ShortenedList items={differences} first={8} className={styles.list}>
        {(difference) => <li>{differenceSentence(difference, preview)}</li>}
      </ShortenedList>
    </section>
  );
}

/** The sentence for a difference. */
const differenceSentence = <Kind extends Difference["kind"]>(
  difference: Extract<Difference, { kind: Kind }>,
  { difference: sentences }: PreviewSentences,
): string => (sentences[difference.kind] as (difference: Extract<Difference, { kind: Kind }>) => string)(difference);
