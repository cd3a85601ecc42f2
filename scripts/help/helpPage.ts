import { functionHelp, type HelpExample } from "./functionHelp";
import { style } from "./style";
import { frequencyForms, scoringForms, type ScoringForm } from "./tableHelp";

/** As much of functions.json as the page tells. */
interface FunctionsMetadata {
  readonly functions: readonly DeclaredFunction[];
  readonly enums: readonly {
    readonly id: string;
    readonly values: readonly { readonly stringValue: string; readonly tooltip: string }[];
  }[];
}
interface DeclaredFunction {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly DeclaredParameter[];
}
interface DeclaredParameter {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  readonly customEnumId?: string;
}

/** The help page: what Excel itself tells of every function (functions.json), and what `functionHelp` adds. */
export function helpPage(functionsJson: string): string {
  const metadata = JSON.parse(functionsJson) as FunctionsMetadata;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="UTF-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Balanced Scorecard for Excel: help</title>
    <style>
${style}    </style>
  </head>
  <body>
    <h1>Balanced Scorecard for Excel</h1>
    <p>
      Open a sheet with your KPIs (a header row, one KPI a row), go to the <b>BSC</b> tab and choose <b>Build scorecard</b>. The pane shows what was
      understood and asks what is unclear before anything is written. The scorecard stays linked to your sheet: change a figure there, and its light
      changes.
    </p>
    <p>
      The functions below work in any cell. Every argument takes a cell, an array or a range, and the results spill. A blank or <code>NA</code> is no
      figure, never zero.
    </p>
    <nav aria-label="Functions">
      <p>${metadata.functions.map(({ id }) => `<a href="#${anchor(id)}">${id}</a>`).join(" · ")}</p>
    </nav>
${metadata.functions.map((declared) => functionSection(declared, metadata)).join("")}
    <h2 id="scoring">How a KPI of the scorecard is scored</h2>
    <p>
      Write it in the <b>Scoring</b> column of the table <code>BSC_KPIs</code>: a method, and behind it what it needs, numbers apart by semicolons. A
      blank cell scores by bands. Capitals, hyphens and brackets make no difference. What is not understood leaves the KPI without a score, and the
      pane names the cell. The <b>Frequency</b> column says how often a figure is taken: ${frequencyForms.map((word) => `<code>${word}</code>`).join(", ")} …
    </p>
    <table>
      <tr><th>Scoring</th><th>How it scores</th></tr>
${scoringForms.map((form) => `      ${scoringRow(form)}\n`).join("")}    </table>
    <h2>When something is in the way</h2>
    <table>
      <tr><td><code>#NAME?</code></td><td>The formula was typed before the add-in was there: choose <b>Repair formulas</b> on the BSC tab, or select the cell, press F2, then Enter.</td></tr>
      <tr><td><code>#BUSY!</code></td><td>The answer is on its way.</td></tr>
      <tr><td><code>#VALUE!</code></td><td>An argument cannot be used. Point at the cell’s warning sign: it names the argument and the remedy.</td></tr>
      <tr><td><code>#N/A</code></td><td>There is no answer, as for a ratio to a target of zero. The warning sign says why.</td></tr>
      <tr><td>A blank pane</td><td>Close and open it again from the BSC tab, or drag it out of the window and back.</td></tr>
    </table>
  </body>
</html>
`;
}

const anchor = (id: string): string => id.toLowerCase();

function functionSection({ id, description, parameters }: DeclaredFunction, metadata: FunctionsMetadata): string {
  const help = functionHelp[id];
  if (!help) throw new Error(`BSC.${id} has no entry in scripts/help/functionHelp.ts.`);
  const call = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ");
  return `
    <h2 id="${anchor(id)}">BSC.${id}</h2>
    <p><code>=BSC.${id}(${call})</code></p>
    <p>${withCode(description)}</p>
    <p>${withCode(help.about)}</p>
    <table>
      <tr><th>Argument</th><th>What it is</th></tr>
${parameters.map((parameter) => `      ${argumentRow(parameter, metadata)}\n`).join("")}    </table>
    <table>
      <tr><th>Formula</th><th>Answer</th></tr>
${help.examples.map((example) => `      ${exampleRow(example)}\n`).join("")}    </table>
${help.source === null ? "" : `    <p><small>${withCode(help.source)}</small></p>\n`}`;
}

function argumentRow({ name, description, customEnumId }: DeclaredParameter, { enums }: FunctionsMetadata): string {
  const words = enums.find(({ id }) => id === customEnumId)?.values ?? [];
  const listed = words.map(({ stringValue, tooltip }) => `<li><code>${escaped(stringValue)}</code> ${escaped(tooltip)}</li>`).join("");
  const list = listed === "" ? "" : `<ul>${listed}</ul>`;
  return `<tr><td>${escaped(name)}</td><td>${escaped(description)}${list}</td></tr>`;
}

const exampleRow = ({ formula, shows }: HelpExample): string =>
  `<tr><td><code>${escaped(formula)}</code></td><td>${escaped(shows)}</td></tr>`;

const scoringRow = ({ written, means }: ScoringForm): string =>
  `<tr><td><code>${escaped(written)}</code></td><td>${escaped(means)}</td></tr>`;

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const withCode = (text: string): string => escaped(text).replace(/`([^`]*)`/g, "<code>$1</code>");
