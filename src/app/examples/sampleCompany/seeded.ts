/** A source of even figures between 0 and 1 (Lehmer, modulus 2³¹ − 1): the same ones for the same seed, on every machine. */
export function seeded(seed: number): () => number {
  const modulus = 2147483647;
  let state = (seed * 7919) % modulus;
  const next = (): number => {
    state = (state * 48271) % modulus;
    return state / modulus;
  };
  // Seeds that lie side by side begin alike.
  for (let i = 0; i < 8; i += 1) next();
  return next;
}

/** Noise around 0, within −1 and 1, more often small than large. */
export const noiseOf = (next: () => number): number => ((next() + next() + next()) / 3) * 2 - 1;
