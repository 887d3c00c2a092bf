import type { Locale } from "../locales";
import { localeOf, rememberedLocale } from "./preferences";
import type { Obstacle } from "./pages/plain-page";
import type { ExcelTheme } from "./use-dark";

/**
 * Office.js may never get ready, if scripts are blocked or the page is outside of Excel. After so many milliseconds
 * the pane says so, and goes on where Excel answers later: Office.js alone may wait ten seconds for its strings.
 */
export const PATIENCE = 8000;

/** The part of Office.js that is needed to begin; the global `Office` has it. */
export interface OfficeLike {
  onReady(): Promise<{ host: unknown }>;
  context: {
    displayLanguage?: string;
    officeTheme?: ExcelTheme;
    requirements: { isSetSupported(name: string, version: string): boolean };
  };
}

export type Beginning =
  | { readonly kind: "ready"; readonly locale: Locale; readonly theme: ExcelTheme | undefined }
  | {
      readonly kind: "obstacle";
      readonly obstacle: Obstacle;
      readonly locale: Locale;
      /** What comes of it where Excel answers after all; null where nobody is waited for any more. */
      readonly later: Promise<Beginning> | null;
    };

/**
 * Waits for Excel and checks whether the add-in can work in it.
 *
 * @param office the global `Office`, undefined if its script did not load
 * @param patience milliseconds to wait
 */
export async function beginInExcel(office: OfficeLike | undefined, patience = PATIENCE): Promise<Beginning> {
  if (!office) return stop("not-ready");
  const ready = office.onReady();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, patience, null);
  });
  const inTime = await Promise.race([ready, late]);
  clearTimeout(timer);
  return inTime
    ? whatIsReady(office, inTime)
    : stop(
        "not-ready",
        ready.then((late) => whatIsReady(office, late)),
      );
}

function whatIsReady(office: OfficeLike, { host }: { host: unknown }): Beginning {
  // Outside of Office the library gets ready too, but without a host.
  if (host !== "Excel") return stop("not-excel");
  const { requirements, displayLanguage, officeTheme } = office.context;
  if (!requirements.isSetSupported("ExcelApi", "1.9")) return stop("too-old");
  return { kind: "ready", locale: rememberedLocale() ?? localeOf(displayLanguage), theme: officeTheme };
}

function stop(obstacle: Obstacle, later: Promise<Beginning> | null = null): Beginning {
  return { kind: "obstacle", obstacle, locale: rememberedLocale() ?? localeOf(navigator.language), later };
}
