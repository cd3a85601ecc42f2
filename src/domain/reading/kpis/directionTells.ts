import { goingWords } from "./directionTurns";
import { tradeTells } from "./tradeTells";

/**
 * Phrases of KPI names that leave no doubt which way is better; looked for in plain text (lower case, no accents). A phrase found is
 * taken out before the next is looked for, so the longer and more particular ones stand first. `doubtful` phrases turn a meaning
 * round or hide it ("cost savings", "complaints resolved"): beside them nothing is certain.
 */
export const directionTells: readonly (readonly [tell: "higher" | "lower" | "doubtful", pattern: RegExp])[] = (
  [
    // What only looks like something else.
    [
      "doubtful",
      "profit (?:and|&|/) loss|p ?& ?l|(?:margin of|margine di|margen de|marge d'|margem de) ?err(?:or|ore|eur|o)|(?:cost|complaint|defect|incident)s? (?:savings?|recovery|reports?)|profit warnings?|zero|call volume|(?:general|garden(?: and food)?|food and garden|green|bulky) waste",
    ],
    // What a town collects and whom its brigade is called to is its work, and more of it neither good nor bad.
    [
      "doubtful",
      "(?:general|garden|green|household|bulky)(?: (?:and|&) \\w+)? waste(?= collected| tonnage|$)|emergency (?:incidents|calls|responses)(?! per)|(?:haus|rest|sperr|bio)(?:mull|abfall|abfalle)(?:menge)?|dechets verts|ordures menageres|residuos (?:urbanos|domiciliarios|verdes)(?=$)",
    ],
    ["lower", "(?:umwelt|schadstoff|larm|co2-?)belastung(?:en)?"],
    // Loses nothing by "per" or "recorded", which make other names unsure.
    [
      "lower",
      "churn(?:ed)? (?:arr|mrr|revenue rate)|(?:complaints|defects|errors|incidents|accidents|injuries|fatalities|crimes|failures|infections|falls|sick days|absence days|emissions|energy consumption|water consumption|costs) per (?:[\\d.,]+ )?\\w+|incidentes de seguranca(?: registrados)?",
    ],
    // Of whatever: to reach more of a target is better.
    [
      "higher",
      "(?:(?:tax|revenue|sales|profit|costs?|budget|collection|output|production|savings) ){0,3}targets? achievement|achievement of (?:the )?(?:(?:tax|revenue|sales|profit|costs?|budget|collection|output|production|savings) ){0,3}targets?|\\w*zielerreichung(?:sgrad)?|atteinte des (?:objectifs|cibles)|cumplimiento de (?:las? )?metas?|(?:atingimento|cumprimento) (?:de|das?) metas?|raggiungimento degli obiettivi",
    ],
    ...tradeTells,
    [
      "higher",
      "(?:revenue|sales|profit|income|output) per (?:employee|fte|head|call|customer|client|user|visit|bed|room|store|hour|square met(?:er|re)|sqm)",
    ],
    [
      "higher",
      "net income|operating income|earnings per share|net promot[eo]r(?: score)?|repeat (?:purchase rate|purchases|customers|business)|(?:sales |marketing )?qualified leads|perfect order(?: rate| index)?|(?:order |line )?fill rate|overall equipment effectiveness|forecast accuracy|recycling rate|renewable energy share|share of renewable energy|compliance rate|(?:student )?pass rate|graduation rate|vaccination (?:coverage|rate)|(?:debt )?collection rate|load factor|active (?:customers|users|clients)|(?:new |expansion )?(?:mrr|arr)|monthly recurring revenue|success rate|training hours(?: per (?:employee|fte|person))?|(?:staff|employees|people|colaboradores|empleados|collaborateurs) (?:trained|treinados|capacitados|formes)|patents (?:granted|filed)|entregas (?:a tiempo|puntuales|no prazo)|zamaninda teslim\\w*",
    ],
    [
      "lower",
      "bad debts?(?: ratio| rate)?|debt[- ](?:to[- ]equity|equity)(?: ratio)?|debt ratio|indebtedness|(?:ratio de |nivel de )?endeudamiento|(?:taux d')?endettement|endividamento|verschuldungsgrad|(?:customer|product|sales) returns|returned (?:goods|items|products|orders)|warranty claims|abs?een?te?e?ism|overtime(?: hours| hrs)?|excess (?:leave|inventory|stock)|ltifr|ltir|trir|lost[- ]time injur(?:y|ies)(?: frequency)?(?: rate)?|queue length|stock-?outs?|out[- ]of[- ]stocks?|obsolete (?:inventory|stock)|phishing (?:click|failure) rate|(?:cart|call|basket) abandonment(?: rate)?|bounce rate|mortality(?: rate)?|infection rate|drop-?out(?:s| rate)?|vacancy rate|open (?:audit )?(?:findings|issues|complaints|defects|vulnerabilities|incidents)|non-?conformit(?:y|ies)|non-?performing loans|delinquency(?: rate)?|(?:customers|clients|accounts|deals|orders) lost|lost (?:customers|clients|accounts|deals|orders)|cliques em phishing|re-?admissions?(?: rate)?(?: within \\d+ days)?|(?:hospital[- ]acquired )?infections?",
    ],
    ["higher", "(?:inventory|stock|asset|receivables?|accounts receivable|capital) turn(?:over|s)|turnover growth"],
    [
      "lower",
      "(?:employee|staff|labou?r|personnel|volunt(?:a|e)ry) (?:turnover|attrition)|attrition(?: rate)?|cost of (?:goods sold|poor quality|sales|quality)|cogs",
    ],
    [
      "higher",
      "(?:mean |average )?(?:time|days|hours) between (?:failures|incidents|accidents|defects|breakdowns|outages)|(?:tiempo|tempo|temps) (?:medio |moyen )?entre (?:fallas|fallos|falhas|pannes|averias|avarias|defaillances)|mtbf|first (?:contact|call|time) (?:resolution|fix)|first[- ](?:pass|time)[- ](?:yield|right)|days since (?:the )?(?:last )?[\\w-]+(?: (?:accident|incident|injury))?",
    ],
    [
      "higher",
      "(?:customer|client|employee|staff|patient|user|revenue|net revenue|logo) retention|retention rate|net promoter(?: score)?|[ce]?nps|csat|customer lifetime value",
    ],
    [
      "lower",
      "mean time to \\w+|mttr|days (?:sales outstanding|of sales outstanding)|dso|debtors? days|(?:customer )?acquisition costs?|cac|burn rate|costs? per [\\w-]+(?: (?:reached|served|trained|sold|produced|acquired|hired|treated|delivered))?",
    ],
    [
      "lower",
      "(?:response|resolution|repair|waiting|wait|hold|handling|handle|lead|cycle|delivery|turnaround|set-?up|change-?over|processing|throughput|close) times?|time to (?:hire|fill|market|resolve|respond|repair|close|deliver)|days to (?:complete|fill|close|hire|deliver|pay)",
    ],
    [
      "lower",
      "tiempos? (?:medio )?de (?:respuesta|espera|ciclo|entrega|resolucion|reparacion)|tempos? (?:medio )?de (?:atendimento|resposta|espera|ciclo|entrega|correcao|resolucao|reparo)",
    ],
    [
      "lower",
      "temps (?:moyen )?d(?:e |')(?:reponse|attente|cycle|traitement|resolution|arret)|delais? (?:moyen )?de (?:livraison|reponse|paiement|traitement)|taux (?:de |d')(?:rebuts?|defauts?|pannes?|retours?|impayes|attrition|desabonnement|gravite)|tempo (?:medio )?di (?:ciclo|consegna|attesa|risposta|risoluzione|fermo)",
    ],
    [
      "lower",
      "taux de rotation du personnel|rotacion de(?:l)? personal|rotatividade(?: de pessoal)?|personalfluktuation|mitarbeiterfluktuation|fluktuation(?:srate|squote)?",
    ],
    [
      "higher",
      "(?:customer|client|employee|staff|job|patient|user|guest|work|overall) satisfaction|customer loyalty|market share|share of market|cuota de mercado|quota di mercato|pazar payi|part de marche|taux (?:de |d')(?:service|cloture|retention|conversion|transformation|reussite|recouvrement|conformite)|participacao de mercado|marktanteil",
    ],
    [
      "higher",
      "return on (?:(?:net |total |average |invested |shareholders'? )?(?:equity|assets?|capital(?: employed)?|sales)|(?:marketing |advertising |ad )?(?:investments?|spend))|ro[ieac]|roce|ros|(?:operating |free )?cash[ -]?flow|on[- ]time(?: delivery| in full)?|otif|% within|within (?:target|sla)|(?:sla|service level) compliance",
    ],
    ["higher", "chiffre d'affaires|valor economico agregado|economic value added"],
    // Words that make any other unsure.
    ["doubtful", goingWords],
    [
      "doubtful",
      "reduc\\w+|saved|savings?|avoid\\w*|decreas\\w+|declin\\w+|prevent\\w*|eliminat\\w+|resolved|closed|answered|handled|cleared|recover\\w*|recycl\\w+|reported|reports?|reporting|registered|identified|detected|found",
    ],
    [
      "doubtful",
      "without|free|not|no|non|lack|vs|versus|versu|against|variance|deviation|gap|change|swing|at risk|per|of (?:budget|plan)|budget\\w*|planned|forecast\\w*|risks?|training|research|r&d|marketing|investments?|debt|coverage|threshold|limit|loss(?:es)?|lost|leakage|shortfall|missed|erosion|write-?offs?|dilution|refunds?|refunded|concentration|volatility|discounts?|tax(?:es)?|exposure|breach(?:es)?|survey|regained|dormant|inactive|solved|fixed|completed|met|achieved|addressed|rectified|restored|mitigated|corrected|investigated|remediated|repaired|in time|in due time|within|below|under|above|over|fewer|less|more than|controlled",
    ],
    [
      "doubtful",
      "einspar\\w*|\\w*senkung|reduzier\\w*|reduktion|vermieden\\w*|behoben\\w*|gelost\\w*|geschlossen\\w*|ohne|gegenuber|abweichung|veranderung|verlust\\w*|einbuss\\w*|konzentration|rabatt\\w*|steuer\\w*|unfallfrei\\w*|fehlerfrei\\w*|pro|rechtzeitig\\w*|fristgerecht\\w*|innerhalb|unter|uber",
    ],
    [
      "doubtful",
      "economies?|baisse|evites?|resolus?|resolues?|traitees?|sans|ecart|reduccion|ahorros?|disminucion|resuelt\\w+|atendid\\w+|sin|variacion|desviacion|reducao|economia|resolvid\\w+|tratad\\w+|sem|desvio|variacao|registrad\\w+|perte\\w*|evitee?s?|perd(?:id|it|a)\\w*|mancat\\w*|riduzion\\w*|risparmi\\w*|risolt\\w*|chius\\w*|senza|scostamento|variazione|azal\\w*|tasarruf\\w*|onlen\\w*|cozul\\w*|basina|butce\\w*|descuentos?|descontos?|sconti\\w*|remises?|impots?|impuestos?|dans les delais|a temps|a tiempo|dentro|no prazo|entro|in tempo|zamaninda",
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
    [
      "higher",
      "erstlosungsquote|weiterempfehlungs(?:rate|quote)|(?:mitarbeiter|kunden)bindung(?:squote)?|neukunden|nouveaux clients|engagement des (?:collaborateurs|salaries|employes)|fidelite|ventas netas|retencion de (?:clientes|personal|talento)|nuevos clientes|novos clientes|retencao de (?:clientes|colaboradores|talentos)|ricavi|fatturato|margine(?: operativo| lordo| netto)?|utile (?:netto|operativo|lordo)|soddisfazione|nuovi clienti|puntualita|redditivita|produttivita|memnuniyet\\w*|ciro|net kar(?: marji)?|karlilik|verimlilik|basari orani",
    ],
    [
      "lower",
      "unfallhaufigkeit|lieferverzug|kundenabwanderung|abwanderungs(?:rate|quote)|retouren(?:quote|rate)?|leerstandsquote|impayes|devoluciones|cartera vencida|morosidad|inadimplencia|devolucoes|reclami|difett(?:i|osita)|assenteismo|cost[io]|infortuni|scarti|ritardi|errori|sikayet\\w*|hata(?:lar\\w*|si)?|devamsizlik\\w*|kaza(?:lar\\w*|si)?|gecikme\\w*|maliyet\\w*|ariza\\w*",
    ],
    ["higher", "^\\(?(?:sales|leads)\\)?(?: (?:000s|amount|value|volume))?$"],
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
