/** Phrases of one trade (banks, hospitals, schools, call centres, networks, shop floors, aid) that leave no doubt there; see `directionTells`. */
export const tradeTells = [
  // Banks.
  [
    "lower",
    "np[le]s?(?: ratio| volume| stock)?|non[- ]performing (?:loans?|exposures?)(?: ratio)?|cost of risk|cost[-/ ](?:to[-/ ])?income(?: ratio)?|charge-?off rate|aufwandsrentabilitat",
  ],
  [
    "higher",
    "cet ?1(?: ratio| capital ratio)?|tier 1(?: capital)? ratio|capital adequacy(?: ratio)?|lcr|liquidity coverage ratio|nsfr|net stable funding ratio|net interest margin|(?:net )?(?:interest|fee|commission|rental|premium) income|customer deposits|deposit growth|loan growth",
  ],
  // Sales, with nothing behind them that may turn them round.
  [
    "higher",
    "^(?:primary|secondary|export|online|domestic|like-for-like) sales(?: (?:volume|growth|value))?(?= \\(|$)|new (?:customers|clients|accounts|members|subscribers|donors|doctors|dealers|outlets|stores|leads) (?:added|acquired|won|signed|gained|opened)(?: to coverage)?|(?:prescription|wallet|shelf) share|share of (?:wallet|voice|shelf)",
  ],
  [
    "higher",
    "^ventas?(?: (?:netas|brutas|totales))?(?: por (?:m2?|metro cuadrado|empleado|cliente))?(?= \\(|$)|^vendas?(?: (?:liquidas|brutas|totais))?(?: por (?:m2?|metro quadrado|colaborador|cliente))?(?= \\(|$)",
  ],
  [
    "lower",
    "quebras? (?:sobre (?:as )?vendas|operacional|de caixa|de estoque)|rupturas? de (?:gondola|estoque|stock)|(?:rent(?:al)? )?arrears",
  ],
  // Call centres, networks and service desks.
  [
    "lower",
    "(?:call|cart|basket)s? abandon(?:ed|ment)?(?: rate)?|abandoned calls|abandonment rate|dropped calls?(?: rate)?|call drop rate|drop(?:ped)?[- ]calls? rate|taux d'abandon|tasa de abandono|taxa de abandono|abbruch(?:quote|rate)|latency|latenz|latence|latencia|jitter|packet loss|(?:average )?speed (?:of|to) answer",
  ],
  ["higher", "(?:downlink|uplink|download|upload|network|data) (?:throughput|speed)"],
  // Hospitals, public health and aid.
  [
    "lower",
    "(?:diarrh?oea|diarrhea|mrsa|mssa|c\\.? ?diff(?:icile)?|bacteraemia|bacteremia|mrsa bacter(?:a)?emia|sepsis|malaria|cholera|measles|tuberculosis|pressure ulcer) cases|pressure ulcers?|(?:inpatient |patient )falls|mortalit(?:y|e|at)|mortalidade?|needle-?stick injuries",
  ],
  [
    "higher",
    "survival(?: rate| to discharge)?|hand hygiene compliance|(?:people|households|beneficiaries|individuals|children|women|farmers) reached|access to (?:safe |clean |improved |drinking )*(?:water|sanitation|electricity|health ?care|education)|(?:promoters|teachers|workers|participants|volunteers|nurses|farmers|women|operators|agents|managers|members|beneficiaries) trained",
  ],
  // Schools.
  ["lower", "(?:overall|persistent|staff|pupil|student|teacher|unauthori[sz]ed) absence|(?:fixed[- ]term |permanent )exclusions"],
  ["higher", "progress 8(?: score)?|attainment 8(?: score)?|(?:would|likely to|willing(?:ness)? to) recommend"],
  // Shop floors and staff.
  [
    "lower",
    "(?:customer|supplier|defect) ppm|dppm|(?:structure|house|building|dwelling) fires|\\w*rustzeit(?:en)?|uberstunden|heures supplementaires|horas extras?|fazla mesai",
  ],
  [
    "higher",
    "(?:production )?schedule (?:attainment|adherence)|plan adherence|liefertermintreue|ausbringung(?:smenge)?$|training days per (?:[\\w-]+ )?(?:employee|fte|person|member|team member)|(?:agents|salaries|employes|collaborateurs) formes|horas de (?:treinamento|formacao|formacion|capacitacion) por \\w+|heures de formation par \\w+|schulungs(?:stunden|tage) (?:je|pro) \\w+",
  ],
] as const;
