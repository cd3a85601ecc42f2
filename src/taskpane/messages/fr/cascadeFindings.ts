import type { CascadeFindingCode } from "../../../domain/cascade/cascadeFinding";
import { cellOf } from "../cellText";
import type { Details } from "../details";
import type { CascadeFindingSentence } from "../messages";
import { plain, quoted } from "./cellText";
import { counted } from "./grammar";

const kpi = (details: Details) => quoted(details, "kpi", "cet indicateur");
const entity = (details: Details) => quoted(details, "entity", "l’entreprise");

/** "le service « Ventes »"; the noun carries the gender, whatever the name. */
function department(details: Details): string {
  const name = quoted(details, "entity", "");
  return name === "" ? "un service" : `le service ${name}`;
}

/** The same after "de". */
function ofDepartment(details: Details): string {
  const name = quoted(details, "entity", "");
  return name === "" ? "d’un service" : `du service ${name}`;
}

/** The one that carries it, with its noun. */
function onlyChild(details: Details): string {
  const name = quoted(details, "child", "");
  return name === "" ? "un seul service" : `seul le service ${name}`;
}

/** "3", and the word for one or for more. */
function howMany(details: Details, key: string, one: string, many: string): string {
  const count = Number(details[key] ?? 0);
  return count === 0 ? `quelques ${many}` : counted(count, one, many);
}

/** "2026-01", or how many periods and the first of them. */
function when(details: Details, period: (key: string) => string): string {
  const [count, first] = [Number(details.periods ?? 1), plain(details, "period", "")];
  const said = first === "" ? "" : period(first);
  if (count > 1) return said === "" ? `${count} périodes` : `${count} périodes, d’abord ${said}`;
  return said === "" ? "une période" : said;
}

/** "and 3 more": departments or parents of which the same is true. */
const andMore = (details: Details): string =>
  Number(details.others ?? 0) > 0 ? ` et ${counted(Number(details.others), "autre", "autres")}` : "";

