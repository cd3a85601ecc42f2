/** Shapes that icons of conditional formats are made of, in a square of 16 × 16. */

export type Icon = string;

export const iconColors = {
  green: "#3A9E5C",
  yellow: "#F0B400",
  red: "#D8433B",
  gray: "#8A8A8A",
  pink: "#EFA6A1",
  black: "#404040",
  pale: "#D0D0D0",
  blue: "#4A7EBB",
  white: "#FFFFFF",
} as const;

const { white, black, pale } = iconColors;

/** An edge dark enough to hold the shape on any fill, without hardening the picture. */
const edge = `stroke="#000" stroke-opacity=".28" stroke-width=".75" stroke-linejoin="round"`;

const path = (d: string, fill: string): Icon => `<path d="${d}" fill="${fill}" ${edge}/>`;

const stroke = (d: string, color: string, width: number): Icon =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** An arrow pointing up, turned clockwise. */
export const arrow = (fill: string, degrees: number): Icon =>
  `<g transform="rotate(${degrees} 8 8)">${path("M8 1.5 L14 8 H10.5 V14.5 H5.5 V8 H2 Z", fill)}</g>`;

export const flag = (fill: string): Icon => path("M4.2 1.8 L14.5 5.8 L4.2 9.8 Z", fill) + stroke("M3.5 1.8 V14.2", black, 1.5);

export const circle = (fill: string): Icon => `<circle cx="8" cy="8" r="6.5" fill="${fill}" ${edge}/>`;

export const rimmedLight = (fill: string): Icon =>
  `<rect x="1" y="1" width="14" height="14" rx="2.5" fill="${black}"/><circle cx="8" cy="8" r="5.2" fill="${fill}"/>`;

export const triangle = (fill: string): Icon => path("M8 1.8 L14.8 14 H1.2 Z", fill);
export const diamond = (fill: string): Icon => path("M8 1.2 L14.8 8 L8 14.8 L1.2 8 Z", fill);

const checkLine = "M4.6 8.4 L7.1 10.9 L11.6 5.5";
const crossLine = "M5.3 5.3 L10.7 10.7 M10.7 5.3 L5.3 10.7";
const exclamation = (color: string): Icon => stroke("M8 4.2 V8.8", color, 2) + `<circle cx="8" cy="11.7" r="1.15" fill="${color}"/>`;

export const circledCheck = (fill: string): Icon => circle(fill) + stroke(checkLine, white, 1.9);
export const circledCross = (fill: string): Icon => circle(fill) + stroke(crossLine, white, 1.9);
export const circledExclamation = (fill: string): Icon => circle(fill) + exclamation(white);

export const check = (color: string): Icon => stroke("M2.5 8.8 L6.2 12.6 L13.5 3.8", color, 2.6);
export const cross = (color: string): Icon => stroke("M3.5 3.5 L12.5 12.5 M12.5 3.5 L3.5 12.5", color, 2.6);
export const mark = (color: string): Icon => stroke("M8 2.6 V9.2", color, 2.8) + `<circle cx="8" cy="13" r="1.6" fill="${color}"/>`;

/** Four rising bars, the first `lit` of them lit. */
export const bars = (lit: number): Icon =>
  [0, 1, 2, 3]
    .map((at) => {
      const height = 3.5 + at * 3.2;
      const fill = at < lit ? iconColors.blue : pale;
      return `<rect x="${1.25 + at * 3.5}" y="${14.5 - height}" width="3" height="${height}" rx=".5" fill="${fill}"/>`;
    })
    .join("");

/** A disc filled clockwise from the top by quarters. */
export function quarters(filled: number): Icon {
  const rim = `<circle cx="8" cy="8" r="6.4" fill="${filled === 4 ? black : white}" stroke="${black}" stroke-width="1.2"/>`;
  if (filled === 0 || filled === 4) return rim;
  const angle = (filled * Math.PI) / 2;
  const [x, y] = [8 + 6.4 * Math.sin(angle), 8 - 6.4 * Math.cos(angle)].map((at) => Number(at.toFixed(2)));
  return `${rim}<path d="M8 8 V1.6 A6.4 6.4 0 ${filled > 2 ? 1 : 0} 1 ${x} ${y} Z" fill="${black}"/>`;
}

const starPath = "M8 1.2 L10.1 5.7 L15 6.3 L11.4 9.7 L12.3 14.6 L8 12.2 L3.7 14.6 L4.6 9.7 L1 6.3 L5.9 5.7 Z";
const starLeft = "M8 1.2 V12.2 L3.7 14.6 L4.6 9.7 L1 6.3 L5.9 5.7 Z";
const starEdge = `stroke="#A87B00" stroke-width=".9" stroke-linejoin="round"`;

/** A star, empty, half or full. */
export const star = (halves: 0 | 1 | 2): Icon =>
  (halves === 1 ? `<path d="${starLeft}" fill="${iconColors.yellow}"/>` : "") +
  `<path d="${starPath}" fill="${halves === 2 ? iconColors.yellow : halves === 1 ? "none" : white}" ${starEdge}/>`;

export const upTriangle = (fill: string): Icon => path("M8 4 L14.5 12 H1.5 Z", fill);
export const downTriangle = (fill: string): Icon => path("M8 12 L14.5 4 H1.5 Z", fill);
export const dash = (fill: string): Icon => `<rect x="1.5" y="6" width="13" height="4" rx="1" fill="${fill}" ${edge}/>`;

/** Two by two boxes, filled from the lower left on. */
export const boxes = (filled: number): Icon =>
  [
    [1.5, 8.5],
    [8.5, 8.5],
    [1.5, 1.5],
    [8.5, 1.5],
  ]
    .map(([x, y], at) => `<rect x="${x}" y="${y}" width="6" height="6" rx=".75" fill="${at < filled ? iconColors.blue : pale}"/>`)
    .join("");
