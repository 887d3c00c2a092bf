import { chartSheetsLast } from "./chart-sheets";
import { withWholeSizes } from "./half-points";
import { areaOf } from "../model";
import { Parts } from "./parts";

/**
 * Number formats that a file names only by number and that depend on Excel's language (ECMA-376 18.8.30, zh-cn). The
 * library knows none of them.
 */
const CHINESE_FORMATS: Readonly<Record<number, string>> = {
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};
/** Numbers of formats that a file spells out begin at 164; these numbers are far above any that a file has. */
const SPELLED_OUT = 5000;

function spellOut(styles: string): string {
  const used = new Set<number>();
  const renumbered = styles.replace(
    /(<xf [^>]*numFmtId=")(\d+)"/g,
    (found, before: string, number: string) => {
      const isSpelled = styles.includes(`<numFmt numFmtId="${number}"`);
      if (!(Number(number) in CHINESE_FORMATS) || isSpelled) return found;
      used.add(Number(number));
      return `${before}${SPELLED_OUT + Number(number)}"`;
    },
  );
  if (used.size === 0) return styles;
  const formats = [...used].map((number) => {
    const code = (CHINESE_FORMATS[number] ?? "").replaceAll('"', "&quot;");
    return `<numFmt numFmtId="${SPELLED_OUT + number}" formatCode="${code}"/>`;
  });
  if (/<numFmts\b[^>]*>/.test(renumbered))
    return renumbered.replace(/<numFmts\b[^>]*>/, (tag) => tag + formats.join(""));
  return renumbered.replace(/<styleSheet\b[^>]*>/, (tag) => `${tag}<numFmts>${formats.join("")}</numFmts>`);
}

/**
 * Replaces `true` and `false` by 1 and 0. XML Schema allows both and LibreOffice writes the words, but the library
 * reads `true` as false.
 */
function withNumbers(xml: string): string {
  if (!xml.includes('="true"') && !xml.includes('="false"')) return xml;
  return xml.replace(/<[a-z][^<>]*="(?:true|false)"[^<>]*>/gi, (tag) =>
    tag.replaceAll('="true"', '="1"').replaceAll('="false"', '="0"'),
  );
}

/** Names the pattern of a fill that has none, since the library would write it back as `undefined`. */
const withPatterns = (styles: string) =>
  styles.replace(/<patternFill\s*\/>/g, '<patternFill patternType="none"/>');

/** The library makes each cell of a merged area, so that one over the whole sheet fills the memory up. */
const MOST_MERGED = 2_000_000;

function mergedCells(sheet: string): number {
  const list = sheet.indexOf("mergeCells");
  if (list < 0) return 0;
  const areas = [...sheet.slice(list).matchAll(/\sref="([^"]+)"/g)].map(([, ref = ""]) => areaOf(ref));
  return areas.reduce((sum, area) => sum + (area ? area.rows * area.columns : 0), 0);
}

/**
 * Rewrites what the library would misread.
 *
 * @throws Error for a sheet with rows above the first, which the library passes over
 */
export async function prepared(bytes: Uint8Array): Promise<Uint8Array | "merged"> {
  const parts = new Parts(bytes);
  const names = await parts.names();
  await parts.change("xl/styles.xml", (text) => withWholeSizes(withPatterns(spellOut(withNumbers(text)))));
  await parts.change("xl/sharedStrings.xml", withWholeSizes);
  for (const name of [...names].filter((one) => /^xl\/(workbook|worksheets\/[^/]+)\.xml$/.test(one))) {
    let merged = 0;
    await parts.change(name, (text) => {
      if (text.includes(' r="-')) throw new RangeError(`${name} has rows above the first.`);
      merged = mergedCells(text);
      return withNumbers(text);
    });
    if (merged > MOST_MERGED) return "merged";
  }
  await chartSheetsLast(parts);
  return parts.save();
}
