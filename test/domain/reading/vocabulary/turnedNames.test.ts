import { directionInWords } from "../../../../src/domain/reading/kpis/directionEvidence";
import { languages, type TurningLanguage } from "./turnedNames";

const combined = ({ bad, good, undo, lose, head, share }: TurningLanguage): { readonly mended: string[]; readonly spoilt: string[] } => ({
  mended: bad.flatMap((noun) => [
    ...undo.flatMap((pattern) => [pattern.replace("N", noun), share.replace("X", pattern.replace("N", noun))]),
    ...head.map((pattern) => pattern.replace("N", noun)),
  ]),
  spoilt: good.flatMap((noun) => lose.map((pattern) => pattern.replace("N", noun))),
});

describe.each(Object.entries(languages))("names that turn a word round, in %s", (_, language) => {
  const { mended, spoilt } = combined(language);

  test("what is done away with, prevented or put right is never said to be better low", () => {
    expect(mended.length).toBeGreaterThan(150);
    expect(mended.filter((name) => directionInWords(name) === "lower")).toEqual([]);
  });

  test("what is lost, missed or put at risk is never said to be better high", () => {
    expect(spoilt.length).toBeGreaterThan(20);
    expect(spoilt.filter((name) => directionInWords(name) === "higher")).toEqual([]);
  });

  test("the words by themselves say what they mean, or are asked", () => {
    expect(language.bad.filter((noun) => directionInWords(noun) === "higher")).toEqual([]);
    expect(language.good.filter((noun) => directionInWords(noun) === "lower")).toEqual([]);
  });
});

describe("shares of what is put right", () => {
  test.each([
    "Clearance rate – Part I crimes",
    "Complaint resolution rate",
    "Incident resolution rate (%)",
    "% of complaints resolved",
    "Waste recycling rate",
    "Waste diversion rate",
    "Aufklärungsquote Einbruchdiebstahl",
    "Taux de résolution des incidents",
    "Taux de recyclage des déchets",
    "Tasa de resolución de incidencias",
    "Taxa de reciclagem de resíduos",
    "Taxa de resolução de reclamações",
    "Şikayet çözüm oranı",
    "Atık geri dönüşüm oranı",
    "投诉解决率",
    "隐患整改率",
  ])("%s: higher", (name) => expect(directionInWords(name)).toBe("higher"));

  test.each([
    "Reopened incident rate",
    "Incident resolution rate: variance",
    "Decline of the clearance rate",
    "Cost of complaint resolution",
    "Resolution rate vs budget",
    "Complaints not resolved",
  ])("%s: not said to be better high", (name) => expect(directionInWords(name)).not.toBe("higher"));

  test.each(["Complaint resolution time", "Mean time to resolve incidents", "Unresolved complaints", "Overdue receivables"])(
    "%s: not said to be better high",
    (name) => expect(directionInWords(name)).not.toBe("higher"),
  );
});
