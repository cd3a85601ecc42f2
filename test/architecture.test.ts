import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "..");

/** Which room may import which, and why. A room is the longest prefix that fits. */
interface Rule {
  readonly room: string;
  readonly may: readonly string[];
  /** Packages of node_modules, by prefix; "*" is any. */
  readonly packages: readonly string[];
  readonly because: string;
}

const rules: readonly Rule[] = [
  { room: "src/domain/", may: ["src/domain/"], packages: [], because: "the figures must be checkable without a host" },
  { room: "src/app/", may: ["src/app/", "src/domain/"], packages: [], because: "a use case runs over any workbook" },
  {
    room: "src/excel/",
    may: ["src/excel/", "src/domain/", "src/app/"],
    packages: [],
    because: "one room to read when Office.js changes; of app it knows the ports and the plans it carries out",
  },
  {
    room: "src/xlsx/",
    may: ["src/xlsx/", "src/domain/", "src/app/"],
    packages: ["fflate"],
    because: "a workbook as a file is bytes in and bytes out, without Excel; of app it knows what a file is to hold",
  },
  {
    room: "src/functions/",
    may: ["src/functions/", "src/domain/"],
    packages: [],
    because: "a cell gives the same figure as the pane; functions never call Office",
  },
  {
    room: "src/taskpane/messages/",
    may: ["src/taskpane/messages/", "src/app/", "src/domain/"],
    packages: [],
    because: "wording is also read where there is no pane",
  },
  {
    room: "src/taskpane/index.tsx",
    may: ["src/"],
    packages: ["react", "@fluentui/"],
    because: "the one place that joins the rooms",
  },
  {
    room: "src/taskpane/",
    may: ["src/taskpane/", "src/app/", "src/domain/"],
    packages: ["react", "react-dom", "@fluentui/"],
    because: "a view that cannot reach Excel runs anywhere",
  },
  { room: "test/workbench/", may: ["test/workbench/"], packages: ["*"], because: "a host that knows the product would flatter it" },
];

/** Names that a room must not use, by what stands in its code. */
const bans: readonly { readonly room: string; readonly except?: readonly string[]; readonly pattern: RegExp; readonly because: string }[] =
  [
    {
      room: "src/domain/",
      pattern: /\bDate\.now\b|\bnew Date\(|\bMath\.random\b|\bIntl\b|\bconsole\b|toLocale\w+\(/,
      because: "the domain knows no clock, chance, locale or output: the same inputs give the same digits everywhere",
    },
    {
      room: "src/",
      except: ["src/excel/"],
      pattern: /\b(?:Office|OfficeExtension)\.\w|\bExcel\.(?:run|Range|Worksheet|RequestContext)\b/,
      because: "only src/excel names Office, Excel and OfficeExtension",
    },
    { room: "src/", except: ["src/excel/run.ts"], pattern: /\bExcel\.run\b/, because: "there is one Excel.run" },
    {
      room: "src/",
      except: ["src/functions/cellErrors.ts"],
      pattern: /\bCustomFunctions\.(?!Invocation\b)/,
      because: "cellErrors.ts is the only mention of CustomFunctions, beside the type of an invocation",
    },
    { room: "src/", pattern: /\bas any\b|\bas unknown as any\b/, because: "no any outside the Office boundary" },
  ];

const filesUnder = (folder: string): string[] =>
  readdirSync(path.join(root, folder)).flatMap((name) => {
    const relative = `${folder}/${name}`;
    return statSync(path.join(root, relative)).isDirectory() ? filesUnder(relative) : /\.tsx?$/.test(name) ? [relative] : [];
  });

const code = (file: string): string => readFileSync(path.join(root, file), "utf8");
const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:])\/\/.*$/gm, "$1");

interface Import {
  readonly from: string;
  /** A file of the project, or a package name. */
  readonly to: string;
  readonly isPackage: boolean;
}

