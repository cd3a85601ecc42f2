import { listed, type WordsByLanguage } from "./wordList";

/** Headers of columns that say when, and of columns that sum up time. */
export const timeHeaders = {
  period: {
    en: listed(`Month | Date | Date range | Period | Period Date | Quarter | Year | Fiscal Year | Week | Week Ending | Weekending | ym | Reporting Period | Reporting month | Reporting date | Report date | Review period | Appraisal period | Evaluation period | Assessment period | Performance period | Rating period | Period end
      Period ending | Month ending | Month end | Year month | Year/Month | YearMonth | Period name | Time period | Time | Fiscal period | Fiscal month | Fiscal quarter | Financial year | Calendar month
      FY | Yr | Mth | Qtr | Day | Measurement date | Measured on | Data date | Month/Year | Month Year | Measurement period | Date of measurement | W/E | Week commencing | W/C | Week no | Week number | Accounting period | Posting period | Quarter ended | Year ended | Semester | Half year`),
    de: listed(
      `Beurteilungszeitraum | Bewertungszeitraum | Monat | Berichtsmonat | Zeitraum | Periode | Jahr | Quartal | Woche | Kalenderwoche | KW | Datum | Berichtszeitraum | Geschäftsjahr | Stichtag | Buchungsperiode | Berichtsperiode | Messdatum | Halbjahr | Berichtsjahr | Messzeitpunkt | Tag`,
    ),
    fr: listed(
      `Période d'évaluation | Période évaluée | Mois | Période | Date | Année | Trimestre | Semaine | Exercice | Date de mesure | Période de référence | Semestre | Jour | Date de clôture`,
    ),
    es: listed(
      `Periodo de evaluación | Período evaluado | periodo | Mes | Período | Fecha | Año | Trimestre | Semana | Ejercicio | Fecha de medición | Mes de reporte | Semestre | Fecha de corte | Día`,
    ),
    pt: listed(
      `Período de avaliação | Período avaliado | Mês | Período | Data | Ano | Trimestre | Semana | Mês de referência | Exercício | Data de referência | Competência | Semestre | Mês/Ano | Dia`,
    ),
    it: listed(`Mese | Periodo | Data | Anno | Trimestre | Settimana | Periodo di riferimento | Esercizio | Semestre | Giorno`),
    nl: listed(`Maand | Periode | Datum | Jaar | Kwartaal | Week | Boekjaar | Peildatum | Verslagmaand | Weeknummer`),
    tr: listed(`Değerlendirme dönemi | Performans dönemi | Ay | Dönem | Tarih | Yıl | Çeyrek | Hafta | Mali yıl`),
    ru: listed(`Период | Месяц | Дата | Год | Квартал | Неделя | Отчетный период | Отчётный период`),
    zh: listed(
      `考核期 | 考核期间 | 评估期 | 考核月份 | period | 期间 | 月份 | 日期 | 年份 | 季度 | 周 | 时间 | 年度 | 月 | 報告期 | 报告期 | 周期`,
    ),
    ja: listed(`期間 | 月 | 年月 | 日付 | 年度 | 四半期 | 週 | 対象期間 | 対象月`),
    ko: listed(`기간 | 월 | 연월 | 날짜 | 년도 | 연도 | 분기 | 주 | 년월 | 일자 | 기준월`),
    pl: listed(`Okres | Miesiąc | Data | Rok | Kwartał | Tydzień | Okres sprawozdawczy | Okres raportowania`),
  },
  ytd: {
    en: listed(`YTD | Total | Cumulative | MTD | Year to date | QTD | Month to date | Quarter to date | YTD Actual | YTD Target | YTD vs B2025 | YTD Budget | YTD Plan | Actual YTD | Target YTD | Budget YTD | Plan YTD | YTD Total
      YTD Average | YTD Avg | Cumul. | Cum | Cum. | Cumulative total | Cumulative actual | Cumulative target | Cumulative to date | To date | Year-to-date total | Running total | Rolling 12 months | Rolling 12 | R12 | R12M | L12M | LTM | TTM | MAT
      Rolling total | Rolling average | Moving average | 12 month rolling | 12-month rolling average | FYTD | Fiscal YTD | YTD Variance | Last 12 months | Trailing twelve months | YTD Result | YTD Performance | WTD | PTD | Full year total | FY total | FY Total | Annual total | Year total | Year Total | Total year | Full year | Quarter total`),
    de: listed(
      `kumuliert | lfd. Jahr | kum. | Kumulation | Ist kumuliert | Plan kumuliert | Soll kumuliert | aufgelaufen | YTD | kumulierter Wert | Laufendes Jahr | Gesamtjahr | Jahressumme | seit Jahresbeginn | Jahr kumuliert | kum. Ist | kum. Plan | gleitender Durchschnitt | Gesamt Jahr`,
    ),
    fr: listed(
      `Cumul | Cumulé | Cumul annuel | Cumul année | Cumul à date | Cumul fin Décembre | Depuis le début de l'année | Cumul réalisé | Cumul objectif | CUMUL N | Total annuel | Cumul budget | À date | Total année | Moyenne mobile`,
    ),
    es: listed(
      `Acumulado | Acumulado anual | Acumulado a la fecha | Acum. | Acumulado del año | Real acumulado | Meta acumulada | Total anual | Año a la fecha | Total año | Acumulado YTD | Promedio móvil`,
    ),
    pt: listed(
      `Acumulado | Acumulado ano | Acumulado no ano | Acum. | Realizado acumulado | Meta acumulada | Total anual | Acumulado do ano | Total do ano | YTD | Média móvel`,
    ),
    it: listed(`Cumulato | Progressivo | Cumulativo | Da inizio anno | Totale annuo | YTD | Totale anno`),
    nl: listed(`Cumulatief | YTD | Jaar tot nu toe | Totaal jaar | t/m heden | Cum. werkelijk | Voortschrijdend gemiddelde`),
    tr: listed(`Kümülatif | Yılbaşından bugüne | Yıl toplamı | YTD | Birikimli`),
    ru: listed(`Накопленный итог | Нарастающим итогом | С начала года | Итого за год | Накопительно`),
    zh: listed(`累计 | 本年累计 | 年初至今 | 全年合计 | 累計 | 全年`),
    ja: listed(`累計 | 年初来 | 年度累計 | 通期 | 年計 | 累積`),
    ko: listed(`누계 | 누적 | 연간누계 | 연간 합계 | 연누계`),
    pl: listed(`Narastająco | Skumulowane | Od początku roku | YTD | Suma roczna | Razem rok`),
  },
  frequency: {
    en: listed(
      `Frequency | Reporting Frequency | Suggested Timeline | Measurement frequency | Review frequency | Update frequency | Data frequency | Reporting cycle | Periodicity | Freq | Freq. | Cadence | How often | Interval | Collection frequency | Reporting interval | Frequency of measurement | Frequency of reporting`,
    ),
    de: listed(
      `Häufigkeit | Frequenz | Messfrequenz | Berichtsfrequenz | Erhebungsfrequenz | Turnus | Rhythmus | Messintervall | Berichtsrhythmus | Erhebungsturnus | Messzyklus | Periodizität | Intervall`,
    ),
    fr: listed(`Fréquence | Périodicité | Fréquence de mesure | Fréquence de suivi | Fréquence de calcul`),
    es: listed(`Frecuencia | Ciclo de medición | Periodicidad | Frecuencia de medición | Frecuencia de reporte | Frecuencia de análisis`),
    pt: listed(
      `frequencia | Ciclo de medição | Ciclo medição | Frequência | Periodicidade | Frequência de medição | Frequência de apuração`,
    ),
    it: listed(`Frequenza | Periodicità | Frequenza di misurazione | Frequenza di rilevazione`),
    nl: listed(`Frequentie | Meetfrequentie | Rapportagefrequentie`),
    tr: listed(`Sıklık | Frekans | Ölçüm sıklığı | Raporlama sıklığı | Periyot`),
    ru: listed(`Периодичность | Частота | Частота измерения | Периодичность измерения`),
    zh: listed(`频率 | 考核周期 | 统计频率 | 頻率 | 更新频率`),
    ja: listed(`頻度 | 測定頻度 | 報告頻度`),
    ko: listed(`주기 | 빈도 | 측정주기 | 측정 주기 | 보고주기`),
    pl: listed(`Częstotliwość | Częstotliwość pomiaru | Częstotliwość raportowania`),
  },
  start: {
    en: listed(
      `Start | Start date | From | Begin | Beginning date | Valid from | Planned start | Actual start | Start month | Start year | Begin date | Effective from | Effective date | Commencement date | Kick-off`,
    ),
    de: listed(`Beginn | Start | Startdatum | Anfang | Anfangsdatum | Gültig ab | Geplanter Start`),
    fr: listed(`Début | Date de début | Date début | Démarrage | Lancement`),
    es: listed(`Inicio | Fecha de inicio | Fecha inicio | Comienzo | Desde`),
    pt: listed(`Início | Data de início | Data início | Começo`),
    it: listed(`Inizio | Data inizio | Data di inizio | Avvio`),
    nl: listed(`Begin | Startdatum | Begindatum | Ingangsdatum`),
    tr: listed(`Başlangıç tarihi | Başlama tarihi`),
    ru: listed(`Начало | Дата начала`),
    zh: listed(`开始 | 开始日期 | 起始日期 | 开始时间`),
    ja: listed(`開始 | 開始日`),
    ko: listed(`시작 | 시작일 | 개시일`),
    pl: listed(`Początek | Data rozpoczęcia | Rozpoczęcie`),
  },
  due: {
    en: listed(`Due | Due date | Deadline | Target date | End date | End | Finish | Finish date | By when | Completion date | Planned end | Planned completion | Target completion date | Target completion | To be achieved by | Achieve by | Expected completion
      Target year | Time limit | Due by | When | Timeline | Timeframe | Time frame | Valid to | Valid until | Until | ETA | Target deadline | Completion | Milestone date | Review date | Next review`),
    de: listed(
      `Termin | Fällig | Fälligkeit | Fällig am | Frist | Ende | Enddatum | Zieltermin | Zieldatum | Bis wann | Stichtermin | Fälligkeitsdatum | Gültig bis | Zieljahr`,
    ),
    fr: listed(`Échéance | Date d'échéance | Date limite | Date de fin | Délai | Date cible | Date fin | Fin | Échéancier`),
    es: listed(
      `Vencimiento | Fecha límite | Fecha de vencimiento | Fecha fin | Fecha final | Plazo | Fecha objetivo | Fecha de término | Fecha meta | Fin | Hasta`,
    ),
    pt: listed(`Prazo | Data limite | Data de término | Data fim | Vencimento | Data final | Data alvo | Término | Data de conclusão`),
    it: listed(`Scadenza | Data fine | Data di fine | Termine | Data scadenza | Entro`),
    nl: listed(`Einddatum | Deadline | Streefdatum | Vervaldatum | Gereed op | Einde`),
    tr: listed(`Bitiş tarihi | Son tarih | Termin | Vade | Hedef tarih | Termin tarihi`),
    ru: listed(`Срок | Дата окончания | Крайний срок | Срок исполнения | Срок выполнения | Окончание`),
    zh: listed(`截止日期 | 完成日期 | 期限 | 截止时间 | 完成时间 | 结束日期`),
    ja: listed(`期限 | 締切 | 終了日 | 期日 | 完了予定日`),
    ko: listed(`기한 | 마감일 | 종료일 | 완료일 | 마감`),
    pl: listed(`Termin | Data zakończenia | Termin realizacji | Koniec`),
  },
} as const satisfies Record<string, WordsByLanguage>;
