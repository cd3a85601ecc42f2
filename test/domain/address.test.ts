import { absoluteRange, cellAddress, columnLetters, plainAddress, quotedSheet, readCell, splitAddress } from "../../src/domain/address";

describe("addresses as Excel writes them", () => {
  it("columns run from A to Z, AA to ZZ, AAA to XFD, each once and in order", () => {
    expect([0, 25, 26, 51, 52, 701, 702, 16383].map(columnLetters)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD"]);
    const all = Array.from({ length: 800 }, (_, column) => columnLetters(column));
    expect([...new Set(all)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))).toEqual(all);
  });
  it("a cell is its column and row, counted from 1", () => expect([cellAddress(0, 0), cellAddress(6, 1)]).toEqual(["A1", "B7"]));
  it("a cell is read as it is written, dollar signs and small letters or not", () => {
    for (const [row, column] of [
      [0, 0],
      [6, 1],
      [9, 26],
      [1048575, 16383],
    ] as const)
      expect(readCell(cellAddress(row, column))).toEqual({ row, column });
    expect(["$B$7", "B$7", "$b7"].map(readCell)).toEqual([
      { row: 6, column: 1 },
      { row: 6, column: 1 },
      { row: 6, column: 1 },
    ]);
    expect(["", "B", "7", "B0", "7B", "B7:C8", "ABCD1", "B7 ", "Sheet1!B7"].map(readCell)).toEqual(Array(9).fill(null));
  });
  it("a range is absolute, and a single cell is no range", () => {
    expect(absoluteRange({ row: 6, column: 1, rows: 3, columns: 3 })).toBe("$B$7:$D$9");
    expect(absoluteRange({ row: 6, column: 1, rows: 1, columns: 1 })).toBe("$B$7");
    expect(absoluteRange({ row: 6, column: 1, rows: 1, columns: 2 })).toBe("$B$7:$C$7");
    expect(absoluteRange({ row: 6, column: 1, rows: 2, columns: 1 })).toBe("$B$7:$B$8");
  });
  it("a sheet's name stands in quotes in a formula, its own quotes doubled", () =>
    expect([quotedSheet("Q1 2026"), quotedSheet("It's ours, isn't it")]).toEqual(["'Q1 2026'", "'It''s ours, isn''t it'"]));
  it("for people it stands as it is, and is told from the cell at the last mark", () => {
    expect(plainAddress("Wow! It's", 6, 1)).toBe("Wow! It's!B7");
    expect(splitAddress("Wow! It's!B7")).toEqual({ sheet: "Wow! It's", cell: "B7" });
    expect(splitAddress("B7")).toEqual({ sheet: "", cell: "B7" });
    expect(splitAddress("!B7")).toEqual({ sheet: "", cell: "B7" });
  });
});
