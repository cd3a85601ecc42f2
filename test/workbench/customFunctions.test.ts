import { hostWithClient, type TestHost } from "./node/client";
import type { OfficeWindow } from "./node/startClient";
import type { HostSettings } from "./hostApi";

const functionsJson = JSON.stringify({
  allowCustomDataForDataTypeAny: true,
  functions: [
    {
      id: "ADD",
      name: "ADD",
      parameters: [
        { name: "a", type: "number" },
        { name: "b", type: "number", optional: true },
      ],
      result: { type: "number" },
    },
    { id: "KIND", name: "KIND", parameters: [{ name: "value", type: "any" }], result: { type: "string" } },
    {
      id: "KINDS",
      name: "KINDS",
      parameters: [{ name: "values", type: "any", dimensionality: "matrix" }],
      result: { type: "any", dimensionality: "matrix" },
    },
    { id: "RAW", name: "RAW", parameters: [{ name: "what", type: "string" }], result: { type: "any", dimensionality: "matrix" } },
    { id: "SEES", name: "SEES", allowErrorForDataTypeAny: true, parameters: [{ name: "value", type: "any" }], result: { type: "string" } },
    { id: "ALL", name: "ALL", parameters: [{ name: "values", type: "number", repeating: true }], result: { type: "number" } },
    { id: "WHERE", name: "WHERE", parameters: [], result: { type: "string" }, options: { requiresAddress: true } },
    { id: "NEVER", name: "NEVER", parameters: [], result: { type: "number" } },
  ],
});

/** Functions of the test's own, associated in the client's window as an add-in does. */
const source = `
  const kind = (v) => v === null ? "null" : v === "" ? "empty text" : typeof v + " " + v;
  CustomFunctions.associate("ADD", (a, b) => a + (b === null ? 100 : b));
  CustomFunctions.associate("KIND", kind);
  CustomFunctions.associate("KINDS", (values) => values.map((row) => row.map(kind)));
  CustomFunctions.associate("RAW", (what) => {
    switch (what) {
      case "undefined": return undefined;
      case "null in array": return [[1, null]];
      case "NaN in array": return [[1, NaN]];
      case "NaN": return NaN;
      case "Infinity": return Infinity;
      case "error text": return "#VALUE!";
      case "date": return new Date(Date.UTC(2026, 0, 2));
      case "throws": throw new Error("secret");
      case "value": throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "target is not a number");
      case "n/a": throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "nothing yet");
      case "zero": throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero, "unseen");
      case "ref": throw new CustomFunctions.Error("#REF!");
      case "error in array": return [[1, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "no data")]];
      case "jagged": return [[1, 2], [3]];
      case "grid": return [[1, 2], [3, 4]];
    }
  });
  CustomFunctions.associate("SEES", (v) => v && v.code ? "an error " + v.code : "no error");
  CustomFunctions.associate("ALL", (values) => values.reduce((a, b) => a + b, 0));
  CustomFunctions.associate("WHERE", (invocation) => invocation.address);
  CustomFunctions.associate("NEVER", () => new Promise(() => undefined));
`;

let host: TestHost;
let client: OfficeWindow;

async function start(settings: Partial<HostSettings> = {}): Promise<void> {
  ({ host, client } = await hostWithClient({ settings }));
  host.installFunctions("TST", functionsJson);
  client.evaluate(source);
}

async function write(address: string, formulas: unknown[][]): Promise<void> {
  await client.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).formulas = formulas;
    await context.sync();
  });
}

async function read(address: string): Promise<unknown[][]> {
  return client.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}

async function result(formula: string): Promise<unknown> {
  await write("F1", [[formula]]);
  await host.settle();
  return (await read("F1"))[0]?.[0];
}

const messageIn = (key: number): string | undefined => {
  const value = host.workbook.sheets[0]?.cells.get(key)?.value;
  return typeof value === "object" && value !== null ? value.message : undefined;
};

afterEach(() => client.close());

