/**
 * How well the layouts are read today, in shares of their core figures. It only goes up; the promise is 0.98 right or asked, and 0.92 of
 * those right. What is read silently wrong has no bar: it is none, always.
 */
export const bar = {
  open: { rightOrAsked: 1, rightOfThose: 0.92 },
  generated: { rightOrAsked: 1, rightOfThose: 0.98 },
  handmade: { rightOrAsked: 1, rightOfThose: 0.95 },
} as const satisfies Readonly<Record<string, { readonly rightOrAsked: number; readonly rightOfThose: number }>>;
