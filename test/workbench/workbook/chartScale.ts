/** An axis of figures: its ends and its steps. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

export interface ScaleWish {
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
}

/**
 * The ends Excel gives an axis (its knowledge base's "How chart axis limits are determined"): a twentieth above the highest figure; from zero,
 * unless the figures differ by less than a sixth, then half their span below the lowest. `most`: as many steps as there is room for.
 */
export function axisScale(figures: readonly number[], wish: ScaleWish, most: number): Scale {
  const [low, high] = figures.length === 0 ? [0, 1] : [Math.min(...figures), Math.max(...figures)];
  const ends = automaticEnds(low, high);
  const [from, to] = [wish.minimum ?? ends.from, wish.maximum ?? ends.to];
  const unit = wish.majorUnit ?? roundUnit((to - from || 1) / Math.max(1, most));
  const down = wish.minimum ?? Math.floor(round(from / unit)) * unit;
  const up = wish.maximum ?? Math.ceil(round(to / unit)) * unit;
  const count = Math.min(1000, Math.floor(round((up - down) / unit) + 1e-9));
  return { from: round(down), to: round(up), ticks: Array.from({ length: count + 1 }, (_, index) => round(down + index * unit)) };
}

function automaticEnds(low: number, high: number): { readonly from: number; readonly to: number } {
  if (low === high) return low === 0 ? { from: 0, to: 1 } : { from: Math.min(0, low), to: Math.max(0, high) };
  const span = high - low;
  const [above, below] = [high + span / 20, low - span / 20];
  if (low >= 0) return { from: span > high / 6 ? 0 : low - span / 2, to: above };
  if (high <= 0) return { from: below, to: span > -low / 6 ? 0 : high + span / 2 };
  return { from: below, to: above };
}

/** 1, 2 or 5 times a power of ten, at least as large. */
function roundUnit(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return round(([1, 2, 5, 10].find((factor) => factor * power >= rough * (1 - 1e-9)) ?? 10) * power);
}

/** Without the noise of binary fractions. */
const round = (value: number): number => Number(value.toPrecision(12));
