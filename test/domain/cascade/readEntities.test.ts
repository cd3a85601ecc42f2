import {
  entitiesOfFigures,
  entitiesOnSheet,
  entityTree,
  pastedEntities,
  readEntities,
  withKnownIds,
  type Entity,
  type ReadEntities,
} from "../../../src/domain/cascade";
import type { GridValue, SheetGrid } from "../../../src/domain/reading/sheetGrid";

/** `Company > North > Shop`, one an entity, in the order of the tree. */
const paths = (read: ReadEntities | readonly Entity[] | null): string[] | null => {
  if (read === null) return null;
  const entities = "entities" in read ? read.entities : read;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const path = ({ name, parentId }: Entity): string => {
    const parent = byId.get(parentId ?? "");
    return parent === undefined ? (parentId === null ? name : `?${parentId} > ${name}`) : `${path(parent)} > ${name}`;
  };
  return entities.map(path);
};

const grid = (rows: readonly (readonly GridValue[])[], merges: SheetGrid["merges"] = []): SheetGrid => {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  const none = values.map((row) => row.map(() => ""));
  return {
    sheet: "Organisation",
    row: 0,
    column: 0,
    values,
    formulas: none,
    numberFormats: values.map((row) => row.map(() => "General")),
    merges,
  };
};

const company = ["Works", "Works > North", "Works > North > Casting", "Works > North > Coating", "Works > South"];

describe("the workbook's table of entities", () => {
  const headers = ["ID", "Entity", "Parent", "Owner", "Weight"];

  it("finds parents by id and by name, gives ids to rows that have none, and passes over blank rows", () => {
    const read = readEntities({
      headers,
      values: [
        ["E1", "Works", "", "Ann", 100],
        ["E3", "North", "E1", "", 55],
        ["", "", "", "", ""],
        ["", "Casting", "north", "Ben", "35 %"],
        ["E2", "Coating", "e3", "", ""],
        ["", "South", "Works", "", 45],
      ],
    });
    expect(read.findings).toEqual([]);
    expect(paths(read)).toEqual(company);
    expect(read.entities.map(({ id, weight }) => [id, weight])).toEqual([["E1", 100], ["E3", 55], ["E4", 0.35], ["E2", 1], ["E5", 45]]); // prettier-ignore
    expect(read.entities[0]?.owner).toBe("Ann");
  });

  it("columns may stand in any order, and a parent that is the entity itself or a dash is none", () => {
    const read = readEntities({ headers: ["Parent", "Entity", "ID"], values: [["Works", "Works", "A"], ["A", "North", "B"], ["-", "Alone", "C"]] }); // prettier-ignore
    expect(paths(read)).toEqual(["Works", "Works > North", "Alone"]);
  });

  it("says a weight that is none, a parent that nobody is, an id that stands twice, a name that is missing", () => {
    const read = readEntities({
      headers,
      values: [["E1", "Works", "", "", "much"], ["E2", "North", "Wroks", "", -1], ["E2", "South", "E1", "", 1], ["E4", "", "E1", "", 1]], // prettier-ignore
    });
    expect(read.findings.map(({ code, details }) => [code, details["entity"]])).toEqual([["entity-weight", "Works"], ["entity-weight", "North"]]); // prettier-ignore
    const { findings } = entityTree(read.entities);
    expect(findings.map(({ code }) => code)).toEqual(["entity-twice", "unknown-parent", "entity-without-name"]);
    expect(findings.find(({ code }) => code === "unknown-parent")?.details).toEqual({ entity: "North", parent: "Wroks" });
  });

  it("a name that two have is nobody's parent by name, and two of one name below one parent are said", () => {
    const read = readEntities({
      headers,
      values: [["E1", "A", "", "", ""], ["E2", "B", "", "", ""], ["E3", "Sales", "A", "", ""], ["E4", "Sales", "B", "", ""], ["E5", "Team", "Sales", "", ""], ["E6", "SALES ", "A", "", ""]], // prettier-ignore
    });
    expect(entityTree(read.entities).findings.map(({ code, details }) => [code, details["id"] ?? details["parent"]])).toEqual([
      ["unknown-parent", "Sales"],
      ["entity-twice", "E6"],
    ]);
  });

  it("no table, or an empty one, has no entities", () => {
    expect(readEntities(undefined).entities).toEqual([]);
    expect(entityTree([]).findings).toEqual([{ code: "no-entities", severity: "error", details: {} }]);
  });
});

