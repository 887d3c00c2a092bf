import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-theme";

/** These greens are close to Excel's own, so that the pane fits in. */
const greens: BrandVariants = {
  10: "#02140a",
  20: "#062414",
  30: "#08351d",
  40: "#0a4526",
  50: "#0b552e",
  60: "#0c6236",
  70: "#0e703c",
  80: "#107c41",
  90: "#2b8f57",
  100: "#4ba672",
  110: "#64b586",
  120: "#7fc59b",
  130: "#9ad4b0",
  140: "#b7e2c7",
  150: "#d4f0de",
  160: "#eefaf2",
};

const fontFamilyBase =
  '"Segoe UI", -apple-system, "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

export const lightTheme: Theme = { ...createLightTheme(greens), fontFamilyBase };

const dark = createDarkTheme(greens);
export const darkTheme: Theme = {
  ...dark,
  fontFamilyBase,
  // Fluent's dark link colour is made for blue; this green needs a lighter step to be legible.
  colorBrandForeground1: greens[110],
  colorBrandForegroundLink: greens[110],
  colorBrandForegroundLinkHover: greens[120],
  colorBrandForegroundLinkPressed: greens[100],
  // On Fluent's own grey below the mouse a verdict's red and green would fall below 4.5 : 1.
  colorNeutralBackground1Hover: "#333333",
};
