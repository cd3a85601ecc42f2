import { levelIn } from "../../../../src/domain/reading/vocabulary/levelHeaders";

describe("headers that count the levels of a tree of indicators", () => {
  test.each([
    ["一级指标", 1], ["三级指标", 3], ["二級指標", 2], ["第2階層", 2], ["1단계 지표", 1], ["中分類", 2], ["소분류", 3],
    ["Level 1", 1], ["Indicator level 3", 3], ["Second-level indicator", 2], ["Tier 2 KPI", 2], ["3rd level indicator", 3], ["Level3", 3],
    ["Ebene 2", 2], ["1. Ebene", 1], ["Kennzahl Ebene 3", 3], ["Indicateur de niveau 2", 2], ["Nivel 1", 1], ["Indicador de tercer nivel", 3],
    ["Nível II", 2], ["Livello 3", 3], ["2. seviye gösterge", 2], ["Уровень 1", 1], ["Poziom 2", 2],
  ])("%s is of level %i", (header, level) => expect(levelIn(header)).toBe(level)); // prettier-ignore

  test.each([
    "Level",
    "level",
    "Service level 2",
    "Level of service",
    "KPI",
    "Indicator 1",
    "指标",
    "指标值",
    "Risk level 1",
    "2024",
    "Target level",
  ])("%s counts no level", (header) => expect(levelIn(header)).toBeNull());
});
