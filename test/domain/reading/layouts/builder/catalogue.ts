import type { Language } from "./words";

/** A KPI's name as people write it, its unit, and which way is better; `?` where the name does not say. */
export interface CatalogueKpi {
  readonly name: string;
  readonly unit: string;
  readonly better: "+" | "-" | "?";
}

interface Catalogue {
  readonly perspectives: readonly { readonly name: string; readonly kpis: readonly CatalogueKpi[] }[];
  readonly entities: readonly string[];
}

/** `Name|unit|+; …` for brevity. */
const kpis = (text: string): CatalogueKpi[] =>
  text.split(";").map((each) => {
    const [name = "", unit = "", better = "?"] = each.split("|").map((part) => part.trim());
    return { name, unit, better: better as CatalogueKpi["better"] };
  });

export const catalogues: Readonly<Record<Language, Catalogue>> = {
  en: {
    perspectives: [
      {
        name: "Financial",
        kpis: kpis("Revenue|$|+; Operating cost|$|-; Gross margin|%|+; Cost per unit|$|-; Cash flow|$|+; Bad debt|$|-"),
      },
      {
        name: "Customer",
        kpis: kpis("Customer satisfaction|%|+; Customer complaints|#|-; On-time delivery|%|+; Churn rate|%|-; Net promoter score|#|+"),
      },
      {
        name: "Internal process",
        kpis: kpis("Defect rate|%|-; Cycle time|days|-; First pass yield|%|+; System uptime|%|+; Number of calls|#|?; Scrap rate|%|-"),
      },
      {
        name: "Learning and growth",
        kpis: kpis("Training hours per employee|hours|+; Employee turnover|%|-; Employee engagement|%|+; Absenteeism|%|-; Headcount|#|?"),
      },
    ],
    entities: ["North", "South", "East", "West"],
  },
  de: {
    perspectives: [
      { name: "Finanzen", kpis: kpis("Umsatz|T€|+; Kosten je Stück|€|-; Umsatzrendite|%|+; Cashflow|T€|+; Verwaltungskosten|T€|-") },
      { name: "Kunden", kpis: kpis("Kundenzufriedenheit|%|+; Reklamationen|Anzahl|-; Liefertreue|%|+; Termintreue|%|+") },
      { name: "Prozesse", kpis: kpis("Fehlerquote|%|-; Durchlaufzeit|Tage|-; Anlagenverfügbarkeit|%|+; Ausschussquote|%|-") },
      { name: "Mitarbeiter", kpis: kpis("Fluktuation|%|-; Krankenstand|%|-; Mitarbeiterzufriedenheit|%|+; Mitarbeiterzahl|Anzahl|?") },
    ],
    entities: ["Nord", "Süd", "Ost", "West"],
  },
  fr: {
    perspectives: [
      { name: "Finances", kpis: kpis("Chiffre d'affaires|k€|+; Coût unitaire|€|-; Marge brute|%|+; Charges d'exploitation|k€|-") },
      {
        name: "Clients",
        kpis: kpis("Satisfaction client|%|+; Réclamations clients|#|-; Taux de livraison à l'heure|%|+; Nouveaux clients|#|+"),
      },
      {
        name: "Processus internes",
        kpis: kpis("Taux de rebut|%|-; Délai de traitement|jours|-; Taux de disponibilité|%|+; Nombre de pannes|#|-"),
      },
      {
        name: "Apprentissage",
        kpis: kpis("Heures de formation|heures|+; Taux d'absentéisme|%|-; Effectif|#|?; Engagement des salariés|%|+"),
      },
    ],
    entities: ["Lyon", "Paris", "Lille", "Nantes"],
  },
  es: {
    perspectives: [
      { name: "Financiera", kpis: kpis("Ventas|€|+; Coste por unidad|€|-; Margen bruto|%|+; Gastos generales|€|-") },
      { name: "Clientes", kpis: kpis("Satisfacción del cliente|%|+; Reclamaciones|#|-; Entregas a tiempo|%|+; Clientes nuevos|#|+") },
      {
        name: "Procesos internos",
        kpis: kpis("Tasa de defectos|%|-; Tiempo de ciclo|días|-; Disponibilidad del sistema|%|+; Averías|#|-"),
      },
      { name: "Aprendizaje", kpis: kpis("Horas de formación|horas|+; Absentismo|%|-; Rotación de personal|%|-; Plantilla|#|?") },
    ],
    entities: ["Norte", "Sur", "Este", "Oeste"],
  },
  pt: {
    perspectives: [
      { name: "Financeira", kpis: kpis("Receita|R$|+; Custo por unidade|R$|-; Margem bruta|%|+; Despesas administrativas|R$|-") },
      { name: "Clientes", kpis: kpis("Satisfação do cliente|%|+; Reclamações|#|-; Entregas no prazo|%|+; Novos clientes|#|+") },
      {
        name: "Processos internos",
        kpis: kpis("Taxa de defeitos|%|-; Tempo de ciclo|dias|-; Disponibilidade da plataforma|%|+; Retrabalho|%|-"),
      },
      {
        name: "Aprendizado",
        kpis: kpis("Horas de treinamento|horas|+; Absenteísmo|%|-; Rotatividade de pessoal|%|-; Número de funcionários|#|?"),
      },
    ],
    entities: ["Norte", "Sul", "Leste", "Oeste"],
  },
};
