const path = require("node:path");
const { NormalModule, WebpackError, sources } = require("webpack");
const { generateFunctionsMetadata } = require("./functionsMetadata");
const { functionTexts } = require("./functionTexts");
const { localisedMetadata } = require("./localisedMetadata");

const pluginName = "CustomFunctionsPlugin";
const functionsFile = path.join("src", "functions", "functions.ts");

/** functions.json, one more for each further language, and the associations. */
async function generateAll() {
  const { json, associations } = await generateFunctionsMetadata();
  const languages = Object.keys(functionTexts);
  const localised = languages.map((language) => [`functions-${language}.json`, localisedMetadata(json, language)]);
  return { files: [["functions.json", json], ...localised], associations };
}

/** Emits functions.json in every language and adds the association of every function, at the top level of its module, to the bundle. */
class CustomFunctionsPlugin {
  /** @param {{ site: string }} options where the help pages stand */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    let metadata;
    compiler.hooks.beforeCompile.tapPromise(pluginName, async () => {
      metadata = await generateAll().catch((error) => ({ error }));
    });
    compiler.hooks.thisCompilation.tap(pluginName, (compilation) => {
      if (metadata.error) {
        compilation.errors.push(new WebpackError(metadata.error.message));
        return;
      }
      compilation.hooks.processAssets.tap({ name: pluginName, stage: compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        for (const [name, json] of metadata.files)
          compilation.emitAsset(name, new sources.RawSource(json.replaceAll("__SITE__", this.options.site)));
      });
      NormalModule.getCompilationHooks(compilation).beforeLoaders.tap(pluginName, (loaders, module) => {
        if (!module.userRequest.endsWith(functionsFile)) return;
        loaders.push({
          loader: require.resolve("./associateLoader"),
          options: { associations: metadata.associations },
          ident: null,
          type: null,
        });
      });
    });
  }
}

module.exports = { CustomFunctionsPlugin };
