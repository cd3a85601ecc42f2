import {
  daysOf,
  defaultCardSettings,
  evaluateCard,
  isOver,
  isStale,
  serialOfText,
  timelyFigures,
  type Frequency,
  type Kpi,
  type KpiFigures,
  type PeriodKey,
} from "../../src/domain";

const key = (text: string) => text as PeriodKey;
const day = (text: string): number => {
  const serial = serialOfText(text);
  if (serial === null) throw new Error(text);
  return serial;
};
const asOf = (text: string, grace = 10) => ({ day: day(text), grace });

describe("the days of a period", () => {
  it.each([
    ["2026", "2026-01-01", "2026-12-31"],
    ["2026-H2", "2026-07-01", "2026-12-31"],
    ["2026-Q1", "2026-01-01", "2026-03-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2026-02-14", "2026-02-14", "2026-02-14"],
    // ISO 8601: 2026 begins on a Thursday, so its first week begins on 29 December 2025; 2027's on 4 January.
    ["2026-W01", "2025-12-29", "2026-01-04"],
    ["2026-W53", "2026-12-28", "2027-01-03"],
    ["2027-W01", "2027-01-04", "2027-01-10"],
  ])("%s runs from %s to %s", (period, first, last) => expect(daysOf(key(period))).toEqual({ first: day(first), last: day(last) }));
  it.each(["FY2026", "FY2026-Q3", "March", "03/04/2026"])("of %s are not known", (period) => expect(daysOf(key(period))).toBeNull());
  it("are Excel's serial numbers", () => expect(daysOf(key("2026"))).toEqual({ first: 46023, last: 46387 }));
});

describe("a period is over", () => {
  it("on the day after its last", () =>
    expect(["2026-03-01", "2026-03-31", "2026-04-01"].map((at) => isOver(key("2026-03"), asOf(at)))).toEqual([false, false, true]));
  it("or it is not known", () => expect(isOver(key("FY2026"), asOf("2026-04-01"))).toBeNull());
});

describe("a figure is stale", () => {
  it("or it is not known", () => expect(isStale(key("FY2025"), "year", asOf("2030-01-01"))).toBeNull());
  const stale = (latest: string, frequency: Frequency, at: string, grace = 0) => isStale(key(latest), frequency, asOf(at, grace));
  it("when it is older than one period of its frequency plus grace", () => {
    expect([stale("2026-01", "month", "2026-02-28"), stale("2026-01", "month", "2026-03-01")]).toEqual([false, true]);
    expect([stale("2026-01", "month", "2026-03-10", 10), stale("2026-01", "month", "2026-03-11", 10)]).toEqual([false, true]);
    expect([stale("2025-Q4", "quarter", "2026-03-31"), stale("2025-Q4", "quarter", "2026-04-01")]).toEqual([false, true]);
    expect([stale("2026-W01", "week", "2026-01-11"), stale("2026-W01", "week", "2026-01-12")]).toEqual([false, true]);
    expect([stale("2025", "year", "2026-12-31"), stale("2025", "year", "2027-01-01")]).toEqual([false, true]);
  });
});

describe("the figures that stand for a period", () => {
  const row = (period: string, actual: number | null): KpiFigures => ({ kpiId: "k", entity: "", period: key(period), actual, target: 100 });
  const of = (rows: KpiFigures[], period: string, frequency: Frequency | null, at: string, grace = 10) =>
    timelyFigures(rows, key(period), frequency, asOf(at, grace));
  const found = (figures: KpiFigures | null, carriedFrom: string | null = null) => ({ kind: "figures", figures, carriedFrom });
  const [fourth, first] = [row("2025-Q4", 90), row("2026-Q1", 95)];

  it("are its own, also where a slower KPI has one there", () => {
    expect(of([row("2026-03", 80), fourth], "2026-03", "quarter", "2026-04-01")).toEqual(found(row("2026-03", 80)));
    expect(of([row("FY2026", 1)], "FY2026", "year", "2026-04-01")).toEqual(found(row("FY2026", 1)));
    expect(of([], "March", "month", "2026-04-01")).toEqual(found(null));
  });
  it("are those of the first row where the period stands twice, as the sheet's lookups find them", () => {
    expect(of([row("2026-03", 80), row("2026-03", 70)], "2026-03", "month", "2026-04-01")).toEqual(found(row("2026-03", 80)));
    expect(of([fourth, row("2025-Q4", 70)], "2026-01", "quarter", "2026-02-01")).toEqual(found(fourth, "2025-Q4"));
  });
  it("are the latest of a slower KPI that ended by then, wherever it stands and whatever stands beside it", () => {
    const rows = [first, fourth, row("March", 1), row("FY2026", 2), row("2026-02", null), row("2026-Q2", 3)];
    expect(of(rows, "2026-03", "quarter", "2026-04-01")).toEqual(found(first, "2026-Q1"));
    expect(of(rows, "2026-02", "quarter", "2026-03-01")).toEqual(found(fourth, "2025-Q4"));
    expect(of([], "2026-02", "quarter", "2026-03-01")).toEqual(found(null));
  });
  it("are not carried forward for a KPI taken as often as the card is looked at, or more often", () => {
    expect(of([fourth], "2026-Q1", "quarter", "2026-04-01")).toEqual(found(null));
    expect(of([row("2026-01", 1)], "2026-02", "month", "2026-03-01")).toEqual(found(null));
    expect(of([row("2026-01", 1)], "2026-02", null, "2026-03-01")).toEqual(found(null));
    expect(of([row("2026-02-27", 1)], "2026-02", "day", "2026-03-01", 99)).toEqual(found(null));
  });
  it("are stale from the day after the next period ended, grace apart", () => {
    expect(of([fourth], "2026-03", "quarter", "2026-04-05", 0)).toEqual({ kind: "untimely", reason: "stale" });
    expect(of([fourth], "2026-03", "quarter", "2026-04-05", 1)).toEqual(found(fourth, "2025-Q4"));
  });
  it("are not due up to the last day of the period, the day included", () => {
    const empty = row("2026-03", null);
    expect(of([empty], "2026-03", "month", "2026-03-31")).toEqual({ kind: "untimely", reason: "not-due" });
    expect(of([empty], "2026-03", "month", "2026-04-01")).toEqual(found(empty));
    expect(of([row("2026-03", 80)], "2026-03", "month", "2026-03-31")).toEqual({ kind: "untimely", reason: "not-due" });
  });
});

