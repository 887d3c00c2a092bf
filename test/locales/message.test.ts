import { assistantTexts, checkTexts, say, type Message } from "../../src/locales";
import { texts as first } from "../../src/locales/texts";

const texts = { ...first, ...assistantTexts, ...checkTexts };

/** What does not compile is marked; the compiler complains of a mark where everything compiles. */
const refused: readonly Message[] = [
  // @ts-expect-error no text has this key
  { key: "check.no-such-text" },
  // @ts-expect-error a text without placeholders takes no value
  { key: "excel.cancelled", params: { n: 1 } },
  // @ts-expect-error its placeholder is left empty
  { key: "check.and-more" },
  // @ts-expect-error the placeholder is called otherwise
  { key: "check.and-more", params: { count: 1 } },
  // @ts-expect-error the English text has a placeholder that is left empty
  { key: "check.period-short", params: { period: "3月", n: 1 } },
  // @ts-expect-error no text has a value of this name
  { key: "check.period-short", params: { period: "3月", n: 1, unit: "次", unite: "次" } },
  // @ts-expect-error the unit is a message whose key does not exist
  { key: "check.period-short", params: { period: "3月", n: 1, unit: { key: "unit.furlong" } } },
];

describe("a message", () => {
  test("needs a text and what the text asks for; this compiles, the others don't", () => {
    const message: Message = {
      key: "check.period-short",
      params: { period: { zh: "3月", en: "March" }, n: 1, unit: { key: "unit.time" } },
    };
    expect(say(message)).toBe("3月缺1次");
    expect(say(message, "en-US")).toBe("March: 1 time short");
    expect(refused.length).toBeGreaterThan(0);
  });

  test("in English a word goes with the number before it", () => {
    const said = (n: number) => say({ key: "check.rows-undated", params: { n } }, "en-US");
    expect([said(1), said(2), said(0)].map((text) => text.replace(/ not.*/, ""))).toEqual([
      "1 row",
      "2 rows",
      "0 rows",
    ]);
    const assumed = { key: "check.assumed", params: { n: 1, fields: "form" } } as const;
    expect(say(assumed, "en-US")).toMatch(/^1 row that does not state form was counted by its contents/);
  });

  test("a key that came past the compiler is a bug that shows", () => {
    expect(() => say(refused[0] as Message)).toThrow(RangeError);
  });
});

describe("the texts", () => {
  test("all of them say something in both languages", () => {
    const silent = Object.entries(texts).filter(([, { zh, en }]) => (zh === "") !== (en === ""));
    expect(silent).toEqual([]);
  });

  test("every placeholder is a plain name, so that its type and its replacement agree", () => {
    const places = Object.values(texts).flatMap(({ zh, en }) => [...`${zh} ${en}`.matchAll(/\{([^{}]*)\}/g)]);
    expect(places.map(([, name]) => name).filter((name) => !/^\w+$/.test(name ?? ""))).toEqual([]);
  });
});
