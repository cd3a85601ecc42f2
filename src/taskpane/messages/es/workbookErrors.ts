import type { WorkbookErrorCode } from "../../../app/ports";
import { cellOf, sheetOf } from "../cellText";

const onSheet = (at: string | null) => (at === null ? "Una hoja" : `La hoja «${sheetOf(at)}»`);

/** What stopped the work in Excel, and what to do. Nothing is lost in any of these. */
export const workbookErrors = {
  "protected-sheet": (at) =>
    `${onSheet(at)} está protegida, así que no se ha cambiado nada. Elija Revisar > Desproteger hoja e inténtelo de nuevo.`,
  "protected-workbook": () =>
    "La estructura del libro está protegida, así que no se puede añadir ninguna hoja. Elija Revisar > Proteger libro para quitar la protección e inténtelo de nuevo.",
  "cell-edit-mode": () => "Hay una celda en edición en Excel. Presione Entrar para terminar de editarla e inténtelo de nuevo.",
  "changed-meanwhile": (at) =>
    `${at === null ? "Una celda" : `La celda ${cellOf(at)} de «${sheetOf(at)}»`} ha cambiado desde la revisión, así que no se ha escrito nada. Elija Volver a revisar y haga la corrección otra vez.`,
  "too-large": () =>
    "La hoja contiene más de lo que Excel entrega de una vez. Borre filas y columnas sin usar, o divida la hoja, e inténtelo de nuevo.",
  "item-not-found": (at) =>
    at === null
      ? "Falta en el libro algo que se necesita aquí. Elija Actualizar o vuelva a crear el cuadro de mando."
      : `${at} ya no está en el libro. Elija Actualizar o vuelva a crear el cuadro de mando.`,
  "name-taken": (at) =>
    `${at === null ? "Un nombre que necesita el cuadro de mando" : `El nombre «${sheetOf(at)}»`} ya se usa para otra cosa en este libro. Cambie ese nombre e inténtelo de nuevo.`,
  "table-overlap": (at) =>
    `No hay sitio para una tabla${at === null ? "" : ` en ${sheetOf(at)}, celda ${cellOf(at)}`}: lo impiden otra tabla o celdas con contenido. Muévalas e inténtelo de nuevo.`,
  "not-supported": () => "Esta versión de Excel no puede hacerlo. Sí pueden Excel 2021, Microsoft 365 y Excel para la Web.",
  "host-busy": () => "Excel está ocupado con otra cosa. Espere un momento e inténtelo de nuevo.",
  "host-error": () =>
    "Excel ha notificado un problema y el trabajo se ha detenido. Inténtelo de nuevo; si vuelve a ocurrir, guarde, cierre y abra el libro.",
} satisfies Record<WorkbookErrorCode, (at: string | null) => string>;
