import type { Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { themeFrom, type OfficeColours } from "./themeFrom";

const forcedColorsQuery = "(forced-colors: active)";

/** The theme for the host's colours now, read again when the pane gets focus: Excel raises no event when they change. */
export function useTheme(readColours: () => OfficeColours | null): Theme {
  const [theme, setTheme] = useState(() => read(readColours));
  useEffect(() => {
    const readAgain = () => setTheme(read(readColours));
    const query = window.matchMedia?.(forcedColorsQuery);
    window.addEventListener("focus", readAgain);
    query?.addEventListener("change", readAgain);
    return () => {
      window.removeEventListener("focus", readAgain);
      query?.removeEventListener("change", readAgain);
    };
  }, [readColours]);
  return theme;
}

function read(readColours: () => OfficeColours | null): Theme {
  // jsdom and old webviews have no matchMedia.
  return themeFrom(readColours(), window.matchMedia?.(forcedColorsQuery).matches ?? false);
}
