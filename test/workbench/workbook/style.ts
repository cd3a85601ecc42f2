export type HorizontalAlignment = "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
export type VerticalAlignment = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
export type BorderStyle = "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
export type BorderWeight = "Hairline" | "Thin" | "Medium" | "Thick";
export type BorderEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";

export interface Border {
  readonly style: BorderStyle;
  readonly weight: BorderWeight;
  readonly color: string;
}

export interface FontStyle {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  readonly strikethrough: boolean;
  readonly superscript: boolean;
  readonly subscript: boolean;
  readonly color: string;
}

/** How a cell looks. Immutable and shared between cells: changing one cell's style gives it another record. Colours are `#RRGGBB`. */
export interface Style {
  readonly numberFormat: string;
  readonly font: FontStyle;
  /** Fill colour; null is no fill. */
  readonly fill: string | null;
  /** A pattern over the fill, as the API names it; kept and read back, not drawn or saved. */
  readonly pattern?: { readonly kind: string; readonly color: string } | undefined;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent: number;
  readonly rotation: number;
  readonly borders: Readonly<Partial<Record<BorderEdge, Border>>>;
  readonly autoIndent?: boolean | undefined;
  readonly readingOrder?: "Context" | "LeftToRight" | "RightToLeft" | undefined;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** Name of the cell style it was given; undefined is Normal. */
  readonly cellStyle?: string | undefined;
}

export const defaultStyle: Style = {
  numberFormat: "General",
  font: {
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
    superscript: false,
    subscript: false,
    color: "#000000",
  },
  fill: null,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  shrink: false,
  indent: 0,
  rotation: 0,
  borders: {},
  locked: true,
  formulaHidden: false,
};
