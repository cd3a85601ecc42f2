import type { ReactElement } from "react";

/** Own line drawings on a 20 px field. */
const drawings = {
  open: "M2.5 15.5V5h5l1.5 2h6.5v2M2.5 15.5 5 9h13l-2.5 6.5z",
  save: "M4 3.5h10L16.5 6v10.500h-13V3.500H4zM6.500 3.500v4h6v-4M6 16.500v-5h8v5",
  create: "M5 2.500h7l3.500 3.500v11.500H5zM12 2.500V6h3.500M7.500 11h5M10 8.500v5",
  settings: "M3 6h8M15 6h2M3 14h2M9 14h8M11 6a2 2 0 1 0 4 0 2 2 0 1 0-4 0M5 14a2 2 0 1 0 4 0 2 2 0 1 0-4 0",
  theme: "M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14",
  close: "M5 5l10 10M15 5L5 15",
  check: "M4 10.500l4 4 8-9",
  plus: "M10 4v12M4 10h12",
  chevron: "M6 8l4 4 4-4",
  examples: "M3 3.500h14v13H3zM3 7.500h14M8 7.500v9M3 12h14",
  left: "M12 5l-5 5 5 5",
  right: "M8 5l5 5-5 5",
  warning: "M10 3l8 14H2zM10 8v4.500M10 14.200v.6",
  rebuild: "M16 10a6 6 0 1 1-2-4.500M14.500 2.500v3.200h-3.200",
} as const;

export type IconName = keyof typeof drawings;

export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }): ReactElement {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={drawings[name]} fill="none" stroke="currentColor" strokeWidth={1.25} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
