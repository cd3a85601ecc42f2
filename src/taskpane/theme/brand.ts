import type { BrandVariants } from "@fluentui/react-components";

/** The product's blue-green, dark to light; 80 carries white text at 5.1 : 1. Even steps of OKLCH lightness at hue 205. */
export const brand: BrandVariants = {
  10: "#031a1c",
  20: "#00292d",
  30: "#00373c",
  40: "#00454c",
  50: "#00545c",
  60: "#00636c",
  70: "#006f79",
  80: "#037a84",
  90: "#1b8a94",
  100: "#3099a4",
  110: "#49a8b3",
  120: "#64b7c0",
  130: "#7ec5cd",
  140: "#99d3da",
  150: "#b7e0e5",
  160: "#d5edf0",
};
