import type { Session } from "./session";

/** The example workbooks the server has. */
export async function exampleNames(): Promise<readonly string[]> {
  const response = await fetch("/examples/index.json");
  return response.ok ? ((await response.json()) as readonly string[]) : [];
}

export async function openExample(session: Session, name: string): Promise<void> {
  const file = name.endsWith(".xlsx") ? name : `${name}.xlsx`;
  const response = await fetch(`/examples/${encodeURIComponent(file)}`);
  if (!response.ok) throw new Error(`There is no example called ${name}.`);
  await session.openBytes(new Uint8Array(await response.arrayBuffer()), file);
}

export async function openFile(session: Session, file: File): Promise<void> {
  await session.openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
}

/** Saves as browsers do: into the downloads. */
export async function download(session: Session): Promise<void> {
  const bytes = await session.savedBytes();
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = session.workbook.name.endsWith(".xlsx") ? session.workbook.name : `${session.workbook.name}.xlsx`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
