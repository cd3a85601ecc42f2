import { readFile } from "node:fs/promises";
import { join, normalize, sep } from "node:path";

/** What goes back to the browser. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array | string;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".txt": "text/plain; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".woff2": "font/woff2",
};

/** By a file's name, or by a bare ending like `.html`. */
export const typeOf = (name: string): string => types[name.slice(name.lastIndexOf(".")).toLowerCase()] ?? "application/octet-stream";

export const notFound = (what: string): Answer => ({ status: 404, type: "text/plain; charset=utf-8", body: `Not found: ${what}` });

export const html = (body: string): Answer => ({ status: 200, type: typeOf(".html"), body });

/** The path of a file inside a folder, or null when the name leads out of it. */
export function inside(folder: string, name: string): string | null {
  if (name.includes("\0")) return null;
  const path = normalize(join(folder, name));
  return path.startsWith(normalize(folder) + sep) ? path : null;
}

/** Answers with a file of a folder. */
export async function fileOf(folder: string, name: string): Promise<Answer> {
  const path = inside(folder, name);
  const body = path === null ? null : await readFile(path).catch(() => null);
  return body === null ? notFound(name) : { status: 200, type: typeOf(name), body };
}
