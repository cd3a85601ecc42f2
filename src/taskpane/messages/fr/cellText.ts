import { cellTextIn } from "../cellText";

export const { plain, quoted } = cellTextIn("fr", "«\u00a0", "\u00a0»");
