import { cellTextIn } from "../cellText";

export const { plain, quoted } = cellTextIn("es", "«", "»");
