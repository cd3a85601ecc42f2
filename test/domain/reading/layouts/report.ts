import { readSheets } from "../../../../src/domain/reading/readSheet";
import { buildLayout } from "./builder/buildLayout";
import { shapes } from "./builder/shapes";
import type { Layout } from "./layout";
import { layoutSets } from "./layoutSets";
import { scoreReading, totalScore, type Score } from "./scoreReading";

/**
 * How the reader does, a line a layout: `npx tsx test/domain/reading/layouts/report.ts [-v] [-q] [words…]`. A word picks layouts by the
 * beginning of their id or by their set; `-v` prints what is not right, `-q` only what is silently wrong, `-g` the sheets too.
 * `entity-then-kpi/711010` builds that layout, `every/700000-700014` every shape with seeds nobody has looked at yet.
 */
function report(args: readonly string[]): void {
  const words = args.filter((arg) => !arg.startsWith("-")).map((word) => word.toLowerCase());
  const picked = (set: string, id: string): boolean =>
    words.length === 0 || words.some((word) => id.toLowerCase().startsWith(word) || set.split(",")[0] === word);
  const totals: Score[] = [];
  const sets = layoutSets;
  const known = new Set(sets.flatMap(({ layouts }) => layouts.map(({ id }) => id)));
  const fresh = words.flatMap((word) => builtFor(word)).filter(({ id }) => !known.has(id));
  for (const { name, layouts } of [...sets, { name: "built now", layouts: fresh }]) {
    const chosen = name === "built now" ? layouts : layouts.filter(({ id }) => picked(name, id));
    if (chosen.length === 0) continue;
    console.log(`\n${name}`);
    const scores = chosen.map((layout) => reportLayout(layout, args));
    console.log(line(`total ${name}`, totalScore(scores)));
    totals.push(...scores);
  }
  console.log(`\n${line("all", totalScore(totals))}`);
}

/** The layouts that `shape/seed` or `shape/seed-seed` asks for. */
function builtFor(word: string): readonly Layout[] {
  const [, name, first = "", last = first] = /^([a-z-]+)\/(\d+)(?:-(\d+))?$/.exec(word) ?? [];
  const seeds = Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index);
  return shapes
    .filter((shape) => shape.name === name || name === "every")
    .flatMap((shape) => seeds.map((seed) => buildLayout(shape, seed)));
}

function reportLayout(layout: Layout, args: readonly string[]): Score {
  const score = scoreReading(readSheets(layout.grids), layout.expected);
  console.log(line(layout.id, score));
  if (args.includes("-g")) {
    for (const { sheet, row, column, values } of layout.grids) {
      console.log(`    ${sheet}, from row ${row + 1} and column ${column + 1}`);
      for (const cells of values) console.log(`    | ${cells.map((value) => String(value).replace(/\n/g, "⏎")).join(" | ")}`);
    }
  }
  const loud = (miss: string): boolean => /^[A-Z]{5}/.test(miss);
  if (args.includes("-v")) for (const miss of score.misses) console.log(`    ${miss}`);
  else if (args.includes("-q")) for (const miss of score.misses.filter(loud)) console.log(`    ${miss}`);
  return score;
}

const line = (id: string, score: Score): string => {
  const share = (count: number): string => `${score.core === 0 ? 0 : Math.round((1000 * count) / score.core) / 10} %`;
  const loud = [
    `wrong ${score.wrong}`,
    `invented ${score.invented}`,
    `strayed ${score.strayed}`,
    `directions wrong ${score.directionsWrong} of ${score.directions}`,
  ].join(" ");
  return `${id}: core ${score.core} right ${score.right} (${share(score.right)}) asked ${score.asked} missed ${score.missed} | ${loud}`;
};

report(process.argv.slice(2));
