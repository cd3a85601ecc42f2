const whole = (phrases: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases})(?![\\p{L}\\p{N}])`, "gu");

const mendedRates = [
  // "Clearance rate", "complaint resolution rate", "% of waste recycled".
  "(?:clear(?:ance|-?up)|solve|resolution|remediation|recycling|diversion|prevention|avoidance|closure) (?:rate|ratio|percentage|%)",
  "(?:%|percent|percentage|share|proportion) of (?:[\\w-]+ ){1,3}(?:resolved|solved|cleared|remediated|recycled|avoided|prevented)(?: (?:on|in) time| within (?:target|sla|[\\d.]+ \\w+))?",
  "aufklarungs(?:quote|rate)|\\w*(?:losungs|behebungs|vermeidungs|verwertungs|recycling)(?:quote|rate)",
  "taux (?:de |d')(?:resolution|recyclage|valorisation|elucidation|prevention)",
  "(?:tasa|indice|porcentaje) de (?:resolucion|reciclaje|reciclado|esclarecimiento)",
  "(?:taxa|indice|percentual) de (?:resolucao|reciclagem|esclarecimento|reaproveitamento)",
  "(?:cozum|cozumleme|onleme|geri (?:donusum|kazanim)) (?:orani|yuzdesi)",
].join("|");

/** A share of what was put right: high is good, whatever was wrong before. */
export const shareOfMended = whole(mendedRates);

/** They say how, where or of whom something is, not what was done about it; some only end like a participle. */
const harmless =
  "un\\w+|re(?:opened|peated|peat|turned|corded|ceived|jected|lated|quired)|planned|delayed|damaged|failed|churned|acquired|weighted|adjusted|logged|raised|opened|filed|based|combined|consolidated|estimated|aged|dissatisfied|disputed|abandoned|escaped|delivered|shipped|produced|manufactured|processed|worked|limited|united|expected|allocated|averaged|employed|scheduled|supplied|used|invoiced|billed|sold|expired|blended|loaded|indexed|fixed-term|named|insured|need|seed|feed|speed|bed|red|med|lead";

const mending = [
  // Somebody did something about it: every participle but those that only say where or how it came about.
  `(?!(?:${harmless})(?![\\p{L}\\p{N}]))[\\w-]+ed`,
  "caught|found|stopped|offset|sought|dealt|won back|cut|fought",
  "resolution|clear(?:ance|-?up)|solve|detection|recovery|prevention|elimination|closure|fix|diversion|containment|remediation|recycling|management|control|response|mitigation|awareness|abatement|treatment|correction|avoidance|repair|removal|settlement|investigation|collection|interception|protection|rescue|relief|survival|screening|diagnosis|hotline|follow-?up|literacy|improv\\w*|compliance|adherence|efficiency|effectiveness|performance|leadership|index|score|reviews?|restoration|win-?backs?|between|coverage|renewables|heat|to energy|compliments?|culture|capability|maturity|knowledge|competence|audits?|inspections?|planning|certification|satisfaction|mastery|balance|sharing|education|campaigns?|subsid\\w*|reimburse\\w*|readiness|preparedness|resilience|(?:absence|freedom|reduction|lack|end) (?:of|from|in)|since",
  "\\w*(?:behoben|behob|gelost|erledigt|abgeschlossen|abgearbeitet|verhindert|verhutet|beseitigt|aufgeklart|bearbeitet|gesenkt|eingespart|bereinigt|abgestellt|beantwortet|verwertet|kompensiert|entdeckt|erkannt|gefunden|repariert|abgewehrt|geklart|beglichen|recycelt|abgebaut)\\w*",
  "\\w*(?:vermeidung|reduzierung|beseitigung|aufklarung|einsparung|behebung|losung|verringerung|ruckgang|pravention|verhutung|erkennung|bearbeitung|bekampfung|management|verwertung|abbau|minderung|bewaltigung|abwehr|entdeckung|schutz|freiheit|beantwortung|deckung|verbesserung|einhaltung|effizienz|sicherheit)\\w*|\\w*frei(?:e|er|en|es)?|zwischen",
  "(?:trait|clotur|corrig|elucid|valoris|recouvr|repar|supprim|regl|sold|ferm|neutralis|compens|maitris|repondu|prevenu|elimin)\\w*|lutte|reduction|resolution|diminution|diminuicao|suppression|gestion|detection|detect(?:e|es|ee|ees)|absence (?:de|d')|fin (?:de|des)|zero|recyclage|entre|couverture|amelioration\\w*|respect|efficacite|performance|indice|remboursement",
  "(?:resuel|resol|atend|evit|cerrad|corregi|correc|soluc|recicl|recuper|detect|deteccion|prevenid|prevencion|elimin|repar|esclarec|aprovech|trat|mitig|encerr|corrigi|resolu|fech|reaproveit|quitad|detecc|deteca|detecta|prevenc)\\w*|cierres?|control(?:e)?|gestion|gestao|manejo|ausencia de|(?:libres?|livres?) de|cero|zero|economia|entre|cobertura|mejora\\w*|melhoria\\w*|cumplimiento|cumprimento|eficiencia|indice|desempeno|desempenho|reembolso\\w*",
  "(?:coz|onle|azal|azalt|duzelt|engelle|yanitla|sonuclan|dusur|tasarruf|yonet|kapat)\\w*|gideril\\w*|giderme\\w*|tespit|arasi|uyum\\w*|iyilestir\\w*|karsilama|endeks\\w*|performans\\w*|geri (?:kazan|donus)\\w*|sifir|olmayan|yasanmayan",
].join("|");

/** What is done about something bad: beside it "lower" is no longer certain. */
export const mendingWords = whole(mending);

/** What becomes of something good, or bad, when it goes: beside it nothing is certain. */
export const goingWords =
  "(?:order|sales|project) backlog|cancell?ed|low|poor|negative|weak|insufficient|detractors?|drop|withdrawn|(?:days|weeks|hours|months) to|\\w*unzufrieden\\w*|\\w{3,}s[iu]z(?:l[iu][kg]\\w*)?|outflows?|withdrawals?|for(?:e)?gone|declined|written off|unhappy|erosion|drop in|entgang\\w*|\\w*verloren\\w*|rucklaufig\\w*|eingebrochen\\w*|\\w*ruckgang\\w*|\\w*verlust\\w*|recul|perdue?s?|manque\\w*|annul\\w*|en baisse|a risque|erosion|riesgo|cancelad\\w*|caida|fuga|risco|queda|kayb\\w*|kaybed\\w*|dusus\\w*|riskli|kacan|azalis\\w*";
