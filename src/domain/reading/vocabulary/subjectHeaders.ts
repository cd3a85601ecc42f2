import { listed, type WordsByLanguage } from "./wordList";

/** Headers of columns that say what is measured, for what, and for whom. */
export const subjectHeaders = {
  kpi: {
    en: listed(`KPI | KPI Name | KPIs | KPI_Name | KPI Measure | Key Performance Indicator (KPI) | Key Performance Indicators | Performance Indicators | Performance indicator
      Indicator | Measure | Measure Name | Measurable | Metric | Metrics | Metric Name | Activity | Strategic Measurement | KPI Category
      Table | title | name | labels | Key Performance Indicator | Key Performance Indicators (KPIs) | Metric/KPI | KPI Description | KPI title
      Indicator Name | Indicator title | Indicator description | Performance Measure | Performance Metric | Key Metric | Key Measure | Key Indicator
      Measures | Measurables | Key Result | Key Results | KPI / Metric | KPI / Measure | KPI or Measure | Measurement | Measurements | Success Measure
      Success Metric | Success Criteria | Line item | Account name | KPI Label | Metric label | Scorecard item | Item | Item name | Description of KPI
      Name of KPI | Name of indicator | Strategic KPI | Lead KPI | Headline KPI | Outcome Measure | Critical Success Factor | Key Figure | Key Figures | Parameter`),
    de: listed(`Kennzahl | Kennzahlen | Messgröße | Indikator | KPI | Kennzahl (KPI) | Messgrösse | Messgroesse | Indikatoren | Messgrößen | Kenngröße
      Kenngrößen | Steuerungsgröße | Leistungskennzahl | Leistungsindikator | Schlüsselkennzahl | Name der Kennzahl | Bezeichnung der Kennzahl | Bezeichnung
      Kennzahlenname | Kennzahlname | Kennzahlbezeichnung | Kriterium | Messkriterium | KPI-Name | KPI-Bezeichnung | Position`),
    fr: listed(`Indicateur | Indicateurs | KPI | Nom de l'indicateur | Libellé | Libellé de l'indicateur | Intitulé | Intitulé de l'indicateur
      Indicateur clé | Indicateurs clés | Indicateur de performance | Indicateurs de performance | Indicateur clé de performance | Désignation | Indicateur (KPI) | Ratio`),
    es: listed(`Indicador | Nombre del indicador | nombre | Indicador 1 | KPI | Indicador (KPI) | Indicadores | Indicador clave | Indicadores clave
      Indicador de gestión | Indicador de desempeño | Indicadores de gestión | Métrica | Métricas | Nombre del KPI | Nombre KPI | Descripción del indicador | Concepto | Rubro`),
    pt: listed(`Indicador | nome | KPI | Indicadores | Nome do indicador | Nome do KPI | Indicador (KPI) | Métrica | Métricas | Indicador de desempenho
      Indicadores de desempenho | Descrição do indicador | Indicador-chave | Indicador estratégico`),
    it: listed(
      `Indicatore | Indicatori | KPI | Nome indicatore | Nome KPI | Metrica | Metriche | Indicatore chiave | Indicatore di performance | Misura | Descrizione indicatore | Voce`,
    ),
    nl: listed(
      `KPI | Indicator | Indicatoren | Prestatie-indicator | Prestatie-indicatoren | Kengetal | Kengetallen | Meetwaarde | Naam indicator | KPI-naam | Kritieke prestatie-indicator | Maatstaf`,
    ),
    tr: listed(
      `Konu | KPI | Gösterge | Göstergeler | Performans göstergesi | Performans göstergeleri | Gösterge adı | KPI adı | Metrik | Ölçüt | Kriter | Temel performans göstergesi`,
    ),
    ru: listed(
      `Цель | KPI | Показатель | Показатели | КПЭ | КПИ | Наименование показателя | Название показателя | Индикатор | Метрика | Ключевой показатель | Ключевой показатель эффективности`,
    ),
    zh: listed(`kpi | 指标 | 指标名称 | 绩效指标 | 关键绩效指标 | 考核指标 | 衡量指标 | KPI名称 | 指標 | 指標名稱 | 关键指标 | 项目`),
    ja: listed(`KPI | 指標 | 指標名 | 評価指標 | 重要業績評価指標 | 業績指標 | 管理指標 | KPI名 | 成果指標 | 項目`),
    ko: listed(`KPI | 지표 | 지표명 | 성과지표 | 핵심성과지표 | 핵심지표 | 평가지표 | KPI명 | 측정지표 | 항목`),
    pl: listed(
      `KPI | Wskaźnik | Wskaźniki | Miernik | Mierniki | Nazwa wskaźnika | Nazwa miernika | Nazwa KPI | Kluczowy wskaźnik | Kluczowe wskaźniki efektywności`,
    ),
  },
  perspective: {
    en: listed(`Perspective | Balanced Scorecard Perspective | Category | KPI Category | Metric Group | PDE Pillar | dimension | kpa_id | Service | Objective Area
      Pillar | Strategic pillar | Theme | Strategic theme | Focus area | Key result area | KRA | BSC Perspective | Perspectives | KPI Group | Metric Category
      KPI Type | Scorecard Perspective | Strategic Perspective | Strategic Priority | Priority area | Key Performance Area | KPA | Domain | Group | Section
      Performance Area | Strategic area | Area of focus | Strategic Theme / Pillar | Balanced Scorecard Category | Functional area | Strategic plan goal | Strategic plan objective | Measure Group | Indicator group | Quadrant | Topic | Service area | Area of work`),
    de: listed(
      `Perspektive | Perspektiven | BSC-Perspektive | Kategorie | Dimension | Handlungsfeld | Themenfeld | Themenbereich | Strategiefeld | Gruppe | Kennzahlengruppe | Kennzahlenkategorie | Thema | Aufgabenfeld | Aufgabenbereich`,
    ),
    fr: listed(
      `Axe | Perspective | Perspectives | Axe stratégique | Axes | Catégorie | Dimension | Thème | Domaine | Pilier | Volet | Rubrique | Famille`,
    ),
    es: listed(
      `Perspectiva | Programa | Programa presupuestario | categoria | Categoría | Perspectivas | Perspectiva BSC | Eje | Eje estratégico | Dimensión | Pilar | Tema estratégico | Línea estratégica | Grupo | Ámbito | Tema`,
    ),
    pt: listed(
      `Perspectiva | Programa | Programa orçamentário | Perspectivas | Perspetiva | Categoria | Dimensão | Pilar | Eixo | Eixo estratégico | Tema estratégico | Perspectiva BSC | Grupo | Âmbito | Domínio | Tema`,
    ),
    it: listed(
      `Prospettiva | Prospettive | Prospettiva BSC | Categoria | Dimensione | Pilastro | Tema strategico | Ambito | Asse strategico`,
    ),
    nl: listed(`Perspectief | Perspectieven | BSC-perspectief | Categorie | Dimensie | Thema | Pijler | Aandachtsgebied`),
    tr: listed(`Perspektif | Boyut | Kategori | BSC boyutu | Stratejik tema | Grup | Alan | Tema | Faaliyet alanı | Odak alanı`),
    ru: listed(`Категория цели | Перспектива | Перспективы | Категория | Направление | Группа | Проекция`),
    zh: listed(`维度 | 视角 | 类别 | 层面 | 构面 | 指标类别 | 分类 | 面向 | 構面 | 领域 | 板块 | 模块 | 主题`),
    ja: listed(`視点 | 観点 | BSCの視点 | カテゴリ | カテゴリー | 区分 | 分類`),
    ko: listed(`관점 | BSC 관점 | 분류 | 카테고리 | 구분 | 영역`),
    pl: listed(`Perspektywa | Perspektywy | Kategoria | Obszar | Wymiar | Perspektywa BSC | Obszar strategiczny`),
  },
  objective: {
    en: listed(`Objective | Objectives | Strategic Objective | Goal | Goals | objective_id | Function/Goal | Strategic goal | Strategic objectives
      Strategic goals | Objective Name | Objective Description | Strategic aim | Aim | Corporate objective | Business objective | Business Goal | Company Goal
      Related objective | Linked objective | Objective / Goal | Objective title | Intended outcome | Desired Outcome | Strategic outcome | Strategic intent
      Strategies | Objectives / Strategies | Objective / Strategy | Goal / Objective | Goals / Objectives | Department goal | Departmental goal | Department objective
      Results chain | Result chain | Results hierarchy | Hierarchy of objectives | Intervention logic | Project logic | Narrative summary | Expected result | Expected results`),
    de: listed(
      `Strategisches Ziel | Ziel | Ziele | Strategische Ziele | Zielsetzung | Unternehmensziel | Oberziel | Zielbeschreibung | Bereichsziel | Strategische Zielsetzung | Strategien | Ziele / Strategien | Wirkungskette | Interventionslogik | Zielhierarchie`,
    ),
    fr: listed(
      `Objectif stratégique | Objectifs stratégiques | Objectif opérationnel | Objectif général | But | Finalité | Enjeu | Enjeux | Stratégies | Objectifs / Stratégies | Chaîne de résultats | Logique d'intervention | Résultat attendu | Résultats attendus`,
    ),
    es: listed(
      `Objetivo | Objetivo estratégico | Objetivos | Objetivos estratégicos | Objetivo operativo | Objetivo general | Nombre del objetivo | Objetivo de calidad | Estrategias | Objetivos / Estrategias | Cadena de resultados | Lógica de intervención | Resumen narrativo | Resultado esperado`,
    ),
    pt: listed(
      `OBJETIVO | Objetivo estratégico | Objetivos | Objetivos estratégicos | Objectivo | Objectivo estratégico | Objetivo operacional | Estratégias | Objetivos / Estratégias | Cadeia de resultados | Lógica de intervenção | Resultado esperado`,
    ),
    it: listed(`Obiettivo strategico | Obiettivi strategici | Obiettivo operativo | Obiettivo | Obiettivi | Finalità`),
    nl: listed(`Doelstelling | Doelstellingen | Strategische doelstelling | Strategisch doel | Doel`),
    tr: listed(`Hedef | Stratejik amaç | Stratejik hedef | Amaç | Amaçlar | Sonuç zinciri | Müdahale mantığı`),
    ru: listed(`Цель | Цели | Стратегическая цель | Стратегические цели | Задача`),
    zh: listed(`战略目标 | 策略目标 | 战略主题 | 業務目標 | 策略目標 | 结果链 | 成果链 | 干预逻辑`),
    ja: listed(`戦略目標 | 戦略的目標 | 重要成功要因`),
    ko: listed(`전략목표 | 전략 목표 | 전략과제 | 전략 과제`),
    pl: listed(`Cel strategiczny | Cele strategiczne | Cel | Cele | Cel operacyjny`),
  },
  rank: {
    en: listed(
      `Rank | Ranking | Ranks | Last rank | Previous rank | Prior rank | Current rank | Current ranking | Previous ranking | Prior ranking | Last ranking | Latest ranking | Latest rank | Current position in ranking | New rank | Old rank | Rank last month | Rank last year | Rank LY | Rank PY | Rank change | Change in rank | Overall rank | League position | Last week's rank`,
    ),
    de: listed(
      `Rang | Platz | Platzierung | Ranking | Aktueller Rang | Aktuelle Platzierung | Vorherige Platzierung | Letzte Platzierung | Rang Vormonat | Rang Vorjahr | Rang alt | Rang neu | Vorheriger Rang | Letzter Rang`,
    ),
    fr: listed(
      `Classement | Classement actuel | Rang actuel | Dernier classement | Rang précédent | Classement précédent | Rang N-1 | Ancien rang`,
    ),
    es: listed(
      `Ranking | Ranking actual | Puesto actual | Posición actual | Puesto | Posición | Puesto anterior | Posición anterior | Ranking anterior | Clasificación`,
    ),
    pt: listed(`Ranking | Posição | Colocação | Posição anterior | Ranking anterior | Classificação`),
    it: listed(`Classifica | Posizione | Posizione precedente | Graduatoria`),
    nl: listed(`Rang | Ranglijst | Vorige rang`),
    tr: listed(`Sıralama | Önceki sıra`),
    zh: listed(`排名 | 名次 | 上期排名`),
    ja: listed(`順位 | ランキング | 前回順位`),
    ko: listed(`순위 | 랭킹`),
    pl: listed(`Miejsce | Ranking | Pozycja w rankingu`),
  },
  owner: {
    en: listed(`Owner | Who | KPI Owner | Responsible | Responsible Team/Person | responsible_dept | Data Owners | accountable | Responsible person
      Owners | Owned by | Data owner | Process owner | Metric owner | Measure owner | Objective owner | Action owner | Responsibility | Accountable person
      Accountability | Person responsible | Responsible party | Responsible manager | Responsible department | Responsible officer | Lead | Lead person | Assigned to
      Assignee | Champion | Sponsor | Executive sponsor | Executive owner | Manager | Account manager | Point of contact | Contact person | Contact | DRI | PIC | Reported by | Key contact | Resp. | KPI responsible | Indicator owner | Indicator responsible | Responsible for indicator`),
    de: listed(`Verantwortlich | Verantwortlicher | Verantwortliche | Verantwortliche Person | Verantwortung | Zuständig | Zuständigkeit | Eigentümer | Kennzahlenverantwortlicher
      Ansprechpartner | Datenverantwortlicher | Prozesseigner | Prozessverantwortlicher | Verantw. | Kennzahleneigner | Leiter | Kennzahlverantwortlicher | KPI-Verantwortlicher | Verantw. Kennzahl`),
    fr: listed(
      `Responsable | Responsables | Propriétaire | Pilote | Pilote du processus | Porteur | Référent | Chargé | Qui | Responsable du KPI | Personne responsable | Responsable indicateur | Responsable de l'indicateur | Resp. indicateur`,
    ),
    es: listed(
      `Responsable | responsable_id | Responsables | Dueño | Propietario | Dueño del proceso | Encargado | A cargo de | Líder | Responsable del indicador | Responsable indicador | Resp. indicador | Responsable de medición | Responsable medición`,
    ),
    pt: listed(
      `Responsável | Responsáveis | Proprietário | Dono | Gestor | Encarregado | Líder | Responsável pelo indicador | Quem | Responsável indicador | Responsável do indicador | Respons. indicador | Resp. indicador | Respons. medição | Responsável pela medição | Responsável medição`,
    ),
    it: listed(
      `Responsabile | Responsabili | Titolare | Referente | Proprietario | Owner KPI | A cura di | Responsabile indicatore | Responsabile dell'indicatore | Resp. indicatore`,
    ),
    nl: listed(`Verantwoordelijke | Verantwoordelijk | Eigenaar | KPI-eigenaar | Wie | Beheerder | Contactpersoon`),
    tr: listed(`Sorumlu | Sorumlu kişi | Sahibi | KPI sahibi | Sorumlular | Sorumlu birim`),
    ru: listed(`Сотрудник | Ответственный | Ответственные | Владелец | Исполнитель | Ответственное лицо`),
    zh: listed(`负责人 | 责任人 | 责任部门 | 负责部门 | 担当 | 負責人`),
    ja: listed(`担当 | 担当者 | 責任者 | オーナー | 担当部署`),
    ko: listed(`담당자 | 담당 | 책임자 | 담당부서 | 담당 부서`),
    pl: listed(`Odpowiedzialny | Osoba odpowiedzialna | Właściciel | Właściciel KPI | Opiekun | Kto`),
  },
  /** What an entity is part of. */
  parent: {
    en: listed(
      `Parent | Parent entity | Parent unit | Parent department | Parent organisation | Parent organization | Reports to | Rolls up to | Part of | Belongs to | Higher-level unit | Parent ID | Parent name`,
    ),
    de: listed(
      `Übergeordnet | Übergeordnete Einheit | Übergeordneter Bereich | Übergeordnete Abteilung | Gehört zu | Teil von | Untersteht | Berichtet an | Dachgesellschaft`,
    ),
    fr: listed(`Parent | Entité parente | Entité mère | Rattaché à | Rattachement | Fait partie de | Unité supérieure | Société mère`),
    es: listed(`Depende de | Pertenece a | Unidad superior | Entidad superior | Área superior | Reporta a | Entidad matriz`),
    pt: listed(`Depende de | Pertence a | Unidade superior | Entidade superior | Área superior | Reporta a | Entidade-mãe`),
    it: listed(`Dipende da | Appartiene a | Unità superiore | Riporta a`),
    nl: listed(`Onderdeel van | Valt onder | Bovenliggende eenheid | Rapporteert aan`),
  },
  entity: {
    en: listed(`Supplier | Suppliers | Vendor | Vendors | Machine | Production line | Equipment | Department | dept | Division | Measure Division | State | Site | site_id | Agency | Agency.Full.Name.y | Region | Branch | Team | Plant | Country
      Store | Business Unit | Location | Office | Company | Subsidiary | Unit name | Agency name | Departments | Dept. | Department name | Dept name | Entity | Entities
      Entity name | Legal entity | Organisation | Organization | Organisation unit | Organizational unit | Org unit | BU name | Territory | District | County | City | Market
      Facility | Factory | Warehouse | Hospital | School | Campus | Sector | Segment | Business line | Line of business | Business area | Cost center | Cost centre
      Profit center | Profit centre | Section name | Team name | Store name | Site name | Plant name | Branch name | Franchise | Outlet | Shop | Salesperson | Sales rep
      Sales representative | Agent | Employee | Employee name | Name of employee | Staff member | Person | Consultant | Representative | Channel | Sales channel | Product line | Brand | Area
      Area name | Region name | Customer segment | Operating unit | Operating company | Group company | Affiliate | Clinic | Ward | Depot | Terminal | Production line | Vendor | Supplier | Project | Project name | Portfolio`),
    de: listed(`Anlage | Maschine | Fertigungslinie | Abteilung | Standort | Werk | Filiale | Region | Land | Niederlassung | Gesellschaft | Bereich | Abteilungen | Geschäftsbereich | Geschäftseinheit
      Organisationseinheit | Einrichtung | Team | Kostenstelle | Profitcenter | Tochtergesellschaft | Unternehmen | Firma | Vertriebsregion | Gebiet | Bezirk
      Bundesland | Stadt | Ort | Markt | Mitarbeiter | Vertriebsmitarbeiter | Verkäufer | Fachbereich | Referat | Ressort | Sparte | Segment | Betrieb | Lager | Betriebsstätte | Vertriebskanal | Kanal | Klinik | Station | Marke`),
    fr: listed(`Machine | Ligne de production | PAYS | VENDEUR | Département | Usine | Agence | Magasin | Région | Équipe | Service | Site | Filiale | Société | Entité | Établissement
      Succursale | Boutique | Secteur | Zone | Ville | Entrepôt | Commercial | Employé | Collaborateur | Nom et prénom | Division | Centre de coût | Canal | Marque | Point de vente | Raison sociale | Nom de l'entreprise`),
    es: listed(`Máquina | Línea de producción | servicio | Area | Departamento | Planta | Sucursal | País | Región | Equipo | Área | Unidad de negocio | Entidad | Empresa | Filial | Sede | Tienda | Oficina
      Gerencia | Dirección | División | Zona | Ciudad | Provincia | Vendedor | Empleado | Nombre y apellidos | Almacén | Fábrica | Centro de costo | Centro de costes | Sociedad | Canal | Dependencia | Proceso | Marca | Estación | Razón social | Nombre de la empresa | Nombre de la entidad | Institución`),
    pt: listed(`Máquina | Linha de produção | Departamento | Filial | Loja | País | Região | Equipe | Área | Unidade de negócio | Entidade | Empresa | Fábrica | Planta | Setor | Sector | Diretoria
      Gerência | Divisão | Cidade | Vendedor | Funcionário | Nome do colaborador | Nome do funcionário | Colaborador | Centro de custo | Equipa | Escritório | Agência | Canal | Unidade operacional | Marca | Razão social | Nome da empresa | Instituição`),
    it: listed(
      `Macchina | Reparto | Dipartimento | Filiale | Stabilimento | Sede | Regione | Paese | Negozio | Squadra | Società | Azienda | Ufficio | Divisione | Area | Settore | Città | Entità | Venditore | Agente | Centro di costo | Punto vendita | Unità di business | Funzione | Ragione sociale`,
    ),
    nl: listed(
      `Afdeling | Vestiging | Locatie | Filiaal | Regio | Land | Fabriek | Bedrijf | Team | Winkel | Entiteit | Divisie | Kostenplaats | Medewerker | Verkoper | Bedrijfsonderdeel | Stad | Markt | Dochteronderneming | Organisatieonderdeel`,
    ),
    tr: listed(
      `Departman | Bölüm | Şube | Bölge | Ülke | Tesis | Fabrika | Mağaza | Ekip | Şirket | Şehir | Müdürlük | Satıcı | Adı Soyadı | Personel | Çalışan | Lokasyon`,
    ),
    ru: listed(
      `Отдел | Подразделение | Филиал | Регион | Страна | Департамент | Магазин | Команда | Завод | Компания | Город | Предприятие | Бизнес-единица | Площадка | Склад`,
    ),
    zh: listed(
      `姓名 | 部门 | 区域 | 地区 | 门店 | 分公司 | 子公司 | 工厂 | 国家 | 团队 | 渠道 | 事业部 | 員工 | 员工 | 部門 | 城市 | 公司`,
    ),
    ja: listed(`氏名 | 部門 | 部署 | 拠点 | 支店 | 店舗 | 地域 | 工場 | 国 | チーム | 会社 | 事業部 | エリア | 営業所 | 社員`),
    ko: listed(`성명 | 채널 | 부서 | 지점 | 지역 | 팀 | 매장 | 공장 | 국가 | 법인 | 사업부 | 회사 | 본부 | 직원 | 조직`),
    pl: listed(
      `Dział | Oddział | Region | Kraj | Zakład | Sklep | Zespół | Spółka | Jednostka biznesowa | Jednostka organizacyjna | Departament | Lokalizacja | Fabryka | Miasto | Firma | Pracownik | Imię i nazwisko`,
    ),
  },
  id: {
    en: listed(`KPI ID | KPI_Key | ID | Measure ID | S.No | SNO | Item ID | # | code | ref | No | No. | Nr | Nr. | Sr No | Sr. No. | Sl No | S/N | Serial No | Serial number
      Item no | Item # | KPI # | KPI No | KPI number | KPI code | KPI ref | Ref no | Reference | Reference number | Ref # | Metric ID | Indicator ID | Indicator code | Indicator no | Row # | Row | Line no | UID | Key`),
    de: listed(
      `Nr | Nr. | Lfd. Nr. | Lfd Nr | Nummer | Kennzahl-Nr. | KPI-Nr. | Kennzahl-ID | Kürzel | Ordnungsnummer | Ziffer | Schlüssel`,
    ),
    fr: listed(`N | N° | Numéro | Code | Réf | Référence | Id | N° indicateur | Code indicateur | Ordre | Rang`),
    es: listed(`id_kpi | N° | Nº | No. | Número | Código | Clave | Ref. | Código indicador | Código del indicador | Folio`),
    pt: listed(`kpi_id | Nº | N° | Número | Código | Ref. | Cód. | Código do indicador`),
    it: listed(`N. | Nr. | Numero | Codice | Rif. | Codice indicatore | Codice KPI`),
    nl: listed(`Nr. | Nummer | Volgnummer | Code | Referentie`),
    tr: listed(`Md. | No | Sıra | Sıra no | Kod | Numara`),
    ru: listed(`№ | № п/п | п/п | Номер | Код`),
    zh: listed(`序号 | 编号 | 编码 | 代码 | 指标编号 | 序號 | 編號`),
    ja: listed(`番号 | No. | コード | 項番 | 通番`),
    ko: listed(`번호 | 순번 | 코드 | 연번`),
    pl: listed(`Lp. | Lp | Nr | Numer | Kod`),
  },
} as const satisfies Record<string, WordsByLanguage>;