describe("the tree", () => {
  const drawn = (rows: readonly (readonly [string, string, string | null])[]) =>
    entityTree(rows.map(([id, name, parentId]): Entity => ({ id, name, parentId, owner: "", weight: 1 })));

  it("takes one that stands alone at the top for the company, whose figures are those of the blank entity", () => {
    const { tree } = drawn([["E1", "Works", null], ["E2", "North", "E1"], ["E3", "Casting", "E2"]]); // prettier-ignore
    expect(tree.whole?.name).toBe("Works");
    expect(tree.entities.map(({ id }) => [id, tree.parentOf(id), tree.depthOf(id)])).toEqual([["E2", "", 1], ["E3", "E2", 2]]); // prettier-ignore
    expect(tree.childrenOf("").map(({ id }) => id)).toEqual(["E2"]);
    expect(tree.childrenOf("nobody")).toEqual([]);
    expect([tree.named("casting")?.id, tree.named(" E2 ")?.id, tree.named("other")]).toEqual(["E3", "E2", undefined]);
  });

  it("has no company among several at the top, nor in one without children", () => {
    expect(drawn([["E1", "North", null], ["E2", "South", null], ["E3", "Casting", "E1"]]).tree.whole).toBeNull(); // prettier-ignore
    expect(drawn([["E1", "North", null]]).tree.entities.map(({ id }) => id)).toEqual(["E1"]);
  });

  it("breaks a circle where it is first met, says it, and still shows everybody", () => {
    const { tree, findings } = drawn([["E1", "Works", null], ["E2", "A", "E4"], ["E3", "B", "E2"], ["E4", "C", "E3"], ["E5", "D", "E4"]]); // prettier-ignore
    expect(findings).toEqual([{ code: "entity-cycle", severity: "error", details: { entity: "A", parent: "C" } }]);
    expect(tree.entities.map(({ id }) => id)).toEqual(["E1", "E2", "E3", "E4", "E5"]);
  });

  it("holds a chain of 20,000 entities", () => {
    const chain = Array.from({ length: 20_000 }, (_, i) => [`E${i}`, `N${i}`, i === 0 ? null : `E${i - 1}`] as const);
    const { tree } = drawn(chain);
    expect(tree.depthOf("E19999")).toBe(19_999);
  });
});

