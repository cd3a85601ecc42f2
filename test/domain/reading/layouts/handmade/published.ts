import { exportLayouts } from "./publishedExports";
import { formLayouts } from "./publishedForms";
import { pageLayouts } from "./publishedPages";
import { planLayouts } from "./publishedPlans";
import { reportLayouts } from "./publishedReports";
import { layoutOf } from "./written";

/** Layouts after files that somebody published, cut down: forms, exports and pages of a report. */
export const publishedLayouts = [...formLayouts, ...pageLayouts, ...exportLayouts, ...planLayouts, ...reportLayouts].map(layoutOf);
