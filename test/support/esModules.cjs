const { createHash } = require("node:crypto");
const { transformSync, version } = require("esbuild");

/** Jest runs CommonJS; a package that ships ES modules only is turned over on the way in. */
module.exports = {
  process: (source, path) =>
    transformSync(source, { format: "cjs", target: "node20", loader: "js", sourcefile: path, sourcemap: "inline" }),
  getCacheKey: (source) => createHash("sha1").update(version).update(source).digest("hex"),
};
