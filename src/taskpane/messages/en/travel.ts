import { cellOf, plain, quoted } from "../cellText";
import type { Details } from "../details";
import type { TravelSentences } from "../travelSentences";

const sheet = (details: Details) => quoted(details, "sheet", "the sheet");
const kpi = (details: Details) => quoted(details, "kpi", "a KPI");
const entity = (details: Details) => quoted(details, "entity", "the department");
const figures = (details: Details): string =>
  plain(details, "figures", "1") === "1" ? "1 figure" : `${plain(details, "figures", "1")} figures`;
const at = (details: Details): string => cellOf(plain(details, "at", ""));
/** How many, and where the first of them stands. */
const leftOut = (details: Details): string => `${figures(details)} left out (first in cell ${at(details)} of the file)`;

export const travel: TravelSentences = {
  refusals: {
    "not-a-workbook": () =>
      "This file is not an Excel workbook (.xlsx), or it is damaged. Choose the file the department sent back, or ask for it again.",
    encrypted: () =>
      "This file needs a password, or is in the old .xls format. Open it in Excel, save it as .xlsx without a password, then choose that file.",
    "no-entity-sheet": () =>
      "There is no department’s sheet of a scorecard in this file. Choose the workbook that the sheet left in, or a copy of this workbook.",
    "other-card": (details) =>
      `${sheet(details)} belongs to another scorecard: its KPIs are not those of this one. Open the workbook it came from and bring it in there.`,
    "entity-twice": (details) =>
      `${sheet(details)} and ${quoted(details, "other", "another sheet")} in this file are the same department’s. Delete the one that does not count, save the file, then choose it again.`,
    "unknown-entity": (details) =>
      `${sheet(details)} belongs to a department that is not in this workbook (${plain(details, "entity", "no id")}). Add the department first, or choose another file.`,
    "no-sheet-here": (details) =>
      `${entity(details)} has no sheet in this workbook. Generate the cascade’s sheets, then choose the file again.`,
  },
  findings: {
    "changed-both": (details, period) =>
      `${kpi(details)} of ${entity(details)} in ${period(plain(details, "period", ""))} was changed here (${plain(details, "here", "") || "blank"}) and there (${plain(details, "there", "") || "blank"}). Nothing was written; decide which one counts.`,
    "unknown-kpi": (details) => `${kpi(details)} of ${entity(details)} is not on this scorecard: ${leftOut(details)}.`,
    "unknown-period": (details, period) =>
      `${period(plain(details, "period", ""))} is not a period of this scorecard: of ${entity(details)}, ${leftOut(details)}.`,
    "not-carried": (details) => `${entity(details)} has no part in ${kpi(details)} here: ${leftOut(details)}.`,
    "not-a-ratio": (details) => `${kpi(details)} of ${entity(details)} is not worked out from two figures: ${leftOut(details)}.`,
    "not-a-number": (details, period) =>
      `${entity(details)} wrote ${quoted(details, "content", "words")} for ${kpi(details)} in ${period(plain(details, "period", ""))} (cell ${at(details)} of the file). A number is needed, so it was left out.`,
    "no-result": (details, period) =>
      `The formula for ${kpi(details)} of ${entity(details)} in ${period(plain(details, "period", ""))} (cell ${at(details)} of the file) has no result. Open the file in Excel, save it, and choose it again.`,
    "renamed-kpi": (details) =>
      `${kpi(details)} of ${entity(details)} is called ${quoted(details, "there", "otherwise")} in the file (cell ${at(details)}). Check that it is the same KPI; its figures are asked about.`,
    "figures-twice": (details) =>
      `Lines or months of ${entity(details)} stand in the file twice and say different things. The first were read: ${leftOut(details)}.`,
    "figures-without-kpi": (details) => `${entity(details)} added lines that are no KPI of this scorecard: ${leftOut(details)}.`,
    "comment-left-out": (details) =>
      `${entity(details)} wrote ${quoted(details, "content", "a comment")} beside ${kpi(details)} (cell ${at(details)} of the file). Only figures are brought in; copy it over if you need it here.`,
    "unknown-entity": (details) =>
      `${sheet(details)} belongs to a department that has no sheet here (${plain(details, "entity", "no id")}): left out.`,
    "no-base": (details) =>
      `${sheet(details)} does not say what it held when it left, so every figure that differs is asked about, unless it fills a blank.`,
    "nothing-changed": () => "The file holds nothing that is not here already.",
  },
  bases: {
    "left-with": "Compared with what the sheet held when it left",
    copy: "A copy of the workbook: what is typed counts",
    none: "Nothing tells who changed what",
  },
};
