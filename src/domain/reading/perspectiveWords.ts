import { plainText } from "./words";

/** The four perspectives of Kaplan and Norton, and two that public bodies add, as blocks of a sheet are headed. */
const perspectives: readonly (readonly [perspective: string, pattern: RegExp])[] = [
  ["financial", /financ|finanz|finan[cz]ier|finanzas|financas/],
  ["customer", /customer|client|kunden|cliente|stakeholder|citizen|patient/],
  ["internal process", /process|prozess|proces[so]|interna?l?s?\b/],
  [
    "learning and growth",
    /learning|growth|people|employee|lernen|entwicklung|mitarbeiter|apprenti|apren|crecimiento|crescimento|innovation|capacity/,
  ],
  ["sustainability", /sustainab|nachhaltig|environment|durab|sostenib|sustent|\besg\b/],
  ["safety", /^(?:health (?:and|&) )?safety$|^hse$/],
];

/** The perspective a block title names, in its usual English name; null for any other text, or for a long sentence. */
export function perspectiveIn(title: string): string | null {
  const plain = plainText(title);
  if (plain.split(" ").length > 6) return null;
  return perspectives.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
