import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { LineReading, Reading } from "../../domain/reading/reading";
import { formatPeriod } from "../formatPeriod";
import { useSurroundings } from "../surroundings";
import { columnLetters } from "../../domain/address";
import { columnGroups, periodKeys, type ColumnGroup } from "../understood";
import { CellLink } from "./CellLink";
import { narrow } from "./narrow";
import { ShortenedList } from "./ShortenedList";

const useStyles = makeStyles({
  list: { ...typographyStyles.body1, listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "3.25em 1fr auto",
    [narrow]: { gridTemplateColumns: "3.25em 1fr" },
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    overflowWrap: "anywhere",
  },
  because: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, alignSelf: "center", [narrow]: { gridColumn: "2" } },
});

/** Every column with what it was taken for. */
export function UnderstoodColumns({ reading }: { reading: Reading }) {
  const styles = useStyles();
  const { messages, locale } = useSurroundings();
  const keys = useMemo(() => periodKeys(reading), [reading]);
  const shown = (period: string) => formatPeriod(keys.get(period) ?? period, locale);
  return (
    <ShortenedList items={columnGroups(reading.lines)} first={30} className={styles.list}>
      {(group) => {
        const { first, last } = ends(group);
        const letters = first.index === last.index ? nameOf(first) : `${nameOf(first)}–${nameOf(last)}`;
        return (
          <li className={styles.item}>
            <span>
              <CellLink at={first.at} text={letters} />
            </span>
            <span>{describe(group)}</span>
            <span className={styles.because}>{first.because.map((tell) => messages.pane.because[tell]).join(", ")}</span>
          </li>
        );
      }}
    </ShortenedList>
  );

  function describe(group: ColumnGroup): string {
    const { first, last } = ends(group);
    const role = messages.roles[group.role];
    if (group.role === "ignored") return group.columns.map((column) => column.header).join(", ");
    return first.period !== null && last.period !== null
      ? messages.pane.periodColumns(role, shown(first.period), shown(last.period))
      : messages.pane.columnRole(role, first.header);
  }
}

/** The letters of a column, the number of a row. */
const nameOf = ({ axis, index }: LineReading): string => (axis === "column" ? columnLetters(index) : String(index + 1));

function ends(group: ColumnGroup) {
  const [first] = group.columns;
  const last = group.columns.at(-1);
  if (first === undefined || last === undefined) throw new RangeError("A group of columns holds at least one.");
  return { first, last };
}
