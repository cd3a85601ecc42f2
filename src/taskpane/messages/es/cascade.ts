import type { SheetPreview } from "../../../app/cascade/cascadeInHand";
import type { CascadeSentences } from "../cascadeSentences";
import { cellOf, sheetOf } from "../cellText";
import { cells, counted, figures, kpis, listed, quote } from "./wording";

const departments = (count: number) => counted(count, "departamento", "departamentos");
const sheets = (count: number) => counted(count, "hoja", "hojas");
const joined = (parts: readonly string[]) => parts.filter((part) => part !== "").join(" · ");
const heading = (word: string) => (count: number) => `${word} (${count})`;
/** Only the first count of a sentence says what is counted. */
const counts = (first: boolean, count: number) => (first ? sheets(count) : String(count));

/** The cascade in the pane. */
export const cascade: CascadeSentences = {
  open: "Desplegar a departamentos",
  title: "Desplegar a departamentos",
  reading: "Leyendo el despliegue…",
  previewing: "Calculando qué haría la generación…",
  again: "Volver a leer el libro",
  noCard:
    "Aún no hay un cuadro de mando en este libro. Créelo desde la hoja con sus indicadores; después se podrá desplegar a departamentos.",
  parts: "Partes del despliegue",
  entities: "Departamentos",
  matrix: "Indicadores",
  sheets: "Hojas",
  files: "Archivos",
  company: "Empresa",

  entitiesFrom: {
    table: "Tal como figuran en la tabla BSC_Entities.",
    sheet: "Leídos de la hoja que los enumera. No se escribe nada antes de generar.",
    figures: "Tomados de los departamentos para los que hay cifras. No se escribe nada antes de generar.",
    none: "Nada en este libro nombra departamentos. Añádalos aquí o pegue una lista.",
  },
  list: "Departamentos",
  find: "Buscar un departamento",
  noneFound: "Ningún departamento se llama así.",
  entityNote: (owner, weight, carried) => joined([owner, `peso ${weight}`, carried === 0 ? "ningún indicador" : kpis(carried)]),
  add: "Añadir",
  addName: "Departamento nuevo",
  addBelow: "Depende de",
  name: "Nombre",
  owner: "Responsable",
  weight: "Peso",
  weightHint: "En relación con los demás que dependen del mismo.",
  parent: "Depende de",
  atTop: "Nivel superior",
  remove: "Quitar",
  removeNote: (below) =>
    below === 0
      ? "Su hoja se aparta, no se elimina; lo escrito en ella se conserva."
      : `Su hoja se aparta, no se elimina; ${below === 1 ? "sube 1 departamento que depende" : `suben ${below} departamentos que dependen`} de él.`,
  nameNeeded: "Póngale un nombre.",
  notAWeight: "Escriba un número igual o mayor que 0.",
  paste: "Pegar una lista",
  pasteLabel: "Departamentos, uno por línea",
  pasteHint:
    "Copiados de una hoja o escritos: un departamento y al lado aquel del que depende, una columna por nivel, o líneas con sangría debajo de su superior.",
  pasted: (count, added, gone) =>
    count === 0
      ? "De esto aún no se lee ningún departamento."
      : `${departments(count)}: ${listed([
          ...(added > 0 ? [counted(added, "nuevo", "nuevos")] : []),
          ...(count > added ? [counted(count - added, "conocido", "conocidos")] : []),
          ...(gone > 0 ? [counted(gone, "que ya no figura", "que ya no figuran")] : []),
        ])}.`,
  takePasted: (count) =>
    count === 0 ? "Usar estos departamentos" : count === 1 ? "Usar este departamento" : `Usar estos ${departments(count)}`,
  cancel: "Cancelar",
  added: (name, parent) =>
    parent === "" ? `Se ha añadido ${quote(name)}.` : `Se ha añadido ${quote(name)}, que depende de ${quote(parent)}.`,
  removed: (name) => `Se ha quitado ${quote(name)} de la lista.`,

  carriedBy: (carriers, of) =>
    of > 1 && carriers === of
      ? `los ${departments(of)}`
      : of === 1 && carriers === 1
        ? departments(1)
        : `${carriers} de ${departments(of)}`,
  notCascaded: "Sin desplegar",
  kind: "Cómo se despliega",
  kinds: { identical: "Idéntica", split: "Repartida", contributory: "Contributiva", shared: "Compartida", own: "Propia" },
  kindNotes: {
    identical: "Todos tienen la misma meta.",
    split: "Las metas de los departamentos suman la meta del nivel superior.",
    contributory: "Cada departamento fija su propia meta, que contribuye a la superior.",
    shared: "Una sola cifra, que ven todos los que responden de ella.",
    own: "Solo del departamento: no entra en la cifra de la empresa.",
  },
  notCascadedNote: "Se queda en la empresa.",
  because: {
    sums: "Se propone porque sus cifras se suman.",
    rate: "Se propone porque una tasa nunca se reparte ni se suma.",
    level: "Se propone porque es un nivel al final del periodo.",
    extreme: "Se propone porque cuenta el valor más alto o más bajo de todos.",
    ratio: "Se propone porque es una cifra dividida entre otra: se suma cada parte y después se divide.",
    "company-only": "Se propone porque solo lo tiene la empresa en su conjunto. Elija un tipo si también lo asumen departamentos.",
  },
  weighting: "Pesos",
  weightings: { typed: "Los escritos abajo", "by-target": "Según el tamaño de sus metas" },
  decimals: "Las metas se reparten en",
  decimalChoice: (decimals) =>
    decimals < 0
      ? `múltiplos de ${(10 ** -decimals).toString()}`
      : decimals === 0
        ? "unidades enteras"
        : `partes con ${counted(decimals, "decimal", "decimales")}`,
  whoCarries: "Quién lo asume",
  all: "Todos",
  none: "Ninguno",
  weightOf: (entity) => `Peso de ${entity}`,
  shareOf: (entity, share) => `Parte de ${entity}: ${share}`,

  change: {
    make: heading("Por crear"),
    change: heading("Por cambiar"),
    keep: heading("Sin cambios"),
    "set-aside": heading("Por apartar"),
  },
  sheetNote,
  nothingToSay: "Aún no hay departamentos, así que no hay ninguna hoja que crear.",
  morePeriods: (count) => `y ${counted(count, "periodo", "periodos")} más`,
  worthALook: heading("Conviene revisar"),
  reconciliation: heading("Metas que no cuadran"),
  reconciled: ({ entity, period, parent, children }) => `${entity}, ${period}: meta ${parent}, por debajo ${children}`,
  bounds: { low: "límite inferior", high: "límite superior" },
  handedDown: (difference) => (difference === null || difference === 0 ? "" : difference > 0 ? "sin repartir" : "por encima de la meta"),

  willDo: (make, change, setAside, keep) => {
    const parts = [
      ...(make > 0 ? [`${make === 1 ? "se crea" : "se crean"} ${sheets(make)}`] : []),
      ...(change > 0 ? [`${change === 1 ? "se cambia" : "se cambian"} ${counts(make === 0, change)}`] : []),
      ...(setAside > 0 ? [`${setAside === 1 ? "se aparta" : "se apartan"} ${counts(make + change === 0, setAside)}`] : []),
    ];
    const kept = keep > 0 ? `; ${sheets(keep)} ${keep === 1 ? "queda" : "quedan"} como ${keep === 1 ? "está" : "están"}` : "";
    return `Al generar ${listed(parts)}${kept}. Lo ya escrito se conserva.`;
  },
  willUpdate: "Las hojas de departamento quedan como están; se anota quién asume qué. Lo ya escrito se conserva.",
  nothingToDo: "Las hojas de departamento están como deben.",
  stopped: (errors) => (errors === 1 ? "Antes se debe corregir 1 punto." : `Antes se deben corregir ${errors} puntos.`),
  show: "Mostrar",
  seeSheets: "Ver qué cambia",
  generate: (count) => (count === 0 ? "Generar hojas" : `Generar ${sheets(count)}`),
  generating: "Generando las hojas de departamento",
  generated: (made, changed, setAside) => {
    const parts = [
      ...(made > 0 ? [`${sheets(made)} ${made === 1 ? "creada" : "creadas"}`] : []),
      ...(changed > 0 ? [`${counts(made === 0, changed)} ${changed === 1 ? "cambiada" : "cambiadas"}`] : []),
      ...(setAside > 0 ? [`${counts(made + changed === 0, setAside)} ${setAside === 1 ? "apartada" : "apartadas"}`] : []),
    ];
    return parts.length === 0 ? "No hacía falta cambiar nada." : `${listed(parts)}.`;
  },
  goToSheet: (sheet) => `Ir a la hoja ${quote(sheet)}`,

  leaveTitle: "Entregar una hoja",
  leaveNote: "Como libro propio, con celdas por rellenar y nada de los demás.",
  department: "Departamento",
  noSheetYet: "Genere antes las hojas; después se podrá entregar una de ellas.",
  download: "Descargar",
  openAlone: "Abrir como libro",
  packing: "Creando el libro…",
  left: (file) => `${quote(file)} está listo. Lo que vuelva se incorpora más abajo.`,
  opened: (name, inputs) => `La hoja de ${quote(name)} está en una ventana propia, con ${cells(inputs)} por rellenar. Guárdela ahí.`,
  backTitle: "Ha vuelto un archivo",
  backNote: "Antes se compara con las hojas de aquí; nada se sobrescribe sin verlo.",
  chooseFile: "Elegir archivo…",
  comparing: "Comparando…",
  compared: (names, differences) =>
    `${listed(names.map(quote))}: ${differences === 0 ? "ninguna diferencia" : counted(differences, "cifra distinta", "cifras distintas")}.`,
  changedBoth: heading("Cambiadas aquí y allí"),
  changedThere: heading("Cambiadas allí"),
  changedHere: heading("Cambiadas solo aquí, se quedan"),
  series: { actual: "Real", target: "Meta", numerator: "Numerador", denominator: "Denominador" },
  figure: (kpi, series, period) => `${kpi} · ${series} · ${period}`,
  blank: "vacío",
  theirs: (figure) => `Allí: ${figure}`,
  mine: (figure) => `Aquí: ${figure}`,
  allTheirs: "Tomar todo lo de allí",
  allMine: "Conservar todo lo de aquí",
  undecided: (count) => `${figures(count)} sin decidir: ${count === 1 ? "queda" : "quedan"} como aquí.`,
  nobodyYet: "Todavía no hay departamentos. Añádalos primero: entonces se podrá decir quién asume cada indicador.",
  changedSinceCompared: (at) =>
    `${at === null ? "Una celda" : `La celda ${cellOf(at)} de ${quote(sheetOf(at))}`} cambió después de la comparación, así que no se incorporó nada. Elija de nuevo el archivo: se compara con lo que hay aquí ahora.`,
  take: (count) => (count === 0 ? "Nada que incorporar" : `Incorporar ${figures(count)}`),
  taking: "Incorporando…",
  taken: (taken, kept, asked) =>
    [
      taken === 0 ? "No se ha incorporado nada." : `${counted(taken, "cifra incorporada", "cifras incorporadas")}.`,
      ...(kept > 0 ? [`${counted(kept, "queda", "quedan")} como aquí.`] : []),
      ...(asked > 0 ? [`${counted(asked, "pendiente", "pendientes")}, sin cambios.`] : []),
    ].join(" "),
};

