import { listed, type WordsByLanguage } from "./wordList";

/** Headers of columns that judge a figure: how far from its target, by which limits, how it stands. */
export const judgementHeaders = {
  variance: {
    en: listed(`Variance | Variance (Actual - Target) | Variance % | Variance (%) | Var | Δ | ΔPL | Gap | MoM Δ | Difference | Diff | Diff. | Deviation | Delta | Change | % Change | Change %
      Variance to target | Variance to plan | Variance to budget | Variance vs target | Variance vs plan | Variance vs budget | Var vs Budget | Var vs Plan | Var vs Target | Var to budget
      Var to plan | Variance from target | Difference to target | Gap to target | Gap to goal | Gap to plan | Over/Under | Over/(Under) | Over / Under | Var % | Var. | Var. % | Var $
      Variance $ | Variance amount | Variance abs | Absolute variance | Fav/(Unfav) | F/(U) | B/(W) | Better/(Worse) | vs Target | vs Plan | vs Budget | vs. Target | vs PY | vs LY | vs Prior Year
      vs Last Year | vs prior | vs Previous | MoM | MoM % | YoY | YoY % | YoY Δ | QoQ | WoW | MoM Change | YoY Change | Month on month | Year on year | Year over year | Month over month
      Y/Y | Y-o-Y | Δ % | Δ% | ΔPY | ΔBU | Δ PL | ΔFC | Actual vs Target (variance) | Actual - Target | Actual minus Target | Growth vs PY | Growth vs LY | Shortfall | Surplus/Deficit`),
    de: listed(`Abweichung | Abweichung % | Abweichung in % | Abweichung absolut | Abw. | Abw. % | Abw | Differenz | Veränderung | Delta | Soll-Ist-Abweichung | Plan-Ist-Abweichung | Zielabweichung
      Planabweichung | Abweichung zum Ziel | Abweichung zum Plan | Abweichung Vorjahr | Budgetabweichung | Diff. | Veränderung % | Lücke | Abw. Plan | Abw. VJ | Abw. Budget | Abweichung vom Ziel | zum Vorjahr`),
    fr: listed(
      `Éc. % | Var. | Var. % | Diff. | Diff. % | Écart | % | Écart % | Écart en % | Ecart objectif | Écart / objectif | Écart vs objectif | Écart budget | Écart vs budget | Variation | Variation % | Différence | Évolution | Évolution % | Delta | Écart N-1 | Écart absolu | Écart réel/budget`,
    ),
    es: listed(
      `Desv. | Desv. % | Dif. | Dif. % | Variac. | variacion_pct | Desviación | Variación | Variación % | Diferencia | Desvío | Brecha | Desviación % | Var. % | Delta | Desvio % | % Variación | Cambio | Variación vs meta`,
    ),
    pt: listed(
      `Desv. | Desv. % | Dif. | Dif. % | Variaç. | Variação | Variação % | Desvio | Diferença | Desvio % | Delta | Gap | Var. % | % Variação | Desvio da meta`,
    ),
    it: listed(`Scostamento | Scostamento % | Varianza | Differenza | Variazione | Variazione % | Delta | Scost. | Scostamento budget`),
    nl: listed(`Afwijking | Verschil | Afwijking % | Delta | Verschil % | Variantie | Mutatie`),
    tr: listed(`Sap. | Sap. % | Değ. % | GAP | Sapma | Fark | Sapma % | Değişim | Değişim % | Fark %`),
    ru: listed(`Отклонение | Отклонение, % | Разница | Изменение | Дельта | Отклонение от плана | Откл. | Прирост, %`),
    zh: listed(`差异 | 偏差 | 差额 | 差距 | 同比 | 环比 | 差異 | 变化 | 增减 | 差值`),
    ja: listed(`差異 | 差 | 差額 | 予実差異 | 目標差 | 増減 | 前年比 | 前月比 | 差分 | 乖離 | 予算差異`),
    ko: listed(`차이 | 편차 | 증감 | 증감률 | 전년대비 | 전월대비 | 갭`),
    pl: listed(`Odchylenie | Odchylenie % | Różnica | Zmiana | Wariancja | Odch. | Odchylenie od planu | Zmiana %`),
  },
  attainment: {
    en: listed(`% Ach. | Ach. | Ach. % | % Achv. | % Achd. | % Att. | Att. % | Target ach. % | % Achievement | Performance % | Achievement | Attainment | Fulfillment | rate | revenue_vs_target_pct | expense_budget_used_pct | % of Target | Achievement % | % Achieved
      % Attainment | Attainment % | Target achievement | Target attainment | % to target | % to goal | % of goal | % of plan | % of budget | % to plan | % to budget | % vs target | Actual / Target
      Actual/Target % | Actual vs Target % | Achievement rate | Achievement (%) | Achievement vs target | Fulfilment | Target achieved | Target achieved % | % target achieved | % Target
      Percent of target | Percent of goal | Percentage achieved | Percent achieved | Percentage of target | Attainment rate | Goal attainment | Goal achievement | % complete | % completion | Completion % | % Completed
      Completion rate | Realisation % | Budget used | Budget used % | % budget used | Actual as % of target | A/T % | Progress | Progress % | % Progress | Progress to target | Progress towards target | Progress to goal | Degree of achievement | Target progress | Budget utilisation %`),
    de: listed(`Zielerr. | Zielerr. % | % Zielerr. | Erf.-Grad | Erf. % | % Erf. | Erfüllungsgr. | ZE % | ZE in % | Zielerreichung | Zielerreichungsgrad | gew. Zielerreichungsgrad | Zielerreichung % | Zielerreichung in % | Erfüllungsgrad | Erreichungsgrad | Erfüllung | Erfüllung % | Planerfüllung
      Zielerfüllung | Soll-Ist-Vergleich % | Fortschritt | Budgetausschöpfung | % vom Ziel | % vom Plan | Zielerfüllungsgrad | Planerfüllungsgrad`),
    fr: listed(
      `% Réal. | Tx réal. | Taux réal. | Tx de réalisation | % Att. | Tx d'atteinte | % Atteint | Taux de réalisation | % | % réalisé | % de réalisation | % objectif | % atteinte | Taux d'atteinte | Atteinte de l'objectif | % d'atteinte | Taux d'atteinte de l'objectif | Avancement | % d'avancement | Réalisé/Objectif | R/O | TRO | % réalisation | Taux d'exécution`,
    ),
    es: listed(
      `% Cumpl. | Cumpl. | Cumpl. % | % Cump. | % Logr. | % Alcanzado | Cumplimiento | % Cumplimiento | % de cumplimiento | Cumplimiento % | Nivel de cumplimiento | Grado de cumplimiento | Porcentaje de cumplimiento | % Avance | Avance | % Logro | % de avance | Alcance % | Tasa de cumplimiento | % Ejecución | Logro`,
    ),
    pt: listed(
      `% Ating. | Ating. | Ating. % | % Cumpr. | Cumpr. % | % Real. | % Alcance | Atingimento | % Atingimento | % da meta | Cumprimento | % Cumprimento | % Realizado | % Atingido | Alcance | Atingimento da meta | Grau de atingimento | % de atingimento | Desempenho % | % Alcançado | Progresso | Taxa de cumprimento`,
    ),
    it: listed(
      `Raggiungimento | % Raggiungimento | Grado di raggiungimento | % Obiettivo | Avanzamento | % Avanzamento | Percentuale di raggiungimento | % raggiunta | Conseguimento`,
    ),
    nl: listed(`Realisatiegraad | % Realisatie | % van doel | Doelbereik | Realisatie % | % behaald | Voortgang | % gerealiseerd`),
    tr: listed(
      `Gerç. % | % Gerç. | Gerç. oranı | % Gerçekleşme | Hedefe göre % | Gerçekleşme oranı | Gerçekleşme % | Başarı oranı | Hedef gerçekleşme oranı | Gerçekleşme yüzdesi | Tamamlanma oranı | Hedefe ulaşma oranı`,
    ),
    ru: listed(
      `Выполнение | % выполнения | Процент выполнения | Выполнение плана | Выполнение, % | Степень достижения | Выполнение плана, % | Исполнение, %`,
    ),
    zh: listed(
      `完成% | 达成% | 完成比例 | 达成比例 | 完成率% | 达成率% | rate | 达成率 | 完成率 | 完成度 | 目标达成率 | 目标完成率 | 達成率 | 完成百分比 | 达成`,
    ),
    ja: listed(`達成率 | 達成度 | 進捗率 | 目標達成率 | 予算達成率 | 進捗`),
    ko: listed(`달성률 | 달성율 | 목표달성률 | 목표 달성률 | 진척률 | 진도율 | 이행률`),
    pl: listed(
      `Realizacja % | % realizacji | Stopień realizacji | Realizacja celu | % wykonania | Wykonanie % | Wykonanie planu | Procent realizacji`,
    ),
  },
  weight: {
    en: listed(
      `Weight | importance | Relative weight | Weighting | Weightage | Weight % | Weight (%) | KPI weight | Weights | Wt | Wt. | Wt % | Share of score | % Weight | Weight factor | Metric weight | Objective weight | Priority weight
      Sub weight | Sub weights | Sub weighting | Sub-weight | Individual weight | Individual weighting | Indicator weight | Measure weight`,
    ),
    de: listed(`Gewichtung | Gewicht | Gewichtung % | Gewichtung in % | Gewichtungsfaktor | Gew. | Wichtung | Bedeutung`),
    fr: listed(`Pondération | Poids | Poids % | Coefficient | Coef | Coef. | Poids relatif | Pondération %`),
    es: listed(`Peso | Ponderación | Ponderador | Peso % | Peso relativo | % Peso | Ponderación %`),
    pt: listed(`Peso | Ponderação | Peso % | Peso relativo | Pesos`),
    it: listed(`Peso | Ponderazione | Peso % | Pesi | Peso relativo`),
    nl: listed(`Gewicht | Weging | Wegingsfactor | Gewicht %`),
    tr: listed(`Ağırlık | Ağırlığı | Ağırlık % | Ağırlık oranı`),
    ru: listed(`Вес, % | Вес | Вес KPI | Весовой коэффициент | Удельный вес`),
    zh: listed(`权重 | 比重 | 權重 | 权重% | 权重(%) | 分值 | 配分 | 分配分值 | 标准分值`),
    ja: listed(`ウェイト | 重み | ウエイト | 加重 | 配分`),
    ko: listed(`가중치 | 비중 | 가중치(%)`),
    pl: listed(`Waga | Waga % | Wagi | Udział wagowy`),
  },
  score: {
    en: listed(
      `Score | Scores | Points | KPI Score | Weighted score | Points earned | Points achieved | Score (0-10) | Score (1-5) | Score out of 10 | Final score | Rating score | Performance score | Weighted points | Raw score | Rated score | Score achieved | Published score | Reported score`,
    ),
    de: listed(`Punkte | Punktzahl | Bewertung | Punktwert | Score | Gewichtete Punkte | Erreichte Punkte | Gewichteter Score | Scorewert`),
    fr: listed(`Score | Note pondérée | Note obtenue | Score pondéré | Points obtenus | Notation`),
    es: listed(`Valoración | Puntaje | Puntuación | Puntos | Calificación | Puntaje ponderado | Score`),
    pt: listed(`Pontuação | Pontos | Score | Nota ponderada | Pontuação ponderada`),
    it: listed(`Punteggio | Punti | Voto | Score | Punteggio ponderato`),
    nl: listed(`Score | Punten | Gewogen score | Scorewaarde`),
    tr: listed(`Puan | Skor | Ağırlıklı puan | Başarı puanı`),
    ru: listed(`Балл | Баллы | Оценка | Взвешенная оценка`),
    zh: listed(`得分 | 分数 | 评分 | 加权得分 | 分數`),
    ja: listed(`スコア | 得点 | 評点 | 点数`),
    ko: listed(`점수 | 평점 | 득점 | 가중점수`),
    pl: listed(`Punkty | Punktacja | Ocena | Wynik punktowy`),
  },
  green: {
    en: listed(`Green | green_rule | green_threshold | UB | Goal Post upper | RAG green | Good from | Good | Green threshold | Green from | Green if | Green when | Green limit | Green >= | Green ≥ | Green rule | Green zone | Green range
      Good if | Good threshold | Green min | Green lower bound | On target from | On track from | Excellent | Exceeds | Green target | Green level | Green if >= | Green band | Green value`),
    de: listed(
      `Zielwert | Grün | Grün ab | grün bis | Grenze grün | Grünbereich | Schwelle grün | Gut ab | Gut | Schwellenwert grün | Grüner Bereich`,
    ),
    fr: listed(`Vert | Seuil vert | Vert si | Zone verte | Limite verte | Vert à partir de | Bon à partir de`),
    es: listed(`Verde | Umbral verde | Rango verde | Verde desde | Límite verde | Zona verde | Satisfactorio | Rango Verde`),
    pt: listed(`Verde | Limite verde | Faixa verde | Verde a partir de | Zona verde`),
    it: listed(`Verde | Soglia verde | Verde da | Fascia verde`),
    nl: listed(`Groen | Groen vanaf | Drempel groen | Groene zone`),
    tr: listed(`Yeşil | Yeşil eşik | Yeşil sınır`),
    ru: listed(`Зеленый | Зелёный | Зеленая зона | Зелёная зона`),
    zh: listed(`绿 | 绿色 | 绿灯 | 绿色阈值`),
    ja: listed(`緑 | 青信号 | 緑閾値`),
    ko: listed(`녹색 | 초록 | 녹색 기준`),
    pl: listed(`Zielony | Próg zielony | Zielone`),
  },
  amber: {
    en: listed(`Limit | Limits | Amber | Yellow | amber_rule | amber_threshold | Warning | Tolerance | Variance (tolerance %) | Threshold | Amber threshold | Red flag | Tolerance limit | RAG amber | RAG yellow | Orange | Warn
      Yellow threshold | Amber from | Yellow from | Amber if | Yellow if | Amber limit | Yellow limit | Warning threshold | Warning level | Warning limit | Warning from | Warning below | At risk from | At risk below
      Amber rule | Yellow rule | Caution | Caution threshold | Amber zone | Yellow zone | Amber range | Yellow range | Amber >= | Amber ≥ | Minimum acceptable | Minimum acceptable level | Acceptable | Acceptable level
      Acceptable from | Tolerance % | Tolerance (%) | Tolerance level | Tolerance threshold | Min acceptable | Amber lower bound | Amber band | Amber value | Amber level | Threshold value | Floor threshold | Thresholds`),
    de: listed(
      `Toleranzwert | Schwellenwert | Schwelle | Gelb | Gelb ab | gelb bis | Grenze gelb | Schwelle gelb | Toleranz | Toleranzgrenze | Warnschwelle | Warngrenze | Warnwert | Grenzwert | Schwellwert | Schwellenwert gelb | Akzeptabel ab | Eingriffsgrenze | Gelbbereich | Toleranz %`,
    ),
    fr: listed(
      `Orange | Seuil | Jaune | Seuil orange | Seuil jaune | Seuil d'alerte | Tolérance | Seuil de tolérance | Ambre | Seuil minimum | Zone orange | Limite orange | Acceptable | Seuil d'avertissement | Zone jaune`,
    ),
    es: listed(
      `Amarillo | Rango Naranja | Umbral | Umbral amarillo | Naranja | Ámbar | Rango amarillo | Tolerancia | Amarillo desde | Precaución | Límite amarillo | Alerta temprana | Zona amarilla | Umbral mínimo | Aceptable`,
    ),
    pt: listed(
      `Limite | Amarelo | Limite amarelo | Faixa amarela | Tolerância | Atenção | Limiar | Laranja | Amarelo a partir de | Zona amarela | Aceitável`,
    ),
    it: listed(
      `Giallo | Soglia | Soglia gialla | Tolleranza | Ambra | Arancione | Soglia di allerta | Soglia minima | Accettabile | Soglia di attenzione`,
    ),
    nl: listed(`Oranje | Geel | Drempel | Drempelwaarde | Tolerantie | Oranje vanaf | Grenswaarde | Waarschuwing | Signaalwaarde`),
    tr: listed(`Sarı | Sarı eşik | Eşik | Eşik değer | Tolerans | Uyarı | Eşik değeri`),
    ru: listed(`Желтый | Жёлтый | Желтая зона | Жёлтая зона | Порог | Пороговое значение | Допуск | Допустимое значение`),
    zh: listed(`黄 | 黄色 | 黄灯 | 阈值 | 预警值 | 警戒值 | 容差 | 门槛值 | 預警值`),
    ja: listed(`黄 | 黄色 | 閾値 | 許容値 | しきい値 | 警告値 | 注意`),
    ko: listed(`황색 | 노랑 | 임계값 | 임계치 | 경고 | 허용치 | 황색 기준`),
    pl: listed(`Żółty | Próg | Próg żółty | Próg ostrzegawczy | Tolerancja | Wartość progowa | Żółte`),
  },
  red: {
    en: listed(`Red | red_rule | Alert | Critical | RAG red | Red threshold | Alert below | Alert above | Alert from | Alert threshold | Alert level | Alert if | Red below | Red above | Red from | Red if | Red when | Red limit | Red rule | Red zone
      Red range | Critical below | Critical above | Critical threshold | Critical level | Critical limit | Critical value | Red < | Red <= | Bad from | Bad below | Bad | Poor | Poor below | Off target below | Off track below | Danger | Trigger | Red band | Red value | Red level | Breach level | Breach | Unacceptable | Escalation threshold | Intervention level`),
    de: listed(
      `Rot | Rot ab | rot bis | Rot unter | Grenze rot | Schwelle rot | Kritisch ab | Kritisch | Alarm | Alarmgrenze | Alarmwert | Rotbereich | Schwellenwert rot | Kritischer Wert | Alarmschwelle | Roter Bereich`,
    ),
    fr: listed(
      `Rouge | Seuil rouge | Rouge si | Zone rouge | Seuil critique | Alerte | Critique | Limite rouge | Valeur critique | Rouge en dessous de`,
    ),
    es: listed(
      `Rojo | Umbral rojo | Rango rojo | Crítico | Alerta | Umbral crítico | Rojo hasta | Límite rojo | Zona roja | Valor crítico | Insatisfactorio`,
    ),
    pt: listed(`Vermelho | Limite vermelho | Faixa vermelha | Crítico | Alerta | Limite crítico | Zona vermelha | Valor crítico`),
    it: listed(`Rosso | Soglia rossa | Critico | Soglia critica | Allarme | Valore critico`),
    nl: listed(`Rood | Rood onder | Kritisch | Alarmgrens | Alarmwaarde | Drempel rood | Alarmdrempel`),
    tr: listed(`Kırmızı | Kırmızı eşik | Kritik | Alarm | Kritik değer`),
    ru: listed(`Красный | Красная зона | Критическое значение | Критический уровень`),
    zh: listed(`红 | 红色 | 红灯 | 报警值 | 底线值 | 警报值 | 红线`),
    ja: listed(`赤 | 赤信号 | 危険値 | 警報値`),
    ko: listed(`적색 | 빨강 | 위험 | 적색 기준`),
    pl: listed(`Czerwony | Próg czerwony | Krytyczny | Alarmowy | Wartość krytyczna | Czerwone`),
  },
  status: {
    en: listed(`Status | Status (Green/Yellow/Red) | Status & Comments | RAG | RAG Status | Verdict | Success | Performance Indicator | Target met | Target met? | Met target | Met target? | Met? | Goal met | Goal met? | Target achieved?
      Achieved? | On target? | On track? | Traffic light | Traffic lights | Traffic light status | Light | State of play | Health | KPI status | Current status | Performance status | Performance level | Rating | Performance rating | BRAG
      R/A/G | RYG | RAG rating | RAG colour | RAG color | Colour | Color | Flag | Indicator light | Pass/Fail | OK? | Status light | Assessment | Conclusion | Evaluation | Status flag | On Target | Met/Not met | Pass / Fail | Grade | Band | Smiley`),
    de: listed(
      `Stat. | Ampel | Status | Ampelstatus | Ampelfarbe | Ziel erreicht | Ziel erreicht? | erreicht? | Zielstatus | Erfüllt | Erfüllt? | Zustand | Beurteilung | Farbe | Zielerreichungsstatus | Ampelbewertung | Einschätzung`,
    ),
    fr: listed(
      `STATUT | État | Feu | Feux | Feu tricolore | Objectif atteint | Objectif atteint ? | Atteint ? | Couleur | Appréciation | Météo | Évaluation | Signal`,
    ),
    es: listed(
      `estado | Semáforo | Estatus | Cumple | ¿Cumple? | Semaforización | Color | Status | Evaluación | Meta alcanzada | Situación | Nivel de desempeño | Estado actual`,
    ),
    pt: listed(
      `Sit. | Status | Semáforo | Farol | Situação | Estado | Meta atingida | Meta atingida? | Cor | Avaliação | Atingiu? | Estatuto`,
    ),
    it: listed(`Stato | Semaforo | Status | Obiettivo raggiunto | Valutazione | Esito | Colore | Giudizio`),
    nl: listed(`Status | Stoplicht | Doel behaald | Doel behaald? | Kleur | Beoordeling | Signaal`),
    tr: listed(`Durum | Statü | Trafik ışığı | Durumu | Renk | Değerlendirme | Hedefe ulaşıldı mı`),
    ru: listed(`Статус | Состояние | Светофор | Статус выполнения | Цвет`),
    zh: listed(`状态 | 达成情况 | 红绿灯 | 是否达标 | 狀態 | 灯号 | 是否达成 | 评价`),
    ja: listed(`状態 | ステータス | 判定 | 評価 | 信号 | 達成状況 | 状況`),
    ko: listed(`상태 | 신호등 | 판정 | 달성여부 | 달성 여부 | 평가`),
    pl: listed(`Status | Stan | Sygnalizacja | Ocena realizacji | Kolor | Światło`),
  },
  trend: {
    en: listed(
      `Trend | Trend (MoM) | 5-Year Trend | OneYrImproving | Trends | Trendline | Trend line | Sparkline | Spark | Trend arrow | Trend direction | Trend vs last month | Trend vs prior | Momentum | Movement | Tendency | Trend indicator | 12-month trend | History chart | Direction of travel | DoT | YTD trend | Trend (YoY) | Improving? | Improving`,
    ),
    de: listed(`Trend | Tendenz | Trendpfeil | Entwicklungstrend | Trendlinie | Verlauf | Sparkline`),
    fr: listed(`Tendance | Tendances | Flèche | Sparkline | Évolution tendance`),
    es: listed(`Tendencia | Tendencias | Minigráfico | Comportamiento`),
    pt: listed(`Tendência | Tendências | Minigráfico`),
    it: listed(`Tendenza | Andamento | Trend`),
    nl: listed(`Trend | Tendens | Verloop`),
    tr: listed(`Eğilim | Trend | Gidişat`),
    ru: listed(`Тренд | Тенденция | Динамика`),
    zh: listed(`趋势 | 走势 | 趨勢`),
    ja: listed(`トレンド | 推移 | 傾向`),
    ko: listed(`추세 | 추이 | 트렌드`),
    pl: listed(`Trend | Tendencja`),
  },
} as const satisfies Record<string, WordsByLanguage>;
