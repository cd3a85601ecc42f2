import { dirname, join } from "node:path";

/** The project's folder. Commands and tests are started from it or from a folder inside it. */
export const projectFolder = dirname(require.resolve("../../../package.json"));

export const examplesFolder = join(projectFolder, "test", "workbench", "examples");
export const pageFolder = join(projectFolder, "test", "workbench", "page");
export const officeJsFolder = join(projectFolder, "node_modules", "@microsoft", "office-js", "dist");
export const cacheFolder = join(projectFolder, ".cache", "workbench");
