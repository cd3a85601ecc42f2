import { perspectiveIn } from "../../../../src/domain/reading/perspectiveWords";
import { isEntityLabel } from "../../../../src/domain/reading/vocabulary/entityWords";
import { isGenericTitle, isLegendOrRemark } from "../../../../src/domain/reading/vocabulary/titleWords";
import { kpiNames } from "./kpiNames";

const names = kpiNames.map(([name]) => name);

describe("names of places, parts of a company and persons", () => {
  test.each([
    "New York Office", "Team North", "Plant 2", "Region West", "Werk Nord", "Filiale 12", "VENDEUR 1", "KPI_VENDEUR 1", "Store #4", "Mr Black", "Frau Müller", "Mme Durand", "Sra. López", "Germany", "Deutschland",
    "España", "Brasil", "São Paulo", "Vertrieb Süd", "Sales North", "Sucursal Norte", "Loja 3", "EMEA", "Planta Monterrey",
  ])("%s is one, surely", (text) => expect(isEntityLabel(text)).toBe("surely")); // prettier-ignore

  test.each([
    "Sales",
    "Marketing",
    "HR",
    "Finance",
    "IT",
    "Operations",
    "Vertrieb",
    "Einkauf",
    "Personalabteilung",
    "Ventes",
    "Ressources humaines",
    "Ventas",
    "Recursos Humanos",
    "Vendas",
    "Team Alpha",
  ])("%s may be one", (text) => expect(isEntityLabel(text)).toBe("maybe"));

  test.each([
    "Marketing spend",
    "IT uptime",
    "Office costs",
    "Unit cost",
    "Line stops",
    "Team size",
    "Plant availability",
    "Customer satisfaction",
    "Region",
    "",
    "NPS",
    "M&A pipeline value",
  ])("%s is none", (text) => expect(isEntityLabel(text)).toBe("no"));

  test("no name of a KPI is surely one", () => {
    expect(names.filter((name) => isEntityLabel(name) === "surely")).toEqual([]);
  });
});

describe("titles that say only what kind of sheet it is", () => {
  test.each([
    "Dashboard", "Scorecard", "BSC", "KPI monitoring", "KPI Monitoring Dashboard", "Cuadro de mando", "Cuadro de mando integral", "Tableau de bord", "Kennzahlen-Cockpit", "Painel", "Report", "Overview", "Sheet1", "Tabelle1",
    "Feuil1", "Hoja1", "Planilha1", "Sayfa1", "Data", "Raw Data", "Input", "DATOS", "KPI 1", "kpis", "KPI Scorecard 2025",
  ])("%s", (text) => expect(isGenericTitle(text)).toBe(true)); // prettier-ignore
  test.each(["Team North", "Sales", "Marketing Dashboard", "Mr Black1", "2026", "", "Customer", "Jan"])("%s says more", (text) =>
    expect(isGenericTitle(text)).toBe(false),
  );
  test("no name of a KPI is one", () => expect(names.filter(isGenericTitle)).toEqual([]));
});

describe("remarks, sources and legends", () => {
  test.each([
    "Prepared by J. Smith", "Last updated 3 May", "Green = on target", "Note: preliminary", "* preliminary", "© Acme", "Source: SAP", "Vert : ≥ 100 %", "Stand: 31.12.2025", "Quelle: SAP", "Fuente: ERP", "Rot = Handlungsbedarf",
    "NA = not available", "https://example.com", "Please fill in the yellow cells only", "Legend:",
  ])("%s", (text) => expect(isLegendOrRemark(text)).toBe(true)); // prettier-ignore
  test.each(["Customer complaints", "Red flags", "Source data quality", "Notes resolved", "Green energy share", ""])("%s is none", (text) =>
    expect(isLegendOrRemark(text)).toBe(false),
  );
  test("no name of a KPI is one", () => expect(names.filter(isLegendOrRemark)).toEqual([]));
});

describe("perspectives as blocks are headed", () => {
  test.each([
    ["FINANZPERSPEKTIVE", "financial"], ["Finanzperspektive", "financial"], ["1. Financial", "financial"], ["Financial Perspective - 40%", "financial"], ["FINANCIERA", "financial"], ["Axe financier", "financial"], ["Financeiro", "financial"],
    ["Perspective: Customer", "customer"], ["CLIENTES", "customer"], ["PERSPECTIVA CLIENTES", "customer"], ["Kundenperspektive", "customer"], ["Stakeholders", "customer"], ["Customer & Stakeholder", "customer"],
    ["Internal Business Process", "internal process"], ["INTERNA", "internal process"], ["PERSPECTIVA PROCESSOS INTERNOS", "internal process"], ["Operations", "internal process"], ["Quality", "internal process"], ["Interne Prozesse", "internal process"],
    ["Learning & Growth (25%)", "learning and growth"], ["Lern- und Entwicklungsperspektive", "learning and growth"], ["PERSPECTIVA APRENIZADO E CRESCIMENTO", "learning and growth"], ["APRENDIZAJE", "learning and growth"], ["People", "learning and growth"],
    ["Innovation", "learning and growth"], ["Apprentissage et croissance", "learning and growth"], ["Öğrenme ve gelişme", "learning and growth"], ["学习与成长", "learning and growth"], ["Nauka i rozwój", "learning and growth"],
    ["Nachhaltigkeit", "sustainability"], ["Health & Safety", "safety"],
  ])("%s is %s", (title, perspective) => expect(perspectiveIn(title)).toBe(perspective)); // prettier-ignore

  test.each([
    "Customer satisfaction", "Employee turnover", "Financial leverage ratio", "Process yield", "Internal audit findings closed", "Growth rate", "Training and development hours", "Customer complaints", "Client retention",
    "Kundenzufriedenheit", "Interne Audits", "Innovation rate", "People trained", "Quality index", "Procesos certificados", "",
  ])("%s is none", (title) => expect(perspectiveIn(title)).toBeNull()); // prettier-ignore
  test("no name of a KPI is one", () => expect(names.filter((name) => perspectiveIn(name) !== null)).toEqual([]));
});
