/**
 * Writes test/workbench/protocol/apiSets.json: the requirement set of every member of Excel's API, read from the doc comments of
 * @types/office-js (`[Api set: ExcelApi 1.9]`). Run: npx tsx scripts/apiSets.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const typesFile = path.resolve(__dirname, "../node_modules/@types/office-js/index.d.ts");
export const tableFile = path.resolve(__dirname, "../test/workbench/protocol/apiSets.json");

const setPattern = /\[Api set: +(\w+) +(\d+\.\d+)/;

/** `Range.values` → `ExcelApi 1.1`. A member without a mark of its own has its class's. */
export function readApiSets(): Record<string, string> {
  const text = readFileSync(typesFile, "utf8");
  const start = text.indexOf("declare namespace Excel {");
  const end = text.indexOf("\ndeclare namespace ", start + 1);
  const source = ts.createSourceFile("excel.d.ts", text.slice(start, end === -1 ? undefined : end), ts.ScriptTarget.Latest);
  const sets: Record<string, string> = {};
  const setOf = (node: ts.Node): string | undefined => {
    const found = setPattern.exec(source.text.slice(node.getFullStart(), node.getStart(source)));
    return found ? `${found[1]} ${found[2]}` : undefined;
  };
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.body === undefined || !ts.isModuleBlock(statement.body)) continue;
    for (const declaration of statement.body.statements) {
      if (!ts.isClassDeclaration(declaration) || declaration.name === undefined) continue;
      const ofClass = setOf(declaration);
      for (const member of declaration.members) {
        if (member.name === undefined) continue;
        const name = member.name.getText(source);
        const set = setOf(member) ?? ofClass;
        const key = `${declaration.name.text}.${name}`;
        // Overloads: the first one documented is the earliest.
        if (
          set !== undefined &&
          sets[key] === undefined &&
          !["context", "load", "set", "toJSON", "track", "untrack", "isNullObject", "items"].includes(name)
        )
          sets[key] = set;
      }
    }
  }
  return Object.fromEntries(Object.entries(sets).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export const printApiSets = (sets: Record<string, string>): string => `${JSON.stringify(sets, null, 1)}\n`;

if (require.main === module) writeFileSync(tableFile, printApiSets(readApiSets()));
