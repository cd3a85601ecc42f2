import type { Messages } from "../messages";
import { dataProblems, fix } from "./dataProblems";
import { findings } from "./findings";
import { pane } from "./pane";
import { choice, questions } from "./questions";
import { sheetWords } from "./sheetWords";
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
  dataProblems,
  fix,
  questions,
  choice,
  workbookErrors,
  unscoredReasons,
  pane,
  sheet: sheetWords,
};
