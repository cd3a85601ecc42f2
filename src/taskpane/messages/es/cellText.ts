import { cellTextIn } from "../cellText";

export const { plain, quoted, period } = cellTextIn("es", "«", "»");
