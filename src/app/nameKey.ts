/** Names are compared without regard to case and spaces. */
export const nameKey = (name: string): string => name.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
