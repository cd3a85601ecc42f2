/** Which way is better. A trend has a `change`, not a direction. */
export const directions = ["higher", "lower", "range"] as const;
export type Direction = (typeof directions)[number];