/** What happens to a sheet, in counts. */
function sheetNote(sheet: SheetPreview): string {
  const { change, typed, kpisAdded, kpisSetAside, targetsChanged, renamedFrom, movedFrom } = sheet;
  const stays = typed === 0 ? "" : counted(typed, "celda escrita se conserva", "celdas escritas se conservan");
  if (change === "make") return joined([sheet.parent === "" ? "" : `depende de ${sheet.parent}`, kpis(sheet.kpis)]);
  if (change === "keep" || change === "set-aside") return joined([kpis(sheet.kpis), stays]);
  return joined([
    renamedFrom === null ? "" : `antes ${quote(renamedFrom)}`,
    movedFrom === null ? "" : moved(movedFrom, sheet.parent),
    kpisAdded === 0 ? "" : counted(kpisAdded, "indicador añadido", "indicadores añadidos"),
    kpisSetAside === 0 ? "" : counted(kpisSetAside, "indicador apartado", "indicadores apartados"),
    targetsChanged === 0 ? "" : counted(targetsChanged, "meta cambia", "metas cambian"),
    stays,
  ]);
}

function moved(from: string, to: string): string {
  if (to === "") return `deja de depender de ${from}`;
  return from === "" ? `pasa a depender de ${to}` : `pasa de ${from} a ${to}`;
}
