import { columnOf, type Column } from "./column";
import type { SheetView } from "../sheetView";
import { isEntityLabel } from "../vocabulary/entityWords";
import { isTopic } from "../vocabulary/topicWords";
import { listed } from "../vocabulary/wordList";
import { plainText, wordKey } from "../words";

/** Words that head groups of KPIs as well as parts of a company. */
const ofTwoMeanings: ReadonlySet<string> = new Set(
  listed(`Area | Areas | Area name | Service | Services | Service area | Functional area | Function | Domain | Process | Group | Section
    Bereich | Bereiche | Gruppe | Gebiet | Aufgabenbereich | Themenbereich | Prozess | Funktion | Domaine | Domaines | Secteur | Pôle | Processus | Fonction
    Área | Áreas | Ámbito | Ámbitos | Servicio | Servicios | Proceso | Grupo | Âmbito | Domínio | Serviço | Serviços | Processo | Ambito | Funzione | Servizio
    Alan | Hizmet | Hizmet alanı | Faaliyet alanı | Süreç | Grup | 领域 | 業務領域 | 业务领域 | 板块 | 模块 | 服务`).map(wordKey),
);

type Verdict = "entity" | "perspective" | "open";

/**
 * A column headed by a word of two meanings ("Area", "Service", "Bereich"): where KPIs come again under other of its cells, or where these
 * are places and departments, they say whose the figures are; where they are topics and every KPI stands once, they group the KPIs. What
 * stays open is asked about.
 */
export const perspectiveOrEntity =
  (view: SheetView, rows: readonly number[]) =>
  (columns: readonly Column[]): readonly Column[] => {
    const kpi = columnOf(columns, "kpi");
    const found = columns.filter(isOpen);
    const [only] = found;
    if (kpi === null || only === undefined || found.length > 1) return columns;
    if (columns.some((column) => column.role === "entity" && column !== only)) return columns;
    const isGrouped = columns.some((column) => column.role === "perspective" && column !== only);
    const verdict = judge(only, partsUnder(view, rows, kpi.column, only.column));
    const settled = ((): Column => {
      if (verdict === "perspective") return { ...only, role: isGrouped ? "ignored" : "perspective" };
      // Beside a column that groups the KPIs it does not group them again.
      return { ...only, role: "entity", doubt: verdict === "open" && !isGrouped ? "perspective-or-entity" : only.doubt };
    })();
    return columns.map((column) => (column === only ? settled : column));
  };

const isOpen = ({ role, because, stack, header }: Column): boolean =>
  (role === "perspective" || role === "entity") &&
  because[0] === "header-word" &&
  (ofTwoMeanings.has(wordKey(header)) ||
    ["perspective", "entity"].every((concept) => stack.at(-1)?.concepts.some((each) => each === concept) === true));

interface Parts {
  readonly names: readonly string[];
  /** Share of the KPIs that stand under more than one of them. */
  readonly again: number;
}

function partsUnder(view: SheetView, rows: readonly number[], kpi: number, column: number): Parts {
  const names = new Map<string, string>();
  const parts = new Map<string, Set<string>>();
  let part = "";
  for (const row of rows) {
    part = view.filledText(row, column) || part;
    const name = plainText(view.filledText(row, kpi));
    if (name === "" || part === "") continue;
    names.set(plainText(part), part);
    parts.set(name, (parts.get(name) ?? new Set()).add(plainText(part)));
  }
  const again = [...parts.values()].filter(({ size }) => size > 1).length;
  return { names: [...names.values()], again: parts.size === 0 ? 0 : again / parts.size };
}

function judge({ stack }: Column, { names, again }: Parts): Verdict {
  // "Domain" and "Ámbito" are no words for a part of a company by themselves.
  const leansToTopics = stack.at(-1)?.concepts.includes("entity") !== true;
  if (again >= 0.5 || (again > 0 && !leansToTopics)) return "entity";
  const told = names.map(isEntityLabel);
  const share = (some: number): number => (names.length === 0 ? 0 : some / names.length);
  const surely = told.filter((each) => each === "surely").length;
  if (share(surely) >= 0.5) return "entity";
  const topics = names.filter((name, index) => told[index] === "no" && isTopic(name)).length;
  const either = names.filter((name, index) => told[index] === "maybe" && isTopic(name)).length;
  const departments = told.filter((each) => each === "maybe").length;
  if (surely === 0 && topics > 0 && share(topics + departments) >= 0.7) return "perspective";
  if (surely === 0 && names.length > 2 && share(either) > 0.7) return "perspective";
  return leansToTopics && surely === 0 && share(departments) < 0.5 ? "perspective" : "open";
}
