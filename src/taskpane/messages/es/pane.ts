import type { UnreadHeading } from "../../../domain/unreadCells";
import type { PaneSentences } from "../paneSentences";
import { quoted as quotedCell } from "./cellText";
import { counted, kpis, listed, quote } from "./wording";

const quoted = (names: readonly string[]) => names.map(quote).join(", ");

/** What follows where a cell is not understood, and what may stand there. */
const unreadMeans: Readonly<Record<UnreadHeading, string>> = {
  Direction: " y el indicador no tiene estado. Escriba «higher», «lower» o «range»",
  Frequency: " y cuenta como vacío. Escriba «monthly», «quarterly» o similar",
  Weight: " y se usa 1. Escriba un número",
  Baseline: " y cuenta como vacío. Escriba un número",
  Threshold: " y el indicador no tiene estado. Escriba un número, o «90\u00a0%» como parte de la meta",
  Low: " y cuenta como vacío. Escriba un número",
  High: " y cuenta como vacío. Escriba un número",
  Scoring: " y el indicador no tiene puntuación. Escriba un método con sus números, como «linear 0; 200», o deje la celda vacía",
};

/** A few sheets by name; of many the first, which is the one to look at. */
const sheets = (names: readonly string[]): string =>
  names.length > 3 ? `${names[0] ?? ""} y ${names.length - 1} hojas detrás` : listed(names);

/** With a word that agrees: "Hoja añadida", "Hojas añadidas". */
const sheetsAre = (names: readonly string[], done: string) =>
  `${names.length === 1 ? `Hoja ${done}` : `Hojas ${done}s`}: ${sheets(names)}.`;

