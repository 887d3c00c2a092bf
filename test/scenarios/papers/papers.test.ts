import { compactText } from "../../../src/grid";
import { allPapers, printedTexts, wordTexts, type Papers } from "./written-papers";

/** Units and the names of forms that are written so in Chinese texts too. */
const UNITS = new Set(["km", "kg", "mm", "cm", "GB", "MB", "Word", "WPS", "Excel"]);
/** Where the clerk's own cells stand: 3月考勤!D5:AH28. */
const ADDRESS = /![A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?/g;
/** `{{…}}` that a clerk copies into a template, and how it ends. */
const PLACEHOLDER = /\{\{[^}]*\}\}|\.[a-z-]+(?=$| |、|。)/gi;

/** English words of the source's own cells and sheets' names. */
function clerksWords({ source }: Papers): ReadonlySet<string> {
  const texts = source.flatMap(({ name, values }) => [
    name,
    ...values.flat().map((value) => compactText(value)),
  ]);
  return new Set(texts.flatMap((text) => text.match(/[A-Za-z]{2,}/g) ?? []));
}

describe("what is printed says no English word of ours", () => {
  let papers: readonly Papers[];
  beforeAll(async () => {
    papers = await allPapers();
  }, 120_000);

  test("on sheets and in Word files, under each standard", async () => {
    const found: string[] = [];
    let texts = 0;
    for (const one of papers) {
      const own = clerksWords(one);
      const printed = [
        ...one.plans.flatMap((plan) => printedTexts(plan).map((text) => ({ ...text, kind: plan.kind }))),
        ...(await Promise.all(one.word.map(wordTexts))).flat().map((text) => ({ ...text, kind: "word" })),
      ];
      texts += printed.length;
      for (const { place, text, kind } of printed) {
        const said = text.replace(ADDRESS, "").replace(kind === "template-fields" ? PLACEHOLDER : "", "");
        const words = (said.match(/[A-Za-z]{2,}/g) ?? []).filter(
          (word) => !own.has(word) && !UNITS.has(word),
        );
        if (words.length > 0)
          found.push(`${one.office} ${one.standard} ${place}: ${words.join(" ")} in ${text}`);
      }
    }
    expect(found).toEqual([]);
    expect(texts).toBeGreaterThan(10_000);
  });
});
