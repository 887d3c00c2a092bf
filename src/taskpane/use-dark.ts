import { useSyncExternalStore } from "react";

const QUERY = "(prefers-color-scheme: dark)";

/** What Excel says about its colours; undefined if it says nothing (Excel on the web often doesn't). */
export interface ExcelTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/**
 * Tells whether a theme's background is dark.
 *
 * @param theme `Office.context.officeTheme`
 * @returns null if the theme doesn't tell
 */
export function darkOf(theme: ExcelTheme | undefined): boolean | null {
  if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme;
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "");
  if (!hex) return null;
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}

/** Whether the pane is dark: Excel's theme decides, else the system's setting, also while it changes. */
export function useDark(theme: ExcelTheme | undefined): boolean {
  const system = useSyncExternalStore(watchSystem, () => window.matchMedia(QUERY).matches);
  return darkOf(theme) ?? system;
}

function watchSystem(listener: () => void): () => void {
  const media = window.matchMedia(QUERY);
  media.addEventListener("change", listener);
  return () => {
    media.removeEventListener("change", listener);
  };
}
