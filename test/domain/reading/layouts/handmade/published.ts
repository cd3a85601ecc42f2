import { formLayouts } from "./publishedForms";
import { planLayouts } from "./publishedPlans";
import { reportLayouts } from "./publishedReports";
import { layoutOf } from "./written";

/** Layouts after files that somebody published, cut down: forms, exports and pages of a report. */
export const publishedLayouts = [...formLayouts, ...planLayouts, ...reportLayouts].map(layoutOf);
