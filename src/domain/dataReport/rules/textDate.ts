import { readPeriod } from "../../period/period";
import { daysInMonth, serialOfDay, type CalendarDay } from "../../period/serialDate";
import type { Found, Rule } from "../rule";

/** Days written as text, which Excel neither sorts nor counts as dates. Day and month are put in order only where the column shows which comes first. */
export const textDate: Rule = ({ reading, bodyOf }) =>
  reading.lines
    .filter(({ role }) => role === "period")
    .flatMap((line) => {
      const texts = bodyOf(line).filter(({ value }) => typeof value === "string" && readPeriod(value, "General")?.frequency === "day");
      const order = orderShown(texts.map(({ value }) => String(value)));
      return texts.map((cell): Found => {
        const text = String(cell.value).trim();
        const day = dayOf(text, order);
        const details = { text, header: line.header, ...(day === null ? {} : { day: isoOf(day) }) };
        if (day === null || cell.formula !== "") return { severity: "warning", at: cell.at, details, fix: null };
        const change = { at: cell.at, from: cell.value, fromFormat: cell.numberFormat, to: serialOfDay(day), toFormat: "yyyy-mm-dd" };
        return { severity: "warning", at: cell.at, details, fix: { kind: "set-date", changes: [change] } };
      });
    });

type Order = "day-first" | "month-first";

const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/;

/** The order that dates with a day above twelve show; null when none does or they differ. */
function orderShown(texts: readonly string[]): Order | null {
  const shown = new Set(
    texts.flatMap((text): Order[] => {
      const [, a = "0", b = "0"] = slashed.exec(text.trim()) ?? [];
      return Number(a) > 12 ? ["day-first"] : Number(b) > 12 ? ["month-first"] : [];
    }),
  );
  const [only] = shown;
  return shown.size === 1 ? (only ?? null) : null;
}

function dayOf(text: string, order: Order | null): CalendarDay | null {
  const key = readPeriod(text, "General")?.key ?? "";
  const [, y, m, d] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(key) ?? [];
  if (y !== undefined) return { year: Number(y), month: Number(m), day: Number(d) };
  const [, a, b, year = ""] = slashed.exec(text) ?? [];
  if (a === undefined || b === undefined || order === null) return null;
  const [day, month] = order === "day-first" ? [Number(a), Number(b)] : [Number(b), Number(a)];
  const whole = year.length === 2 ? 2000 + Number(year) : Number(year);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(whole, month) ? { year: whole, month, day } : null;
}

const isoOf = ({ year, month, day }: CalendarDay): string => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
