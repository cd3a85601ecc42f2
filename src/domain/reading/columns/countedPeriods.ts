import type { Column } from "./column";
import type { SheetView } from "../sheetView";

/** "Month 0", "Week 30", "Year 3", "Sprint 12", "Mes 18": a word for time and its count from the beginning. */
const counted =
  /^(?:(?:day|week|month|quarter|year|sprint|phase|tag|woche|monat|quartal|jahr|jour|semaine|mois|trimestre|ann[ée]e|d[ií]a|semana|mes|a[ñn]o|m[êe]s|ano|giorno|settimana|mese|anno|week|maand|jaar|g[üu]n|hafta|ay|y[ıi]l|tydzie[ńn]|miesi[ąa]c|rok|неделя|месяц|год)[\s_-]*\d{1,3}|第?\d{1,3}\s*(?:周|个?月|年|期|週|ヶ月|か月|주차?|개월)|[mwqy]\+?\d{1,3})$/iu;

/** Under "Period" the months of a project, counted from its beginning, are periods as well: "Month 18" is none of a year, and nothing is unsure. */
export const countedPeriods =
  (view: SheetView, rows: readonly number[]) =>
  (columns: readonly Column[]): readonly Column[] =>
    columns.map((column) => {
      if (column.role !== "period" || column.doubt !== "period-column") return column;
      const texts = rows.map((row) => view.text(row, column.column)).filter((text) => text !== "");
      return texts.length > 1 && texts.every((text) => counted.test(text)) ? { ...column, doubt: null } : column;
    });
