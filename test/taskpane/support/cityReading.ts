import type { LineReading, FigureReading, Finding, KpiReading, Question, Reading, Tell } from "../../../src/domain/reading/reading";
import type { PeriodKey } from "../../../src/domain/period/period";
import { cityCard } from "./cityCard";

/** What a reader would say of the sheet behind `cityCard`: 13 KPIs, three months across, one target each. */
const sheet = "CityScore";

const line = (index: number, header: string, role: LineReading["role"], period: string | null, because: Tell): LineReading => ({
  id: `${sheet}!${header}`,
  sheet,
  region: 0,
  axis: "column",
  index,
  at: `${sheet}!${String.fromCharCode(65 + index)}3`,
  header,
  role,
  period,
  because: [because],
});

const lines: readonly LineReading[] = [
  line(0, "KPI", "kpi", null, "header-word"),
  line(1, "Perspective", "perspective", null, "header-word"),
  line(2, "Unit", "unit", null, "header-word"),
  line(3, "Better", "direction", null, "header-word"),
  line(4, "Target 2026", "target", null, "header-word"),
  line(5, "2026-02", "actual", "2026-02", "period-header"),
  line(6, "2026-03", "actual", "2026-03", "period-header"),
  line(7, "2026-04", "actual", "2026-04", "period-header"),
  line(8, "Analyst’s remarks", "ignored", null, "not-recognised"),
];

const placed = cityCard.perspectives.flatMap((perspective) => perspective.kpis.map((kpi) => ({ kpi, perspective })));

const kpis: readonly KpiReading[] = placed.map(({ kpi, perspective }, index) => ({
  name: kpi.name,
  at: `${sheet}!A${index + 4}`,
  row: index + 3,
  unit: kpi.unit === "" ? null : kpi.unit,
  direction: kpi.direction ?? "ask",
  directionBecause: kpi.direction === null ? "unknown" : "stated",
  perspective: perspective.name,
  objective: null,
  owner: null,
  weight: null,
  threshold: null,
  low: null,
  high: null,
  baseline: null,
}));

const figures: readonly FigureReading[] = placed.flatMap(({ kpi }, index) => {
  const figure = (column: string, period: string | null, series: "actual" | "target", value: FigureReading["value"] | null) =>
    value === null
      ? []
      : [
          {
            at: `${sheet}!${column}${index + 4}`,
            kpi: kpi.name,
            kpiIndex: index,
            entity: null,
            period,
            periodKey: period as PeriodKey | null,
            series,
            value,
            numberFormat: kpi.numberFormat,
          },
        ];
  return [
    ...figure("E", null, "target", kpi.target),
    ...figure("F", "2026-02", "actual", kpi.actual),
    ...figure("G", "2026-03", "actual", kpi.actual),
    ...figure("H", "2026-04", "actual", kpi.actual),
  ];
});

export const attendanceQuestion: Question = {
  id: "direction:BPS ATTENDANCE",
  code: "direction",
  at: `${sheet}!A16`,
  details: { kpi: "BPS ATTENDANCE" },
  choices: ["higher", "lower", "range"],
  proposed: "higher",
};

export const remarksQuestion: Question = {
  id: "series:I",
  code: "series-of-column",
  at: `${sheet}!I3`,
  details: { header: "Analyst’s remarks" },
  choices: ["notes", "actual", "target", "forecast", "prior", "ignored"],
  proposed: null,
};

const findings: readonly Finding[] = [
  { code: "text-number", severity: "warning", at: `${sheet}!G9`, details: { text: "6,97", kpi: "EMS RESPONSE TIME" } },
  { code: "error-cell", severity: "warning", at: `${sheet}!H11`, details: { text: "#N/A" } },
  { code: "merged-cells", severity: "note", at: `${sheet}!A1`, details: {} },
  { code: "column-not-used", severity: "note", at: `${sheet}!I3`, details: { header: "Analyst’s remarks" } },
];

export const cityReading: Reading = {
  sheet,
  sheets: [sheet],
  regions: [
    { sheet, area: { row: 2, column: 0, rows: 14, columns: 9 }, header: { row: 2, column: 0, rows: 1, columns: 9 }, shape: "rows" },
  ],
  lines,
  kpis,
  figures,
  blanks: [],
  questions: [attendanceQuestion, remarksQuestion],
  findings,
  notFigures: [],
};

/** The same sheet with something that must be put right first. */
export const unbuildableReading: Reading = {
  ...cityReading,
  findings: [
    { code: "duplicate-kpi", severity: "error", at: `${sheet}!A9`, details: { kpi: "LIBRARY USERS", other: `${sheet}!A15` } },
    ...findings,
  ],
};
