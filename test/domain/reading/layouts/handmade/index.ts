import { columnLayouts } from "./columns";
import { languageLayouts } from "./languages";
import { rowLayouts } from "./rows";
import { layoutOf } from "./written";

/** Layouts written by hand after what people really keep, each with a person's reading of it. */
export const handmadeLayouts = [...rowLayouts, ...languageLayouts, ...columnLayouts].map(layoutOf);
