import type { AxeResults, RunOptions } from "axe-core";
import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import { inLongRun } from "../support/long-run";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
/** WCAG 2.2 to level AA, and what axe calls good practice. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const OF_ALL = { type: "tag", values: TAGS } as const;
/** The rules that another theme may break; all others read what is the same in each. */
const OF_LOOKS = { type: "rule", values: ["color-contrast", "link-in-text-block", "target-size"] } as const;
const THEMES = [
  { name: "light", colorScheme: "light", forcedColors: "none" },
  { name: "dark", colorScheme: "dark", forcedColors: "none" },
  { name: "contrast", colorScheme: "dark", forcedColors: "active" },
] as const;

/** How many pages were looked at before. */
let looks = 0;

/** All themes in a long run; in `npm test` the pages take them by turns, colours being half of what a page costs. */
function themesOfThisLook(): readonly (typeof THEMES)[number][] {
  const turn = looks++ % THEMES.length;
  return inLongRun(1, THEMES.length) === 1 ? THEMES.slice(turn, turn + 1) : THEMES;
}

/** What axe finds on the pane as it is shown, in light, dark or a contrast theme, a line a finding. */
export async function axeFindings(page: Page, frame: Frame): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [at, { name, colorScheme, forcedColors }] of themesOfThisLook().entries()) {
    const runOnly = at === 0 ? OF_ALL : OF_LOOKS;
    await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: "reduce" });
    // The policy of the pane allows no scripts but its own; a debugger's are none of the page's.
    await frame.evaluate(AXE);
    const options: RunOptions = {
      resultTypes: ["violations"],
      runOnly: { type: runOnly.type, values: [...runOnly.values] },
    };
    const { violations } = await frame.evaluate(async (asked) => {
      // A bar that stays while the page scrolls half covers whatever lies below it just now; that can be scrolled to.
      const bars = [...document.querySelectorAll<HTMLElement>("*")].filter(
        (element) => getComputedStyle(element).position === "sticky",
      );
      for (const bar of bars) bar.style.position = "static";
      // A theme that was just changed takes a frame, and colours go over into others however short that is: they are at their end at once.
      await new Promise((drawn) => {
        requestAnimationFrame(() => requestAnimationFrame(drawn));
        setTimeout(drawn, 500);
      });
      for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
      try {
        const { axe } = window as unknown as {
          axe: { run(on: Document, how: RunOptions): Promise<AxeResults> };
        };
        return await axe.run(document, asked);
      } finally {
        for (const bar of bars) bar.style.position = "";
      }
    }, options);
    for (const { id, nodes } of violations)
      for (const { html, failureSummary = "" } of nodes)
        found.push(
          `${name}: ${id}: ${html.slice(0, 160)}: ${failureSummary.replace(/\s+/g, " ").slice(0, 200)}`,
        );
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
  return found;
}
