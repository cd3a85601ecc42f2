import { whoseByColumn } from "./whoseByColumn";
import { whoseByHeader } from "./whoseByHeader";
import { whoseByTab } from "./whoseByTab";
import { layoutOf } from "./written";

/** Layouts in which it is easy to mistake whose the figures are: groups of KPIs for departments, captions for places, tabs for nothing. */
export const whoseLayouts = [...whoseByColumn, ...whoseByHeader, ...whoseByTab].map(layoutOf);
