/** Excel leaves out the quotes that a sheet's name does not need: a formula is the same with and without them. */
export const sameFormula = (a: string, b: string): boolean => a === b || withoutQuotes(a) === withoutQuotes(b);

const withoutQuotes = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"|'([A-Za-z_][A-Za-z0-9_.]*)'!/g, (found: string, plain: string | undefined) =>
    plain === undefined ? found : `${plain}!`,
  );
