import { knownDirectionWords, readDirection } from "../../../src/domain";

describe("direction as people write it", () => {
  it.each([
    "higher",
    "Higher is better",
    "HIGHER_BETTER",
    ">=",
    "≥",
    ">",
    "Max",
    "Maximize",
    "Up",
    "1",
    1,
    "+",
    "More is Better",
    "grow",
    "maior_igual",
    "ñ",
    "höher ist besser",
    "hoher ist besser",
    "plus élevé",
    "Mayor es mejor",
    "Higher is better.",
    "Higher is better !",
    " ñ ",
    "plus c’est mieux",
  ])("%s is higher", (word) => expect(readDirection(word)).toBe("higher"));
  it.each([
    "lower",
    "Lower is better",
    "lower_better",
    "<=",
    "≤",
    "<",
    "Min",
    "Minimise",
    "Down",
    "-1",
    -1,
    "Less is Better",
    "reduce",
    "menor_igual",
    "tendencia_baixa",
    "ò",
    "niedriger ist besser",
    "plus bas",
    "menor es mejor",
    "quanto menor, melhor",
  ])("%s is lower", (word) => expect(readDirection(word)).toBe("lower"));
  it.each(["range", "In range", "Goal Post", "maintain", "=", "Korridor", "fourchette", "rango", "faixa"])("%s is a range", (word) =>
    expect(readDirection(word)).toBe("range"),
  );
  it.each(["sideways", "hi.gher", "", "0", 0, "yes", "42"])("%p says nothing", (word) => expect(readDirection(word)).toBeNull());
  it("knows every word that it tells people to use", () =>
    expect(knownDirectionWords.filter((word) => readDirection(word) === null)).toEqual([]));
});
