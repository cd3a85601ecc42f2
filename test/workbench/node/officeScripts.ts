import { readFile } from "node:fs/promises";
import path from "node:path";
import { ResourceLoader, type FetchOptions } from "jsdom";

const dist = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** Microsoft's address of Office.js, as the product's page names it. */
export const officeJsAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const hosted = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Answers Office.js's addresses with the copy in node_modules; anything else is not loaded. */
export class OfficeScripts extends ResourceLoader {
  override fetch(url: string, _options: FetchOptions) {
    if (!url.startsWith(hosted)) return null;
    const file = path.join(dist, decodeURIComponent(new URL(url).pathname).replace(/^\/lib\/1\/hosted\//, ""));
    const request = readFile(file);
    return Object.assign(request, {
      abort: () => undefined,
      href: url,
      response: undefined,
      getHeader: () => undefined,
    }) as unknown as ReturnType<ResourceLoader["fetch"]>;
  }
}
