/** What Excel tells of the functions, in the languages beside English; English is the doc comments of functions.ts. */
const functionTexts = { de: require("./de"), fr: require("./fr"), es: require("./es") };

module.exports = { functionTexts };