export const pane: PaneSentences = {
  productName: "Cuadro de mando integral",
  purpose: "Convierta la hoja de indicadores que ya tiene en un cuadro de mando vivo, con semáforos.",
  purposeNote: "Todo queda en este libro, como tablas y fórmulas normales. No se envía nada a ningún sitio.",
  useThisSheet: "Usar esta hoja",
  useThisSheetNote: "Lee la hoja que está viendo y muestra lo que ha entendido antes de escribir nada.",
  seeExample: "Ver un ejemplo",
  seeExampleNote: "Añade a este libro hojas con cifras de las que sale un cuadro de mando.",
  examples: {
    city: { title: "Una ciudad", note: "Una hoja: 15 indicadores que publica Boston, tres meses." },
    company: {
      title: "Un fabricante",
      note: "Cuatro hojas: 24 indicadores en 36 meses, dos divisiones de tres departamentos con sus propias cifras, nueve iniciativas.",
    },
    "five-years": {
      title: "Cinco años de una empresa",
      note: "Una hoja: un pequeño cuadro de mando publicado, con sus pesos, una cifra por año.",
    },
  },
  lost: {
    scorecard: "Se eliminó la hoja del cuadro de mando. Sus tablas siguen aquí, con todo lo que se escribió en ellas.",
    kpis: "Se eliminó la tabla de los indicadores. Use la hoja de la que salieron: al crear de nuevo se hace otra vez.",
  },
  remake: "Rehacer la hoja",
  remakeNote: "A partir de las tablas del cuadro de mando. No se lee nada de nuevo ni se cambia ninguna otra hoja.",
  remaking: "Rehaciendo la hoja…",
  deletedSheets: (sheets) =>
    sheets.length === 1
      ? `Se eliminó ${quoted(sheets)}. Al crear de nuevo se vuelve a hacer.`
      : `Se eliminaron ${quoted(sheets)}. Al crear de nuevo se vuelven a hacer.`,
  noCard: "Este libro todavía no tiene cuadro de mando. Créelo primero a partir de la hoja de sus indicadores.",
  opening: "Buscando un cuadro de mando en este libro…",
  readingSheet: "Leyendo la hoja…",
  insertingExample: "Añadiendo el ejemplo…",

  more: "Más",
  repairFormulas: "Reparar fórmulas",
  repairing: "Buscando fórmulas por reparar…",
  repaired: (formulas, protectedSheets, stillBroken) =>
    [
      ...(formulas > 0 ? [`${counted(formulas, "fórmula introducida", "fórmulas introducidas")} de nuevo.`] : []),
      ...(stillBroken.length > 0
        ? [
            `${stillBroken.slice(0, 3).join(", ")}${stillBroken.length > 3 ? ` y ${stillBroken.length - 3} más` : ""} ${stillBroken.length === 1 ? "sigue" : "siguen"} mostrando #¿NOMBRE?: compruebe cómo están escritas ahí las funciones.`,
          ]
        : []),
      ...(protectedSheets.length === 1
        ? [`La hoja ${quoted(protectedSheets)} está protegida y no se ha tocado: desprotéjala y repare de nuevo.`]
        : protectedSheets.length > 1
          ? [`Estas hojas están protegidas y no se han tocado: ${quoted(protectedSheets)}. Desprotéjalas y repare de nuevo.`]
          : []),
      ...(formulas + protectedSheets.length + stillBroken.length === 0 ? ["No hay nada que reparar."] : []),
    ].join(" "),
  writtenIn: "Cómo está escrito el cuadro de mando",
  modes: { functions: "Con las funciones del complemento", plain: "En Excel sencillo", values: "Como valores, para enviar" },
  rewriting: "Escribiendo el cuadro de mando…",
  rewritten: (mode, departments, held) =>
    [
      {
        functions: "El cuadro de mando vuelve a usar las funciones del complemento.",
        plain: "El cuadro de mando está escrito en Excel sencillo: sigue sus cifras también sin el complemento.",
        values:
          "El cuadro de mando contiene valores que ya no siguen las cifras. Elija otra forma de escribirlo para que vuelva a seguirlas.",
      }[mode],
      ...(departments > 0
        ? [departments === 1 ? "1 hoja de departamento lo ha seguido." : `${departments} hojas de departamento lo han seguido.`]
        : []),
      ...(held ? ["Las hojas de los departamentos se han quedado como estaban: abra el despliegue para saber por qué."] : []),
    ].join(" "),
  charts: "Gráficos",
  drawingCharts: "Dibujando los gráficos…",
  chartsShown: (sheet, kpi, made) =>
    made > 0
      ? `${counted(made, "gráfico añadido", "gráficos añadidos")} en ${quote(sheet)}${kpi === "" ? "" : `, con la evolución de ${quote(kpi)}`}. Elija otro indicador en la celda amarilla.`
      : `${quote(sheet)} muestra ${kpi === "" ? "los gráficos" : `la evolución de ${quote(kpi)}`}. Se conservan sus cambios en los gráficos.`,
  chart: "Gráfico",
  showChart: (kpi) => `Mostrar el gráfico de ${kpi}`,
  selfCheck: "Hoja de autocomprobación",
  checking: "Escribiendo la hoja de autocomprobación…",
  selfChecked: (sheet, made, examples) =>
    made
      ? `Hoja añadida: ${quote(sheet)}, con ${counted(examples, "ejemplo publicado", "ejemplos publicados")} junto a lo que responden las funciones en este libro.`
      : `${quote(sheet)} ya existe y no ha cambiado: ${examples === 1 ? "su ejemplo publicado se calcula" : `sus ${examples} ejemplos publicados se calculan`} en vivo.`,

  readingTitle: (sheet) => `Lo que dice «${sheet}»`,
  readingSummary: ({ kpis: count, perspectives, periods, firstPeriod, lastPeriod }) =>
    [
      kpis(count),
      ...(perspectives > 0 ? [counted(perspectives, "perspectiva", "perspectivas")] : []),
      ...(periods === 1 ? [`1 periodo (${firstPeriod})`] : periods > 1 ? [`${periods} periodos (${firstPeriod} a ${lastPeriod})`] : []),
    ].join(" · "),
  back: "Atrás",
  questionsTitle: (count) => counted(count, "pregunta", "preguntas"),
  questionsNote: "Solo puede responder quien conoce los datos. Lo que quede abierto nunca se supone.",
  proposal: "probable",
  acceptProposals: (count) => (count === 1 ? "Aceptar la respuesta probable" : `Aceptar ${count} respuestas probables`),
  unansweredChoice: "Elija una respuesta",
  findingsTitle: (count) => counted(count, "observación", "observaciones"),
  columnsTitle: (count) => counted(count, "columna leída", "columnas leídas"),
  kpisTitle: (count) => kpis(count),
  because: {
    "header-word": "por su encabezado",
    "period-header": "un periodo cada una",
    "only-figures": "por sus cifras",
    "series-and-period": "por encabezado y periodo",
    "group-header": "por el encabezado de arriba",
    corrected: "según su elección",
    "similar-word": "por un encabezado parecido",
    "series-in-name": "por encabezado e indicador",
    content: "por su contenido",
    "constant-in-time": "igual en todos los periodos",
    "sheet-name": "por el nombre de la hoja",
    title: "por el título",
    "label-beside": "por el rótulo de al lado",
    computed: "se calcula en la hoja",
    "not-recognised": "sin reconocer",
  },
  targetIs: (target) => `Meta ${target}`,
  targetByPeriod: "Meta por periodo",
  noTarget: "Sin meta",
  withoutPerspective: "Sin perspectiva",
  showMore: (count) => `Mostrar ${count} más`,
  goToCell: (cell) => `Ir a la celda ${cell}`,

  build: "Crear cuadro de mando",
  buildSays: "Añade una hoja Scorecard y tablas vinculadas a sus celdas. Sus propias celdas no cambian.",
  nothingToBuild: "No hay ningún indicador con el que crear un cuadro de mando.",
  stoppedByErrors: (count) =>
    count === 1
      ? "Antes de crearlo se debe corregir 1 observación en la hoja."
      : `Antes de crearlo se deben corregir ${count} observaciones en la hoja.`,
  withoutDirection: (count) =>
    `${count === 1 ? "1 indicador queda" : `${count} indicadores quedan`} sin estado hasta que indique qué sentido es mejor.`,
  openQuestions: (count) =>
    count === 1
      ? "Queda 1 pregunta más sin responder; se omite aquello a lo que se refiere."
      : `Quedan ${count} preguntas más sin responder; se omite aquello a lo que se refieren.`,
  building: "Creando el cuadro de mando",
  buildingDone: (share) => `Creando el cuadro de mando, ${share} hecho`,

  built: (made, updated) =>
    [
      ...(made.length > 0 ? [sheetsAre(made, "añadida")] : []),
      ...(updated.length > 0 ? [sheetsAre(updated, "actualizada")] : []),
      ...(made.length + updated.length === 0 ? ["El cuadro de mando ya estaba al día."] : []),
    ].join(" "),
  worthKnowing: (count) => `${counted(count, "observación", "observaciones")} sobre las cifras`,
  unreadCells: (count) => `${count === 1 ? "No se entiende 1 celda" : `No se entienden ${count} celdas`}`,
  unreadCell: (heading, kpi, text) =>
    `${heading} de ${quotedCell({ kpi }, "kpi", "un indicador")}: no se entiende ${quotedCell({ text }, "text", "el contenido")}${unreadMeans[heading]}.`,
  thresholdAsShare: (kpi, text) =>
    `Threshold de ${quotedCell({ kpi }, "kpi", "un indicador")}: ${text} cuenta en las unidades del indicador, porque Excel lo guarda como número. Para indicar ${text} de la meta, escriba un apóstrofo delante.`,
  dismiss: "Descartar",
  scoreOutOfTen: (score) => `Puntuación ${score} de 10`,
  scoreLabel: "Puntuación",
  noScore: "Sin puntuación",
  coverage: (scored, of) => `${scored} de ${kpis(of)} con puntuación`,
  period: "Periodo",
  span: "Intervalo mostrado",
  refresh: "Actualizar",
  refreshing: "Actualizando…",
  buildAgain: "Volver a crear desde esta hoja",
  perspectives: "Perspectivas",
  kpis: "Indicadores",
  groupKpis: "Agrupar indicadores",
  byStatus: "Por estado",
  byPerspective: "Por perspectiva",
  noKpis: "Este cuadro de mando aún no tiene indicadores. Vuelva a crearlo desde la hoja que los contiene.",
  attainment: (share) => `${share} de cumplimiento`,
  target: (target) => `Meta ${target}`,
  noActual: "–",
  source: (cell) => `Origen ${cell}`,
  goToKpi: (name) => `Ir a ${name} en la hoja del cuadro de mando`,
  cardRefreshed: (score, status) => `Cuadro de mando al día. ${score}, ${status}.`,
  countInGroup: (count) => kpis(count),

  tryAgain: "Reintentar",
  details: "Detalles",
  unexpected:
    "Ha ocurrido algo inesperado y el trabajo se ha detenido. No se ha perdido nada de lo escrito. Inténtelo de nuevo; si vuelve a ocurrir, cierre y abra el panel.",
  paneBroke: "Un problema en el panel ha impedido mostrar esto. El libro no se ve afectado.",
  startOver: "Empezar de nuevo",
  cannotFollow: "Excel no notifica aquí los cambios, así que el panel no puede seguirlos. Elija Actualizar después de editar.",
  cardGone: "El cuadro de mando ya no está en este libro. Vuelva a crearlo desde su hoja de indicadores.",
  statusOf: (word) => `Estado: ${word}`,
};