describe("a sheet that lists entities", () => {
  const withParent: readonly (readonly [string, readonly string[]])[] = [
    ["English", ["Entity", "Reports to", "Owner", "Weight"]],
    ["German", ["Organisationseinheit", "Übergeordnete Einheit", "Verantwortlich", "Gewicht"]],
    ["French", ["Entité", "Rattaché à", "Responsable", "Poids"]],
    ["Spanish", ["Unidad", "Depende de", "Responsable", "Peso"]],
    ["Portuguese", ["Unidade", "Pertence a", "Responsável", "Peso"]],
  ];
  it.each(withParent)("with a column of parents, in %s", (_, headers) => {
    const read = entitiesOnSheet(
      grid([["Organisation 2026"], [], headers, ["Works", "", "Ann", 1], ["North", "Works", "Ben", 55], ["Casting", "North", "", 35], ["Coating", "North", "", 65], ["South", "Works", "Cid", 45]]), // prettier-ignore
    );
    expect(paths(read)).toEqual(company);
    expect(read?.entities.map(({ owner, weight }) => [owner, weight])).toEqual([["Ann", 1], ["Ben", 55], ["", 35], ["", 65], ["Cid", 45]]); // prettier-ignore
  });

  it("by codes of its own, which stay its own", () => {
    const read = entitiesOnSheet(grid([["Code", "Department", "Parent ID", "Headcount"], [100, "Works", "", 500], [110, "North", 100, 200], [111, "Casting", 110, 90]])); // prettier-ignore
    expect(read?.entities).toEqual([
      { id: "E1", name: "Works", parentId: null, owner: "", weight: 1 },
      { id: "E2", name: "North", parentId: "E1", owner: "", weight: 1 },
      { id: "E3", name: "Casting", parentId: "E2", owner: "", weight: 1 },
    ]);
  });

  const levels: readonly (readonly [string, readonly string[]])[] = [
    ["English", ["Company", "Division", "Department"]],
    ["German", ["Konzern", "Sparte", "Abteilung"]],
    ["French", ["Groupe", "Direction", "Service"]],
    ["Spanish", ["Empresa", "Gerencia", "Departamento"]],
    ["Portuguese", ["Empresa", "Diretoria", "Setor"]],
    ["numbers", ["Level 1", "Level 2", "Level 3"]],
    ["Ebenen", ["Ebene 1", "Ebene 2", "Ebene 3"]],
  ];
  it.each(levels)("with a column for each level, in %s; blanks go on with what is above", (_, headers) => {
    expect(paths(entitiesOnSheet(grid([headers, ["Works", "North", "Casting"], ["", "", "Coating"], ["", "South"]])))).toEqual(company);
  });

  it("with every row in full, with merged cells, and with the widest level last", () => {
    const rows = [["Company", "Division", "Department"], ["Works", "North", "Casting"], ["Works", "North", "Coating"], ["Works", "South", "Pumps"]]; // prettier-ignore
    const expected = [...company, "Works > South > Pumps"];
    expect(paths(entitiesOnSheet(grid(rows)))).toEqual(expected);
    expect(paths(entitiesOnSheet(grid(rows.map((row) => [...row].reverse()))))).toEqual(expected);
    const merged = rows.map((row, index) => (index > 1 ? ["", ...row.slice(1)] : row));
    expect(paths(entitiesOnSheet(grid(merged, [{ row: 1, column: 0, rows: 3, columns: 1 }])))).toEqual(expected);
  });

  it("teams of one name in several divisions are several", () => {
    const read = entitiesOnSheet(grid([["Division", "Team"], ["North", "Sales"], ["North", "Service"], ["South", "Sales"], ["South", "Service"]])); // prettier-ignore
    expect(paths(read)).toEqual(["North", "North > Sales", "North > Service", "South", "South > Sales", "South > Service"]);
  });

  it("with names and nothing but owners beside them; totals are no entities", () => {
    expect(paths(entitiesOnSheet(grid([["Department", "Manager"], ["Sales", "Ann"], ["Service", "Ben"], ["Total", ""]])))).toEqual(["Sales", "Service"]); // prettier-ignore
  });

  it("is not a sheet of KPIs by department, of limits, of suppliers, or of anything else", () => {
    expect(
      entitiesOnSheet(
        grid([
          ["Department", "KPI", "Target"],
          ["Sales", "Revenue", 5],
        ]),
      ),
    ).toBeNull();
    expect(
      entitiesOnSheet(
        grid([
          ["Division", "Department", "Jan", "Feb"],
          ["North", "Sales", 5, 6],
        ]),
      ),
    ).toBeNull();
    expect(
      entitiesOnSheet(
        grid([
          ["Indicador", "Unidad", "Inferior", "Superior"],
          ["Plazo", "días", "2", "5"],
        ]),
      ),
    ).toBeNull();
    expect(entitiesOnSheet(grid([["Supplier"], ["Acme"], ["Bolt"]]))).toBeNull();
    expect(entitiesOnSheet(grid([["Team"], ["Name", "Shirt"], ["Ann", 4]]))).toBeNull();
    expect(entitiesOnSheet(grid([["Shopping"], ["Bread"], ["Milk"]]))).toBeNull();
  });
});

