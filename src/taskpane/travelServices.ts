import { applyMerge } from "../app/travel/applyMerge";
import type { WorkbookFiles } from "../app/travel/fileWorkbook";
import type { MergeInHand, MergeOutcome, Take } from "../app/travel/mergeInHand";
import { packEntity, type PackedEntity } from "../app/travel/packEntity";
import { readMerge } from "../app/travel/readMerge";
import type { TravelPort } from "../app/travel/travelPort";
import type { WorkbookPort } from "../app/ports";
import type { SheetWords } from "../app/sheetWords";

/** Sheets of entities that leave as workbooks of their own and come back; every method may reject with a `WorkbookError`. */
export interface TravelServices {
  /** Has Excel open an entity's sheet as a workbook of its own, to be saved and sent. */
  leave(entityId: string): Promise<PackedEntity>;
  /** The same as a file. */
  file(entityId: string): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }>;
  /** Compares a file that came back with what stands here. Writes nothing. May reject with an `UnmergeableFile`, too. */
  readBack(bytes: Uint8Array): Promise<MergeInHand>;
  /** Writes what was chosen, by id of the difference; what both changed and nobody chose is left as it is. */
  take(inHand: MergeInHand, choices: ReadonlyMap<string, Take>): Promise<MergeOutcome>;
}

export function travelServices(port: WorkbookPort, travel: TravelPort, files: WorkbookFiles, words: SheetWords): TravelServices {
  const pack = (entityId: string): Promise<PackedEntity> => packEntity(port, travel, entityId, words);
  return {
    leave: async (entityId) => {
      const packed = await pack(entityId);
      await travel.openWorkbook(files.write(packed.workbook));
      return packed;
    },
    file: async (entityId) => {
      const { fileName, workbook } = await pack(entityId);
      return { fileName, bytes: files.write(workbook) };
    },
    readBack: (bytes) => readMerge(port, files, bytes),
    take: (inHand, choices) => applyMerge(port, inHand, choices),
  };
}
