import numfmt from "numfmt";
import { formatFigure, formatScore, formatShare, noFigure } from "../../src/taskpane/formatFigure";
import { formatPeriod } from "../../src/taskpane/messages/formatPeriod";

const en = (figure: number | string | null, format: string, unit = "") => formatFigure(figure, format, unit, "en-US");

describe("a figure reads as in its cell", () => {
  const formats = [
    "0",
    "0.0",
    "0.00",
    "#,##0",
    "#,##0.00",
    "0%",
    "0.0%",
    '0.0" km"',
    '"€ "#,##0',
    "#,##0,",
    "0.0,,",
    "#,##0;(#,##0)",
    "0.0;-0.0",
    "$#,##0.00",
    "[Red]0.0",
    "[$€-2] #,##0",
    "0.0\\ \\h\\r",
  ];
  const figures = [0, 1, -1, 0.5, 0.895593132632992, 1234.5, -98765.4321, 262114, 3500000];

  test.each(formats)("format %s, compared with an independent renderer of Excel formats", (format) => {
    for (const figure of figures) {
      expect(en(figure, format)).toBe(numfmt.format(format, figure));
    }
  });

  test("optional decimals leave no lonely point behind, unlike in a cell", () => {
    expect(en(3, "0.##")).toBe("3");
    expect(en(3.5, "0.##")).toBe("3.5");
  });

  test("General shows what a person would: no binary tails", () => {
    expect(en(6.96666666666667, "General")).toBe("6.97");
    expect(en(0.1 + 0.2, "General")).toBe("0.3");
    expect(en(262114, "General")).toBe("262,114");
  });

  test("no figure is a dash, text stays as typed, zero is a figure", () => {
    expect(en(null, "0.0%")).toBe(noFigure);
    expect(en("", "0.0%")).toBe(noFigure);
    expect(en("≤ 3 %", "0.0%")).toBe("≤ 3 %");
    expect(en(0, "0.0")).toBe("0.0");
  });
});

describe("units", () => {
  test("stand behind the figure, once", () => {
    expect(en(7, "0.0", "min")).toBe("7.0\u00a0min");
    expect(en(0.95, "0%", "%")).toBe("95%");
    expect(en(95, "0", "%")).toBe("95\u00a0%");
    expect(en(12, '0" days"', "days")).toBe("12 days");
  });
  test("a currency sign stands before it", () => {
    expect(en(12.5, "0.00", "$")).toBe("$12.50");
    expect(en(-12.5, "0.00", "$")).toBe("-$12.50");
  });
  test("a long one is told elsewhere", () => expect(en(12, "0", "per 1,000 residents")).toBe("12"));
});

test("shares and scores carry one decimal in the host's language", () => {
  expect(formatShare(0.996, "en-US")).toBe("99.6%");
  expect(formatShare(0.996, "de-DE")).toBe("99,6\u00a0%");
  expect(formatScore(10 / 3, "en-US")).toBe("3.3");
  expect(formatScore(10, "de-DE")).toBe("10,0");
});

test("months are named, other periods stand as they are", () => {
  expect(formatPeriod("2026-04", "en-US")).toBe("Apr 2026");
  expect(formatPeriod("2026-01", "en-US")).toBe("Jan 2026");
  for (const period of ["2026", "2026-Q3", "FY2026", "March", "2026-13", "2026-W05"]) expect(formatPeriod(period, "en-US")).toBe(period);
});
