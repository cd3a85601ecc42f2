import { readDuration } from "../../../src/domain/figures/durationText";

describe("a time in two units or more", () => {
  it.each([
    ["1:30h", 1.5, "h"],
    ["1:30 min", 1.5, "min"],
    ["0:45 Std.", 0.75, "Std"],
    ["1,25h 30min", 1.75, "h"],
    ["1.25h 30min", 1.75, "h"],
    ["1min30", 1.5, "min"],
    ["1h30", 1.5, "h"],
    ["2 heures et 15 minutes", 2.25, "heures"],
    ["1h 30m 36s", 1.51, "h"],
  ])("%s is %d %s", (text, figure, unit) => expect(readDuration(text)).toEqual({ figure: expect.closeTo(figure, 12), unit }));

  it.each([
    "5 h",
    "1:30",
    "1:30 s",
    "1:30 xyz",
    "1:30:15 min",
    "1:75 h",
    "x1:30 h",
    "1:30 h x",
    "2h 5 apples",
    "2h x 30min",
    "about 2h 30min",
    "5s 30",
    "2h 2h",
    "",
  ])("%p is none", (text) => expect(readDuration(text)).toBeNull());
});
