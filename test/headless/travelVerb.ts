import { writeFile } from "node:fs/promises";
import { readEntitySheet } from "../../src/app/cascade/readEntitySheet";
import { packEntity } from "../../src/app/travel/packEntity";
import { excelTravel } from "../../src/excel/travel";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { messagesFor } from "../../src/taskpane/messages";
import { xlsxFiles } from "../../src/xlsx/workbookFiles";
import { withFile } from "./changedFile";
import { CommandFailure } from "./commandFailure";
import { readOptions } from "./options";
import type { Verb } from "./verbs";

const usage = "travel IN.xlsx ENTITY OUT.xlsx";

/** Writes an entity's sheet, named by name or id, as a workbook of its own, and prints what went along. */
export const travelVerb: Verb = {
  usage,
  run: async (args, print) => {
    const { positionals } = readOptions(args, [], usage);
    const [from, wanted, to] = positionals;
    if (from === undefined || wanted === undefined || to === undefined || positionals.length > 3) {
      throw new CommandFailure(`Give the file to read, the entity, and the file to write.\n  npm run --silent headless -- ${usage}`);
    }
    const sheet = messagesFor("en").sheet;
    print(
      await withFile(from, async ({ cost }) => {
        const { id, name } = await entityNamed(wanted);
        const { workbook, ...packed } = await packEntity(excelWorkbook, excelTravel, id, sheet);
        await writeFile(to, xlsxFiles.write(workbook));
        return { entity: name, ...packed, cost: cost() };
      }),
    );
  },
};

/** By id, name or name of its sheet. */
async function entityNamed(wanted: string): Promise<{ readonly id: string; readonly name: string }> {
  const { stored, entitySheets } = await excelWorkbook.readCascade();
  const table = stored.tables.BSC_Entities;
  const at = (column: string): number => table?.headers.indexOf(column) ?? -1;
  const entities = (table?.values ?? []).map((row) => ({ id: String(row[at("ID")] ?? ""), name: String(row[at("Entity")] ?? "") }));
  const sheets = entitySheets.flatMap((grid) => readEntitySheet(grid) ?? []);
  const isWanted = (text: string): boolean => text.trim().toLowerCase() === wanted.trim().toLowerCase();
  const found =
    entities.find(({ id }) => isWanted(id)) ??
    entities.find(({ name }) => isWanted(name)) ??
    entities.find(({ id }) => sheets.some(({ entityId, sheet }) => entityId === id && isWanted(sheet)));
  if (!found || !sheets.some(({ entityId }) => entityId === found.id)) {
    const known = sheets.map(({ sheet }) => sheet).join(", ");
    throw new CommandFailure(`${wanted} has no sheet in this workbook. ${known === "" ? "It has no cascade." : `There are: ${known}.`}`);
  }
  return found;
}
