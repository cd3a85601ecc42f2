import { unitKindOf, type UnitKind } from "../dataReport/unitKind";
import { plainText } from "../reading/words";
import type { CascadedKpi } from "./cascadeFigures";
import type { CascadeKind } from "./cascadeKind";
import type { KindReason } from "./cascadeMatrix";
import { isRate, soundsLikeRate } from "./rateTells";

export interface ProposedKind {
  /** Null: proposed not to be cascaded. */
  readonly kind: CascadeKind | null;
  readonly because: KindReason;
}

/** How a KPI should go down, by aggregation and unit, and by its name where these say nothing. In doubt not split: a wrong sum looks right. */
export function proposeKind(kpi: Pick<CascadedKpi, "name" | "unit" | "aggregation">): ProposedKind {
  const { aggregation } = kpi;
  if (companyOnly.test(plainText(kpi.name))) return { kind: null, because: "company-only" };
  if (aggregation === "ratio") return { kind: "identical", because: "ratio" };
  if (aggregation === "min" || aggregation === "max") return { kind: "identical", because: "extreme" };
  if (isRate(kpi)) return { kind: "identical", because: "rate" };
  if (aggregation === "sum" || aggregation === "count") return { kind: "split", because: "sums" };
  if (aggregation === "average" || soundsLikeRate(kpi)) return { kind: "identical", because: "rate" };
  const unit = unitSays(kpi);
  if (unit === "duration") return { kind: "identical", because: aggregation === "last" ? "level" : "rate" };
  if (aggregation === "last") return { kind: unit === "amount" ? "split" : "identical", because: "level" };
  return unit === "amount" ? { kind: "split", because: "sums" } : { kind: "identical", because: "level" };
}

/** Figures that only the company as a whole has. */
const companyOnly =
  /\b(?:(?:share|stock) price|market cap\w*|credit rating|dividend\w*|earnings per share|eps|total shareholder return|tsr|aktienkurs|marktkapitalisierung|bonitat\w*|kreditrating|ergebnis je aktie|cours de l.action|cours de bourse|capitalisation boursiere|notation de credit|benefice par action|precio de la accion|cotizacion|capitalizacion bursatil|calificacion crediticia|beneficio por accion|preco da acao|cotacao|valor de mercado|classificacao de credito|lucro por acao)\b/;

const durations: ReadonlySet<UnitKind | null> = new Set(["hours", "minutes", "seconds", "days", "weeks", "months", "years"]);

/** What the unit, or else the name, counts: an amount of things, money or weight adds up; the time that one thing takes does not. */
function unitSays({ unit, name }: Pick<CascadedKpi, "name" | "unit">): "amount" | "duration" | "nothing" {
  const kind = unitKindOf(unit);
  if (durations.has(kind)) return "duration";
  if (kind !== null) return "amount";
  const text = plainText(unit);
  // "patents", "€ m", "MWh": a unit of words that is none of those above counts things.
  if (/\p{L}{2,}|[€$£¥]/u.test(text)) return "amount";
  return amountName.test(plainText(name)) ? "amount" : "nothing";
}

const amountName =
  /\b(?:number|no\.?|count|total|revenues?|sales|turnover|costs?|expenses?|spend|orders?|complaints?|accidents?|incidents?|headcount|employees|customers|units|visits|leads|hires|anzahl|zahl|umsatz|umsatze|kosten|aufwand|auftrage|reklamationen|beschwerden|unfalle|mitarbeiter|kunden|nombre|chiffre d.affaires|ventes|couts?|depenses|commandes|reclamations|accidents|effectifs?|clients|numero|cantidad|ingresos|ventas|costes?|costos?|gastos|pedidos|quejas|accidentes|plantilla|empleados|clientes|quantidade|receitas?|vendas|custos?|despesas|reclamacoes|acidentes|funcionarios)\b/;
