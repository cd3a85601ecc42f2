import { newerFunctions } from "../app/travel/standsAlone";

const outsideTexts = (formula: string, change: (code: string) => string): string =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g, (part) => (/^["']/.test(part) ? part : change(part)));

/** A formula as the file holds it: without "=", functions of ours and newer ones under their file names. */
export const formulaToFile = (formula: string): string =>
  outsideTexts(formula.replace(/^=/, ""), (code) =>
    code
      .replace(/\bBSC\.([A-Z]+)(?=\()/gi, (_, name: string) => `_xldudf_BSC_${name.toUpperCase()}`)
      .replace(/(?<![\w.])[A-Z][A-Z0-9]*(?=\()/g, (name) => (newerFunctions.has(name) ? `_xlfn.${name}` : name)),
  );

/** A file's formula as Excel shows it, with "=". */
export const formulaFromFile = (text: string): string =>
  `=${outsideTexts(text, (code) => code.replace(/_xldudf_BSC_/gi, "BSC.").replace(/_xlfn\.|_xlws\.|_xlpm\./gi, ""))}`;
