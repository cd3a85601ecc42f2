import { parseEntry } from "./typing";

test.each([
  ["12", { value: 12 }],
  ["1,234.5", { value: 1234.5, numberFormat: "#,##0.00" }],
  ["(5)", { value: -5 }],
  ["5%", { value: 0.05, numberFormat: "0%" }],
  ["$3", { value: 3, numberFormat: "$#,##0" }],
  ["1E3", { value: 1000, numberFormat: "0.00E+00" }],
  ["-5", { value: -5 }],
  ["+5", { value: 5 }],
  ["2026-02", { value: 46054, numberFormat: "mmm-yy" }],
  ["3/4/2026", { value: 46085, numberFormat: "m/d/yyyy" }],
  ["12:30", { value: 12.5 / 24, numberFormat: "h:mm" }],
  ["1 1/2", { value: 1.5, numberFormat: "# ?/?" }],
  ["TRUE", { value: true }],
  ["#N/A", { value: { error: "#N/A" } }],
  ["19-8-2025", { value: "19-8-2025" }],
  ["Q1", { value: "Q1" }],
  ["'=A1", { value: "=A1" }],
  ["'007", { value: "007" }],
  ["=sum(a1)", { value: null, formula: "=SUM(A1)" }],
  ["+a1", { value: null, formula: "=+A1" }],
  ["-foo", { value: null, formula: "=-foo" }],
  ["@SUM(1)", { value: null, formula: "=SUM(1)" }],
  ["-", { value: "-" }],
  ["", { value: null }],
  [" x", { value: " x" }],
])("%p typed", (text, expected) => {
  expect(parseEntry(text)).toEqual(expected);
});

test.each(["=1+", "- item, one", "=SUM(", "+44 20 7946 (home", "@mention me"])("%p is refused, not entered as text", (text) => {
  expect(parseEntry(text).refused).toEqual(expect.any(String));
});
