import type { HostSettings } from "../hostApi";

export type ThemeName = "light" | "dark" | "contrast";

/** Office themes as Excel reports them to add-ins: Colorful, Black and Windows' high contrast black. */
export const themes: Readonly<Record<ThemeName, { readonly label: string; readonly office: HostSettings["theme"] }>> = {
  light: {
    label: "Light",
    office: {
      bodyBackgroundColor: "#FFFFFF",
      bodyForegroundColor: "#262626",
      controlBackgroundColor: "#F3F2F1",
      controlForegroundColor: "#444444",
    },
  },
  dark: {
    label: "Dark",
    office: {
      bodyBackgroundColor: "#262626",
      bodyForegroundColor: "#FFFFFF",
      controlBackgroundColor: "#0A0A0A",
      controlForegroundColor: "#FFFFFF",
    },
  },
  contrast: {
    label: "High contrast",
    office: {
      bodyBackgroundColor: "#000000",
      bodyForegroundColor: "#FFFFFF",
      controlBackgroundColor: "#000000",
      controlForegroundColor: "#FFFF00",
    },
  },
};
