/** Appends `CustomFunctions.associate("STATUS", status)` for every function of the module. */
module.exports = function associate(source) {
  const lines = this.getOptions().associations.map(({ id, functionName }) => `CustomFunctions.associate("${id}", ${functionName});`);
  return [source, ...lines, ""].join("\n");
};
