const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { CustomFunctionsPlugin } = require("./scripts/customFunctionsPlugin");

/** Where the add-in is developed; the manifest and the help addresses say this, the production build puts `config.site` of package.json in its place. */
const developmentSite = "https://localhost:3000/";
const { config } = require("./package.json");

module.exports = async (_env, options) => {
  const production = options.mode === "production";
  const site = production ? (process.env.BSC_SITE ?? config.site) : developmentSite;
  const atSite = (content) => content.toString().replaceAll(developmentSite, site);
  return {
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", clean: true },
    devtool: production ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
        },
      ],
    },
    plugins: [
      new CustomFunctionsPlugin({ site }),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        scriptLoading: "blocking",
        inject: "body",
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets", to: "assets", globOptions: { ignore: ["**/*.svg"] } },
          { from: "manifest.xml", to: "manifest.xml", transform: atSite },
        ],
      }),
    ],
    cache: production ? false : { type: "filesystem", cacheDirectory: path.resolve(__dirname, ".cache/webpack") },
    performance: { hints: false },
    devServer: {
      port: 3000,
      hot: false,
      liveReload: true,
      server: options.env?.WEBPACK_SERVE ? await httpsServer() : "https",
      headers: { "Access-Control-Allow-Origin": "*" },
      static: false,
    },
  };
};

/** Office's development certificates where they can be installed, else a self-signed one. */
async function httpsServer() {
  try {
    return { type: "https", options: await require("office-addin-dev-certs").getHttpsServerOptions() };
  } catch {
    return "https";
  }
}
