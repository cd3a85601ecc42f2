/** A period as people say it: a month key such as `2026-04` by the month's name, anything else as it stands. */
export function formatPeriod(period: string, locale: string): string {
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(period);
  if (month === null) return period;
  const middle = new Date(Date.UTC(Number(month[1]), Number(month[2]) - 1, 15));
  return new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" }).format(middle);
}
