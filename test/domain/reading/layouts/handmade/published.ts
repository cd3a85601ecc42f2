import { formLayouts } from "./publishedForms";
import { layoutOf } from "./written";

/** Layouts after files that somebody published, cut down: forms, exports and pages of a report. */
export const publishedLayouts = [...formLayouts].map(layoutOf);
