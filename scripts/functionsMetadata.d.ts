/** Stands in help addresses for the site's address, which ends with a slash. */
export const siteToken: string;

/** Makes Excel's functions.json, and which export answers which function, from the doc comments of src/functions/functions.ts. */
export function generateFunctionsMetadata(): Promise<{ json: string; associations: { id: string; functionName: string }[] }>;
