import type { States } from "../objects/states";
import { invalidArgument } from "./apiError";
import { ExcelObject } from "./excelClass";

/** Takes a value as it arrived, or refuses it with InvalidArgument. */
export type Arg<T> = (value: unknown) => T;

export type Taken<A extends readonly Arg<unknown>[]> = { readonly [I in keyof A]: A[I] extends Arg<infer T> ? T : never };

export const text: Arg<string> = (value) => {
  if (typeof value !== "string") throw invalidArgument();
  return value;
};

/** Excel takes a number where a text is expected (a sheet called 2026). */
export const textLike: Arg<string> = (value) => {
  if (typeof value === "number") return String(value);
  return text(value);
};

export const number: Arg<number> = (value) => {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
};

export const integer: Arg<number> = (value) => {
  if (!Number.isInteger(value)) throw invalidArgument();
  return value as number;
};

export const count: Arg<number> = (value) => {
  const whole = integer(value);
  if (whole < 0) throw invalidArgument();
  return whole;
};

export const boolean: Arg<boolean> = (value) => {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
};

export const anything: Arg<unknown> = (value) => value;

export const key: Arg<string | number> = (value) => {
  if (typeof value !== "string" && typeof value !== "number") throw invalidArgument();
  return value;
};

/** Colours are `#RRGGBB` or a web colour's name; Excel reads them back as `#RRGGBB`. */
export const colour: Arg<string> = (value) => {
  if (typeof value !== "string") throw invalidArgument();
  if (value === "") return "";
  if (/^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
  if (/^[0-9a-f]{6}$/i.test(value)) return `#${value.toUpperCase()}`;
  const named = webColours[value.toLowerCase()];
  if (named === undefined) throw invalidArgument();
  return named;
};

export const oneOf =
  <T extends string>(...words: readonly T[]): Arg<T> =>
  (value) => {
    const found = words.find((word) => typeof value === "string" && word.toLowerCase() === value.toLowerCase());
    if (found === undefined) throw invalidArgument();
    return found;
  };

export const optional =
  <T>(arg: Arg<T>): Arg<T | undefined> =>
  (value) =>
    value === undefined || value === null ? undefined : arg(value);

export const nullable =
  <T>(arg: Arg<T>): Arg<T | null> =>
  (value) =>
    value === null || value === undefined ? null : arg(value);

export const either =
  <A, B>(first: Arg<A>, second: Arg<B>): Arg<A | B> =>
  (value) => {
    try {
      return first(value);
    } catch {
      return second(value);
    }
  };

export const object =
  <K extends keyof States>(className: K): Arg<ExcelObject<K>> =>
  (value) => {
    if (!(value instanceof ExcelObject) || value.className !== className) throw invalidArgument();
    return value as ExcelObject<K>;
  };

export const arrayOf =
  <T>(arg: Arg<T>): Arg<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value)) throw invalidArgument();
    return value.map((item) => arg(item));
  };

export const record: Arg<Readonly<Record<string, unknown>>> = (value) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Record<string, unknown>;
};

const webColours: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  purple: "#800080",
  pink: "#FFC0CB",
  brown: "#A52A2A",
  cyan: "#00FFFF",
  magenta: "#FF00FF",
  lime: "#00FF00",
  navy: "#000080",
  teal: "#008080",
  olive: "#808000",
  maroon: "#800000",
  silver: "#C0C0C0",
  gray: "#808080",
  grey: "#808080",
  gold: "#FFD700",
  beige: "#F5F5DC",
  coral: "#FF7F50",
  indigo: "#4B0082",
  violet: "#EE82EE",
  khaki: "#F0E68C",
  salmon: "#FA8072",
  tan: "#D2B48C",
  turquoise: "#40E0D0",
  aqua: "#00FFFF",
  fuchsia: "#FF00FF",
  crimson: "#DC143C",
  lightblue: "#ADD8E6",
  lightgreen: "#90EE90",
  lightgray: "#D3D3D3",
  lightgrey: "#D3D3D3",
  lightyellow: "#FFFFE0",
  lightpink: "#FFB6C1",
  lightcoral: "#F08080",
  darkblue: "#00008B",
  darkgreen: "#006400",
  darkred: "#8B0000",
  darkgray: "#A9A9A9",
  darkgrey: "#A9A9A9",
  darkorange: "#FF8C00",
  forestgreen: "#228B22",
  seagreen: "#2E8B57",
  steelblue: "#4682B4",
  skyblue: "#87CEEB",
  slategray: "#708090",
  tomato: "#FF6347",
  royalblue: "#4169E1",
  peachpuff: "#FFDAB9",
  whitesmoke: "#F5F5F5",
  aliceblue: "#F0F8FF",
  azure: "#F0FFFF",
  lavender: "#E6E6FA",
  chocolate: "#D2691E",
  dodgerblue: "#1E90FF",
  firebrick: "#B22222",
  greenyellow: "#ADFF2F",
  limegreen: "#32CD32",
  midnightblue: "#191970",
  orchid: "#DA70D6",
  palegreen: "#98FB98",
  plum: "#DDA0DD",
  sandybrown: "#F4A460",
  springgreen: "#00FF7F",
  thistle: "#D8BFD8",
  wheat: "#F5DEB3",
  yellowgreen: "#9ACD32",
};