function importsOf(file: string, source = code(file)): Import[] {
  const specifiers = [...withoutComments(source).matchAll(/(?:from\s+|import\s*\(\s*|import\s+|require\(\s*)["']([^"']+)["']/g)].map(
    (match) => match[1] ?? "",
  );
  return specifiers.map((specifier) => {
    if (!specifier.startsWith(".")) return { from: file, to: specifier, isPackage: true };
    const target = path.posix.join(path.posix.dirname(file), specifier);
    const found = ["", ".ts", ".tsx", ".js", "/index.ts", "/index.tsx"].map((end) => target + end).find((each) => isFile(each));
    return { from: file, to: found ?? target, isPackage: false };
  });
}

const isFile = (relative: string): boolean => existsSync(path.join(root, relative)) && statSync(path.join(root, relative)).isFile();

const ruleFor = (file: string): Rule | undefined =>
  rules.filter(({ room }) => file.startsWith(room)).sort((a, b) => b.room.length - a.room.length)[0];

/** What an import breaks, as a sentence; null when it is allowed. */
function complaint({ from, to, isPackage }: Import): string | null {
  const rule = ruleFor(from);
  if (!rule) return from.startsWith("src/") ? `${from} stands in no room` : null;
  const isTest = from.endsWith(".test.ts") || from.endsWith(".test.tsx");
  const allowed = isPackage
    ? rule.packages.some((name) => name === "*" || to === name || to.startsWith(name.endsWith("/") ? name : `${name}/`))
    : rule.may.some((room) => to.startsWith(room)) || (isTest && /^(test|scripts)\//.test(to));
  return allowed ? null : `${from} imports ${to}: ${rule.because}`;
}

const sources = filesUnder("src");
const everything = [...sources, ...filesUnder("test"), ...filesUnder("scripts")];

describe("the rooms", () => {
  test("import only what their rule allows", () => {
    expect(everything.flatMap((file) => importsOf(file)).flatMap((each) => complaint(each) ?? [])).toEqual([]);
  });

  test("the rules bite: a domain file that imports React, a function that calls the gateway, a workbench that knows the product", () => {
    const wrong: readonly (readonly [string, string])[] = [
      ["src/domain/rollup.ts", `import { useState } from "react";`],
      ["src/functions/functions.ts", `import { run } from "../excel/run";`],
      ["test/workbench/host.ts", `import { judge } from "../../src/domain/judgement";`],
      ["src/taskpane/TaskPane.tsx", `import { excelWorkbook } from "../excel/excelWorkbook";`],
    ];
    for (const [file, line] of wrong) expect(importsOf(file, line).map(complaint)).toEqual([expect.stringContaining(`${file} imports`)]);
  });

  test("src never imports test", () => {
    expect(sources.flatMap((file) => importsOf(file)).filter(({ to }) => to.startsWith("test/"))).toEqual([]);
  });

  test("no import goes in a circle", () => {
    const graph = new Map(
      everything.map((file) => [
        file,
        [...withoutComments(code(file)).matchAll(/^\s*(?:import|export)\s+(?!type\b)[^;]*?from\s+["'](\.[^"']+)["']/gm)].flatMap((match) =>
          importsOf(file, `import "${match[1]}"`).map(({ to }) => to),
        ),
      ]),
    );
    expect(findCircle(graph)).toBeNull();
  });

  test.each(bans)("$room: $because", ({ room, except = [], pattern }) => {
    const guilty = sources
      .filter((file) => file.startsWith(room) && !except.some((exempt) => file.startsWith(exempt)))
      .filter((file) => pattern.test(withoutComments(code(file))));
    expect(guilty).toEqual([]);
  });

  test("every source file is reached from the add-in's entry", () => {
    const reached = new Set<string>();
    const visit = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { to, isPackage } of importsOf(file)) if (!isPackage && isFile(to)) visit(to);
    };
    visit("src/taskpane/index.tsx");
    // The domain's contents pages are for readers.
    const isContents = (file: string): boolean => /^src\/domain\/(\w+\/)?index\.ts$/.test(file);
    expect(sources.filter((file) => !reached.has(file) && !isContents(file))).toEqual([]);
  });

  test("what the user reads stands in the message catalogue: no sentence in the views", () => {
    const views = sources.filter((file) => file.endsWith(".tsx"));
    const sentences = views.flatMap((file) =>
      [...withoutComments(code(file)).matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)+[^<{}]*)</g)].map((match) => `${file}: ${match[1]}`),
    );
    expect(sentences).toEqual([]);
  });
});

function findCircle(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      const circle = visit(next);
      if (circle) return circle;
    }
    path.pop();
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const circle = visit(file);
    if (circle) return circle;
  }
  return null;
}
