import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "../../src/workbench/browser";

/** Draws the ribbon's and the add-in's icons as PNG files, from the shapes below: `npm run icons`. */

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96];
const GREEN = "#107c41";
const RED = "#c4314b";
const INK = "#3b3a39";

const page = (inner: string) =>
  `<path d="M7 3.5h12l6 6V28.5H7z" fill="#fff" stroke="${INK}" stroke-width="2" stroke-linejoin="round"/>` +
  `<path d="M19 3.5v6h6" fill="none" stroke="${INK}" stroke-width="2" stroke-linejoin="round"/>${inner}`;

const line = (y: number, from = 11, to = 21, color = INK) =>
  `<path d="M${from} ${y}H${to}" stroke="${color}" stroke-width="2" stroke-linecap="round"/>`;

const SHAPES: Readonly<Record<string, string>> = {
  "add-in":
    `<rect x="2" y="2" width="28" height="28" rx="6" fill="${GREEN}"/>` +
    `<circle cx="16" cy="14" r="7.5" fill="none" stroke="#fff" stroke-width="2.4"/>` +
    `<path d="M12.6 14.2l2.5 2.6 4.4-5" fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>` +
    `<path d="M11.8 20.6L10 27l6-2.6L22 27l-1.8-6.4" fill="#fff"/>`,
  check:
    `<rect x="6" y="5.5" width="20" height="23" rx="2" fill="#fff" stroke="${INK}" stroke-width="2"/>` +
    `<rect x="11.5" y="2.5" width="9" height="5.5" rx="1.5" fill="${INK}"/>` +
    `<path d="M10.5 18l4 4.2 7.2-8.4" fill="none" stroke="${GREEN}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>`,
  summary:
    `<rect x="3.5" y="5" width="25" height="22" rx="2" fill="#fff" stroke="${INK}" stroke-width="2"/>` +
    `<path d="M3.5 11.5h25" stroke="${INK}" stroke-width="2"/><path d="M4.5 6h23v4.5h-23z" fill="${GREEN}"/>` +
    `<path d="M9.5 22.5v-4M16 22.5v-7.5M22.5 22.5v-5.5" stroke="${GREEN}" stroke-width="3" stroke-linecap="round"/>`,
  plan: page(
    line(14) +
      line(18.5) +
      `<path d="M11.5 26v-4.5h6.5l-1.6 1.8 1.6 1.8h-6.5" fill="${RED}" stroke="${RED}" stroke-width="1.2" stroke-linejoin="round"/>`,
  ),
  "work-summary": page(
    line(14) +
      line(18.5, 11, 16) +
      `<path d="M14.5 25.5l1-3.6 7.8-7.8 2.6 2.6-7.8 7.8z" fill="${GREEN}" stroke="#fff" stroke-width="1"/>`,
  ),
};

async function drawIcons(): Promise<void> {
  const found = await findBrowser();
  const browser = await chromium.launch({ executablePath: found.executablePath, args: [...found.args] });
  const tab = await browser.newPage();
  for (const [name, shape] of Object.entries(SHAPES)) {
    mkdirSync(join(__dirname, name), { recursive: true });
    for (const size of SIZES) {
      await tab.setViewportSize({ width: size, height: size });
      await tab.setContent(
        `<style>body{margin:0}svg{display:block}</style>` +
          `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">${shape}</svg>`,
      );
      writeFileSync(join(__dirname, name, `${size}.png`), await tab.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
}

void drawIcons();
