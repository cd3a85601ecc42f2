import type { bar } from "./bar";
import { generatedLayouts } from "./builder/buildLayout";
import { handmadeLayouts } from "./handmade";
import { askedLayouts, secondLayouts } from "./handmade/second";
import { publishedLayouts } from "./handmade/published";
import { figureLayouts } from "./handmade/whatFigures";
import { layoutOf } from "./handmade/written";
import { thirdLayouts } from "./handmade/third";
import { whoseLayouts } from "./handmade/whose";
import type { Layout } from "./layout";
import { openLayouts } from "./openLayouts";

/** All layouts a reader is held against. */
export const layoutSets: readonly { readonly name: keyof typeof bar; readonly layouts: readonly Layout[] }[] = [
  { name: "open", layouts: openLayouts },
  { name: "generated", layouts: generatedLayouts },
  { name: "handmade", layouts: handmadeLayouts },
  { name: "second", layouts: secondLayouts },
  { name: "asked", layouts: askedLayouts },
  { name: "third", layouts: thirdLayouts },
  { name: "published", layouts: publishedLayouts },
  { name: "figures", layouts: figureLayouts.map(layoutOf) },
  { name: "whose", layouts: whoseLayouts },
];
