/** Header words collected from sheets that people really use, and a few that the languages add: by what the column held. */
export const seenHeaders: Readonly<Record<string, readonly string[]>> = {
  // prettier-ignore
  kpi: ["KPI", "KPI Name", "KPIs", "KPI_Name", "KPI Measure", "Key Performance Indicator (KPI)", "Key Performance Indicators", "Performance Indicators", "Indicator", "Measure", "Measure Name", "Measurable", "Metric", "Metrics", "Metric Name", "Activity", "Strategic Measurement", "KPI Category", "Table", "title", "name", "labels", "Kennzahl", "Kennzahlen", "Messgröße", "Indikator", "Indicateur", "Indicateurs", "Indicador", "Nombre del indicador", "nombre", "Indicador 1", "nome", "INDICADOR", "Konu", "Цель", "kpi", "指标"],
  // prettier-ignore
  perspective: ["Perspective", "Balanced Scorecard Perspective", "Category", "KPI Category", "Metric Group", "PDE Pillar", "dimension", "kpa_id", "Service", "Objective Area", "Perspektive", "Axe", "Perspectiva", "categoria", "Категория цели"],
  // prettier-ignore
  objective: ["Objective", "Objectives", "Strategic Objective", "Goal", "Goals", "objective_id", "Function/Goal", "Strategisches Ziel", "Ziel", "Ziele", "Objectif stratégique", "OBJETIVO", "Hedef", "Цель"],
  // prettier-ignore
  target: ["Target", "Target Value", "Targets", "Goal", "Goal/Target", "Goals", "Measure Goal", "Benchmark", "Benchmark/Goal", "Plan", "Budget", "Planned", "PL", "BU", "Quota", "Target.MMR", "DefaultTarget", "target_definition", "y1_2026_27", "Zielwert", "Soll", "Sollwert", "Sollvorgabe", "Objectif", "Cible", "Plan N+1", "Meta", "Objetivo", "metas", "METAS", "meta", "Orçado", "Forecast", "Beklenen", "Hedef", "План", "target", "目标"],
  // prettier-ignore
  actual: ["Actual", "Actual Value", "Actuals", "Actual (This Month)", "Act", "AC", "Value", "Current", "Current Value", "Result", "Realised", "Actual Condition", "Outcome", "Measure Actual", "YTDScaled", "Ist", "Istwert", "Messwert", "Réalisé", "Réel", "Mesure", "Real", "Conseguido", "Resultado", "valor", "Logrado", "Realizado", "valor_atual", "Atual", "Gerçekleşen", "Факт", "actual", "实际"],
  // prettier-ignore
  prior: ["PY", "Previous Year", "Previous Month", "Last Year", "Previous Value", "vs Jan-24", "PP", "Prior Period", "Vorjahr", "VJ", "N-1", "Año anterior"],
  // prettier-ignore
  baseline: ["Baseline", "baseline", "Base", "Starting value", "Ausgangswert", "Valeur initiale", "Línea base", "Linha de base"],
  // prettier-ignore
  forecast: ["Forecast", "FC", "Projected", "Outlook", "Estimate", "Prognose", "Hochrechnung", "Prévision", "FORECAST", "Forecast 2"],
  // prettier-ignore
  variance: ["Variance", "Variance (Actual - Target)", "Variance %", "Variance (%)", "Var", "Δ", "ΔPL", "Gap", "GAP", "MoM Δ", "Abweichung", "Écart", "%", "variacion_pct", "Desviación"],
  // prettier-ignore
  attainment: ["% Achievement", "Performance %", "Achievement", "Attainment", "Fulfillment", "rate", "revenue_vs_target_pct", "expense_budget_used_pct", "% of Target", "Zielerreichung", "Zielerreichungsgrad", "gew. Zielerreichungsgrad", "Taux de réalisation", "Cumplimiento", "% Cumplimiento", "达成率"],
  // prettier-ignore
  weight: ["Weight", "weight", "importance", "Relative weight", "Gewichtung", "Gewicht", "Pondération", "Poids", "Peso", "Ponderación", "Вес, %"],
  // prettier-ignore
  green: ["Green", "green_rule", "green_threshold", "UB", "Goal Post upper", "Zielwert", "Verde", "Vert"],
  // prettier-ignore
  amber: ["Amber", "Yellow", "amber_rule", "amber_threshold", "Warning", "Tolerance", "Variance (tolerance %)", "Toleranzwert", "Schwellenwert", "Amarillo", "Rango Naranja", "Orange"],
  // prettier-ignore
  red: ["Red", "red_rule", "Alert", "Critical", "Rojo", "Rouge"],
  // prettier-ignore
  direction: ["Direction", "direction", "Desired Direction", "Desired.Direction", "Polarity", "HigherIsBetter", "is_benefit", "Favourable", "Type indicator (+/-)", "Optimization", "Target Direction", "target: Low/High", "direcao_meta"],
  // prettier-ignore
  unit: ["Unit", "Unit of Measure", "UnitType", "Measurement Unit", "UoM", "unit", "METRIC UNIT", "Einheit", "Unité", "unidad", "unidade"],
  // prettier-ignore
  owner: ["Owner", "Who", "KPI Owner", "Responsible", "Responsible Team/Person", "responsible_dept", "Data Owners", "accountable", "Verantwortlich", "Verantwortlicher", "Responsable", "RESPONSABLE", "responsable_id", "Responsável", "Сотрудник"],
  // prettier-ignore
  entity: ["Department", "dept", "Dept", "Division", "Measure Division", "State", "Site", "site_id", "Agency", "Agency.Full.Name.y", "Region", "Branch", "Team", "PAYS", "VENDEUR", "servicio", "Area", "채널"],
  // prettier-ignore
  period: ["Month", "Date", "Period", "Period Date", "Quarter", "Year", "Fiscal Year", "Week", "Week Ending", "Weekending", "ym", "Reporting Period", "Monat", "Berichtsmonat", "Mois", "periodo", "Mes", "Mês", "period"],
  // prettier-ignore
  ytd: ["YTD", "Total", "Cumulative", "YTD vs B2025", "MTD", "Cumul", "Acumulado", "kumuliert", "lfd. Jahr"],
  // prettier-ignore
  frequency: ["Frequency", "Reporting Frequency", "frequency", "Suggested Timeline", "Fréquence", "Frecuencia", "frequencia"],
  // prettier-ignore
  status: ["Status", "Status (Green/Yellow/Red)", "Status & Comments", "RAG", "RAG Status", "Verdict", "Success", "Performance Indicator", "Ampel", "STATUT", "Statut", "estado", "Semáforo", "Estado"],
  // prettier-ignore
  trend: ["Trend", "Trend (MoM)", "5-Year Trend", "OneYrImproving"],
  // prettier-ignore
  comment: ["Comments", "Comment", "Notes", "Remarks", "Commentary", "Comment / Root Cause", "Note/Next Steps", "COMMENTAIRES", "observacion", "comentario", "Not", "Kommentar", "Bemerkung", "Обратная связь"],
  // prettier-ignore
  initiative: ["Initiative", "Initiatives", "Action", "Actions", "Action plan", "INICIATIVA", "ACTIONS", "iniciativas"],
  // prettier-ignore
  source: ["Data Source", "Received From:", "Potential Data Source Type", "means_of_verification", "data_source", "evidence_source", "Source", "Outil de mesure"],
  // prettier-ignore
  id: ["KPI ID", "KPI_Key", "ID", "Measure ID", "S.No", "SNO", "Item ID", "#", "code", "ref", "id", "id_kpi", "kpi_id", "Md.", "N"],
  // prettier-ignore
  aggregation: ["Measure Type", "Total Type", "Aggregation", "norm_method", "calculation_method"],
};
