import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

/** How to start a browser: its program, its arguments and its environment. */
export interface BrowserProgram {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const environment = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));

/** The Chromium that comes inside an npm package (Linux on x64), unpacked once with the libraries and fonts it may need. */
export function bundledChromium(): BrowserProgram {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("The browser tests need Chrome, Edge or Chromium: install one, or say where it is in BSC_BROWSER.");
  }
  const folder = unpacked();
  const executablePath = join(folder, "chromium");
  const env = environment();
  if (lacksLibraries(executablePath)) env.LD_LIBRARY_PATH = [join(folder, "al2023", "lib"), env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  if (!existsSync("/etc/fonts/fonts.conf")) env.FONTCONFIG_PATH = join(folder, "fonts");
  return { executablePath, args: ["--no-sandbox", "--no-zygote", "--disable-gpu", "--font-render-hinting=none"], env };
}

function unpacked(): string {
  const projectFolder = dirname(require.resolve("../../../package.json"));
  const described = JSON.parse(readFileSync(join(projectFolder, "node_modules", "@sparticuz", "chromium", "package.json"), "utf8")) as {
    version: string;
  };
  const folder = join(projectFolder, ".cache", `chromium-${described.version}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    // The package unpacks into the temporary folder of its process, and its libraries only where it believes itself in Amazon's cloud.
    execFileSync(process.execPath, ["-e", 'require("@sparticuz/chromium").executablePath()'], {
      cwd: projectFolder,
      env: { ...environment(), TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" },
      stdio: ["ignore", "ignore", "inherit"],
    });
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } catch (error) {
    // Another test file that was first has done the same work.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}

/** Whether this Linux is without the libraries that the browser is linked to. */
function lacksLibraries(program: string): boolean {
  if (process.env.BSC_BROWSER === "bundled-with-libraries") return true;
  try {
    return execFileSync("ldd", [program], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).includes("not found");
  } catch {
    return true;
  }
}
