import { headerWords } from "../reading/headerWords";
import { listed, type WordsByLanguage } from "../reading/vocabulary/wordList";
import { wordKey } from "../reading/words";

/** What a column of a list of entities holds. `level`: the names of one level, beside columns with those above and below it. */
export type EntityColumn = "entity" | "parent" | "level" | "owner" | "weight" | "id";

const parentWords: WordsByLanguage = {
  en: listed(`Parent | Parent entity | Parent unit | Parent ID | Parent department | Parent organisation | Parent organization | Parent name | Reports to | Reporting to | Belongs to | Part of | Below
    Higher-level unit | Superior | Superior unit | Superordinate | Rolls up to | Rollup to | Owned by unit | Under | Upper level | Upper unit`),
  de: listed(`Übergeordnet | Übergeordnete Einheit | Übergeordnete Abteilung | Übergeordneter Bereich | Übergeordnete Organisationseinheit | Gehört zu | Teil von | Berichtet an | Unterstellt
    Oberbereich | Obereinheit | Mutter | Muttergesellschaft | Elternteil | Eltern | Untersteht`),
  fr: listed(
    `Parent | Entité parente | Entité mère | Entité supérieure | Rattaché à | Rattachée à | Rattachement | Dépend de | Fait partie de | Supérieur | Service parent | Unité supérieure | Maison mère`,
  ),
  es: listed(
    `Superior | Unidad superior | Entidad superior | Área superior | Depende de | Pertenece a | Reporta a | Padre | Entidad padre | Unidad padre | Parte de | Dependencia superior`,
  ),
  pt: listed(
    `Superior | Unidade superior | Entidade superior | Área superior | Depende de | Pertence a | Reporta a | Pai | Entidade pai | Unidade pai | Parte de | Subordinado a`,
  ),
};

const levelWords: WordsByLanguage = {
  en: listed(
    `Group | Company | Corporation | Holding | Division | Directorate | Business unit | Segment | Region | Country | Area | Site | Plant | Department | Section | Unit | Team | Subteam | Squad | Group company | Sub-department`,
  ),
  de: listed(
    `Konzern | Gruppe | Unternehmen | Gesellschaft | Geschäftsbereich | Sparte | Division | Direktion | Ressort | Bereich | Hauptabteilung | Region | Land | Standort | Werk | Abteilung | Unterabteilung | Referat | Gruppe | Team`,
  ),
  fr: listed(
    `Groupe | Société | Entreprise | Division | Direction | Branche | Pôle | Région | Pays | Site | Usine | Département | Service | Unité | Équipe`,
  ),
  es: listed(
    `Grupo | Empresa | Compañía | Corporación | División | Dirección | Gerencia | Subgerencia | Región | País | Zona | Sede | Planta | Departamento | Área | Sección | Unidad | Equipo`,
  ),
  pt: listed(
    `Grupo | Empresa | Companhia | Corporação | Divisão | Diretoria | Direção | Gerência | Região | País | Sede | Fábrica | Departamento | Área | Setor | Seção | Unidade | Equipe | Equipa`,
  ),
};

const keysOf = (words: WordsByLanguage): ReadonlySet<string> => new Set(Object.values(words).flat().map(wordKey));

const [parents, levels, totals] = [keysOf(parentWords), keysOf(levelWords), keysOf(headerWords.total)];
const [entities, owners, weights, ids] = [
  keysOf(headerWords.entity),
  keysOf(headerWords.owner),
  keysOf(headerWords.weight),
  keysOf(headerWords.id),
];
const names = new Set(
  ["name", "nom", "nombre", "nome", "bezeichnung", "einheit", "unit", "unite", "unidad", "unidade", "organisation"].map(wordKey),
);
const countedLevel = /^(?:level|ebene|stufe|niveau|nivel|nivell?o?|hierarchy|hierarchie|jerarquia|hierarquia|l|lvl)\d{1,2}$/;

/** What a header says that its column holds; null where it says nothing of entities. A level alone is an entity: its neighbours decide. */
export function entityColumn(header: string): EntityColumn | null {
  const key = wordKey(header);
  if (key === "") return null;
  if (parents.has(key)) return "parent";
  if (levels.has(key) || countedLevel.test(key)) return "level";
  if (entities.has(key) || names.has(key)) return "entity";
  if (owners.has(key)) return "owner";
  if (weights.has(key)) return "weight";
  return ids.has(key) || /^(?:entity|unit|dept|department)(?:id|code|no|nr)$/.test(key) ? "id" : null;
}

export const isTotalWord = (text: string): boolean => totals.has(wordKey(text));
