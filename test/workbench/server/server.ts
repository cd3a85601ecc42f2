import { readdir, readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { buildAddIn, watchAddIn, type AddInBuild } from "./addInBuild";
import { bundlePage, type PageBundle } from "./pageBundle";
import { complaintPage, panePage } from "./panePage";
import { examplesFolder, officeJsFolder, pageFolder, projectFolder } from "./places";
import { fileOf, html, notFound, typeOf, type Answer } from "./respond";

export interface ServerOptions {
  /** The first port tried; the next free one is taken. 0 lets the system choose. */
  readonly port?: number;
  /** Builds the add-in again when its sources change, and the page on every reload. */
  readonly watch?: boolean;
  readonly onBuilt?: (complaint: string | null) => void;
}

export interface RunningServer {
  /** `http://localhost:3100/` */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the workbench page, the built add-in, office.js and the example workbooks. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const watch = options.watch === true;
  const [addIn, page] = await Promise.all([
    watch ? watchAddIn(options.onBuilt ?? (() => undefined)) : buildAddIn(),
    bundlePage({ fresh: watch }),
  ]);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    respond(path, addIn, page)
      .catch((error: unknown): Answer => ({ status: 500, type: typeOf(".txt"), body: String(error) }))
      .then((answer) => {
        response.writeHead(answer.status, { "Content-Type": answer.type, "Cache-Control": "no-cache" });
        response.end(request.method === "HEAD" ? undefined : answer.body);
      })
      .catch(() => response.destroy());
  });
  const port = await listen(server, options.port ?? 3100);
  return {
    url: `http://localhost:${port}/`,
    close: async () => {
      server.closeAllConnections();
      await Promise.all([new Promise((resolve) => server.close(resolve)), addIn.close(), page.close()]);
    },
  };
}

async function respond(address: string, addIn: AddInBuild, page: PageBundle): Promise<Answer> {
  const path = decodeURIComponent(address);
  if (path === "/") return fileOf(pageFolder, "index.html");
  if (path === "/manifest.xml") return fileOf(projectFolder, "manifest.xml");
  if (path === "/favicon.ico") return { status: 204, type: typeOf(path), body: "" };
  if (path === "/examples/index.json") return { status: 200, type: typeOf(".json"), body: JSON.stringify(await exampleNames()) };
  if (path.startsWith("/examples/")) return fileOf(examplesFolder, path.slice("/examples/".length));
  if (path.startsWith("/office-js/")) return fileOf(officeJsFolder, path.slice("/office-js/".length));
  if (path === "/functions.json") {
    await addIn.settled();
    return fileOf(addIn.folder, "functions.json");
  }
  if (path.startsWith("/addin/")) return addInFile(path.slice("/addin/".length), addIn);
  const body = (await page.files()).get(path.slice(1));
  return body ? { status: 200, type: typeOf(path), body } : notFound(path);
}

async function addInFile(name: string, addIn: AddInBuild): Promise<Answer> {
  const complaint = await addIn.settled();
  if (!name.endsWith(".html")) return fileOf(addIn.folder, name);
  if (complaint !== null) return html(complaintPage(complaint));
  const page = await fileOf(addIn.folder, name);
  const isPane = page.status === 200 && name === "taskpane.html";
  return isPane ? html(panePage(await readFile(join(addIn.folder, name), "utf8"))) : page;
}

/** Files of the example workbooks. */
export async function exampleNames(): Promise<readonly string[]> {
  const names = await readdir(examplesFolder).catch(() => []);
  return names.filter((name) => name.endsWith(".xlsx") && !name.startsWith("~")).sort();
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const taken = (error: NodeJS.ErrnoException): void => {
      if (error.code === "EADDRINUSE" && port !== 0) resolve(listen(server, port + 1));
      else reject(error);
    };
    server.once("error", taken);
    server.listen(port, () => {
      server.off("error", taken);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}
