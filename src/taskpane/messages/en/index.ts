import type { Messages } from "../messages";
import { cardWords } from "./cardWords";
import { cascade } from "./cascade";
import { cascadeFindings } from "./cascadeFindings";
import { dataProblems, fix } from "./dataProblems";
import { dataReport } from "./dataReport";
import { findings } from "./findings";
import { lights } from "./lights";
import { pane } from "./pane";
import { preview } from "./preview";
import { choice, questions } from "./questions";
import { sheetWords } from "./sheetWords";
import { travel } from "./travel";
import { unscoredReasons } from "./unscoredReasons";
import { directions, roles, severities, statuses } from "./words";
import { workbookErrors } from "./workbookErrors";

export const en: Messages = {
  locale: "en",
  statuses,
  directions,
  severities,
  roles,
  findings,
  dataReport,
  dataProblems,
  fix,
  questions,
  choice,
  workbookErrors,
  unscoredReasons,
  pane,
  preview,
  lights,
  cascade,
  cascadeFindings,
  travel,
  cardWords,
  sheet: sheetWords,
};
