import { context } from "esbuild";
import { basename, join } from "node:path";
import { pageFolder } from "./places";

/** The page's script and style, and the bridge script of the pane's frame, by file name. */
export interface PageBundle {
  files(): Promise<ReadonlyMap<string, Uint8Array>>;
  close(): Promise<void>;
}

/** Bundles the workbench page. While a person works on it, every reload shows the latest sources. */
export async function bundlePage(options: { readonly fresh: boolean }): Promise<PageBundle> {
  const building = await context({
    entryPoints: { workbench: join(pageFolder, "main.tsx"), bridge: join(pageFolder, "bridge.ts") },
    bundle: true,
    write: false,
    outdir: pageFolder,
    format: "iife",
    platform: "browser",
    target: "es2022",
    jsx: "automatic",
    sourcemap: "inline",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
  const build = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
    const { outputFiles } = await building.rebuild();
    return new Map(outputFiles.map((file) => [basename(file.path), file.contents]));
  };
  let built = build();
  built.catch(() => undefined);
  return {
    files: () => {
      if (options.fresh) built = build();
      return built;
    },
    close: () => building.dispose(),
  };
}