/** What is wrong or unusual in a cascade, and what to do about it. */
export const cascadeFindings = {
  "no-entities": () => "Il n’y a pas encore de services. Ajoutez-les, ou collez une liste.",
  "entity-without-name": () => "Un service n’a pas de nom. Donnez-lui-en un\u00a0: sa feuille porte ce nom.",
  "entity-twice": (details) =>
    plain(details, "parent", "") === ""
      ? `${department(details)} figure deux fois dans la liste. Renommez l’un des deux, ou retirez-le.`
      : `${department(details)} figure deux fois sous ${quoted(details, "parent", "")}. Renommez l’un des deux, ou retirez-le.`,
  "unknown-parent": (details) =>
    `${department(details)} est rattaché à ${quoted(details, "parent", "un autre")}, qui n’est pas dans la liste. Choisissez son rattachement.`,
  "entity-cycle": (details) =>
    `${department(details)} est rattaché à ${quoted(details, "parent", "un autre")}, qui lui est rattaché. Changez le rattachement de l’un des deux.`,
  "entity-weight": (details) =>
    `Le poids ${quoted(details, "weight", "indiqué")} ${ofDepartment(details)} n’est pas un nombre supérieur ou égal à 0.`,
  "figures-of-unknown-entity": (details) =>
    `Il y a des valeurs pour ${department(details)}, qui n’est pas dans la liste. Elles sont conservées et ne comptent nulle part.`,

  "nobody-carries": (details) => `Aucun service ne porte ${kpi(details)}. Choisissez des services, ou ne le déclinez pas.`,
  "entity-carries-nothing": (details) => `${department(details)} ne porte aucun indicateur\u00a0: sa feuille sera vide.`,
  "objective-unsupported": (details) => `Aucun service ne soutient l’objectif stratégique ${quoted(details, "objective", "indiqué")}.`,
  "rate-split": (details) =>
    `${kpi(details)} est un taux${plain(details, "unit", "") === "" ? "" : ` (${plain(details, "unit", "")})`}\u00a0: sa cible ne peut pas être répartie. Choisissez «\u00a0Identique\u00a0».`,
  "weight-negative": (details) =>
    `Le poids ${quoted(details, "weight", "indiqué")} ${ofDepartment(details)} pour ${kpi(details)} n’est pas un nombre supérieur ou égal à 0.`,
  "weights-all-zero": (details) =>
    `Pour ${kpi(details)}, aucun service sous ${entity(details)} n’a de poids. Donnez un poids à l’un d’eux au moins.`,
  "carried-by-one": (details) => `Sous ${entity(details)}, ${onlyChild(details)} porte ${kpi(details)} et reçoit donc toute la cible.`,
  "kind-unknown": (details) =>
    `${quoted(details, "text", quoted(details, "kind", "le texte écrit"))} n’est pas un mode de déclinaison pour ${kpi(details)}. Choisissez-en un dans la liste.`,
  "unknown-kpi": (details) => `${kpi(details)} figure dans la répartition mais pas dans le tableau de bord. La ligne est ignorée.`,
  "unknown-entity": (details) =>
    `${kpi(details)} a un poids pour ${department(details)}, qui n’est pas dans la liste. Ce poids est ignoré.`,

  "no-target-to-split": (details) =>
    Number(details.periods ?? 0) === Number(details.of ?? -1)
      ? `${kpi(details)} n’a aucune cible à répartir.`
      : `${kpi(details)} n’a pas de cible à répartir pour ${howMany(details, "periods", "période", "périodes")}.`,
  "target-typed-over": (details, period) =>
    andMore(details) === ""
      ? `${department(details)} a sa propre cible pour ${kpi(details)} (${when(details, period)}). Elle est conservée, et c’est elle qui est répartie plus bas.`
      : `${department(details)}${andMore(details)} ont leurs propres cibles pour ${kpi(details)} (${when(details, period)}). Elles sont conservées, et ce sont elles qui sont réparties plus bas.`,
  "targets-differ": (details, period, figure) =>
    `${kpi(details)}\u00a0: la somme des cibles sous ${entity(details)}${andMore(details)} ne donne pas ${andMore(details) === "" ? "sa" : "leur"} propre cible (${when(details, period)}${difference(details, figure)}).`,
  "actuals-differ": (details, period, figure) =>
    `${kpi(details)} (${when(details, period)})\u00a0: ${entity(details)} indique ${shown(details, "own", figure)}, ses services donnent ${shown(details, "children", figure)}. C’est sa propre valeur qui compte.`,
  "input-missing": (details) =>
    `${department(details)} doit encore fournir ${howMany(details, "inputs", "valeur", "valeurs")}${ofDue(details)}\u00a0; il reste du temps.`,
  "input-late": (details) =>
    `${department(details)} est en retard pour ${howMany(details, "inputs", "valeur", "valeurs")}${ofDue(details)}.`,
  "not-a-number": (details) =>
    `${quoted(details, "text", "la saisie")}${plain(details, "at", "") === "" ? "" : ` en ${cellOf(plain(details, "at", ""))}`} dans la feuille ${ofDepartment(details)} n’est pas un nombre et ne compte pas comme valeur.`,

  "text-number": (details) =>
    `${department(details)} a enregistré ${quoted(details, "text", "un nombre")} sous forme de texte (cellule ${cellOf(plain(details, "at", ""))}). Sa propre feuille le lit, les totaux au-dessus non\u00a0: saisissez-le comme nombre.`,
  "entity-set-aside": (details) =>
    `${department(details)} n’est plus dans la liste. Sa feuille est conservée, marquée comme mise de côté, et ne compte nulle part.`,
  "kpi-set-aside": (details) =>
    `${kpi(details)} n’est plus dans le tableau de bord. Ce qui a été saisi${plain(details, "entity", "") === "" ? "" : ` dans la feuille ${ofDepartment(details)}`} est conservé au-dessous des autres indicateurs.`,
  "typed-set-aside": (details) => {
    const where = ofDepartment(details);
    return Number(details.typed ?? 0) === 1
      ? `1 cellule saisie ${where} n’a plus de place et est conservée à part.`
      : `${howMany(details, "typed", "cellule saisie", "cellules saisies")} ${where} n’ont plus de place et sont conservées à part.`;
  },
  "sheet-name-shortened": (details) =>
    `La feuille ${ofDepartment(details)} s’appelle ${quoted(details, "sheet", "autrement")}\u00a0: un nom de feuille a 31 caractères au plus, tous ne sont pas autorisés, et chaque nom n’existe qu’une fois.`,
  "entity-sheet-copied": (details) =>
    `La feuille ${quoted(details, "sheet", "ici")} se présente comme celle ${ofDepartment(details)}, qui en a déjà une\u00a0: elle est prise pour une copie, et ce qui y est saisi ne compte nulle part.`,
  "entity-sheet-unread": (details) =>
    `La feuille ${quoted(details, "sheet", "d’un service")} a perdu la ligne ou la colonne masquée qui dit ce que sont ses cellules. Ce qui y est saisi ne compte nulle part\u00a0; une nouvelle feuille est créée à côté.`,
  "changed-there": (details, period) =>
    `La valeur ${ofDepartment(details)} pour ${kpi(details)} (${when(details, period)}) a été modifiée dans le fichier.`,
  "changed-both": (details, period) =>
    `La valeur ${ofDepartment(details)} pour ${kpi(details)} (${when(details, period)}) a été modifiée ici et dans le fichier. Choisissez celle qui compte.`,
  "other-card": () => "Le fichier vient d’un autre tableau de bord. Rien n’en a été repris.",
} satisfies Record<CascadeFindingCode, CascadeFindingSentence>;

const shown = (details: Details, key: string, figure: (figure: number) => string): string =>
  details[key] === undefined ? "autre chose" : figure(Number(details[key]));

const difference = (details: Details, figure: (figure: number) => string): string =>
  details.difference === undefined ? "" : `\u00a0; écart ${figure(Number(details.difference))}`;

const ofDue = (details: Details): string =>
  details.of === undefined ? "" : ` (sur ${counted(Number(details.of), "attendue", "attendues")})`;
