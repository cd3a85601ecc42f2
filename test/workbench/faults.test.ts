import { hostWithClient, type TestHost } from "./node/client";
import type { HostSettings } from "./hostApi";
import type { OfficeWindow } from "./node/startClient";

let host: TestHost;
let client: OfficeWindow;

const start = async (settings: Partial<HostSettings> = {}): Promise<void> => {
  ({ host, client } = await hostWithClient({ settings }));
};

beforeEach(() => start());
afterEach(() => client.close());

const write = (address: string, value: unknown, options: Excel.RunOptions = {}) =>
  client.Excel.run(options, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[value]];
    await context.sync();
  });

const codeOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => "nothing was refused",
    (error: { code: string }) => error.code,
  );

const valueAt = (key: number): unknown => host.workbook.sheets[0]?.cells.get(key)?.value;

describe("faults on demand", () => {
  test("the n-th sync fails with the given error, before anything ran; the next one works", async () => {
    host.faults.failSync(2, { code: "GeneralException", message: "try again" });
    await write("A1", 1);
    await expect(write("A1", 2)).rejects.toMatchObject({ code: "GeneralException", message: "try again" });
    expect(valueAt(0)).toBe(1);
    await write("A1", 3);
    expect(valueAt(0)).toBe(3);
  });

  test("or after some of its actions: those stay done", async () => {
    host.faults.failSync(1, { code: "GeneralException" }, 7);
    const code = await codeOf(
      client.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1").values = [["done"]];
        sheet.getRange("A2").values = [["lost"]];
        await context.sync();
      }),
    );
    expect(code).toBe("GeneralException");
    expect([valueAt(0), valueAt(16384)]).toEqual(["done", undefined]);
  });

  test("a dropped sync is never answered", async () => {
    host.faults.dropSync(1);
    const outcome = await Promise.race([
      write("A1", 1).then(() => "answered"),
      new Promise((resolve) => setTimeout(() => resolve("silence"), 60)),
    ]);
    expect(outcome).toBe("silence");
  });

  test("someone else acts between two syncs", async () => {
    host.faults.beforeSync(2, (other) => void other.typeInto(other.workbook.activeSheetId, { row: 0, column: 0 }, "theirs"));
    const read = await client.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.values = [["ours"]];
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([["theirs"]]);
  });
});

describe("a cell being edited", () => {
  test("refuses a batch as a whole", async () => {
    host.beginEdit(host.workbook.activeSheetId, { row: 0, column: 0 });
    expect(await codeOf(write("A1", 1))).toBe("InvalidOperationInCellEditMode");
    host.endEdit();
    expect(await codeOf(write("A1", 1))).toBe("nothing was refused");
  });

  test("makes a batch wait that asked for it", async () => {
    host.beginEdit(host.workbook.activeSheetId, { row: 0, column: 0 });
    const waiting = write("A1", 1, { delayForCellEdit: true });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(valueAt(0)).toBeUndefined();
    host.endEdit();
    await waiting;
    expect(valueAt(0)).toBe(1);
  });
});

describe("payload limits", () => {
  test("a request above the limit is refused and nothing of it is done", async () => {
    client.close();
    await start({ payloadLimit: 2000 });
    expect(await codeOf(write("A1", "x".repeat(3000)))).toBe("RequestPayloadSizeLimitExceeded");
    expect(valueAt(0)).toBeUndefined();
  });

  test("a response above the limit is refused", async () => {
    client.close();
    await start({ payloadLimit: 2000 });
    const code = await codeOf(
      client.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1:Z99").load("values");
        await context.sync();
      }),
    );
    expect(code).toBe("ResponsePayloadSizeLimitExceeded");
  });
});

describe("cost", () => {
  test("counts round trips, bytes and cells, and not the client's housekeeping", async () => {
    expect(host.cost.roundTrips).toBe(0);
    await client.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.load("values");
      await context.sync();
    });
    expect(host.cost.cellsWritten).toBe(4);
    expect(host.cost.cellsRead).toBe(4);
    expect(host.cost.requestBytes).toBeGreaterThan(100);
    expect(host.cost.responseBytes).toBeGreaterThan(50);
    await host.settle();
    expect(host.cost.roundTrips).toBe(1);
  });
});

describe("what a user is refused", () => {
  test("a protected cell, a broken formula, a bad or taken sheet name, the last sheet", () => {
    const id = host.workbook.activeSheetId;
    expect(host.typeInto(id, { row: 0, column: 0 }, "=SUM(")?.refused).toMatch(/problem with this formula/);
    expect(host.renameSheet(id, "a/b")?.refused).toMatch(/invalid name/);
    host.addSheet("Other");
    expect(host.renameSheet(id, "other")?.refused).toMatch(/already taken/);
    host.deleteSheet(host.workbook.activeSheetId);
    expect(host.deleteSheet(id)?.refused).toMatch(/at least one visible worksheet/);
    const [sheet] = host.workbook.sheets;
    if (sheet) sheet.protection = { options: {} };
    expect(host.typeInto(id, { row: 0, column: 0 }, "x")?.refused).toMatch(/protected sheet/);
    expect(host.beginEdit(id, { row: 0, column: 0 })?.refused).toMatch(/protected sheet/);
  });
});
