import type { CascadeFindingCode } from "../../../domain/cascade/cascadeFinding";
import { cellOf } from "../cellText";
import type { Details } from "../details";
import type { CascadeFindingSentence } from "../messages";
import { plain, quoted } from "./cellText";

const kpi = (details: Details) => quoted(details, "kpi", "este indicador");
const entity = (details: Details) => quoted(details, "entity", "la empresa");
const department = (details: Details) => quoted(details, "entity", "un departamento");
const weight = (details: Details) => `El peso${plain(details, "weight", "") === "" ? "" : ` ${quoted(details, "weight", "")}`}`;

const count = (details: Details, key: string) => Number(plain(details, key, "0"));
const figures = (details: Details) => {
  const inputs = count(details, "inputs");
  return inputs === 0 ? "algunas cifras" : inputs === 1 ? "1 cifra" : `${inputs} cifras`;
};

/** "en 2026-01", or how many periods and the first of them. */
function when(details: Details, period: (key: string) => string): string {
  const [periods, first] = [Number(plain(details, "periods", "1")), plain(details, "period", "")];
  const said = first === "" ? "" : period(first);
  if (periods > 1) return said === "" ? `en ${periods} periodos` : `en ${periods} periodos (el primero, ${said})`;
  return said === "" ? "en un periodo" : `en ${said}`;
}

/** "and 3 more": departments or parents of which the same is true. */
const andMore = (details: Details): string => (Number(details.others ?? 0) > 0 ? ` y ${plain(details, "others", "")} más` : "");

