// Properties try the same cases in every run, so that a change that passed passes; PROPERTY_SEED=random looks for new ones.
const fastCheck = require("../../node_modules/fast-check/lib/cjs/fast-check.js");

const wanted = process.env.PROPERTY_SEED ?? "20261122";
if (wanted !== "random") fastCheck.configureGlobal({ seed: Number(wanted) });

module.exports = fastCheck;
