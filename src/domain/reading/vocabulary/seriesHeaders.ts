import { listed, type WordsByLanguage } from "./wordList";

/** Headers of columns of figures, and of the column whose cells say which of them a row holds. */
export const seriesHeaders = {
  target: {
    en: listed(`Target | Target Value | Targets | Goal | Goal/Target | Goals | Measure Goal | Benchmark | Benchmark/Goal | Plan | Budget | Planned | PL | BU | Quota
      DefaultTarget | Target.MMR | target_definition | KPI Target | Target/Goal | Target (Goal) | Goal Value | Plan Value | Planned Value | Budget Value | Budgeted | Budgeted value
      Budgeted amount | Budget amount | Plan amount | Target amount | Target level | Target figure | Target score | Target performance | Target rate | Target % | Standard
      Standard value | Desired value | Desired level | Desired performance | Desired result | Expected | Expected value | Expected result | Required | Required level | Performance target
      Performance goal | Performance standard | Set target | Agreed target | Commitment | Committed | AOP | Annual operating plan | Operating plan | Target to achieve | To-be | Target / Budget
      Budget / Plan | Plan / Budget | Tgt | Bud | Bgt | Ambition | Objective value | Target set | BUD. | Aspiration | Plan Target | Service level target | SLA | SLA target | Nominal | Nominal value | Set point | Setpoint`),
    de: listed(`Zielwert | Soll | Sollwert | Sollvorgabe | Plan | Budget | Soll-Wert | Ziel-Wert | Planwert | Plan-Wert | Planzahl | Vorgabe | Vorgabewert | Zielvorgabe | Zielgröße | Zielmarke
      Budgetwert | Sollgröße | Richtwert | Planung | Zielniveau | Zielgrösse | Soll / Plan | Plan/Soll | geplant | Plandaten | Planzahlen | Jahresziel | Monatsziel | Jahresplan | Ziel | Ziele`),
    fr: listed(`Objectif N | Budget N | Cible N | Prévu N | Objectif | Cible | Budget | Plan N+1 | Valeur cible | Objectifs | Cibles | Prévu | Planifié | Budgété | Valeur objectif | Valeur planifiée | Seuil cible | Attendu | Résultat attendu
      Budget prévu | Norme | Niveau cible | Référence cible | Objectif chiffré | Valeur attendue | Objectif annuel | Objectif mensuel`),
    es: listed(`Meta | Objetivo | metas | Valor objetivo | Valor meta | Presupuesto | Presupuestado | Plan | Planificado | Previsto | Programado | Esperado | Meta programada | Nivel meta
      Estándar | Valor esperado | Cuota | Ppto | Ppto. | Meta anual | Meta mensual | Planeado | Valor planificado | Resultado esperado`),
    pt: listed(`Meta | METAS | Orçado | Forecast | Alvo | Valor alvo | Valor meta | Planejado | Planeado | Previsto | Orçamento | Valor orçado | Objetivo numérico | Esperado | Valor esperado | Plano
      Padrão | Cota | Meta anual | Meta mensal | Valor planejado | Orçam.`),
    it: listed(
      `Target | Valore target | Valore obiettivo | Budget | Pianificato | Previsto | Preventivo | Piano | Atteso | Valore atteso | Traguardo | Valore pianificato | Obiettivo`,
    ),
    nl: listed(
      `Doel | Doelwaarde | Streefwaarde | Norm | Begroot | Begroting | Gepland | Plan | Budget | Doelen | Normwaarde | Taakstelling | Target`,
    ),
    tr: listed(`Beklenen | Hedef | Hedefler | Hedef değer | Hedeflenen | Bütçe | Plan | Planlanan | Bütçelenen | Hedef değeri`),
    ru: listed(
      `План | Плановое значение | Целевое значение | Цель на период | Бюджет | Планируемое значение | Норматив | Таргет | Целевой показатель | Цель | План, % | Плановый показатель`,
    ),
    zh: listed(
      `target | 目标 | 目标值 | 计划 | 计划值 | 预算 | 预算值 | 指标值 | 指標值 | 标准 | 標準 | 目標 | 目標值 | 預算 | 計劃 | 标准值`,
    ),
    ja: listed(`目標 | 目標値 | 計画 | 計画値 | 予算 | 予算値 | ターゲット | 目標数値 | 基準値`),
    ko: listed(`목표 | 목표값 | 목표치 | 계획 | 계획값 | 예산 | 타겟`),
    pl: listed(
      `Wartość docelowa | Plan | Wartość docelowa | Budżet | Planowana | Planowane | Planowana wartość | Norma | Cel liczbowy | Wartość planowana | Target | Cel`,
    ),
  },
  actual: {
    en: listed(`Position at | Position as at | Position | Outturn | Now | Actual | Actual Value | Actuals | Actual (This Month) | Act | AC | Value | Current | Current Value | Result | Realised | Actual Condition | Outcome | Measure Actual | YTDScaled
      Actual achievement | Actual achievements | Actual output | Actual outcome | Actual delivery | Actual result | Actual results | Actual performance | Actual figure | Actual amount | Actual score | Actual level | Actual to date | Actual % | Actual rate | Achieved | Achieved value
      Current result | Current performance | Current level | Current month | Current period | Current year | This month | This period | This year | This week | This quarter
      Realized | Realisation | Realization | Results | Measured | Measured value | Observed | Observed value | Recorded value | Reported value | Latest | Latest value | Latest result
      Latest actual | Real | As-is | Act. | Actl | Reading | Delivered | Performance result | Metric value | KPI value | Indicator value | Measure value | Result value | CY | CM | Figure | Amount`),
    de: listed(`Letzter Wert | Letzter Stand | Ist | Istwert | Messwert | Ist-Wert | Istzahl | Ist-Zahl | Ergebnis | Wert | Aktuell | Aktueller Wert | aktueller Stand | Erreicht | Erreichter Wert | Istzahlen | Realisiert
      Tatsächlich | Gemessen | Ist-Stand | Istzustand | Stand | Ist aktuell | Werte | Aktueller Monat | Ist-Ergebnis | lfd. Monat | aktuelles Jahr`),
    fr: listed(`Réalisé N | Réel N | Réalisé | Réel | Mesure | Réalisation | Valeur | Valeur réelle | Valeur actuelle | Actuel | Résultat | Résultats | Constaté | Valeur réalisée | Valeur mesurée | Atteint | Valeur atteinte
      Observé | Effectif réalisé | Réalisation effective | Réalisations effectives | Résultat réel | Résultat effectif | Mois en cours | Année en cours | Réal. | Réalisations`),
    es: listed(`Real | Conseguido | Resultado | valor | Logrado | Ejecutado | Valor real | Valor actual | Actual | Resultados | Realizado | Alcanzado | Valor obtenido | Obtenido | Medición | Resultado real
      Ejecución | Logro real | Ejecución real | Resultado actual | Valor alcanzado | Mes actual | Año actual | Avance real`),
    pt: listed(
      `Realizado | valor_atual | Atual | Resultado | Valor | Valor realizado | Valor real | Real | Alcançado | Executado | Apurado | Valor apurado | Resultado atual | Medição | Resultados | Actual | Atingido | Mês atual | Ano atual`,
    ),
    it: listed(
      `Effettivo | Consuntivo | Valore effettivo | Valore attuale | Attuale | Risultato | Valore | Reale | Raggiunto | Valore reale | Risultati | Realizzato | Valore misurato | Consuntivato`,
    ),
    nl: listed(
      `Werkelijk | Realisatie | Gerealiseerd | Resultaat | Waarde | Actueel | Huidige waarde | Werkelijke waarde | Behaald | Gemeten | Huidig | Werkelijke cijfers | Resultaten`,
    ),
    tr: listed(
      `Gerçekleşen | Gerçek | Gerçekleşme | Fiili | Sonuç | Değer | Mevcut | Güncel | Gerçekleşen değer | Mevcut değer | Sonuçlar`,
    ),
    ru: listed(
      `Факт | Фактическое значение | Фактически | Результат | Значение | Текущее значение | Выполнено | Реализация | Фактический показатель | Факт, %`,
    ),
    zh: listed(
      `actual | 实际 | 实际值 | 完成 | 完成值 | 实际完成 | 实绩 | 当前值 | 结果 | 数值 | 指标值 | 指標值 | 實際 | 實際值 | 實績 | 本期 | 本月 | 实际完成值 | 完成情况`,
    ),
    ja: listed(`実績 | 実績値 | 実際 | 結果 | 現状 | 現在値 | 値 | 当月実績 | 実数 | 当期`),
    ko: listed(`실적 | 실제 | 실적값 | 실적치 | 결과 | 현재 | 현재값 | 달성 | 실제값 | 값`),
    pl: listed(
      `Wartość osiągnięta | Wykonanie | Realizacja | Wykonanie | Rzeczywiste | Rzeczywista | Wartość rzeczywista | Wynik | Wartość | Aktualna wartość | Realizacja | Wartość bieżąca | Osiągnięte | Wyniki | Faktyczne`,
    ),
  },
  prior: {
    en: listed(`PY | Previous Year | Previous Month | Last Year | Previous Value | PP | Prior Period | Prior Year | Prior | Prior Month | Prior Quarter | Prior Week | Prior Value | Prior Result
      Previous | Previous Period | Previous Quarter | Previous Week | Previous Result | Previous Actual | Last Month | Last Quarter | Last Week | Last Period | Last Value | LY | LM | LQ | PM | PQ
      Prev | Prev. | Prev year | Prev month | Prev Period | Py Actual | LY Actual | Last Year Actual | Prior Year Actual | Preceding year | Preceding period | Year ago | Same month last year
      Same period last year | SPLY | Same quarter last year | Year before | Month before | Last FY | Prior FY | Previous FY`),
    de: listed(
      `Vorjahr | VJ | Vorjahreswert | Vormonat | Vorperiode | Vorquartal | Vorjahresmonat | Vorjahresperiode | Vorwoche | VM | Vorwert | Letztes Jahr | Letzter Monat | Vorheriger Wert | VJ-Wert | Ist Vorjahr | Vorjahr Ist | Vorjahreszeitraum | Vorjahresquartal`,
    ),
    fr: listed(
      `Réalisé N-1 | Réel N-1 | N-1 | Année précédente | Mois précédent | Période précédente | Exercice précédent | A-1 | An dernier | Année dernière | M-1 | Réalisé N-1 | Réel N-1 | Valeur précédente | Trimestre précédent | Précédent | Année N-1`,
    ),
    es: listed(
      `Año anterior | Mes anterior | Periodo anterior | Ejercicio anterior | Año pasado | Valor anterior | Trimestre anterior | Anterior | Real año anterior | Mes pasado | Resultado anterior`,
    ),
    pt: listed(
      `Ano anterior | Mês anterior | Período anterior | Exercício anterior | Valor anterior | Trimestre anterior | Anterior | Ano passado | Realizado ano anterior | Resultado anterior`,
    ),
    it: listed(
      `Anno precedente | Mese precedente | Periodo precedente | Anno scorso | Valore precedente | Esercizio precedente | Precedente`,
    ),
    nl: listed(`Vorig jaar | Vorige maand | Vorige periode | Voorgaand jaar | Voorgaande periode | VJ | Vorige waarde | Vorig kwartaal`),
    tr: listed(`Geçen yıl | Önceki yıl | Geçen ay | Önceki ay | Önceki dönem | Geçen dönem | Bir önceki yıl`),
    ru: listed(
      `Прошлый год | Предыдущий год | Прошлый месяц | Прошлый период | Предыдущий период | Прошлогоднее значение | Предыдущее значение | Факт прошлого года`,
    ),
    zh: listed(`上年 | 去年 | 上期 | 上月 | 去年同期 | 上年同期 | 前期 | 同期`),
    ja: listed(`前年 | 前年実績 | 前年同月 | 前月 | 前期 | 前年同期 | 前期実績 | 昨年`),
    ko: listed(`전년 | 전년도 | 전월 | 전기 | 전년동기 | 전년 실적 | 작년`),
    pl: listed(`Poprzedni rok | Rok poprzedni | Poprzedni miesiąc | Poprzedni okres | Ubiegły rok | Rok ubiegły | Wartość poprzednia`),
  },
  baseline: {
    en: listed(
      `Baseline / Benchmark | Benchmark / Baseline | Baseline / Reference | Start | Start of year | JOP | Jumping-off point | Baseline | Base | Starting value | Baseline Value | Base value | Start value | Starting point | Starting level | Initial value | Baseline level | Baseline figure | Base line | Baseline data | Base level | Initial level | Reference value | Opening value`,
    ),
    de: listed(
      `Ausgangswert | Basiswert | Startwert | Basis | Ausgangslage | Ausgangsniveau | Anfangswert | Nullwert | Referenzwert | Ausgangspunkt`,
    ),
    fr: listed(
      `Valeur initiale | Valeur de référence | Référence de départ | Situation initiale | Base de référence | Valeur de départ | Point de départ | Base`,
    ),
    es: listed(`Línea base | Linea de base | Valor inicial | Valor base | Línea de base | Punto de partida | Base | Situación inicial`),
    pt: listed(`Linha de base | Valor inicial | Valor base | Ponto de partida | Linha base | Base | Valor de referência`),
    it: listed(`Valore iniziale | Valore di partenza | Valore base | Base | Baseline | Situazione iniziale`),
    nl: listed(`Nulmeting | Uitgangswaarde | Beginwaarde | Startwaarde | Basiswaarde | Nulwaarde`),
    tr: listed(`Başlangıç değeri | Baz değer | Referans değer | Başlangıç`),
    ru: listed(`Базовое значение | База | Исходное значение | Начальное значение | Базовый уровень`),
    zh: listed(`基线 | 基准 | 基准值 | 基线值 | 起始值 | 基期 | 基期值`),
    ja: listed(`基準 | ベースライン | 初期値 | 開始値 | 現状値`),
    ko: listed(`기준값 | 기준치 | 기준 | 베이스라인 | 초기값`),
    pl: listed(`Wartość bazowa | Wartość wyjściowa | Baza | Punkt wyjścia | Wartość początkowa | Wartość odniesienia`),
  },
  forecast: {
    en: listed(`Base case | Most likely | Forecast | FC | Projected | Outlook | Estimate | Forecast value | Projection | Expected year end | Year-end forecast | Full year forecast | FY forecast | Latest estimate | LE | Fcst | Fcast
      Rolling forecast | Estimated | Estimates | Predicted | Prediction | Projected value | Expected full year | Forecasted | Year end estimate | FYF | Latest forecast | RF | Year-end projection | Landing | Full-year outlook`),
    de: listed(
      `Prognose | Hochrechnung | Vorschau | Prognosewert | Erwartung | Erwarteter Wert | Jahresprognose | Schätzung | Voraussichtlich | Jahresendprognose | Jahreshochrechnung | Forecast | Vorausschau | V'Ist`,
    ),
    fr: listed(
      `Prévision | FORECAST | Prévisions | Estimation | Estimé | Projection | Atterrissage | Prévisionnel | Atterrissage prévu | Reprévision | Prévision fin d'année`,
    ),
    es: listed(
      `Pronóstico | Previsión | Proyección | Estimado | Estimación | Proyectado | Proyección cierre | Pronosticado | Proyección anual | Forecast`,
    ),
    pt: listed(`Forecast | Forecast 2 | Previsão | Projeção | Estimativa | Projetado | Prognóstico | Estimado | Projecção`),
    it: listed(`Previsione | Previsioni | Stima | Proiezione | Stimato | Preconsuntivo | Forecast | Preclosing`),
    nl: listed(`Prognose | Verwachting | Verwacht | Raming | Schatting | Voorspelling | Forecast`),
    tr: listed(`Tahmin | Öngörü | Projeksiyon | Tahmini | Öngörülen | Yıl sonu tahmini`),
    ru: listed(`Прогноз | Прогнозное значение | Ожидаемое | Ожидание | Оценка года`),
    zh: listed(`预测 | 预测值 | 预计 | 預測 | 预估 | 估算`),
    ja: listed(`予測 | 見込 | 見込み | 予測値 | 着地見込 | 着地見込み | 見通し`),
    ko: listed(`예측 | 전망 | 예상 | 예측값 | 추정 | 추정치 | 예상치`),
    pl: listed(`Prognoza | Przewidywane | Szacunek | Prognozowana wartość | Estymacja | Przewidywana wartość`),
  },
  series: {
    en: listed(`Scenario | Series | Type | Data type | Value type | Record type | Row type | Version | Figure type | Actual/Target | Actual / Plan | Actual or Target | Plan/Actual | Budget/Actual | Actual/Budget
      Target/Actual | Actual vs Target | Data series | Amount type | Measure type (actual/target) | Line type | A/B | A/P | Plan version | Scenario name | Version name | Category (actual/budget)`),
    de: listed(
      `Szenario | Datenart | Wertart | Wertetyp | Typ | Version | Ist/Soll | Soll/Ist | Plan/Ist | Ist/Plan | Planversion | Art | Werttyp | Datentyp | Soll / Ist`,
    ),
    fr: listed(
      `Scénario | Type | Type de donnée | Type de valeur | Version | Réel/Budget | Réalisé/Objectif | Objectif/Réalisé | Nature | Série`,
    ),
    es: listed(`Escenario | Tipo | Tipo de dato | Tipo de valor | Versión | Serie | Real/Presupuesto | Meta/Real | Real/Meta`),
    pt: listed(
      `Cenário | Tipo | Tipo de dado | Tipo de valor | Versão | Série | Meta/Realizado | Realizado/Meta | Orçado/Realizado | Orçado x Realizado`,
    ),
    it: listed(`Scenario | Tipo | Tipo di dato | Tipo valore | Versione | Serie | Budget/Consuntivo`),
    nl: listed(`Scenario | Type | Soort | Versie | Type waarde | Datatype | Reeks | Begroot/Werkelijk`),
    tr: listed(`Senaryo | Tür | Tip | Veri türü | Versiyon | Seri | Hedef/Gerçekleşen | Değer türü`),
    ru: listed(`Сценарий | Тип | Вид данных | Версия | План/Факт | План-Факт | Тип данных | Тип значения`),
    zh: listed(`场景 | 情景 | 类型 | 版本 | 数据类型 | 目标/实际`),
    ja: listed(`シナリオ | 種別 | 種類 | バージョン | データ種別 | 予実 | 予実区分`),
    ko: listed(`시나리오 | 유형 | 버전 | 데이터 유형 | 종류 | 목표/실적`),
    pl: listed(`Scenariusz | Typ | Rodzaj | Wersja | Typ danych | Plan/Wykonanie | Seria`),
  },
  numerator: {
    en: listed(`Numerator | Numerator value | Numerator count`),
    de: listed(`Zähler`),
    fr: listed(`Numérateur`),
    es: listed(`Numerador`),
    pt: listed(`Numerador`),
    it: listed(`Numeratore`),
    nl: listed(`Teller`),
    ru: listed(`Числитель`),
    zh: listed(`分子`),
    ja: listed(`分子`),
    ko: listed(`분자`),
    pl: listed(`Licznik`),
  },
  denominator: {
    en: listed(`Denominator | Denom | Denominator value | Denominator count`),
    de: listed(`Nenner`),
    fr: listed(`Dénominateur`),
    es: listed(`Denominador`),
    pt: listed(`Denominador`),
    it: listed(`Denominatore`),
    nl: listed(`Noemer`),
    tr: listed(`Payda`),
    ru: listed(`Знаменатель`),
    zh: listed(`分母`),
    ja: listed(`分母`),
    ko: listed(`분모`),
    pl: listed(`Mianownik`),
  },
} as const satisfies Record<string, WordsByLanguage>;