describe("a card looked at on a day", () => {
  const kpi = (id: string, frequency: Frequency | null = null): Kpi => ({
    id,
    objectiveId: "o",
    name: id,
    unit: "",
    direction: "higher",
    weight: 1,
    owner: "",
    threshold: null,
    low: null,
    high: null,
    baseline: null,
    attainmentMethod: null,
    frequency,
  });
  const row = (kpiId: string, period: string, actual: number | string | null): KpiFigures => ({
    kpiId,
    entity: "",
    period: key(period),
    actual,
    target: 100,
  });
  const judged = (kpis: Kpi, rows: KpiFigures[], period: string, at: string | null, grace = 10) => {
    const card = {
      perspectives: [{ id: "p", name: "P", order: 1, weight: 1 }],
      objectives: [{ id: "o", perspectiveId: "p", name: "O", owner: "", weight: 1 }],
      kpis: [kpis],
      figures: rows,
    };
    const result = evaluateCard(card, key(period), { ...defaultCardSettings, asOf: at === null ? null : asOf(at, grace) });
    const [found] = result.perspectives[0]?.objectives[0]?.kpis ?? [];
    if (found === undefined) throw new Error("no KPI");
    return { status: found.status.kind === "status" ? found.status.status : found.status.reason, from: found.carriedFrom };
  };
  const monthly = [row("k", "2026-01", 90), row("k", "2026-02", 100), row("k", "2026-03", 80)];

  it("says that a period which is not over is not due, with a figure or without", () => {
    expect(judged(kpi("k"), monthly, "2026-03", "2026-03-31")).toEqual({ status: "not-due", from: null });
    expect(judged(kpi("k"), monthly, "2026-04", "2026-04-02")).toEqual({ status: "not-due", from: null });
    expect(judged(kpi("k"), monthly, "2026-03", "2026-04-01")).toEqual({ status: "off-target", from: null });
  });
  it("says that a figure is missing, or that the latest one is too old", () => {
    expect(judged(kpi("k"), monthly, "2026-04", "2026-05-02").status).toBe("no-actual");
    expect(judged(kpi("k"), monthly, "2026-05", "2026-06-02").status).toBe("stale");
    expect(judged(kpi("k"), [...monthly, row("k", "2026-05", "NA")], "2026-05", "2026-06-02").status).toBe("stale");
    expect(judged(kpi("k"), [], "2026-05", "2026-06-02").status).toBe("no-actual");
  });
  it("does not call an old card stale because it is looked at late", () => {
    expect(judged(kpi("k"), monthly, "2026-02", "2030-01-01").status).toBe("on-target");
    expect(judged(kpi("k"), monthly, "2026-04", "2030-01-01").status).toBe("no-actual");
  });
  it("carries the last quarter forward on a monthly card, and says so, until it is stale", () => {
    const quarterly = [row("q", "2025-Q4", 100), row("q", "2026-Q1", 95)];
    expect(judged(kpi("q", "quarter"), quarterly, "2026-02", "2026-03-05")).toEqual({ status: "on-target", from: "2025-Q4" });
    expect(judged(kpi("q", "quarter"), quarterly, "2026-05", "2026-06-05")).toEqual({ status: "at-risk", from: "2026-Q1" });
    expect(judged(kpi("q", "quarter"), quarterly, "2026-08", "2026-09-05")).toEqual({ status: "stale", from: null });
  });
  it("without a day judges as ever: nothing is early, late or carried forward", () => {
    expect(judged(kpi("k"), monthly, "2026-03", null)).toEqual({ status: "off-target", from: null });
    expect(judged(kpi("q", "quarter"), [row("q", "2026-Q1", 95)], "2026-05", null)).toEqual({ status: "no-actual", from: null });
  });
  it("leaves periods alone whose days are not known", () =>
    expect(judged(kpi("k"), [row("k", "FY2026", 100)], "FY2026", "2020-01-01")).toEqual({ status: "on-target", from: null }));
});
