/**
 * Phrases of KPI names that leave no doubt which way is better; looked for in plain text (lower case, no accents). A phrase found is
 * taken out before the next is looked for, so the longer and more particular ones stand first. `doubtful` phrases turn a meaning
 * round or hide it ("cost savings", "complaints resolved"): beside them nothing is certain.
 */
export const directionTells: readonly (readonly [tell: "higher" | "lower" | "doubtful", pattern: RegExp])[] = (
  [
    // What only looks like something else.
    ["doubtful", "profit (?:and|&|/) loss|p ?& ?l|margin of error|(?:cost|complaint|defect|incident)s? (?:savings?|recovery|reports?)"],
    ["higher", "(?:inventory|stock|asset|receivables?|accounts receivable|capital) turn(?:over|s)|turnover growth"],
    [
      "lower",
      "(?:employee|staff|labou?r|personnel|volunt(?:a|e)ry) (?:turnover|attrition)|attrition(?: rate)?|cost of (?:goods sold|poor quality|sales|quality)|cogs",
    ],
    [
      "higher",
      "(?:mean )?time between failures|mtbf|first (?:contact|call|time) (?:resolution|fix)|first[- ](?:pass|time)[- ](?:yield|right)|days since",
    ],
    [
      "higher",
      "(?:customer|client|employee|staff|patient|user|revenue|net revenue|logo) retention|retention rate|net promoter(?: score)?|[ce]?nps|csat|customer lifetime value",
    ],
    [
      "lower",
      "mean time to \\w+|mttr|days (?:sales outstanding|of sales outstanding)|dso|debtors? days|(?:customer )?acquisition costs?|cac|burn rate|cost per [\\w-]+(?: [\\w-]+)?",
    ],
    [
      "lower",
      "(?:response|resolution|repair|waiting|wait|hold|handling|handle|lead|cycle|delivery|turnaround|set-?up|change-?over|processing|throughput|close) times?|time to (?:hire|fill|market|resolve|respond|repair|close|deliver)|days to (?:complete|fill|close|hire|deliver|pay)",
    ],
    [
      "lower",
      "tiempos? (?:medio )?de (?:respuesta|espera|ciclo|entrega|resolucion|reparacion)|tempos? (?:medio )?de (?:resposta|espera|ciclo|entrega|correcao|resolucao|reparo)",
    ],
    [
      "lower",
      "temps (?:moyen )?d(?:e |')(?:reponse|attente|cycle|traitement|resolution|arret)|delais? (?:moyen )?de (?:livraison|reponse|paiement|traitement)",
    ],
    [
      "lower",
      "taux de rotation du personnel|rotacion de(?:l)? personal|rotatividade(?: de pessoal)?|personalfluktuation|mitarbeiterfluktuation|fluktuation(?:srate|squote)?",
    ],
    [
      "higher",
      "(?:customer|client|employee|staff|job|patient|user|guest|work|overall) satisfaction|customer loyalty|market share|share of market|cuota de mercado|part de marche|participacao de mercado|marktanteil",
    ],
    [
      "higher",
      "return on [\\w ]+|ro[ieac]|roce|ros|(?:operating |free )?cash[ -]?flow|on[- ]time(?: delivery| in full)?|otif|% within|within (?:\\d+|target|sla)|(?:sla|service level) compliance",
    ],
    ["higher", "chiffre d'affaires|valor economico agregado|economic value added"],
    // Words that make any other unsure.
    [
      "doubtful",
      "reduc\\w+|saved|savings?|avoid\\w*|decreas\\w+|declin\\w+|prevent\\w*|eliminat\\w+|resolved|closed|answered|handled|cleared|recover\\w*|recycl\\w+|reported|reports?|reporting|registered|identified|detected|found",
    ],
    [
      "doubtful",
      "without|free|not|no|non|lack|vs|versus|versu|against|variance|deviation|gap|change|swing|at risk|per|of (?:budget|plan)|budget\\w*|planned|forecast\\w*|risks?|training|research|r&d|marketing|investments?|debt|coverage|threshold|limit",
    ],
    [
      "doubtful",
      "einspar\\w*|\\w*senkung|reduzier\\w*|reduktion|vermieden\\w*|behoben\\w*|gelost\\w*|geschlossen\\w*|ohne|gegenuber|abweichung|veranderung",
    ],
    [
      "doubtful",
      "economies?|baisse|evites?|resolus?|resolues?|traitees?|sans|ecart|reduccion|ahorros?|disminucion|resuelt\\w+|atendid\\w+|sin|variacion|desviacion|reducao|economia|resolvid\\w+|tratad\\w+|sem|desvio|variacao|registrad\\w+",
    ],
    [
      "lower",
      "defects?|defect rate|scrap(?: rate)?|rework|rejects?|rejected|rejection rate|complaints?|dissatisfaction|churn(?:ed)?|churn rate|downtime|outages?|failures?|failed|error rate|errors?|mistakes?|bugs?|accidents?|injur(?:y|ies)|fatalit(?:y|ies)|incidents?|crimes?|absenteeism|absence rate|sick(?:ness)? (?:rate|days|leave)|backlog|overdue|delays?|delayed|late deliver(?:y|ies)|cancellations?|waste|emissions?|carbon footprint|energy consumption|water consumption|downtimes?|damaged|spoilage|shrinkage|vulnerabilit(?:y|ies)|costs?|expenses?",
    ],
    [
      "lower",
      "\\w*beschwerden?|\\w*reklamation(?:en|squote|srate)?|\\w*fehler(?:quote|rate|zahl|anzahl)?|ausschuss(?:quote|rate)?|\\w*kosten|krankenstand|fehlzeiten|\\w*durchlaufzeit|reaktionszeit|\\w*wartezeit|\\w*antwortzeit|\\w*lieferzeit|ausfallzeit(?:en)?|stillstandszeit(?:en)?|\\w*unfalle|unfallrate|nacharbeit(?:squote)?|emissionen|energieverbrauch",
    ],
    ["lower", "plaintes?|reclamations?|defauts?|rebuts?|couts?|absenteisme|accidents?|pannes?|retards?|erreurs?|gaspillage"],
    [
      "lower",
      "quejas?|reclamos?|reclamacion(?:es)?|defectos?|costos?|costes?|ausentismo|absentismo|accidentes?|errores|mermas?|retrasos?|fallas?|incidencias?|desperdicios?|emisiones",
    ],
    ["lower", "reclamac(?:ao|oes)|defeitos?|custos?|absenteismo|acidentes?|erros?|atrasos?|falhas?|retrabalho|desperdicios?|emissoes"],
    [
      "higher",
      "satisfaction|satisfied|revenues?|sales revenue|total sales|net sales|sales growth|sales volume|profits?|profitability|profit margin|margins?|gross margin|ebitda?|ebit|uptime|availability|productivity|yield|oee|conversion rate|attendance(?: rate)?|accuracy|punctuality|loyalty|win rate|(?:new )?customers won|new (?:customers|clients|logos|leads)|employee engagement|engagement score",
    ],
    [
      "higher",
      "\\w*zufriedenheit\\w*|\\w*umsatz|umsatzrendite|\\w*umsatzwachstum|gewinn|\\w*marge|\\w*rendite|deckungsbeitrag|liefertreue|termintreue|\\w*verfugbarkeit|produktivitat|eigenkapitalrentabilitat|kundenbindung(?:srate)?|\\w*rentabilitat",
    ],
    ["higher", "marge|rentabilite|benefice(?: net)?|disponibilite|productivite|fidelisation|ponctualite|resultat net"],
    [
      "higher",
      "satisfaccion|ingresos|margen|rentabilidad|utilidad(?: neta)?|disponibilidad|productividad|puntualidad|fidelizacion|ventas totales",
    ],
    [
      "higher",
      "satisfacao|receitas?|faturamento|margem|rentabilidade|lucro(?: liquido)?|disponibilidade|produtividade|pontualidade|fidelizacao",
    ],
  ] as const
).map(([tell, phrases]) => [tell, new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases})(?![\\p{L}\\p{N}])`, "gu")] as const);
