import { listed, type WordsByLanguage } from "./wordList";

/** Headers of columns that describe a KPI, and words that head a row which sums up others. */
export const detailHeaders = {
  direction: {
    en: listed(`Direction | Desired Direction | Desired.Direction | Polarity | HigherIsBetter | is_benefit | Favourable | Type indicator (+/-) | Optimization | Target Direction | target: Low/High | Higher is better | Lower is better
      Higher/Lower better | Higher or lower is better | Better | Better is | Good direction | Good is | Favorable | Favourable direction | Favorable direction | Optimisation | Preferred direction | KPI direction | Improvement direction
      Direction of improvement | Direction of good | Improve direction | Goal direction | Target type | Desired trend | Desired change | Comparison | Comparator | Operator | Sign | Up/Down | Min/Max | Max/Min | Higher/Lower | High/Low
      Maximize/Minimize | Is higher better | Is higher better? | Higher is better? | Is benefit | Benefit/Cost | Bigger is better | More is better | Less is better | Good when | Polarity (high/low) | Benefit | Target condition | Condition`),
    de: listed(
      `Richtung | Zielrichtung | Optimierungsrichtung | Polarität | Wirkungsrichtung | Zielart | Gewünschte Richtung | Höher ist besser | Bewertungsrichtung | Vergleich | Vergleichsoperator | Operator | Besser wenn | Trendrichtung | Verbesserungsrichtung`,
    ),
    fr: listed(
      `Sens | Sens d'évolution | Direction souhaitée | Polarité | Sens de variation | Sens souhaité | Sens d'amélioration | Sens de l'indicateur | Opérateur`,
    ),
    es: listed(
      `Dirección | Dirección deseada | Sentido | Polaridad | Tendencia deseada | Sentido del indicador | Tipo de meta | Mejor si | Optimización | Sentido deseado | Tendencia esperada | Operador`,
    ),
    pt: listed(
      `direcao_meta | Direção | Polaridade | Sentido | Direção da meta | Melhor quando | Sentido da meta | Tendência desejada | Quanto melhor | Direção desejada | Operador`,
    ),
    it: listed(`Direzione | Polarità | Verso | Direzione desiderata | Senso | Andamento desiderato`),
    nl: listed(`Richting | Gewenste richting | Polariteit | Hoger is beter`),
    tr: listed(`Yön | Hedef yönü | Yönü | İstenen yön`),
    ru: listed(`Направленность | Желаемое направление | Полярность | Тип цели | Направление оптимизации`),
    zh: listed(`方向 | 指标方向 | 极性 | 指标属性 | 正反向`),
    ja: listed(`方向 | 方向性 | 望ましい方向 | 極性`),
    ko: listed(`방향 | 방향성 | 지표방향 | 극성`),
    pl: listed(`Kierunek | Pożądany kierunek | Kierunek zmian | Biegunowość`),
  },
  unit: {
    en: listed(
      `Unit | Unit of Measure | UnitType | Measurement Unit | UoM | METRIC UNIT | Units | Unit of measurement | Unit type | Measure unit | Units of measure | U.O.M. | U/M | KPI unit | Format | Number format | Value format | Currency | Measurement units | Data format | Scale`,
    ),
    de: listed(`Einheit | Maßeinheit | Masseinheit | Messeinheit | Einheiten | ME | Währung | Einh.`),
    fr: listed(`Unité | Unité de mesure | Unités | Devise | Format | U.M.`),
    es: listed(`unidad | Unidad de medida | Unidades | U.M. | UM | Unid. | Moneda | Formato | Und. | Unidad de medición`),
    pt: listed(`unidade | Unidade de medida | Unidade medida | Unidades | U.M. | Unid. | Moeda | Formato | Und.`),
    it: listed(`Unità | Unità di misura | U.M. | UdM | Valuta | Formato`),
    nl: listed(`Eenheid | Meeteenheid | Maateenheid | Valuta`),
    tr: listed(`Birimi | Ölçü birimi | Ölçüm birimi | Para birimi | Birim`),
    ru: listed(`Единица измерения | Ед. изм. | Единицы | Ед. | Единицы измерения | Ед.изм | Валюта`),
    zh: listed(`单位 | 计量单位 | 單位 | 币种`),
    ja: listed(`単位 | 通貨`),
    ko: listed(`단위 | 통화`),
    pl: listed(`Jednostka | Jednostka miary | J.m. | Jedn. | Waluta`),
  },
  comment: {
    en: listed(`Comments | Comment | Notes | Remarks | Commentary | Comment / Root Cause | Note/Next Steps | Remark | Note | Explanation | Narrative | Analysis | Root cause | Reason | Reasons | Justification | Observations | Observation | Comments / Actions | Notes / Comments
      Reason for variance | Variance explanation | Explanation of variance | Key messages | Highlights | Insights | Findings | Context | Additional information | Additional comments | Manager comments | Further information | Feedback | Status comment | Comments/Notes | Details | Issues`),
    de: listed(
      `Kommentar | Bemerkung | Kommentare | Bemerkungen | Anmerkung | Anmerkungen | Hinweis | Hinweise | Erläuterung | Notiz | Notizen | Begründung | Ursache | Ursachen | Analyse | Erläuterungen | Abweichungsanalyse`,
    ),
    fr: listed(
      `COMMENTAIRES | Commentaire | Remarque | Remarques | Observation | Observations | Note | Notes | Analyse | Explication | Justification | Cause | Causes | Analyse des écarts`,
    ),
    es: listed(
      `observacion | comentario | Comentarios | Observaciones | Observación | Nota | Notas | Análisis | Justificación | Explicación | Causa | Causas | Análisis de causa`,
    ),
    pt: listed(
      `Comentários | Comentários gerais | Comentário | Observações | Observação | Obs | Obs. | Nota | Notas | Análise | Justificativa | Causa | Causas | Justificação | Análise crítica`,
    ),
    it: listed(`Commenti | Commento | Note | Nota | Osservazioni | Osservazione | Analisi | Annotazioni | Spiegazione | Motivazione`),
    nl: listed(`Opmerking | Opmerkingen | Toelichting | Commentaar | Notities | Analyse | Oorzaak | Verklaring`),
    tr: listed(`Not | Açıklama | Açıklamalar | Notlar | Yorum | Yorumlar | Gözlem | Analiz`),
    ru: listed(`Обратная связь | Комментарий | Комментарии | Примечание | Примечания | Пояснение | Пояснения | Анализ`),
    zh: listed(`备注 | 说明 | 评论 | 注释 | 分析 | 備註 | 原因分析 | 原因 | 說明`),
    ja: listed(`備考 | コメント | メモ | 説明 | 所見 | 分析 | 要因`),
    ko: listed(`비고 | 코멘트 | 메모 | 설명 | 의견 | 분석 | 참고`),
    pl: listed(`Komentarz | Uwagi | Komentarze | Uwaga | Notatki | Wyjaśnienie | Objaśnienie`),
  },
  initiative: {
    en: listed(`Initiative | Initiatives | Action | Actions | Action plan | Action plans | Strategic initiative | Strategic initiatives | Corrective action | Corrective actions | Improvement action | Improvement actions | Next steps | Next step | Measures to take | Programme | Program | Key initiatives
      Key actions | Supporting initiatives | Action items | Action item | Mitigation | Countermeasure | Countermeasures | Planned actions | Recovery plan | Improvement plan | Strategic project | Projects / Initiatives | Strategic action | Tasks | Activities / Initiatives | Action required | Recommended action`),
    de: listed(
      `Maßnahme | Maßnahmen | Massnahme | Massnahmen | Initiative | Initiativen | Aktion | Aktionen | Aktionsplan | Maßnahmenplan | Projekt | Projekte | Nächste Schritte | Strategische Initiative | Korrekturmaßnahme | Korrekturmaßnahmen`,
    ),
    fr: listed(
      `ACTIONS | Action | Plan d'action | Plan d'actions | Initiative | Initiatives | Actions correctives | Action corrective | Prochaines étapes | Initiatives stratégiques | Projets | Mesures correctives`,
    ),
    es: listed(
      `iniciativas | Iniciativa | Acción | Acciones | Plan de acción | Planes de acción | Acciones correctivas | Iniciativa estratégica | Iniciativas estratégicas | Proyectos | Próximos pasos | Acción correctiva`,
    ),
    pt: listed(
      `INICIATIVA | Iniciativas | Ação | Ações | Plano de ação | Planos de ação | Ações corretivas | Iniciativa estratégica | Iniciativas estratégicas | Projetos | Próximos passos | Acções`,
    ),
    it: listed(
      `Iniziativa | Iniziative | Azione | Azioni | Piano d'azione | Piano di azione | Azioni correttive | Iniziative strategiche | Progetti | Prossimi passi`,
    ),
    nl: listed(
      `Initiatief | Initiatieven | Actie | Acties | Actieplan | Maatregel | Maatregelen | Verbeteractie | Verbeteracties | Vervolgstappen`,
    ),
    tr: listed(
      `Girişim | Girişimler | Aksiyon | Aksiyonlar | Eylem | Eylem planı | Faaliyet | Faaliyetler | Aksiyon planı | Stratejik girişim | Projeler`,
    ),
    ru: listed(`Инициатива | Инициативы | Мероприятие | Мероприятия | Действие | Действия | План действий | Стратегическая инициатива`),
    zh: listed(`行动 | 行动计划 | 举措 | 措施 | 改进措施 | 行动方案 | 行動方案 | 战略举措`),
    ja: listed(`施策 | アクション | 対策 | 行動計画 | アクションプラン | 取り組み | 実施項目`),
    ko: listed(`과제 | 실행계획 | 추진과제 | 조치 | 개선조치 | 액션플랜 | 실행과제`),
    pl: listed(`Inicjatywa | Inicjatywy | Działanie | Działania | Plan działań | Plan działania | Działania korygujące | Zadania`),
  },
  source: {
    en: listed(
      `Data Source | Received From: | Potential Data Source Type | means_of_verification | data_source | evidence_source | Source | Sources | Source of data | Data sources | Source system | System | Evidence | Information source | Source of information | Source document | Means of verification | Report source | Origin | Data collection method | Collection method | Tool`,
    ),
    de: listed(`Quelle | Datenquelle | Datenquellen | Datenherkunft | Quellsystem | Herkunft | Nachweis | Datenbasis | Quellen`),
    fr: listed(
      `Source | Outil de mesure | Source de données | Source des données | Sources | Outil | Système source | Mode de collecte | Origine`,
    ),
    es: listed(
      `Fuente | Fuente de datos | Fuente de información | Fuentes | Medio de verificación | Medios de verificación | Sistema | Evidencia | Origen de datos`,
    ),
    pt: listed(
      `Fonte | Fonte de dados | Fonte dos dados | Fontes | Sistema | Meio de verificação | Evidência | Origem | Fonte de informação`,
    ),
    it: listed(`Fonte | Fonte dati | Fonte dei dati | Fonti | Sistema | Origine dati`),
    nl: listed(`Bron | Databron | Gegevensbron | Bronsysteem | Bronnen`),
    tr: listed(`Kaynak | Veri kaynağı | Bilgi kaynağı`),
    ru: listed(`Источник | Источник данных | Источник информации`),
    zh: listed(`来源 | 数据来源 | 资料来源 | 數據來源`),
    ja: listed(`出典 | データソース | データ元 | 情報源 | 出所`),
    ko: listed(`출처 | 자료원 | 데이터 출처 | 자료출처`),
    pl: listed(`Źródło | Źródło danych | Źródła`),
  },
  formula: {
    en: listed(`Formula | Calculation | Definition | KPI Definition | How measured | How it is measured | Calculation formula | KPI formula | Description | Methodology | Method | Measurement method | How calculated | Metric definition | Business definition | Computation | Measure definition
      Operational definition | KPI calculation | Calculation rule | Calculation logic | Details of calculation | Meaning | Rationale | Purpose`),
    de: listed(
      `Formel | Berechnung | Definition | Berechnungsformel | Berechnungsmethode | Beschreibung | Messmethode | Kennzahlendefinition | Rechenweg | Ermittlung | Berechnungsweise`,
    ),
    fr: listed(`Formule | Calcul | Définition | Mode de calcul | Méthode de calcul | Formule de calcul | Description | Méthode`),
    es: listed(`Fórmula | Cálculo | Definición | Fórmula de cálculo | Método de cálculo | Forma de cálculo | Descripción`),
    pt: listed(`Fórmula | Cálculo | Definição | Fórmula de cálculo | Método de cálculo | Forma de cálculo | Descrição`),
    it: listed(`Formula | Calcolo | Definizione | Formula di calcolo | Metodo di calcolo | Descrizione | Modalità di calcolo`),
    nl: listed(`Formule | Berekening | Definitie | Berekeningswijze | Omschrijving | Beschrijving | Meetmethode`),
    tr: listed(`Formül | Hesaplama | Tanım | Hesaplama yöntemi | Hesaplama formülü`),
    ru: listed(`Формула | Расчет | Расчёт | Определение | Формула расчета | Формула расчёта | Методика расчета | Методика | Описание`),
    zh: listed(`公式 | 计算公式 | 计算方法 | 定义 | 指标定义 | 計算公式 | 描述 | 指标说明`),
    ja: listed(`計算式 | 算出方法 | 定義 | 計算方法 | 算式 | 算定式`),
    ko: listed(`산식 | 계산식 | 정의 | 산출식 | 산출방법 | 측정방법 | 계산방법`),
    pl: listed(`Formuła | Definicja | Sposób obliczania | Metoda obliczania | Wzór | Opis | Sposób liczenia`),
  },
  aggregation: {
    en: listed(
      `Measure Type | Total Type | Aggregation | norm_method | calculation_method | Aggregation method | Aggregation type | Aggregate | Aggregation rule | Roll-up method | Rollup | Rollup method | Roll up | YTD method | YTD calculation | Consolidation | Consolidation method | Summary method | Accumulation | Totaling | Summarise by | Summarize by | Aggregate function`,
    ),
    de: listed(
      `Aggregation | Aggregationsart | Aggregationsmethode | Verdichtung | Konsolidierung | Kumulierung | Aggregierung | Verdichtungsart`,
    ),
    fr: listed(`Agrégation | Mode d'agrégation | Méthode d'agrégation | Type d'agrégation | Consolidation`),
    es: listed(`Agregación | Método de agregación | Tipo de agregación | Consolidación | Tipo de acumulación`),
    pt: listed(`Agregação | Método de agregação | Tipo de agregação | Consolidação | Tipo de acumulação`),
    it: listed(`Aggregazione | Metodo di aggregazione | Consolidamento | Tipo di aggregazione`),
    nl: listed(`Aggregatie | Aggregatiemethode | Consolidatie`),
    tr: listed(`Toplama yöntemi | Konsolidasyon | Birleştirme`),
    ru: listed(`Агрегация | Метод агрегации | Способ агрегации`),
    zh: listed(`汇总方式 | 聚合方式 | 汇总方法`),
    ja: listed(`集計方法 | 集計`),
    ko: listed(`집계 | 집계방법 | 집계방식`),
    pl: listed(`Agregacja | Metoda agregacji | Sposób agregacji`),
  },
  low: {
    en: listed(
      `Low | Low bound | Lower bound | Lower limit | Range low | Min | Minimum | Min value | Minimum value | Target min | Target low | Low target | Min target | Minimum target | Target from | Lower | LCL | LSL | Range min | Range from | Lower target | Target lower | Low limit | Lower threshold | Floor`,
    ),
    de: listed(`Untergrenze | Untere Grenze | Minimum | Min | Mindestwert | Minimalwert | Unterer Grenzwert | Min. | Ziel min | Ziel von`),
    fr: listed(`Borne basse | Minimum | Min | Borne inférieure | Limite inférieure | Limite basse | Plancher | Cible min | Seuil bas`),
    es: listed(`Límite inferior | Mínimo | Mín | Valor mínimo | Mín. | Meta mínima | Rango inferior`),
    pt: listed(`Limite inferior | Mínimo | Mín | Valor mínimo | Mín. | Meta mínima`),
    it: listed(`Limite inferiore | Minimo | Min | Valore minimo | Soglia inferiore`),
    nl: listed(`Ondergrens | Minimum | Min | Minimale waarde`),
    tr: listed(`Alt sınır | Alt limit | Asgari | Min`),
    ru: listed(`Нижняя граница | Минимум | Мин | Мин.`),
    zh: listed(`下限 | 最小值 | 最低值`),
    ja: listed(`下限 | 最小 | 下限値`),
    ko: listed(`하한 | 최소 | 하한값 | 최소값`),
    pl: listed(`Dolna granica | Minimum | Min | Dolny limit`),
  },
  high: {
    en: listed(
      `High | High bound | Upper bound | Upper limit | Range high | Max | Maximum | Max value | Maximum value | Target max | Target high | High target | Max target | Maximum target | Target to | Upper | UCL | USL | Range max | Range to | Upper target | Target upper | High limit | Upper threshold | Ceiling | Cap | Stretch | Stretch target`,
    ),
    de: listed(`Obergrenze | Obere Grenze | Maximum | Max | Höchstwert | Maximalwert | Oberer Grenzwert | Max. | Ziel max | Ziel bis`),
    fr: listed(`Borne haute | Maximum | Max | Borne supérieure | Limite supérieure | Limite haute | Plafond | Cible max | Seuil haut`),
    es: listed(`Límite superior | Máximo | Máx | Valor máximo | Máx. | Meta máxima | Rango superior`),
    pt: listed(`Limite superior | Máximo | Máx | Valor máximo | Máx. | Meta máxima`),
    it: listed(`Limite superiore | Massimo | Max | Valore massimo | Soglia superiore`),
    nl: listed(`Bovengrens | Maximum | Max | Maximale waarde`),
    tr: listed(`Üst sınır | Üst limit | Azami | Maks`),
    ru: listed(`Верхняя граница | Максимум | Макс | Макс.`),
    zh: listed(`上限 | 最大值 | 最高值`),
    ja: listed(`上限 | 最大 | 上限値`),
    ko: listed(`상한 | 최대 | 상한값 | 최대값`),
    pl: listed(`Górna granica | Maksimum | Maks | Górny limit`),
  },
  total: {
    en: listed(
      `Total | Σ | Totals | Grand total | Sub total | Subtotal | Sum | Average | Avg | Mean | Overall | Overall score | Total score | Sub-total | Overall total | Avg. | Median | Total average | Average total | All | Consolidated | Group total | Company total | Overall average | Weighted average | Overall result | Total weight | Perspective score | Sum total | Total points | Balance check | Sum of weights`,
    ),
    de: listed(
      `Summe | Gesamt | Gesamtsumme | Zwischensumme | Durchschnitt | Mittelwert | Insgesamt | Total | Gesamtergebnis | Teilsumme | Schnitt | Gesamtdurchschnitt | Endsumme | Summen | Konzern gesamt | Gesamtpunktzahl`,
    ),
    fr: listed(
      `Total général | Sous-total | Somme | Moyenne | Total | Ensemble | Totaux | Total global | Moyenne générale | Score global | Sous total`,
    ),
    es: listed(
      `Total general | Suma | Promedio | Media | Total | Subtotal | Totales | Promedio general | Gran total | Consolidado | Puntaje total`,
    ),
    pt: listed(`Total geral | Soma | Média | Total | Subtotal | Totais | Média geral | Consolidado | Pontuação total`),
    it: listed(`Totale | Somma | Media | Totale generale | Subtotale | Totali | Media generale | Complessivo | Punteggio totale`),
    nl: listed(`Totaal | Subtotaal | Som | Gemiddelde | Eindtotaal | Totalen | Gemiddeld`),
    tr: listed(`Toplam | Ortalama | Genel toplam | Ara toplam | Genel ortalama`),
    ru: listed(`Итого | Всего | Сумма | Среднее | Общий итог | Промежуточный итог | Итог | В среднем`),
    zh: listed(`合计 | 总计 | 小计 | 平均 | 平均值 | 汇总 | 總計 | 合計 | 小計`),
    ja: listed(`合計 | 総計 | 小計 | 平均 | 全体 | 計 | 総合計`),
    ko: listed(`합계 | 총계 | 소계 | 평균 | 전체 | 총합`),
    pl: listed(`Razem | Suma | Średnia | Ogółem | Suma częściowa | Łącznie | Suma całkowita | Podsumowanie`),
  },
} as const satisfies Record<string, WordsByLanguage>;
