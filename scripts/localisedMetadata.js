const { functionTexts } = require("./functionTexts");

/**
 * functions.json with descriptions, parameter names and tooltips in another language.
 * Functions and the words they take keep their names: a formula is the same in every language.
 * @param {string} json functions.json
 * @param {"de" | "fr" | "es"} language
 */
function localisedMetadata(json, language) {
  const text = (...path) => {
    const found = path.reduce((part, key) => part?.[key], functionTexts[language]);
    // A hole would be an empty hint in Excel that nobody notices.
    if (!found) throw new Error(`functions-${language}.json: no text for ${path.join(".")} in scripts/functionTexts/${language}.js`);
    return found;
  };
  const metadata = JSON.parse(json);
  const localised = {
    ...metadata,
    functions: metadata.functions.map((declared) => ({
      ...declared,
      description: text("functions", declared.id, "description"),
      parameters: declared.parameters.map((parameter) => ({
        ...parameter,
        name: text("functions", declared.id, "parameters", parameter.name, "name"),
        description: text("functions", declared.id, "parameters", parameter.name, "description"),
      })),
    })),
    enums: metadata.enums.map((declared) => ({
      ...declared,
      values: declared.values.map((value) => ({ ...value, tooltip: text("enums", declared.id, value.stringValue) })),
    })),
  };
  return JSON.stringify(localised, null, 2);
}

module.exports = { localisedMetadata };