describe("a custom function runs in the client's own runtime", () => {
  beforeEach(() => start());

  test("its cell is #BUSY! at the sync that wrote it, and has the result a turn later", async () => {
    const first = await client.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.formulas = [["=TST.ADD(1,2)"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(first).toEqual([["#BUSY!"]]);
    await host.settle();
    expect(await read("A1")).toEqual([[3]]);
  });

  test("what depends on it is calculated when the result arrives", async () => {
    await write("A1:B1", [["=TST.ADD(1,2)", "=A1*10"]]);
    await host.settle();
    expect(await read("A1:B1")).toEqual([[3, 30]]);
  });

  test("an omitted optional argument arrives as null", async () => {
    expect(await result("=TST.ADD(1)")).toBe(101);
  });

  test("a repeating argument arrives as one array", async () => {
    expect(await result("=TST.ALL(1,2,3,4)")).toBe(10);
  });

  test("the address is given only to who asks for it, with the sheet's name quoted", async () => {
    expect(await result("=TST.WHERE()")).toBe("Sheet1!F1");
    const [sheet] = host.workbook.sheets;
    host.renameSheet(sheet?.id ?? "", "Q1 2026");
    expect(await result("=TST.WHERE()")).toBe("'Q1 2026'!F1");
  });

  test("a matrix result spills", async () => {
    await write("A1", [['=TST.RAW("grid")']]);
    await host.settle();
    expect(await read("A1:B2")).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test("an unassociated function is #VALUE!, not a wait for ever", async () => {
    host.installFunctions("TST", JSON.stringify({ functions: [{ id: "GONE", name: "GONE", parameters: [], result: { type: "number" } }] }));
    expect(await result("=TST.GONE()")).toBe("#VALUE!");
  });

  test("a promise that never settles leaves #BUSY! and the rest of the sheet alone", async () => {
    await write("A1:B1", [["=TST.NEVER()", "=TST.ADD(1,1)"]]);
    let shown = await read("A1:B1");
    for (let waited = 0; waited < 100 && shown[0]?.[1] !== 2; waited += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      shown = await read("A1:B1");
    }
    expect(shown).toEqual([["#BUSY!", 2]]);
  });
});

describe("results pass through JSON", () => {
  beforeEach(() => start());

  test.each([
    ["undefined", 0],
    ["NaN", "#VALUE!"],
    ["Infinity", "#NUM!"],
    ["error text", "#VALUE!"],
    ["date", "2026-01-02T00:00:00.000Z"],
    ["throws", "#VALUE!"],
    ["value", "#VALUE!"],
    ["n/a", "#N/A"],
    ["zero", "#DIV/0!"],
    ["ref", "#VALUE!"],
    ["jagged", "#VALUE!"],
  ])("%s shows as %p", async (what, shown) => {
    expect(await result(`=TST.RAW("${what}")`)).toBe(shown);
  });

  test('the text "#VALUE!" is text, no error', async () => {
    await write("A1:B1", [['=TST.RAW("error text")', "=ISERROR(A1)"]]);
    await host.settle();
    expect(await read("B1")).toEqual([[false]]);
  });

  test.each(["null in array", "NaN in array"])("%s becomes 0, not blank", async (what) => {
    await write("A1:D1", [[`=TST.RAW("${what}")`, null, "=ISBLANK(B1)", null]]);
    await host.settle();
    expect((await read("A1:C1"))[0]).toEqual([1, 0, false]);
  });

  test("an error in an array is an error in its cell", async () => {
    await write("A1", [['=TST.RAW("error in array")']]);
    await host.settle();
    expect(await read("A1:B1")).toEqual([[1, "#N/A"]]);
    expect(messageIn(1)).toBe("no data");
  });

  test("only #VALUE! and #N/A carry a message, and an exception's text is not shown", async () => {
    await write("A1:D1", [['=TST.RAW("value")', '=TST.RAW("n/a")', '=TST.RAW("zero")', '=TST.RAW("throws")']]);
    await host.settle();
    expect([0, 1, 2, 3].map(messageIn)).toEqual(["target is not a number", "nothing yet", undefined, undefined]);
  });
});

describe("blank cells", () => {
  test.each([
    ["zero", "number 0"],
    ["null", "null"],
  ] as const)("arrive as %s, in arrays too, when the host is set so", async (blanksArriveAs, shown) => {
    await start({ blanksArriveAs });
    expect(await result("=TST.KIND(Z99)")).toBe(shown);
    await write("A1", [["=TST.KINDS(Z98:Z99)"]]);
    await host.settle();
    expect(await read("A1:A2")).toEqual([[shown], [shown]]);
  });

  test("a typed zero, a text and TRUE arrive as they are", async () => {
    await start();
    await write("H1:H3", [[0], ["x"], [true]]);
    expect(await result("=TST.KIND(H1)")).toBe("number 0");
    expect(await result("=TST.KIND(H2)")).toBe("string x");
    expect(await result("=TST.KIND(H3)")).toBe("boolean true");
  });
});

describe("errors as arguments", () => {
  beforeEach(() => start());

  test("become the result without a call, unless the function accepts them", async () => {
    await write("H1", [["=1/0"]]);
    const before = host.invocations;
    expect(await result("=TST.KIND(H1)")).toBe("#DIV/0!");
    expect(host.invocations).toBe(before);
    expect(await result("=TST.SEES(H1)")).toBe("an error #DIV/0!");
  });
});

describe("#NAME? sticks", () => {
  test("a formula entered before the functions are registered stays #NAME? until it is entered again", async () => {
    ({ host, client } = await hostWithClient());
    await write("A1", [["=TST.ADD(1,2)"]]);
    expect(await read("A1")).toEqual([["#NAME?"]]);
    host.installFunctions("TST", functionsJson);
    client.evaluate(source);
    await client.Excel.run(async (context) => {
      context.workbook.application.calculate("Full" as Excel.CalculationType);
      await context.sync();
    });
    await host.settle();
    expect(await read("A1")).toEqual([["#NAME?"]]);
    await write("A1", [["=TST.ADD(1,2)"]]);
    await host.settle();
    expect(await read("A1")).toEqual([[3]]);
  });
});

describe("opening does not recalculate custom functions", () => {
  test("stored results stand and nothing is invoked until a precedent changes", async () => {
    await start();
    await write("A1:B1", [[1, "=TST.ADD(A1,2)"]]);
    await host.settle();
    const saved = host.workbook;
    client.close();
    ({ host, client } = await hostWithClient({ workbook: saved }));
    host.installFunctions("TST", functionsJson);
    client.evaluate(source);
    await host.settle();
    expect(host.invocations).toBe(0);
    expect(await read("B1")).toEqual([[3]]);
  });
});
