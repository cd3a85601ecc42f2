import { directionInWords, weighDirection, type DirectionClues } from "../../../src/domain/reading/kpis/directionEvidence";

const clues = (some: Partial<DirectionClues>): DirectionClues => ({
  name: "X",
  unit: null,
  stated: "",
  targets: [],
  threshold: "",
  header: "Direction",
  hasBounds: false,
  ...some,
});
const told = (some: Partial<DirectionClues>): string => {
  const { direction, because } = weighDirection(clues(some));
  return `${direction} ${because}`;
};

describe("which way is better, by the words of a name", () => {
  test.each([
    "Customer satisfaction", "Net profit margin", "System Uptime", "On-time delivery", "First contact resolution", "Employee Retention Rate", "Accounts Receivable Turnover",
    "Mean time between failures", "Umsatzrendite", "Kundenzufriedenheit", "Liefertreue", "Chiffre d'affaires", "Satisfacción del cliente", "Disponibilidade da plataforma",
  ])("%s: higher", (name) => expect(directionInWords(name)).toBe("higher")); // prettier-ignore

  test.each([
    "Customer complaints", "Scrap rate", "Average response time", "Cost per lead", "Employee turnover", "Cost of goods sold", "Mean time to repair", "Debtor days", "Unplanned downtime",
    "Fehlerquote", "Krankenstand", "Durchlaufzeit", "Taux de rotation du personnel", "Quejas de clientes", "Tempo médio de resposta", "Reclamações",
    "Endeudamiento",
  ])("%s: lower", (name) => expect(directionInWords(name)).toBe("lower")); // prettier-ignore

  test.each([
    "Cost savings", "Complaints resolved", "Defect reduction", "Response time (% within 4 min)", "Revenue churn", "Profit and loss", "Waste recovery", "Margin of error",
    "Kosteneinsparung", "Fehler behoben", "Réduction des coûts", "Ahorro de costos", "Accident-free days", "Revenue vs budget", "Marketing costs",
    "General waste", "Garden and food waste", "Other Emergency Incidents", "Ökoeffizienz (Umweltbelastung relativ zum Nettoumsatz)",
  ])("%s: the words point both ways or hide a turn, so they do not say it", (name) => expect([null, "unclear"]).toContain(directionInWords(name))); // prettier-ignore

  test.each(["Headcount", "Turnover", "Stock", "Debt", "Number of calls", "Interest ratio", "Utilisation", "Dissatisfactions"])(
    "%s: no word says it",
    (name) => expect(directionInWords(name)).toBeNull(),
  );
});

describe("weighing what a row says", () => {
  test("a stated word holds", () => {
    expect(told({ stated: "lower", name: "Headcount" })).toBe("lower stated");
    expect(told({ stated: "menor_igual" })).toBe("lower stated");
    expect(told({ stated: "range", targets: ["28% - 32%"] })).toBe("range stated");
  });

  test("unless the target, the threshold or an unmistakable name says the opposite: then it is asked", () => {
    expect(weighDirection(clues({ stated: "higher", targets: ["<= 5"] }))).toMatchObject({
      direction: "ask",
      problem: "direction-contradicts-threshold",
    });
    expect(weighDirection(clues({ stated: "higher", targets: [20], threshold: 40 }))).toMatchObject({
      direction: "ask",
      problem: "direction-contradicts-threshold",
    });
    expect(weighDirection(clues({ stated: "higher", name: "Complaints" }))).toMatchObject({
      direction: "ask",
      problem: "direction-contradicts-name",
      proposed: null,
    });
  });

  test("a word nobody knows is asked about, with the likely answer proposed", () => {
    expect(weighDirection(clues({ stated: "Sideways", name: "Complaints" }))).toEqual({
      direction: "ask",
      because: "unknown",
      proposed: "lower",
      problem: "unknown-direction-word",
    });
  });

  test("without a word: the comparator, else the side of the threshold, else the name", () => {
    expect(told({ targets: [">= 36"] })).toBe("higher comparator");
    expect(told({ targets: ["40–60"] })).toBe("range comparator");
    expect(told({ targets: [20], threshold: 40 })).toBe("lower threshold");
    expect(told({ targets: [100], threshold: 90 })).toBe("higher threshold");
    expect(told({ name: "Complaints", targets: [5] })).toBe("lower unit-or-name");
    expect(told({ name: "Quality", unit: "complaints" })).toBe("lower unit-or-name");
  });

  test.each(["maintain", "Keep", "halten", "maintenir", "mantener", "manter"])(
    "%s names no limits, so it is a range only where the target or the bounds are one",
    (stated) => {
      expect(told({ stated, targets: [1], name: "Cases resolved" })).toBe("ask unknown");
      expect(told({ stated, targets: ["40–60"] })).toMatch(/^range/);
      expect(told({ stated, targets: [50], hasBounds: true })).toMatch(/^range/);
    },
  );

  test("a typed word against reaching more of a target is asked, with what the name says proposed or nothing", () => {
    const name = "Percentage of Tax Revenue Target Achievement";
    expect(weighDirection(clues({ stated: "reduce", name, targets: [1] }))).toMatchObject({
      direction: "ask",
      problem: "direction-contradicts-name",
    });
    expect(told({ stated: "increase", name, targets: [1] })).toBe("higher stated");
    expect(directionInWords("Gap in target achievement")).not.toBe("higher");
  });

  test("clues against each other are asked", () => {
    expect(told({ name: "Customer satisfaction", targets: ["<= 5"] })).toBe("ask unknown");
    expect(told({ targets: ["<= 5", ">= 5"] })).toBe("ask unknown");
    expect(told({ name: "Headcount" })).toBe("ask unknown");
    expect(told({})).toBe("ask unknown");
  });

  test("a threshold that is a share of the target says nothing about the side", () => {
    expect(told({ targets: [450], threshold: 0.95 })).toBe("ask unknown");
    expect(told({ targets: [20], threshold: "90 %" })).toBe("ask unknown");
  });

  test("green and red with their comparators say it, where they are not shares of the target", () => {
    expect(told({ name: "Cases", targets: [0], green: 0, red: ">1" })).toBe("lower threshold");
    expect(told({ name: "Cases", targets: ["90%"], green: "≥90%", red: "<85%" })).toBe("higher threshold");
    expect(told({ name: "Cases", targets: ["5%"], green: "≥ 100%", red: "< 80%" })).toBe("ask unknown");
    expect(told({ name: "Cases", targets: [250], green: "≥ 100%", red: "< 80%" })).toBe("ask unknown");
    expect(told({ name: "Bed occupancy", targets: ["85-92%"], green: "85-92%", red: ">95%" })).toBe("range comparator");
    expect(told({ name: "Cases", targets: [5], green: ">5", red: ">9" })).toBe("ask unknown");
    expect(told({ name: "Complaints", targets: [5], red: "<9" })).toBe("ask unknown");
  });

  test("baseline and target say nothing: they are no clue at all", () => {
    expect(told({ name: "Headcount", targets: [100] })).toBe("ask unknown");
  });
});
