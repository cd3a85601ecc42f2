export type { ExampleCell, ExampleSheet } from "./exampleSheet";
export { bostonCityScore } from "./bostonCityScore";
export { plantKpis } from "./plantKpis";
export { untidyKpis } from "./untidyKpis";
