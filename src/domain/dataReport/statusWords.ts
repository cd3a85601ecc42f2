import { plainText } from "../reading/words";
import type { Status } from "../status";

const words: Readonly<Record<Status, readonly string[]>> = {
  "on-target": (
    "green|g|on target|on track|met|achieved|ok|good|pass|passed|yes|above target|target met|exceeded|favourable|favorable|" +
    "grun|im plan|erreicht|gut|ja|vert|atteint|conforme|oui|verde|cumplido|cumple|en meta|si|atingido|sim|alcancado"
  ).split("|"),
  "at-risk": (
    "amber|yellow|orange|a|y|at risk|warning|watch|caution|needs attention|gelb|achtung|kritisch beobachten|gefahrdet|jaune|a risque|attention|amarillo|" +
    "alerta|en riesgo|ambar|amarelo|em risco"
  ).split("|"),
  "off-target": (
    "red|r|off target|off track|missed|not met|not achieved|fail|failed|bad|no|below target|critical|behind|unfavourable|unfavorable|" +
    "rot|verfehlt|nicht erreicht|schlecht|nein|rouge|non atteint|non conforme|non|rojo|incumplido|no cumple|critico|vermelho|nao atingido|nao"
  ).split("|"),
};
const signs: Readonly<Record<Status, readonly string[]>> = {
  "on-target": ["🟢", "✅", "✓", "✔", "✔️"],
  "at-risk": ["🟡", "🟠", "⚠", "⚠️"],
  "off-target": ["🔴", "❌", "✗", "✘", "✖"],
};

const byWord = new Map((Object.keys(words) as Status[]).flatMap((status) => words[status].map((word) => [word, status] as const)));
const bySign = new Map((Object.keys(signs) as Status[]).flatMap((status) => signs[status].map((sign) => [sign, status] as const)));

/** The status that a word or a sign of a sheet's own stands for; null for any other, and for numbers. */
export function statusOfWord(text: string): Status | null {
  const trimmed = text.trim();
  const sign = bySign.get(trimmed) ?? bySign.get([...trimmed][0] ?? "");
  return sign ?? byWord.get(plainText(trimmed).replace(/[.!]+$/, "")) ?? null;
}
