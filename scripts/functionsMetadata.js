const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");

const functionsFile = path.join(__dirname, "..", "src", "functions", "functions.ts");

/** Stands in help addresses for the site's address, which ends with a slash; the build puts the real one in its place. */
const siteToken = "__SITE__";

/**
 * Makes Excel's functions.json from the doc comments of src/functions/functions.ts.
 * @returns {Promise<{ json: string, associations: { id: string, functionName: string }[] }>}
 */
async function generateFunctionsMetadata() {
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata(functionsFile);
  if (errors.length > 0) throw new Error(`functions.json: ${errors.join("; ")}`);
  const metadata = JSON.parse(metadataJson);
  // The generator knows no tag for it: without, a function is never called where an argument holds an error, and NA() could not be "No data".
  const { allowCustomDataForDataTypeAny, ...rest } = metadata;
  return {
    json: JSON.stringify({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny, ...rest }, null, 2),
    associations: associate.map(({ id, functionName }) => ({ id, functionName })),
  };
}

module.exports = { generateFunctionsMetadata, siteToken };
