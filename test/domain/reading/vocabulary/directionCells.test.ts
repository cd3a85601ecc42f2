import { readDirection, readDirectionCell } from "../../../../src/domain/words/directionWords";
import { isMissingWord } from "../../../../src/domain/words/missingWords";
import { readYesNo } from "../../../../src/domain/words/yesNoWords";

describe("cells of a direction column", () => {
  test.each([
    ["Up", "Direction", "higher"], ["Down", "Direction", "lower"], ["High", "target: Low/High", "higher"], ["Low", "target: Low/High", "lower"], ["higher_better", "direction", "higher"], ["lower_better", "direction", "lower"],
    ["Maximize", "Optimization", "higher"], ["Minimize", "Optimization", "lower"], ["Range", "Optimization", "range"], ["grow", "Direction", "higher"], ["reduce", "Direction", "lower"], ["maintain", "Direction", "range"],
    ["maior_igual", "direcao_meta", "higher"], ["menor_igual", "direcao_meta", "lower"], ["tendencia_baixa", "direcao_meta", "lower"], [1, "is_benefit", "higher"], [0, "is_benefit", "lower"], ["0", "is_benefit", "lower"],
    ["+", "Type indicator (+/-)", "higher"], ["-", "Type indicator (+/-)", "lower"], ["More is Better", "Polarity", "higher"], ["Less is Better", "Polarity", "lower"], ["Goal Post", "Polarity", "range"],
    [">=", "Operator", "higher"], ["<", "Operator", "lower"], ["in range", "Operator", "range"], ["=", "Operator", "range"], ["ñ", "Direction", "higher"], ["ò", "Direction", "lower"],
    [true, "HigherIsBetter", "higher"], [false, "HigherIsBetter", "lower"], ["Yes", "Lower is better?", "lower"], ["No", "Lower is better?", "higher"], ["x", "Higher is better", "higher"], ["Ja", "Höher ist besser", "higher"],
    ["Higher (better)", "Polarity", "higher"], ["越高越好", "方向", "higher"], ["düşük", "Yön", "lower"], ["Hoger is beter", "Richting", "higher"],
  ] as const)("%s under %s is %s", (cell, header, direction) => expect(readDirectionCell(cell, header)).toBe(direction)); // prettier-ignore

  test.each([
    ["Anstieg günstig", "higher"], ["Anstieg ungünstig", "lower"], ["Rückgang positiv", "lower"], ["Increase favourable", "higher"], ["Increase unfavorable", "lower"], ["decrease is good", "lower"], ["fall = bad", "higher"],
    ["Hausse favorable", "higher"], ["Hausse défavorable", "lower"], ["Baisse souhaitable", "lower"], ["Aumento favorable", "higher"], ["Aumento desfavorable", "lower"], ["Disminución positiva", "lower"], ["Alta desfavorável", "lower"],
    ["Queda favorável", "lower"], ["Aumento sfavorevole", "lower"], ["Stijging gunstig", "higher"], ["Daling ongunstig", "higher"], ["Artış olumlu", "higher"], ["Azalış olumlu", "lower"], ["Рост благоприятный", "higher"],
    ["Снижение - хорошо", "lower"], ["Wzrost niekorzystny", "lower"], ["spadek dobry", "lower"], ["上升有利", "higher"], ["上升不利", "lower"], ["減少が望ましい", "lower"], ["증가 유리", "higher"],
  ] as const)("a movement that is judged, %s, is %s", (cell, direction) => expect(readDirectionCell(cell, "Wirkung")).toBe(direction)); // prettier-ignore

  test.each(["neutral", "Anstieg", "günstig", "Increase of 5 %", "Good customers", "More staff", "Bad debt increase"])("%s judges no movement", (cell) =>
    expect(readDirectionCell(cell, "Wirkung")).toBeNull(),
  ); // prettier-ignore

  test.each([[0, "Direction"], ["0", "Polarity"], ["yes", "Direction"], [true, "Direction"], [false, "Polarity"], ["", "is_benefit"], ["sideways", "Direction"], ["Yes", "Higher/lower is better"], [2, "is_benefit"]] as const)(
    "%p under %s says nothing",
    (cell, header) => expect(readDirectionCell(cell, header)).toBeNull(),
  ); // prettier-ignore

  test("no word stands for two directions: every capital, accent and separator reads the same", () => {
    for (const word of ["higher is better", "niedriger ist besser", "menor igual", "plus élevé"])
      expect(new Set([word, word.toUpperCase(), word.replace(/ /g, "_"), ` ${word} `].map(readDirection)).size).toBe(1);
  });
});

describe("marks for no figure, and yes and no", () => {
  test.each(["NA", "*", "?", "—", "n/a", "N/A**", "#NV", "TBA", "k. A.", "sans objet", "pendiente", "a definir", "n.v.t.", "нет данных", "brak danych", "veri yok", "暂无", "없음", "Nicht erhoben"])("%s: no figure", (text) =>
    expect(isMissingWord(text)).toBe(true),
  ); // prettier-ignore
  test.each(["0", "no", "yes", "5", "x", "Umsatz", "nil", "10 %"])("%s is no such mark", (text) => expect(isMissingWord(text)).toBe(false));
  test("yes and no in more languages; what is neither stays", () => {
    expect(["evet", "Tak", "✓", "是", "да"].map(readYesNo)).toEqual([1, 1, 1, 1, 1]);
    expect(["hayır", "nie", "✗", "否", "нет"].map(readYesNo)).toEqual([0, 0, 0, 0, 0]);
    expect(["maybe", 3, null].map(readYesNo)).toEqual(["maybe", 3, null]);
  });
});
