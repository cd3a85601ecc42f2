import { columnsOf, tableNames } from "../../../domain/document";
import type { DocumentTables } from "../../../domain/readDocument";
import type { GridValue } from "../../../domain/reading/sheetGrid";
import type { CardDraft } from "./cardTables";

/** The tables of a draft as they will stand: a period without a target of its own has the KPI's. */
export function draftDocument(draft: CardDraft): DocumentTables {
  const targets = new Map(draft.BSC_KPIs.rows.map(({ record }) => [record["ID"], record["Target"] ?? ""]));
  return Object.fromEntries(
    tableNames.map((table) => {
      const headers = columnsOf(table);
      const values = draft[table].rows.map(({ record }) =>
        headers.map((heading): GridValue => {
          const own = record[heading] ?? "";
          const isTarget = table === "BSC_Data" && heading === "Target" && own === "" && record["Entity"] === "";
          return isTarget ? (targets.get(record["KPI"] ?? "") ?? "") : own;
        }),
      );
      return [table, { headers, values }];
    }),
  );
}
