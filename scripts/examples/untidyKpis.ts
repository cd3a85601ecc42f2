import { layOutExample, type ExampleSheet } from "../../src/app/examples/exampleSheet";

/** A sheet with what goes wrong in real ones: numbers as text, marks for "none", a KPI twice, no direction, a total inside. */
export const untidyKpis: ExampleSheet = layOutExample({
  sheet: "KPI list",
  file: "untidy-kpis",
  title: "KPI list, first quarter (draft)",
  notes: ["Invented figures, with the mistakes that real sheets have."],
  header: ["KPI", "Unit", "Direction", "Target", "Jan 2026", "Feb 2026", "Mar 2026", "Remarks"],
  rows: [
    { cells: ["FINANCIAL"], numberFormat: "General" },
    { cells: ["Revenue", "€ k", "Higher", 420, 405, " 431 ", "1.234,5", "March was typed in another way"], numberFormat: "General" },
    { cells: ["Operating costs", "€ k", "", 310, 322, 305, 299, null], numberFormat: "General" },
    { cells: ["Headcount", null, "", 48, 47, 47, 49, "More or fewer?"], numberFormat: "General" },
    { cells: ["Total", null, null, 778, 774, 783, 348, null], numberFormat: "General" },
    { cells: ["CUSTOMER"], numberFormat: "General" },
    { cells: ["Customer satisfaction", "%", "Higher", 95, 0.93, 0.94, 0.91, "Two scales of percent"], numberFormat: "General" },
    { cells: ["Complaints", null, "Lower", "≤ 12", "12 pcs", "NA", 9, null], numberFormat: "General" },
    { cells: ["Complaints", null, "Lower", 12, 14, 11, 10, "Counted twice?"], numberFormat: "General" },
    { cells: ["INTERNAL PROCESS"], numberFormat: "General" },
    { cells: ["Lead time", "days", "Sideways", "as short as we can", 9, 8, "#N/A", null], numberFormat: "General" },
    { cells: ["On-time delivery", "%", "Lower", "98%", "97%", "96.5%", "98%", "Direction cannot be right"], numberFormat: "General" },
  ],
  figuresFrom: 3,
  figuresTo: 7,
  mergeTitle: true,
  widths: [26, 9, 11, 18, 11, 11, 11, 32],
});
