import { cellTextIn } from "../cellText";

export const { plain, quoted, period } = cellTextIn("fr", "«\u00a0", "\u00a0»");
