import { plainText } from "../words";

const words: ReadonlySet<string> = new Set(
  (
    "maintain|maintained|maintain level|keep|hold|stable|steady|constant|sustain|no change|unchanged|halten|beibehalten|stabil|stabil halten|konstant|maintenir|maintien|stable|constant|mantener|mantenerse|mantenimiento|estable|constante|" +
    "manter|manutenção|estável|mantenere|mantenimento|stabile|costante|handhaven|stabiel|constant|koru|korumak|sabit|поддерживать|сохранить|стабильно|保持|维持|維持|不变|유지|utrzymać|utrzymanie|stabilnie"
  )
    .split("|")
    .map(plainText),
);

/** "Maintain": the level is to stay as it is, which says neither limits nor which side of it is worse. */
export const isHoldWord = (stated: string): boolean => words.has(plainText(stated).replace(/[.!]$/, ""));