describe("a text that is typed or pasted", () => {
  const texts: readonly (readonly [string, string])[] = [
    ["set in by spaces", "Works\n  North\n    Casting\n    Coating\n  South"],
    ["set in by tabs", "Works\n\tNorth\n\t\tCasting\n\t\tCoating\n\tSouth\n"],
    ["with bullets", "• Works\n  - North\n    * Casting\n    * Coating\n  - South"],
    ["with a blank line and Windows ends", "Works\r\n  North\r\n\r\n    Casting\r\n    Coating\r\n  South\r\n"],
    ["name and parent", "Works\nNorth\tWorks\nCasting\tNorth\nCoating\tNorth\nSouth\tWorks"],
    ["with a header", "Entity\tParent\nWorks\t\nNorth\tWorks\nCasting\tNorth\nCoating\tNorth\nSouth\tWorks"],
    ["levels with a header", "Company\tDivision\tTeam\nWorks\tNorth\tCasting\n\t\tCoating\n\tSouth\t"],
    ["levels without one", "Works\tNorth\tCasting\nWorks\tNorth\tCoating\nWorks\tSouth\t"],
    ["paths", "Works > North > Casting\nWorks > North > Coating\nWorks > South"],
  ];
  it.each(texts)("%s", (_, text) => {
    expect(paths(pastedEntities(text))).toEqual(company);
  });

  it("a list, with or without a header, on one line or with weights beside names", () => {
    expect(paths(pastedEntities("Sales\nService\nHuman Resources"))).toEqual(["Sales", "Service", "Human Resources"]);
    expect(paths(pastedEntities("Department\nSales\nService"))).toEqual(["Sales", "Service"]);
    expect(paths(pastedEntities("Sales, Service; HR"))).toEqual(["Sales", "Service", "HR"]);
    const weighed = pastedEntities("Sales\t60\nService\t40");
    expect(weighed.entities.map(({ name, weight }) => [name, weight])).toEqual([["Sales", 60], ["Service", 40]]); // prettier-ignore
  });

  it("the word Company above what is set in is a company called so", () => {
    expect(paths(pastedEntities("Company\n  Sales\n  Service"))).toEqual(["Company", "Company > Sales", "Company > Service"]);
    expect(paths(pastedEntities("Company\nSales"))).toEqual(["Company", "Sales"]);
  });

  it("nothing has no entities", () => {
    expect(pastedEntities(" \n\t\n").entities).toEqual([]);
  });
});

describe("entities read again", () => {
  it("of figures are each one once, and a total is none", () => {
    expect(paths(entitiesOfFigures(["North", "South", "north ", "Total", "", "Gesamt", "West"]))).toEqual(["North", "South", "West"]);
  });

  it("keep the ids they are known by, also where one moved; new ones get ids that none has", () => {
    const known = readEntities({ headers: ["ID", "Entity", "Parent"], values: [["E5", "Works", ""], ["E2", "North", "E5"], ["E9", "Sales", "E2"], ["E3", "South", "E5"], ["E4", "Sales", "E3"]] }); // prettier-ignore
    const listed = pastedEntities("Works\n  South\n    Sales\n    North\n  East\n    Sales").entities;
    const again = withKnownIds(listed, known.entities);
    expect(again.map(({ id, name, parentId }) => [id, name, parentId])).toEqual([
      ["E5", "Works", null],
      ["E3", "South", "E5"],
      ["E4", "Sales", "E3"],
      ["E2", "North", "E3"],
      ["E1", "East", "E5"],
      ["E6", "Sales", "E1"],
    ]);
  });

  it("of one name in two new places are both new: which of them is the known one cannot be told", () => {
    const known = pastedEntities("Works\n  North\n    Sales").entities;
    const again = withKnownIds(pastedEntities("Works\n  East\n    Sales\n  West\n    Sales").entities, known);
    expect(again.map(({ id }) => id)).toEqual(["E1", "E4", "E5", "E6", "E7"]);
  });
});
