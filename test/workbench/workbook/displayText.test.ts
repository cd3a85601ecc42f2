import { displayColor, displayText } from "./displayText";

describe("a value in the format General", () => {
  it.each([
    [0, "0"],
    [-0, "0"],
    [100, "100"],
    [0.1 + 0.2, "0.3"],
    [1 / 3, "0.333333333"],
    [-1 / 3, "-0.333333333"],
    [1234567.891234, "1234567.891"],
    [12345678901, "12345678901"],
    [123456789012, "1.23457E+11"],
    [99999999999.9, "1E+11"],
    [0.0001, "0.0001"],
    [0.00001234, "0.00001234"],
    [0.000012345678, "1.23457E-05"],
    [1e21, "1E+21"],
    [1e-300, "1E-300"],
  ])("%d reads %s, as a wide column of Excel shows it", (value, text) => {
    expect(displayText(value, "General")).toBe(text);
  });

  it("shows text, booleans, errors and blanks as they are", () => {
    expect(displayText("007", "General")).toBe("007");
    expect(displayText(true, "0.00")).toBe("TRUE");
    expect(displayText({ error: "#DIV/0!" }, "0%")).toBe("#DIV/0!");
    expect(displayText(null, "0.00")).toBe("");
  });
});

describe("a value through its number format", () => {
  it.each([
    [0.1234, "0.0%", "12.3%"],
    [-1234.5, "#,##0.00_);(#,##0.00)", "(1,234.50)"],
    [-3, '0.00;[Red]-0.00;"zero";"t: "@', "-3.00"],
    [0, '0.00;[Red]-0.00;"zero";"t: "@', "zero"],
    ["abc", '0.00;[Red]-0.00;"zero";"t: "@', "t: abc"],
    [5, ";;;", ""],
    [45292, "m/d/yyyy", "1/1/2024"],
    [1.5, "[h]:mm", "36:00"],
    [0.5, '[>=1]"hi";[<0]"neg";0.0', "0.5"],
    [12345678, '0,,"M"', "12M"],
    [5, "@", "5"],
  ] as const)("%p as %s is %s", (value, format, text) => {
    expect(displayText(value, format)).toBe(text);
  });

  it("fills the cell for a date before the calendar begins", () => {
    expect(displayText(-1, "m/d/yyyy")).toMatch(/^#+$/);
  });

  it("keeps the separators of the display language beside a foreign currency", () => {
    expect(displayText(1234.5, "[$€-407] #,##0.00")).toBe("€ 1,234.50");
    expect(displayText(1234.5, "#,##0.00", "de-DE")).toBe("1.234,50");
  });

  it("colours the section that asks for it, and no other", () => {
    expect(displayColor(-3, "0;[Red]-0")).toBe("#FF0000");
    expect(displayColor(3, "0;[Red]-0")).toBeNull();
    expect(displayColor(45292, "[$-409]d mmm")).toBeNull();
  });
});
