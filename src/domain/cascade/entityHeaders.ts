import { headerWords } from "../reading/headerWords";
import { listed, type WordsByLanguage } from "../reading/vocabulary/wordList";
import { wordKey } from "../reading/words";

/**
 * What a column of a list of entities holds. `level`: the names of one level, beside columns with those above and below it. `others`: what may be an entity
 * elsewhere (suppliers, customers), and is one only beside a parent or a level. `beside`: what says more about an entity.
 */
export type EntityColumn = "entity" | "parent" | "level" | "others" | "owner" | "weight" | "id" | "beside";

const parentWords: WordsByLanguage = {
  en: listed(`Parent | Parent entity | Parent unit | Parent ID | Parent department | Parent organisation | Parent organization | Parent name | Reports to | Reporting to | Belongs to | Part of
    Higher-level unit | Superior | Superior unit | Superordinate | Rolls up to | Rollup to | Owned by unit | Upper level | Upper unit`),
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

const entityWords: WordsByLanguage = {
  en: listed(`Entity | Entities | Entity name | Name | Unit | Unit name | Organisation | Organization | Organisation unit | Organizational unit | Organisational unit | Org unit | Departments | Department name
    Divisions | Teams | Business units | Sites | Regions | Cost center | Cost centre`),
  de: listed(
    `Einheit | Einheiten | Organisationseinheit | Organisationseinheiten | Organisation | Name | Bezeichnung | Abteilungen | Bereiche | Teams | Standorte | Kostenstelle | Entität`,
  ),
  fr: listed(`Entité | Entités | Nom | Unité | Unités | Organisation | Services | Départements | Équipes | Directions | Centre de coût`),
  es: listed(
    `Entidad | Entidades | Nombre | Unidad | Unidades | Unidad organizativa | Organización | Departamentos | Áreas | Equipos | Centro de costo`,
  ),
  pt: listed(
    `Entidade | Entidades | Nome | Unidade | Unidades | Unidade organizacional | Organização | Departamentos | Áreas | Equipes | Centro de custo`,
  ),
};

const besideWords: WordsByLanguage = {
  en: listed(`Headcount | FTE | FTEs | Employees | Staff | Location | City | E-mail | Email | Phone | Address | Type | Kind`),
  de: listed(`Mitarbeiter | Mitarbeiterzahl | Köpfe | Ort | Standort | E-Mail | Telefon | Adresse | Art | Typ`),
  fr: listed(`Effectif | Effectifs | ETP | Lieu | Ville | Courriel | Téléphone | Adresse | Type`),
  es: listed(`Plantilla | Empleados | Lugar | Ciudad | Correo | Teléfono | Dirección postal | Tipo`),
  pt: listed(`Funcionários | Colaboradores | Local | Cidade | Telefone | Endereço | Tipo`),
};

const keysOf = (words: WordsByLanguage): ReadonlySet<string> => new Set(Object.values(words).flat().map(wordKey));

/** The first that knows a header decides. */
const columnWords: readonly (readonly [EntityColumn, ReadonlySet<string>])[] = [
  ["parent", keysOf(parentWords)],
  ["level", keysOf(levelWords)],
  ["entity", keysOf(entityWords)],
  ["owner", keysOf(headerWords.owner)],
  ["weight", keysOf(headerWords.weight)],
  ["id", keysOf(headerWords.id)],
  ["beside", keysOf(besideWords)],
  ["beside", keysOf(headerWords.comment)],
  ["others", keysOf(headerWords.entity)],
];
const countedLevel = /^(?:level|ebene|stufe|niveau|nivel|hierarchy|hierarchie|jerarquia|hierarquia|l|lvl)\d{1,2}$/;
const codeOfEntity = /^(?:entity|unit|dept|department|org)(?:id|code|no|nr)$/;
const totals = keysOf(headerWords.total);

/** What a header says that its column holds; null where it says nothing of entities. */
export function entityColumn(header: string): EntityColumn | null {
  const key = wordKey(header);
  if (key === "") return null;
  if (countedLevel.test(key)) return "level";
  if (codeOfEntity.test(key)) return "id";
  return columnWords.find(([, words]) => words.has(key))?.[0] ?? null;
}

export const isTotalWord = (text: string): boolean => totals.has(wordKey(text));

const companies: ReadonlySet<string> = new Set(
  listed(
    `Group | Company | Corporation | Holding | Konzern | Gruppe | Unternehmen | Gesellschaft | Firma | Groupe | Société | Entreprise | Grupo | Empresa | Compañía | Corporación | Companhia | Corporação`,
  ).map(wordKey),
);

/** Whether a text is a word for a whole company. */
export const isCompanyWord = (text: string): boolean => companies.has(wordKey(text));
