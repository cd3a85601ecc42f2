import { columnOf } from "../columns/column";
import type { ContextLine } from "../context";
import { directionInWords } from "../kpis/directionEvidence";
import { headingSeries } from "../headers/headings";
import { isEntityLabel, saysWhatIsCounted } from "../vocabulary/entityWords";
import { seriesInLabel } from "../vocabulary/seriesInLabel";
import { isGenericTitle } from "../vocabulary/titleWords";
import { isUnitText } from "../units";
import { plainText } from "../words";
import type { Table } from "./table";

/**
 * Blocks under each other, each with its own caption right above its header and no KPI's name in any of its cells: the captions name the
 * KPIs. One such table may as well stand under the title of its sheet, and a caption that does not say what is counted may name a place or
 * a person: those are asked about.
 */
export function namedByCaptions(tables: readonly Table[]): readonly Table[] {
  const captions = new Map<Table, ContextLine>();
  for (const table of tables) {
    const caption = captionOf(table);
    if (caption !== null) captions.set(table, caption);
  }
  return tables.map((table) => {
    const caption = captions.get(table);
    if (caption === undefined) return table;
    const others = tables.flatMap((other) => {
      const line = other !== table && other.view.sheet === table.view.sheet ? captions.get(other) : undefined;
      return line === undefined ? [] : [line];
    });
    const isApart = others.every(({ text }) => !sharesPart(text, caption.text));
    return others.length > 0 && isApart && namesAKpi(caption.text) ? named(table, caption) : table;
  });
}

/** The title right above the header of a table that names no KPI. */
function captionOf({ isTurned, columns, records, context, header }: Table): ContextLine | null {
  const isNameless =
    columnOf(columns, "kpi") === null && columns.every(({ kpi }) => kpi === null) && records.every(({ name }) => name === null);
  if (isTurned || records.length === 0 || !isNameless || context.one("kpi") !== null) return null;
  const left = columns.find(({ content }) => content.filled > 0)?.column;
  const caption = context.one("ignored");
  return caption?.tell === "title" && caption.row === header.top - 1 && caption.column === left ? caption : null;
}

/** "Cost per unit", "Output (units/day)"; not "Table 3: …", "Sales targets" or "Sales performance". */
function namesAKpi(text: string): boolean {
  if (/^(?:table|tabelle|tableau|tabla|tabela|tabella|figure|chart|section|part|\d+[.)])(?=[\s.:\d]|$)/iu.test(text)) return false;
  if (headingSeries(text) !== null || seriesInLabel(text) !== null || isEntityLabel(text) !== "no") return false;
  const unit = /\(([^()]+)\)\s*$/.exec(text)?.[1];
  if (unit !== undefined && isUnitText(unit)) return true;
  const words = text.split(/\s+/).filter((word) => !isGenericTitle(word) || /^(?:out|in)put$/i.test(word));
  const rest = words.join(" ");
  if (rest === "" || isEntityLabel(rest) !== "no") return false;
  if (saysWhatIsCounted(rest) || shares.test(plainText(rest)) || ["higher", "lower"].includes(directionInWords(rest) ?? "")) return true;
  // "Recycling performance" is that of a thing, "Alpha performance" perhaps of a team.
  return saysWhatIsCounted(text) && words.every((word) => /^\p{Ll}/u.test(word));
}

const shares =
  /^(?:percentage|percent|proportion|number|share|amount|volume|anteil|prozentsatz|menge|pourcentage|proportion|part|montant|porcentaje|proporcion|cantidad|porcentagem|percentual|quantidade|percentuale|quota|quantita|aandeel|oran|yuzde|udzial|odsetek|доля|количество)\b/u;

/** "Delivery time – Berlin" and "Delivery time – Ulm": one KPI of two places. */
function sharesPart(one: string, other: string): boolean {
  const partsOf = (text: string): readonly string[] => text.split(/\s[–—|-]\s|:\s/).map(plainText);
  return partsOf(one).some((part) => partsOf(other).includes(part));
}

function named(table: Table, caption: ContextLine): Table {
  const { context } = table;
  const line: ContextLine = { ...caption, role: "kpi" };
  return {
    ...table,
    context: {
      ...context,
      lines: context.lines.map((each) => (each === caption ? line : each)),
      one: (role) => (role === "kpi" ? line : context.one(role)),
    },
  };
}
