import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { absoluteRange, columnLetters } from "../../domain/address";
import type { Corrections, LineReading, LineRole, Reading } from "../../domain/reading/reading";
import { formatPeriod } from "../messages/formatPeriod";
import { cellOf } from "../messages/cellText";
import { useSurroundings } from "../surroundings";
import { lineGroups, linesByTable, periodKeys, type LineGroup } from "../understood";
import { CellLink } from "./CellLink";
import { narrow } from "./narrow";
import { RolePicker } from "./RolePicker";
import { ShortenedList } from "./ShortenedList";

const useStyles = makeStyles({
  table: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2, margin: 0, marginTop: tokens.spacingVerticalS },
  list: { ...typographyStyles.body1, listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "2.75em minmax(0, 1fr) minmax(0, 132px)",
    [narrow]: { gridTemplateColumns: "2.75em minmax(0, 1fr)" },
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: "anywhere",
  },
  picker: { [narrow]: { gridColumn: "2" } },
  header: {
    display: "-webkit-box",
    WebkitLineClamp: 2,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
  },
  reason: {
    ...typographyStyles.caption1,
    gridColumn: "2 / -1",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    [narrow]: { gridColumn: "2" },
  },
  corrected: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  small: { minWidth: 0, padding: 0, height: "20px", ...typographyStyles.caption1, color: tokens.colorBrandForegroundLink },
});

interface UnderstoodLinesProps {
  readonly reading: Reading;
  /** What the reader takes the corrected lines for by itself, by line id. */
  readonly taken: Readonly<Record<string, LineRole>>;
  readonly corrections: Corrections;
  readonly correct: (corrections: Corrections) => void;
}

/** Every line of the tables with what it was taken for and why, to be put right by picking. */
export function UnderstoodLines({ reading, taken, corrections, correct }: UnderstoodLinesProps) {
  const styles = useStyles();
  const { messages, locale } = useSurroundings();
  const { preview } = messages;
  const [apart, setApart] = useState<ReadonlySet<string>>(new Set());
  const keys = useMemo(() => periodKeys(reading), [reading]);
  const tables = useMemo(() => linesByTable(reading.lines), [reading]);
  return (
    <>
      {tables.map((lines, index) => (
        <div key={index}>
          {tables.length > 1 && <h3 className={styles.table}>{tableName(lines)}</h3>}
          <ShortenedList items={lineGroups(lines, apart)} first={30} className={styles.list}>
            {(group) => <li className={styles.item}>{oneGroup(group)}</li>}
          </ShortenedList>
        </div>
      ))}
    </>
  );

  function oneGroup(group: LineGroup) {
    const { first, last } = ends(group);
    const name = first === last ? nameOf(first) : `${nameOf(first)}–${nameOf(last)}`;
    const header = headerOf(group);
    const ids = group.lines.map(({ id }) => id);
    const before = ids.map((id) => taken[id]).find((role) => role !== undefined);
    return (
      <>
        <span>{first.at.includes("!") ? <CellLink at={first.at} text={name} /> : name}</span>
        <span className={styles.header} title={header}>
          {header}
        </span>
        <span className={styles.picker}>
          <RolePicker
            label={preview.pickRole(name, header)}
            role={group.role}
            pick={(role) => correct({ ...corrections, ...Object.fromEntries(ids.map((id) => [id, role])) })}
          />
        </span>
        <span className={styles.reason}>
          <span className={before === undefined ? undefined : styles.corrected}>{reasons(first)}</span>
          {before !== undefined && (
            <Button appearance="transparent" size="small" className={styles.small} onClick={() => correct(without(corrections, ids))}>
              {preview.backTo(messages.roles[before])}
            </Button>
          )}
          {before === undefined && group.lines.length > 1 && (
            <Button appearance="transparent" size="small" className={styles.small} onClick={() => setApart(new Set([...apart, ...ids]))}>
              {preview.eachOfThese(ids.length)}
            </Button>
          )}
          {before === undefined && apart.has(first.id) && (
            <Button
              appearance="transparent"
              size="small"
              className={styles.small}
              onClick={() => setApart(new Set([...apart].filter((id) => !sameTable(reading, id, first))))}
            >
              {preview.together}
            </Button>
          )}
        </span>
      </>
    );
  }

  function reasons({ because }: LineReading): string {
    return preview.because(because.map((tell) => messages.pane.because[tell]));
  }

  function headerOf(group: LineGroup): string {
    const { first, last } = ends(group);
    const shown = (period: string) => formatPeriod(keys.get(period) ?? period, locale);
    return first !== last && first.period !== null && last.period !== null
      ? preview.periods(shown(first.period), shown(last.period))
      : first.header;
  }

  function tableName([first]: readonly LineReading[]): string {
    const region = first && reading.regions[first.region];
    return region ? preview.region(region.sheet, absoluteRange(region.area).replace(/\$/g, "")) : (first?.sheet ?? "");
  }

  /** The letters of a column, the number of a row, the cell of a title. */
  function nameOf({ axis, index, at }: LineReading): string {
    if (axis === "context") return at.includes("!") ? cellOf(at) : preview.sheetName;
    return axis === "column" ? columnLetters(index) : String(index + 1);
  }
}

function ends(group: LineGroup) {
  const [first] = group.lines;
  const last = group.lines.at(-1);
  if (first === undefined || last === undefined) throw new RangeError("A group of lines holds at least one.");
  return { first, last };
}

const sameTable = ({ lines }: Reading, id: string, { region, sheet }: LineReading): boolean =>
  lines.some((line) => line.id === id && line.region === region && line.sheet === sheet);

const without = (corrections: Corrections, ids: readonly string[]): Corrections =>
  Object.fromEntries(Object.entries(corrections).filter(([id]) => !ids.includes(id)));
