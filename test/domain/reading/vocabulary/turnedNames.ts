/** Words of one language, and how it says that something bad is put right or something good is lost; `N` stands for the word. */
export interface TurningLanguage {
  readonly bad: readonly string[];
  readonly good: readonly string[];
  /** What is done to something bad. */
  readonly undo: readonly string[];
  /** What is done to something good. */
  readonly lose: readonly string[];
  /** Nouns for what is done to something bad. */
  readonly head: readonly string[];
  /** A share of `X`. */
  readonly share: string;
}

const listed = (text: string): readonly string[] => text.split("|").map((word) => word.trim());
const after = (verbs: string): readonly string[] => listed(verbs).map((verb) => `N ${verb}`);

/** What people call good and bad, and what becomes of it: as the languages have it, whatever our reader knows. */
export const languages: Readonly<Record<string, TurningLanguage>> = {
  English: {
    bad: listed(
      "complaints | defects | errors | accidents | incidents | crimes | injuries | failures | outages | bugs | delays | waste | bad debts | fraud cases | stockouts | emissions | absences | infections | downtime | warranty claims | backlog | vulnerabilities | overdue invoices | non-conformities | violent crimes | readmissions | costs | sick days | open findings | phishing clicks | lost customers | scrap | rework",
    ),
    good: listed(
      "revenue | sales | customers | customer satisfaction | profit | margin | availability | market share | productivity | new customers | qualified leads",
    ),
    undo: [
      ...after(
        "resolved | closed | avoided | prevented | cleared | solved | detected | fixed | recovered | eliminated | answered | settled | cured | remediated | recycled | collected | reduced | diverted | repaired | mitigated | corrected | intercepted | stopped | handled | investigated | caught | rescued | offset | saved | treated | blocked | contained | patched | averted | removed | resolved within 5 days | closed on time | resolved at first contact | avoided to date",
      ),
      "resolved N",
      "avoided N",
      "prevented N",
      "days without N",
      "absence of N",
      "freedom from N",
      "no N",
      "N-free days",
      "sites free of N",
      "months since N",
    ],
    lose: after(
      "lost | at risk | missed | cancelled | forgone | declined | written off | refunded | leakage | erosion | decline | decrease",
    ).concat(["loss of N", "lost N", "decline in N", "unhappy N"]),
    head: [
      "N resolution rate",
      "Clearance rate – N",
      "Solve rate (N)",
      "N detection rate",
      "N recovery rate",
      "Prevention of N",
      "N prevention",
      "N avoidance",
      "N reduction",
      "Elimination of N",
      "N closure rate",
      "N diversion rate",
      "N fix rate",
      "Containment of N",
      "Remediation of N",
      "N recycling rate",
      "Recovery of N",
      "N management score",
      "N control rate",
      "N reporting rate",
      "N elimination",
      "N containment rate",
      "N response rate",
      "Resolution of N",
      "N mitigation",
      "N awareness",
      "N abatement",
    ],
    share: "% of X",
  },
  German: {
    bad: listed(
      "Reklamationen | Beschwerden | Fehler | Unfälle | Störungen | Ausfälle | Mängel | Straftaten | Kosten | Emissionen | Abfälle | Fehlzeiten | Lieferverzug | Kundenabwanderung | Ausschuss | Nacharbeit | Schwachstellen | Außenstände | Verspätungen | Wartezeit | Stillstandszeiten | Energieverbrauch",
    ),
    good: listed("Umsatz | Gewinn | Marge | Kundenzufriedenheit | Neukunden | Verfügbarkeit | Deckungsbeitrag | Liefertreue"),
    undo: [
      ...after(
        "behoben | gelöst | erledigt | abgeschlossen | vermieden | verhindert | beseitigt | aufgeklärt | bearbeitet | reduziert | gesenkt | eingespart | bereinigt | abgestellt | geschlossen | beantwortet | verwertet | kompensiert | fristgerecht erledigt | innerhalb von 5 Tagen gelöst",
      ),
      "vermiedene N",
      "behobene N",
      "gelöste N",
      "erledigte N",
      "Tage ohne N",
      "N-freie Tage",
      "aufgeklärte N",
      "verhinderte N",
    ],
    lose: after("verloren | entgangen | rückläufig | eingebrochen").concat([
      "Rückgang N",
      "Verlust an N",
      "entgangener N",
      "N-Verlust",
      "N-Rückgang",
    ]),
    head: [
      "Vermeidung von N",
      "Reduktion der N",
      "Beseitigung der N",
      "Aufklärungsquote N",
      "Senkung der N",
      "N-Vermeidung",
      "N-Reduktion",
      "Einsparung N",
      "Behebungsquote N",
      "Lösungsquote N",
      "Verringerung der N",
      "Rückgang der N",
      "Prävention von N",
    ],
    share: "Anteil X",
  },
  French: {
    bad: listed(
      "réclamations | plaintes | défauts | erreurs | accidents | pannes | retards | incidents | coûts | rebuts | déchets | émissions | impayés | absences | infections | accidents du travail | non-conformités | gaspillage",
    ),
    good: listed("chiffre d'affaires | marge | clients | satisfaction client | ventes | bénéfice | productivité | fidélité"),
    undo: [
      ...after(
        "résolus | résolues | traités | traitées | évités | évitées | clôturés | clôturées | corrigés | corrigées | élucidés | recyclés | valorisés | recouvrés | réparés | détectés | supprimées | réglés | réglées | soldées | traités dans les délais",
      ),
      "jours sans N",
      "absence de N",
      "zéro N",
      "fin des N",
    ],
    lose: after("perdus | perdu | perdues | manquées | en baisse | à risque | annulées").concat([
      "perte de N",
      "baisse de N",
      "recul de N",
      "érosion de N",
    ]),
    head: [
      "Taux de résolution des N",
      "Réduction des N",
      "Prévention des N",
      "Taux de recyclage des N",
      "Taux de traitement des N",
      "Diminution des N",
      "Taux d'élucidation des N",
      "Taux de valorisation des N",
      "Suppression des N",
      "Taux de recouvrement des N",
      "Élimination des N",
      "Taux de détection des N",
      "Maîtrise des N",
      "Lutte contre les N",
      "Taux de clôture des N",
    ],
    share: "Part des X",
  },
  Spanish: {
    bad: listed(
      "quejas | reclamos | reclamaciones | defectos | errores | accidentes | incidencias | retrasos | costos | costes | mermas | fallas | residuos | emisiones | devoluciones | morosidad | desperdicios | ausentismo | cartera vencida",
    ),
    good: listed("ventas | ingresos | clientes | margen | satisfacción del cliente | utilidad | productividad"),
    undo: [
      ...after(
        "resueltas | resueltos | atendidas | atendidos | evitados | evitadas | cerradas | cerrados | corregidos | corregidas | solucionadas | solucionados | recicladas | reciclados | recuperada | recuperadas | detectados | detectadas | prevenidos | eliminados | reparadas | resueltas a tiempo",
      ),
      "días sin N",
      "cero N",
      "ausencia de N",
      "días libres de N",
    ],
    lose: after("perdidos | perdidas | en riesgo | canceladas | no logradas").concat([
      "pérdida de N",
      "caída de N",
      "disminución de N",
      "fuga de N",
    ]),
    head: [
      "Tasa de resolución de N",
      "Reducción de N",
      "Prevención de N",
      "Tasa de reciclaje de N",
      "Recuperación de N",
      "Eliminación de N",
      "Tasa de cierre de N",
      "Disminución de N",
      "Tasa de esclarecimiento de N",
      "Índice de solución de N",
      "Tasa de detección de N",
      "Control de N",
      "Ahorro de N",
      "Aprovechamiento de N",
      "Gestión de N",
    ],
    share: "Porcentaje de X",
  },
  Portuguese: {
    bad: listed(
      "reclamações | defeitos | erros | acidentes | atrasos | custos | falhas | resíduos | emissões | devoluções | inadimplência | incidentes | desperdícios | retrabalho | absenteísmo",
    ),
    good: listed("vendas | receita | clientes | margem | satisfação do cliente | lucro | produtividade"),
    undo: [
      ...after(
        "resolvidas | resolvidos | tratadas | tratados | evitados | evitadas | encerradas | encerrados | corrigidos | corrigidas | solucionadas | solucionados | reciclados | recicladas | recuperados | recuperada | fechadas | fechados | eliminados | detectadas | resolvidas no prazo",
      ),
      "dias sem N",
      "zero N",
      "ausência de N",
      "dias livres de N",
    ],
    lose: after("perdidos | perdidas | em risco | canceladas").concat(["perda de N", "queda de N", "redução de N", "fuga de N"]),
    head: [
      "Taxa de resolução de N",
      "Redução de N",
      "Prevenção de N",
      "Taxa de reciclagem de N",
      "Recuperação de N",
      "Eliminação de N",
      "Diminuição de N",
      "Taxa de tratamento de N",
      "Índice de solução de N",
      "Taxa de detecção de N",
      "Controle de N",
      "Economia de N",
      "Reaproveitamento de N",
      "Gestão de N",
      "Taxa de fechamento de N",
    ],
    share: "Percentual de X",
  },
  Turkish: {
    bad: listed(
      "şikayetler | hatalar | kazalar | arızalar | gecikmeler | maliyetler | devamsızlık | atıklar | müşteri şikayetleri | iş kazaları | fire | iadeler | kesintiler",
    ),
    good: listed("ciro | satışlar | müşteri memnuniyeti | verimlilik | net kar | pazar payı"),
    undo: [
      ...listed(
        "çözülen | önlenen | giderilen | kapatılan | azaltılan | düzeltilen | tespit edilen | geri kazanılan | engellenen | yanıtlanan | sonuçlanan | zamanında çözülen",
      ).map((verb) => `${verb} N`),
      "sıfır N",
      "N olmayan gün",
      "N yaşanmayan gün",
    ],
    lose: ["kaybedilen N", "N kaybı", "N düşüşü", "riskli N", "kaçan N", "N azalışı"],
    head: [
      "N çözüm oranı",
      "N azaltma",
      "N önleme",
      "N geri kazanım oranı",
      "N giderme oranı",
      "N azaltımı",
      "N düşürme",
      "N tasarrufu",
      "N önleme oranı",
      "N kapatma oranı",
      "N yönetimi",
      "N tespit oranı",
      "N geri dönüşüm oranı",
    ],
    share: "X oranı",
  },
  Chinese: {
    bad: listed(
      "投诉 | 客户投诉 | 事故 | 安全事故 | 缺陷 | 故障 | 差错 | 成本 | 逾期账款 | 坏账 | 废品 | 不良品 | 延误 | 客户流失 | 隐患 | 能耗 | 工伤 | 退货 | 排放",
    ),
    good: listed("销售额 | 利润 | 客户满意度 | 收入 | 新客户 | 毛利率 | 市场份额"),
    undo: listed(
      "N处理 | N解决 | 已解决N | 已处理N | 避免的N | N关闭 | N降低 | N减少 | 无N天数 | 零N | N整改 | N修复 | N回收 | N排除 | 挽回N | N下降 | N检出 | N改善 | N节约",
    ),
    lose: listed("N损失 | N下降 | N流失 | N减少 | N下滑 | N风险 | 损失N"),
    head: listed(
      "N处理率 | N解决率 | N处理及时率 | N整改率 | N下降率 | N降低率 | N预防 | N管理得分 | N回收率 | N控制率 | N节约率 | N排除率 | N检出率 | N减少量 | N响应率 | N闭环率",
    ),
    share: "X占比",
  },
};
