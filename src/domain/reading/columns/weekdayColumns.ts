import type { Column } from "./column";
import type { PeriodKey } from "../../period/period";
import { plainText } from "../words";

/** Names of the days from Monday on, by language; the short forms stand behind the long ones. */
const weeks: readonly (readonly string[])[] = [
  ["monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thur thurs", "friday fri", "saturday sat", "sunday sun"],
  ["montag mo", "dienstag di", "mittwoch mi", "donnerstag do", "freitag fr", "samstag sa sonnabend", "sonntag so"],
  ["lundi lun", "mardi mar", "mercredi mer", "jeudi jeu", "vendredi ven", "samedi sam", "dimanche dim"],
  ["lunes lun", "martes mar", "miercoles mie", "jueves jue", "viernes vie", "sabado sab", "domingo dom"],
  ["segunda seg segunda-feira", "terca ter terca-feira", "quarta qua quarta-feira", "quinta qui quinta-feira", "sexta sex sexta-feira", "sabado sab", "domingo dom"],
  ["lunedi lun", "martedi mar", "mercoledi mer", "giovedi gio", "venerdi ven", "sabato sab", "domenica dom"],
  ["maandag ma", "dinsdag di", "woensdag wo", "donderdag do", "vrijdag vr", "zaterdag za", "zondag zo"],
  ["pazartesi pzt", "sali sal", "carsamba car", "persembe per", "cuma cum", "cumartesi cmt", "pazar paz"],
  ["poniedzialek pon pn", "wtorek wt", "sroda sr", "czwartek czw cz", "piatek pt", "sobota sob", "niedziela niedz nd"],
  ["понедельник пн", "вторник вт", "среда ср", "четверг чт", "пятница пт", "суббота сб", "воскресенье вс"],
  ["星期一 周一", "星期二 周二", "星期三 周三", "星期四 周四", "星期五 周五", "星期六 周六", "星期日 周日 星期天"],
  ["月曜日 月曜 月", "火曜日 火曜 火", "水曜日 水曜 水", "木曜日 木曜 木", "金曜日 金曜 金", "土曜日 土曜 土", "日曜日 日曜 日"],
  ["월요일 월", "화요일 화", "수요일 수", "목요일 목", "금요일 금", "토요일 토", "일요일 일"],
]; // prettier-ignore

const dayIn = (week: readonly string[], text: string): number => {
  const word = plainText(text).replace(/\.$/, "");
  return week.findIndex((names) => plainText(names).split(" ").includes(word));
};

/** Fewer days in a row may be words of something else: "Sat", "Sun", "Mar". */
const fewest = 3;

/** "Mon | Tue | Wed" side by side, one day after the other: the days of a week whose figures these are, no KPIs and no places. */
export function weekdayColumns(columns: readonly Column[]): readonly Column[] {
  const days = weeks
    .map((week) => columns.flatMap((column) => (dayIn(week, column.header) < 0 ? [] : [{ column, day: dayIn(week, column.header) }])))
    .find(
      (found) =>
        found.length >= fewest &&
        found.every(({ column, day }, index) => {
          const last = found[index - 1];
          return last === undefined || (column.column === last.column.column + 1 && day === (last.day + 1) % 7);
        }),
    );
  if (days === undefined) return columns;
  const ofWeek = new Set(days.map(({ column }) => column));
  return columns.map((column) => {
    if (!ofWeek.has(column) || column.because[0] === "corrected") return column;
    const { header, period: week } = column;
    const text = week === null ? header : `${header} ${week.text}`;
    return {
      ...column,
      role: "actual",
      because: ["period-header"],
      label: null,
      period: { key: text as PeriodKey, text, frequency: "day" },
    };
  });
}
