import { createHost } from "./host";
import { hostWithClient, type TestHost } from "./node/client";
import type { OfficeWindow } from "./node/startClient";

let host: TestHost;
let client: OfficeWindow;

beforeEach(async () => {
  ({ host, client } = await hostWithClient());
});
afterEach(() => client.close());

const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
  client.Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));

type Heard = Record<string, unknown>;

/** Everything an event told so far. */
async function hear(
  subscribe: (context: Excel.RequestContext, sheet: Excel.Worksheet, handler: (event: unknown) => Promise<void>) => unknown,
): Promise<Heard[]> {
  const heard: Heard[] = [];
  await run(async (context, sheet) => {
    sheet.load("id");
    await context.sync();
    subscribe(context, sheet, async (event) => {
      heard.push(event as Heard);
    });
    await context.sync();
  });
  return heard;
}

const sheetId = (): string => host.workbook.activeSheetId;

describe("onChanged", () => {
  const onChanged = () => hear((_context, sheet, handler) => sheet.onChanged.add(handler as never));

  test("a user's edit: address, source, no trigger of ours, and before and after of a single cell", async () => {
    const heard = await onChanged();
    host.typeInto(sheetId(), { row: 1, column: 1 }, "12");
    host.typeInto(sheetId(), { row: 1, column: 1 }, "13");
    await host.settle();
    expect(heard).toHaveLength(2);
    expect(heard[1]).toMatchObject({
      type: "WorksheetChanged",
      changeType: "RangeEdited",
      address: "B2",
      source: "Local",
      triggerSource: "Unknown",
      details: { valueBefore: 12, valueAfter: 13, valueTypeBefore: "Double", valueTypeAfter: "Double" },
    });
  });

  test("own writes fire it too, marked as this add-in's, without details for more than one cell", async () => {
    const heard = await onChanged();
    await run(async (context, sheet) => {
      sheet.getRange("A1:B1").values = [[1, 2]];
      await context.sync();
    });
    await host.settle();
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({ address: "A1:B1", triggerSource: "ThisLocalAddin" });
    expect(heard[0]?.["details"]).toBeUndefined();
  });

  test("another person's edit is remote", async () => {
    const heard = await onChanged();
    host.faults.beforeSync(1, (other) => void other.typeInto(other.workbook.activeSheetId, { row: 0, column: 0 }, "theirs"));
    await run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    await host.settle();
    expect(heard[0]).toMatchObject({ source: "Remote", address: "A1" });
  });

  test("recalculated cells fire nothing but onCalculated", async () => {
    await run(async (context, sheet) => {
      sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
      await context.sync();
    });
    await host.settle();
    const changed = await onChanged();
    const calculated = await hear((_context, sheet, handler) => sheet.onCalculated.add(handler as never));
    host.typeInto(sheetId(), { row: 0, column: 0 }, "5");
    await host.settle();
    expect(changed.map(({ address }) => address)).toEqual(["A1"]);
    expect(calculated.map(({ address }) => address)).toEqual(["B1"]);
  });

  test("inserted rows tell so, with their direction", async () => {
    const heard = await onChanged();
    host.insertCells(sheetId(), { row: 1, column: 0, rows: 2, columns: 16384 }, "Down");
    await host.settle();
    expect(heard[0]).toMatchObject({ changeType: "RowInserted", address: "2:3", changeDirectionState: { insertShiftDirection: "Down" } });
  });

  test("the event's range can be used in another run", async () => {
    const heard = await onChanged();
    host.typeInto(sheetId(), { row: 2, column: 0 }, "x");
    await host.settle();
    const address = await run(async (context) => {
      const range = (heard[0] as unknown as Excel.WorksheetChangedEventArgs).getRange(context).load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!A3");
  });

  test("is silent while events are disabled and after the handler was removed", async () => {
    const heard: unknown[] = [];
    const handle = await run(async (context, sheet) => {
      sheet.load("id");
      await context.sync();
      const added = sheet.onChanged.add(async (event) => void heard.push(event));
      await context.sync();
      return added;
    });
    await run(async (context, sheet) => {
      context.runtime.enableEvents = false;
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await host.settle();
    expect(heard).toHaveLength(0);
    handle.remove();
    await handle.context.sync();
    host.typeInto(sheetId(), { row: 0, column: 0 }, "2");
    await host.settle();
    expect(heard).toHaveLength(0);
  });

  test("of the collection: every sheet's", async () => {
    const heard = await hear((context, _sheet, handler) => context.workbook.worksheets.onChanged.add(handler as never));
    const added = host.addSheet("Other");
    host.typeInto(added, { row: 0, column: 0 }, "x");
    await host.settle();
    expect(heard).toEqual([expect.objectContaining({ worksheetId: added, address: "A1" })]);
  });

  test("of a table: only what lies in it, without a trigger source", async () => {
    await run(async (context, sheet) => {
      sheet.getRange("A1:B2").values = [
        ["a", "b"],
        [1, 2],
      ];
      sheet.tables.add("A1:B2", true).name = "Facts";
      await context.sync();
    });
    await host.settle();
    const heard: Heard[] = [];
    await run(async (context) => {
      const table = context.workbook.tables.getItem("Facts").load("id");
      await context.sync();
      table.onChanged.add(async (event) => void heard.push(event as unknown as Heard));
      await context.sync();
    });
    host.typeInto(sheetId(), { row: 1, column: 1 }, "9");
    host.typeInto(sheetId(), { row: 9, column: 1 }, "9");
    await host.settle();
    expect(heard.map(({ address }) => address)).toEqual(["B2"]);
    expect(heard[0]).not.toHaveProperty("triggerSource");
  });
});

describe("other events", () => {
  test("selection, activation, addition, renaming, deletion", async () => {
    const selected = await hear((_context, sheet, handler) => sheet.onSelectionChanged.add(handler as never));
    const activated = await hear((context, _sheet, handler) => context.workbook.worksheets.onActivated.add(handler as never));
    const added = await hear((context, _sheet, handler) => context.workbook.worksheets.onAdded.add(handler as never));
    const deleted = await hear((context, _sheet, handler) => context.workbook.worksheets.onDeleted.add(handler as never));
    const first = sheetId();
    host.select(first, { row: 1, column: 1, rows: 2, columns: 2 });
    const id = host.addSheet("New");
    host.activateSheet(first);
    host.deleteSheet(id);
    await host.settle();
    expect(selected).toEqual([expect.objectContaining({ address: "B2:C3", worksheetId: first })]);
    expect(added.map((event) => event["worksheetId"])).toEqual([id]);
    expect(activated.map((event) => event["worksheetId"])).toEqual([id, first]);
    expect(deleted.map((event) => event["worksheetId"])).toEqual([id]);
  });

  test("a handler may write; what it writes is told too", async () => {
    await run(async (context, sheet) => {
      sheet.load("id");
      await context.sync();
      sheet.onChanged.add(async (event) => {
        if (event.address !== "A1") return;
        await client.Excel.run(async (inner) => {
          inner.workbook.worksheets.getItem(event.worksheetId).getRange("B1").values = [["seen"]];
          await inner.sync();
        });
      });
      await context.sync();
    });
    host.typeInto(sheetId(), { row: 0, column: 0 }, "1");
    await host.settle();
    expect(host.workbook.sheets[0]?.cells.get(1)?.value).toBe("seen");
  });
});

describe("ribbon commands", () => {
  test("run the associated function and resolve when it says it is done", async () => {
    const done: string[] = [];
    client.Office.actions.associate("buildScorecard", (event: Office.AddinCommands.Event) => {
      setTimeout(() => {
        done.push(event.source.id);
        event.completed();
      }, 5);
    });
    await host.runCommand("buildScorecard", "BuildButton");
    expect(done).toEqual(["BuildButton"]);
  });

  test("a function that is not associated fails, and so does a host without an add-in", async () => {
    await expect(host.runCommand("none", "Button")).rejects.toThrow(/no function/);
    client.close();
    await expect(host.runCommand("none", "Button")).rejects.toThrow(/No add-in/);
  });

  test("reach a client only once it knows that it is registered: it would lose one that came before", async () => {
    const other = createHost();
    const { RegisterEvent } = other.connect().external as {
      RegisterEvent(id: number, target: string, handler: () => void, registered: () => void): void;
    };
    const heard: boolean[] = [];
    RegisterEvent(39, "", () => undefined, () => heard.push(other.hearsCommands)); // prettier-ignore
    heard.push(other.hearsCommands);
    await other.settle();
    heard.push(other.hearsCommands);
    expect(heard).toEqual([false, false, true]);
  });

  test("the pane is shown and hidden by the add-in", async () => {
    const seen: boolean[] = [];
    host.onChange((change) => {
      if (change.kind === "pane") seen.push(change.visible);
    });
    await client.Office.addin.hide();
    await client.Office.addin.showAsTaskpane();
    expect(seen).toEqual([false, true]);
  });
});