/** What is wrong or unusual in a cascade, and what to do about it. */
export const cascadeFindings = {
  "no-entities": () => "Aún no hay departamentos. Añádalos o pegue una lista.",
  "entity-without-name": () => "Un departamento no tiene nombre. Póngale uno: su hoja se llama igual.",
  "entity-twice": (details) =>
    plain(details, "parent", "") === ""
      ? `${department(details)} figura dos veces en la lista. Cambie uno de los nombres o quite uno de los dos.`
      : `${department(details)} figura dos veces por debajo de ${quoted(details, "parent", "")}. Cambie uno de los nombres o quite uno de los dos.`,
  "unknown-parent": (details) =>
    `${department(details)} depende de ${quoted(details, "parent", "un departamento")}, que no figura en la lista. Elija de quién depende.`,
  "entity-cycle": (details) =>
    `${department(details)} depende de ${quoted(details, "parent", "un departamento")}, y también al revés. Elija para uno de los dos otra dependencia.`,
  "entity-weight": (details) => `${weight(details)} de ${department(details)} no es un número igual o mayor que 0.`,
  "figures-of-unknown-entity": (details) =>
    `Hay cifras de ${department(details)}, que no está entre los departamentos. Se conservan y no cuentan en ninguna parte.`,

  "nobody-carries": (details) => `Nadie asume ${kpi(details)}. Elija departamentos o no lo despliegue.`,
  "entity-carries-nothing": (details) => `${department(details)} no asume ningún indicador, así que su hoja quedará vacía.`,
  "objective-unsupported": (details) =>
    `Ningún departamento contribuye al objetivo estratégico ${quoted(details, "objective", "de aquí")}.`,
  "rate-split": (details) =>
    `${kpi(details)} es una tasa${plain(details, "unit", "") === "" ? "" : ` (${plain(details, "unit", "")})`}: su meta no se puede repartir. Elija «Idéntica».`,
  "weight-negative": (details) => `${weight(details)} de ${department(details)} para ${kpi(details)} no es un número igual o mayor que 0.`,
  "weights-all-zero": (details) =>
    `En ${kpi(details)}, nadie por debajo de ${entity(details)} tiene peso. Dé un peso al menos a uno de los departamentos.`,
  "carried-by-one": (details) =>
    `Por debajo de ${entity(details)}, solo ${quoted(details, "child", "un departamento")} asume ${kpi(details)}, así que recibe toda la meta.`,
  "kind-unknown": (details) =>
    `${quoted(details, "text", quoted(details, "kind", "Lo escrito"))} no es una manera de desplegar ${kpi(details)}. Elija una de la lista.`,
  "unknown-kpi": (details) => `${kpi(details)} figura entre los repartos, pero no está en el cuadro de mando. La línea se omite.`,
  "unknown-entity": (details) =>
    `${kpi(details)} tiene un peso para ${department(details)}, que no está entre los departamentos. Se omite.`,

  "no-target-to-split": (details) => {
    const periods = count(details, "periods");
    if (periods === Number(plain(details, "of", "-1"))) return `${kpi(details)} no tiene ninguna meta que se pueda repartir.`;
    const said = periods === 0 ? "algunos periodos" : periods === 1 ? "1 periodo" : `${periods} periodos`;
    return `${kpi(details)} no tiene meta que repartir en ${said}.`;
  },
  "target-typed-over": (details, period) =>
    andMore(details) === ""
      ? `${department(details)} tiene una meta propia para ${kpi(details)} ${when(details, period)}. Se conserva, y es la que se reparte más abajo.`
      : `${department(details)}${andMore(details)} tienen metas propias para ${kpi(details)} ${when(details, period)}. Se conservan, y son las que se reparten más abajo.`,
  "targets-differ": (details, period, figure) =>
    `${kpi(details)}: las metas por debajo de ${entity(details)}${andMore(details)} no suman la suya ${when(details, period)}${difference(details, figure)}.`,
  "actuals-differ": (details, period, figure) =>
    `${kpi(details)}: ${entity(details)} indica${shown(details, "own", figure)}, sus departamentos dan${shown(details, "children", figure)} ${when(details, period)}. Cuenta la cifra propia de ${entity(details)}.`,
  "input-missing": (details) => `${department(details)} aún no ha dado ${figures(details)}${ofDue(details)}; todavía hay plazo.`,
  "input-late": (details) => `${department(details)} lleva retraso con ${figures(details)}${ofDue(details)}.`,
  "not-a-number": (details) =>
    `${quoted(details, "text", "Lo escrito")}${plain(details, "at", "") === "" ? "" : ` en ${cellOf(plain(details, "at", ""))}`} de ${department(details)} no es un número y cuenta como si no hubiera cifra.`,

  "text-number": (details) =>
    `${department(details)} tiene ${quoted(details, "text", "un número")} guardado como texto (celda ${cellOf(plain(details, "at", ""))}). Su propia hoja lo lee, lo que se suma por encima no: escríbalo como número.`,
  "entity-set-aside": (details) =>
    `${department(details)} ya no está entre los departamentos. Su hoja se conserva, marcada como apartada, y no cuenta en ninguna parte.`,
  "kpi-set-aside": (details) =>
    `${kpi(details)} ya no está en el cuadro de mando. Lo escrito para este indicador${plain(details, "entity", "") === "" ? "" : ` en la hoja de ${department(details)}`} se conserva debajo de los demás.`,
  "typed-set-aside": (details) => {
    const cells = count(details, "typed");
    const whose = `de ${department(details)}`;
    return cells === 1
      ? `1 celda escrita ${whose} ya no tiene sitio y se conserva aparte.`
      : `${cells === 0 ? "Algunas" : cells} celdas escritas ${whose} ya no tienen sitio y se conservan aparte.`;
  },
  "sheet-name-shortened": (details) =>
    `La hoja de ${department(details)} se llama ${quoted(details, "sheet", "con un nombre más corto")}: un nombre de hoja tiene como máximo 31 caracteres, no se admiten todos, y cada nombre existe una sola vez.`,
  "entity-sheet-copied": (details) =>
    `La hoja ${quoted(details, "sheet", "de aquí")} dice ser la de ${department(details)}, que ya tiene una: se toma por una copia, y lo que hay escrito en ella no cuenta en ningún sitio.`,
  "entity-sheet-unread": (details) =>
    `La hoja ${quoted(details, "sheet", "de un departamento")} ha perdido la fila o la columna oculta que dice qué son sus celdas. Lo que hay escrito en ella no cuenta en ningún sitio; se crea una hoja nueva al lado.`,
  "changed-there": (details, period) => `${department(details)}: ${kpi(details)} ${when(details, period)} se cambió en el archivo.`,
  "changed-both": (details, period) =>
    `${department(details)}: ${kpi(details)} ${when(details, period)} se cambió aquí y en el archivo. Elija qué cifra cuenta.`,
  "other-card": () => "El archivo procede de otro cuadro de mando. No se ha tomado nada de él.",
} satisfies Record<CascadeFindingCode, CascadeFindingSentence>;

const shown = (details: Details, key: string, figure: (figure: number) => string): string =>
  details[key] === undefined ? " otra cosa" : ` ${figure(Number(details[key]))}`;

function difference(details: Details, figure: (figure: number) => string): string {
  return details.difference === undefined ? "" : `; diferencia: ${figure(Number(details.difference))}`;
}

const ofDue = (details: Details): string => (details.of === undefined ? "" : ` de ${Number(details.of)} previstas`);
