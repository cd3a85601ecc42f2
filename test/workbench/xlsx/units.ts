/** Pixels of the widest digit in Calibri 11, the font that Excel's column widths count in. */
const digitPixels = 7;

const pointsPerPixel = 0.75;
export const emuPerPoint = 12_700;
export const pointsPerInch = 72;

/** A column's width in the file, in characters, as points on the screen (ECMA-376 18.3.1.13). */
export const pointsOfCharacters = (characters: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / digitPixels)) / 256) * digitPixels) * pointsPerPixel;

/** The other way round: Excel snaps a width to whole pixels, so does the file. */
export const charactersOfPoints = (points: number): number => Math.trunc((Math.round(points / pointsPerPixel) / digitPixels) * 256) / 256;

export const defaultRowHeight = 15;
