import { readDocument, type DocumentTables } from "../../domain/readDocument";

/** KPIs of which a figure may be a word, such as yes or no. */
export const wordyKpis = (tables: DocumentTables): ReadonlySet<string> =>
  new Set(readDocument(tables).kpis.flatMap(({ id, scoring }) => (scoring?.method === "yes-no" ? [id] : [])));
