import type { Direction } from "./direction";

// Words of every language together: none of them means one direction here and another there.
const words: Readonly<Record<Direction, readonly string[]>> = {
  higher: [
    ...[
      "higher",
      "higher is better",
      "higher better",
      "high",
      "high is better",
      "up",
      "upward",
      "upwards",
      "increase",
      "increasing",
      "max",
      "maximize",
      "maximise",
    ],
    ...[
      "more",
      "more is better",
      "bigger is better",
      "larger is better",
      "greater is better",
      "grow",
      "growth",
      "above",
      "at least",
      "benefit",
      "positive",
    ],
    ...[">=", ">", "=>", "≥", "⩾", "1", "+1", "+", "↑", "▲", "⬆", "⇧", "↗", "ñ"],
    ...[
      "höher",
      "höher ist besser",
      "hoch",
      "steigend",
      "steigern",
      "aufwärts",
      "mehr ist besser",
      "größer ist besser",
      "maximieren",
      "je höher desto besser",
      "erhöhen",
      "mindestens",
    ],
    ...[
      "plus élevé",
      "plus haut",
      "plus c'est mieux",
      "plus est mieux",
      "hausse",
      "à la hausse",
      "augmenter",
      "augmentation",
      "croissant",
      "maximiser",
      "supérieur",
      "au moins",
    ],
    ...[
      "mayor",
      "mayor es mejor",
      "más alto",
      "más alto es mejor",
      "más es mejor",
      "cuanto más mejor",
      "subir",
      "sube",
      "creciente",
      "aumentar",
      "maximizar",
      "ascendente",
      "alza",
      "al menos",
    ],
    ...[
      "maior",
      "maior é melhor",
      "mais alto",
      "mais é melhor",
      "quanto maior melhor",
      "crescente",
      "maior igual",
      "tendencia alta",
      "pelo menos",
    ],
  ],
  lower: [
    ...[
      "lower",
      "lower is better",
      "lower better",
      "low",
      "low is better",
      "down",
      "downward",
      "downwards",
      "decrease",
      "decreasing",
      "min",
      "minimize",
      "minimise",
    ],
    ...["less", "less is better", "fewer is better", "smaller is better", "reduce", "reduction", "below", "at most", "cost", "negative"],
    ...["<=", "<", "=<", "≤", "⩽", "-1", "−1", "-", "−", "↓", "▼", "⬇", "⇩", "↘", "ò"],
    ...[
      "niedriger",
      "niedriger ist besser",
      "niedrig",
      "tiefer",
      "tiefer ist besser",
      "sinkend",
      "fallend",
      "abwärts",
      "weniger ist besser",
      "kleiner ist besser",
      "minimieren",
      "senken",
      "höchstens",
    ],
    ...[
      "je niedriger desto besser",
      "plus bas",
      "moins c'est mieux",
      "moins est mieux",
      "baisse",
      "à la baisse",
      "diminuer",
      "diminution",
      "réduire",
      "décroissant",
      "minimiser",
      "inférieur",
      "au plus",
    ],
    ...[
      "menor",
      "menor es mejor",
      "más bajo",
      "más bajo es mejor",
      "menos es mejor",
      "cuanto menos mejor",
      "bajar",
      "baja",
      "decreciente",
      "disminuir",
      "reducir",
      "minimizar",
      "descendente",
    ],
    ...[
      "menor é melhor",
      "mais baixo",
      "menos é melhor",
      "quanto menor melhor",
      "decrescente",
      "diminuir",
      "reduzir",
      "menor igual",
      "tendencia baixa",
    ],
  ],
  range: [
    ...[
      "range",
      "in range",
      "within range",
      "within",
      "between",
      "band",
      "target range",
      "goal post",
      "goalpost",
      "corridor",
      "maintain",
      "stable",
      "nominal",
      "=",
      "↔",
    ],
    ...["bereich", "im bereich", "zielbereich", "korridor", "zielkorridor", "spanne", "bandbreite", "halten"],
    ...[
      "plage",
      "fourchette",
      "intervalle",
      "maintenir",
      "rango",
      "en rango",
      "dentro de rango",
      "banda",
      "mantener",
      "faixa",
      "na faixa",
      "intervalo",
      "manter",
    ],
  ],
};

const directionOf: ReadonlyMap<string, Direction> = new Map(
  (["higher", "lower", "range"] as const).flatMap((direction) => words[direction].map((word) => [plain(word), direction] as const)),
);

/** The few words of each direction that a message names: everybody knows one of them. */
export const knownDirectionWords = ["higher", "lower", "range", "up", "down", "max", "min", ">=", "<=", "1", "-1"] as const;

/**
 * The direction a word means, as people write it in English, German, French, Spanish or Portuguese, in any case and with or without accents:
 * `Higher is better`, `<=`, `Max`, `1`, `menor_igual`. Null for any other word, blank included.
 */
export function readDirection(word: string | number): Direction | null {
  return directionOf.get(plain(String(word))) ?? null;
}

function plain(word: string): string {
  const trimmed = word.trim();
  // A lone arrow glyph of a symbol font (ñ up, ò down) would lose its meaning with its accent.
  if (trimmed.length === 1) return trimmed.toLowerCase();
  const bare = trimmed
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
  return bare
    .replace(/[_,\s\u00a0]+/g, " ")
    .replace(/[.!]$/, "")
    .replace(/’/g, "'")
    .trim();
}
