/** What Office says about itself; null where a host has no theme. */
export const officeTheme = (): Office.OfficeTheme | null => Office.context.officeTheme ?? null;
export const displayLanguage = (): string => Office.context.displayLanguage;

/** Resolves when Office.js may be used. */
export const officeReady = async (): Promise<void> => {
  await Office.onReady();
};
