import { plainText } from "../words";
import { listed } from "./wordList";

const plainSet = (text: string): ReadonlySet<string> => new Set(listed(text).flatMap((word) => plainText(word).split(" ")));

/** Words of titles and tabs that say what kind of sheet it is, and little words that join them. */
const titleWords =
  plainSet(`dashboard | scorecard | balanced | score | card | bsc | kpi | kpis | monitoring | monitor | tracker | tracking | report | reports | reporting | overview | summary | data | raw | input | inputs | output | sheet | table | tidy | main | home | index
  cover | template | sample | example | test | results | result | performance | metrics | metric | measures | indicators | indicator | key | strategic | strategy | management | executive | company | corporate | master | list | database | db | export | import
  analysis | view | chart | charts | pivot | calc | calculation | calculations | monthly | quarterly | annual | weekly | daily | yearly | actuals | targets | actual | target | vs | and | of | the | for | by | per | final | new | old | copy | draft | v | version | information
  figures | numbers | scores | review | business | worksheet | page | status | update | document | log | details | detail | long | wide | format | all | ytd
  cuadro | mando | integral | tablero | control | comando | informe | reporte | resumen | datos | hoja | indicadores | desempeño | gestión | seguimiento | de | del | la | el | los | las | y | mensual | anual | tabla | medición
  tableau | bord | prospectif | équilibré | rapport | synthèse | données | feuille | suivi | indicateurs | des | du | le | les | et | mensuel | annuel | récapitulatif | saisie | base | feuil
  kennzahlen | cockpit | kennzahlencockpit | übersicht | auswertung | bericht | berichtswesen | daten | rohdaten | tabelle | ampel | zusammenfassung | und | der | die | das | eingabe | vorlage | monatsbericht | ziele | steuerung | management-cockpit
  painel | relatório | planilha | plan | dados | resumo | folha | quadro | metas | resultados | bordo | gestão | cruscotto | riepilogo | dati | foglio | indicatori | overzicht | gegevens | blad | rapportage | sayfa | veri | özet | rapor | gösterge | paneli | arkusz | dane | raport
  лист | данные | отчет | показатели | 数据 | 仪表板 | 报表 | 概览 | シート | データ | ダッシュボード | 시트 | 데이터 | 대시보드 | 보고서`);

/** Whether a title or a tab says only what kind of sheet it is ("Dashboard", "KPI monitoring", "Tabelle1"), and nothing of whom or what it measures. */
export function isGenericTitle(text: string): boolean {
  const plain = plainText(text)
    .replace(/\(\d+\)$/, "")
    .replace(/[_\-–—:;,.|/&+()[\]'’"]+/g, " ");
  const words = plain.split(" ").filter((word) => word !== "");
  return (
    words.length > 0 &&
    words.length <= 8 &&
    words.some((word) => !/^\d+$/.test(word)) &&
    words.every(
      (word) =>
        titleWords.has(word) ||
        /^(?:\d{1,4}|v\d+|fy\d\d)$/.test(word) ||
        titleWords.has(word.replace(/\d+$/, "")) ||
        /^(?:시트|シート|лист)\d*$/.test(word),
    )
  );
}

const remarkStart =
  /^(?:\*+\s*\p{L}|(?:notes?|nb|nota|notas|hinweise?|anmerkung(?:en)?|remarques?|observacion(?:es)?|observaç(?:ão|ões))\s*(?:\d{0,2}[:.)–—-]|$)|n\.b\.|source\s*:|sources\s*:|quelle|fuente|fonte|bron\b|kaynak|data source|©|\(c\)|copyright|all rights reserved|prepared (?:by|for|on)|created (?:by|on)|compiled by|author\b|approved by|reviewed by|last (?:updated|update|modified|refresh\w*)|updated (?:on|at|by)|as (?:of|at) \d|data as of|erstellt (?:von|am)|stand\s*:|stand \d|letzte (?:aktualisierung|änderung)|établi par|préparé par|mis à jour|dernière mise à jour|mise à jour|elaborado por|preparado por|actualizado|última actualización|fecha de actualización|atualizado|última atualização|elaborated by|confidential|vertraulich|confidentiel|confidencial|internal use|for internal use|page \d|seite \d|página \d|(?:legend|legende|légende|leyenda|legenda)(?:\s*:|$)|key\s*:|instructions?\b|how to (?:use|read|fill)|please\b|bitte\b|veuillez|por favor|see (?:also|note|sheet|tab)|siehe\b|voir\b|fill in|enter (?:your|the|data)|example\s*:|e\.g\.|disclaimer|version\s*:?\s*\d|https?:|www\.)/iu;
const legendLine =
  /(?:^|[\s(])(?:green|amber|yellow|red|grün|gelb|rot|vert|orange|jaune|rouge|verde|amarillo|ámbar|rojo|amarelo|vermelho|giallo|rosso|🟢|🟡|🔴|●|▲|◆|■|✅|❌)\s*(?:=|:|–|-|—|→|means|bedeutet|signifie|significa|if|when|wenn|si)\s*\S/iu;
const keyLine = /^[\p{L}\p{N}%]{1,12}\s*=\s*\p{L}/u;

/** Whether a text beside or below a table is a remark, a source, a stamp or a legend ("Prepared by …", "Green = on target"), and no part of it. */
export function isLegendOrRemark(text: string): boolean {
  const trimmed = text.replace(/\s+/g, " ").trim();
  if (trimmed === "") return false;
  const long = trimmed.length > 120 || (trimmed.length > 60 && /[.!?]$/.test(trimmed) && trimmed.split(" ").length > 9);
  return long || remarkStart.test(trimmed) || legendLine.test(trimmed) || keyLine.test(trimmed);
}
