import type { PageLayout } from "../workbook/records";
import { defaultPageLayout } from "../workbook/blank";
import { pointsPerInch } from "./units";
import { child, isOn, numberOr } from "./xml";
import type { XmlElement } from "./xml";
import { element, textElement, unescapeOffice } from "./xmlText";

/** Paper sizes by their number in the file (ECMA-376 18.3.1.63), with Excel.PaperType's names. */
const papers: Readonly<Record<string, number>> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
  Quatro: 15,
  Paper10x14: 16,
  Paper11x17: 17,
  Note: 18,
};

type HeadersFooters = PageLayout["headersFooters"];

/** Cuts `&Lleft&Ccentre&Rright` into its three parts; `&&` is an ampersand. */
export function splitHeader(text: string): { left: string; center: string; right: string } {
  const parts = { left: "", center: "", right: "" };
  let part: keyof typeof parts = "center";
  for (const piece of text.match(/&[\s\S]?|[^&]+/g) ?? []) {
    if (piece === "&L") part = "left";
    else if (piece === "&C") part = "center";
    else if (piece === "&R") part = "right";
    else parts[part] += piece;
  }
  return parts;
}

const joinHeader = (left: string, center: string, right: string): string =>
  (left === "" ? "" : `&L${left}`) + (center === "" ? "" : `&C${center}`) + (right === "" ? "" : `&R${right}`);

/** A sheet's print setup; its print area and titles are names of the workbook and stand in `named`. */
export function readPageLayout(worksheet: XmlElement, named: PageLayout): PageLayout {
  const setup = child(worksheet, "pageSetup")?.attributes ?? {};
  const margins = child(worksheet, "pageMargins")?.attributes ?? {};
  const options = child(worksheet, "printOptions")?.attributes ?? {};
  const texts = child(worksheet, "headerFooter");
  const header = splitHeader(unescapeOffice(child(texts, "oddHeader")?.text ?? ""));
  const footer = splitHeader(unescapeOffice(child(texts, "oddFooter")?.text ?? ""));
  const fitted = isOn(child(child(worksheet, "sheetPr"), "pageSetUpPr")?.attributes["fitToPage"]);
  const pages = (attribute: string): number | null => (fitted ? numberOr(setup[attribute], 1) || null : null);
  const inches = (name: keyof PageLayout["margins"]): number => {
    const value = numberOr(margins[name], null);
    // A hundredth of a point is finer than any printer and clears the noise of inches.
    return value === null ? defaultPageLayout.margins[name] : Math.round(value * pointsPerInch * 100) / 100;
  };
  return {
    orientation: setup["orientation"] === "landscape" ? "Landscape" : "Portrait",
    paperSize:
      Object.entries(papers).find(([, number]) => number === Number(setup["paperSize"]))?.[0] ??
      (setup["paperSize"] === undefined ? defaultPageLayout.paperSize : "Letter"),
    printArea: named.printArea,
    titleRows: named.titleRows,
    titleColumns: named.titleColumns,
    fitToWidth: pages("fitToWidth"),
    fitToHeight: pages("fitToHeight"),
    scale: numberOr(setup["scale"], 100),
    centerHorizontally: isOn(options["horizontalCentered"]),
    printGridlines: isOn(options["gridLines"]),
    margins: {
      top: inches("top"),
      bottom: inches("bottom"),
      left: inches("left"),
      right: inches("right"),
      header: inches("header"),
      footer: inches("footer"),
    },
    headersFooters: {
      leftHeader: header.left,
      centerHeader: header.center,
      rightHeader: header.right,
      leftFooter: footer.left,
      centerFooter: footer.center,
      rightFooter: footer.right,
    },
  };
}

export const isFitted = ({ fitToWidth, fitToHeight }: PageLayout): boolean => fitToWidth !== null || fitToHeight !== null;

export function pageElements(layout: PageLayout): string {
  const { margins } = layout;
  const inches = (points: number): number => Number((points / pointsPerInch).toFixed(6));
  return (
    (layout.centerHorizontally || layout.printGridlines
      ? element("printOptions", { horizontalCentered: layout.centerHorizontally, gridLines: layout.printGridlines })
      : "") +
    element("pageMargins", {
      left: inches(margins.left),
      right: inches(margins.right),
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      header: inches(margins.header),
      footer: inches(margins.footer),
    }) +
    element("pageSetup", {
      paperSize: papers[layout.paperSize],
      scale: layout.scale === 100 ? undefined : layout.scale,
      fitToWidth: isFitted(layout) ? (layout.fitToWidth ?? 0) : undefined,
      fitToHeight: isFitted(layout) ? (layout.fitToHeight ?? 0) : undefined,
      orientation: layout.orientation.toLowerCase(),
    }) +
    headerFooterElement(layout.headersFooters)
  );
}

function headerFooterElement(texts: HeadersFooters): string {
  const header = joinHeader(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const footer = joinHeader(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  if (header + footer === "") return "";
  return element(
    "headerFooter",
    {},
    header === "" ? "" : textElement("oddHeader", header),
    footer === "" ? "" : textElement("oddFooter", footer),
  );
}
