import { generateFunctionsMetadata } from "../../scripts/functionsMetadata";
import { functionTexts, type Language } from "../../scripts/functionTexts";
import { localisedMetadata } from "../../scripts/localisedMetadata";
import { noDataText, statusText, trendText } from "../../src/functions/words";

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly description: string; readonly customEnumId?: string }[];
  }[];
  readonly enums: readonly {
    readonly id: string;
    readonly values: readonly { readonly stringValue: string; readonly tooltip: string }[];
  }[];
}

let json: string;
let metadata: Metadata;
beforeAll(async () => {
  ({ json } = await generateFunctionsMetadata());
  metadata = JSON.parse(json) as Metadata;
});

const words = (sentence: string): string[] => sentence.split(/[ ,;.:()]+/);

describe.each(Object.keys(functionTexts) as Language[])("functions-%s.json", (language) => {
  const inLanguage = (): Metadata => JSON.parse(localisedMetadata(json, language)) as Metadata;
  const keys = (of: object): string[] => Object.keys(of).sort();

  /** Each text of Excel's hints, English beside the other language. */
  const pairs = (): { at: string; english: string; text: string }[] => {
    const translated = inLanguage();
    return [
      ...metadata.functions.flatMap((declared, index) => [
        { at: declared.id, english: declared.description, text: translated.functions[index]?.description ?? "" },
        ...declared.parameters.map(({ name, description }, place) => ({
          at: `${declared.id} ${name}`,
          english: description,
          text: translated.functions[index]?.parameters[place]?.description ?? "",
        })),
      ]),
      ...metadata.enums.flatMap(({ id, values }, index) =>
        values.map(({ stringValue, tooltip }, place) => ({
          at: `${id} ${stringValue}`,
          english: tooltip,
          text: translated.enums[index]?.values[place]?.tooltip ?? "",
        })),
      ),
    ];
  };

  it("has a text for every function, parameter and word, and none for others", () => {
    const { functions: texts, enums } = functionTexts[language];
    expect(keys(texts)).toEqual(metadata.functions.map(({ id }) => id).sort());
    expect(Object.entries(texts).map(([id, { parameters }]) => [id, keys(parameters)])).toEqual(
      Object.keys(texts).map((id) => [
        id,
        metadata.functions
          .find((each) => each.id === id)
          ?.parameters.map(({ name }) => name)
          .sort(),
      ]),
    );
    expect(keys(enums)).toEqual(metadata.enums.map(({ id }) => id).sort());
    expect(Object.entries(enums).map(([id, words]) => [id, keys(words)])).toEqual(
      Object.keys(enums).map((id) => [
        id,
        metadata.enums
          .find((each) => each.id === id)
          ?.values.map((each) => each.stringValue)
          .sort(),
      ]),
    );
  });
  it("has hints short enough for Excel, and parameters with one distinct word each", () => {
    expect(pairs().filter(({ text }) => text.length === 0 || text.length > 128)).toEqual([]);
    for (const { parameters } of inLanguage().functions) {
      const names = parameters.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => !/^\p{L}[\p{L}_]*$/u.test(name))).toEqual([]);
    }
  });
  it("changes nothing but texts and the names of parameters: a formula is the same in every language", () => {
    const untold = (of: Metadata): unknown => ({
      ...of,
      functions: of.functions.map((declared) => ({
        ...declared,
        description: "",
        parameters: declared.parameters.map((parameter) => ({ ...parameter, name: "", description: "" })),
      })),
      enums: of.enums.map((declared) => ({ ...declared, values: declared.values.map((value) => ({ ...value, tooltip: "" })) })),
    });
    expect(untold(inLanguage())).toEqual(untold(metadata));
  });
  it("says every figure of the English text, but array constants, whose separators change with the region", () => {
    const figures = (text: string): string[] =>
      (text.replace(/\{[^}]*\}/g, "").match(/\d+(?:[.,]\d+)*/g) ?? []).map((figure) => figure.replaceAll(",", ".")).sort();
    expect(pairs().map(({ at, text }) => [at, figures(text)])).toEqual(pairs().map(({ at, english }) => [at, figures(english)]));
  });
  it("keeps what a cell takes or shows as it is", () => {
    const shown = [...Object.values(statusText), noDataText, ...Object.values(trendText)];
    for (const { at, english, text } of pairs()) {
      const kept = [...shown.filter((words) => english.includes(words)), ...(english.match(/[●▲◆○▁█│·≥≤]/g) ?? [])];
      expect([at, kept.filter((words) => !text.includes(words))]).toEqual([at, []]);
    }
    for (const [index, { id, parameters }] of metadata.functions.entries())
      for (const [place, { name, description, customEnumId }] of parameters.entries()) {
        const text = inLanguage().functions[index]?.parameters[place]?.description ?? "";
        const offered = metadata.enums.find((each) => each.id === customEnumId)?.values.map(({ stringValue }) => stringValue) ?? [];
        const quoted = description.match(/"[^" ][^"]*"/g) ?? [];
        const named = offered.filter((word) => words(description).includes(word));
        const lost = [...named.filter((word) => !words(text).includes(word)), ...quoted.filter((example) => !text.includes(example))];
        expect([id, name, lost]).toEqual([id, name, []]);
      }
  });
});
