import { array, assert, constantFrom, integer, property } from "fast-check";
import { countLines } from "../../../../src/documents/kit/paragraphs/certain-lines";
import { cutAtSentences } from "../../../../src/documents/kit/paragraphs/cut-at-sentence";

const LINES = 14;
const han = (count: number): string => "文".repeat(count);

describe("a paragraph that is too long for one row", () => {
  it("is cut behind the last sentence that the row holds, and no shorter one is cut", () => {
    const first = `${han(200)}。${han(100)}；`;
    expect(cutAtSentences(`${first}${han(100)}。`, LINES)).toEqual([first, `${han(100)}。`]);
    const fits = `${han(26 * LINES - 1)}。`;
    expect(cutAtSentences(fits, LINES)).toEqual([fits]);
  });

  it("takes a closing quote along, and leaves two lines for the rest where it can", () => {
    const quoted = `“${han(300)}。”`;
    expect(cutAtSentences(quoted + han(100), LINES)[0]).toBe(quoted);
    const stretches = cutAtSentences(`${han(300)}。${han(50)}。${han(20)}。`, LINES);
    expect(stretches).toEqual([`${han(300)}。`, `${han(50)}。${han(20)}。`]);
  });

  it("is cut behind a clause where no sentence ends, else at a line's end before a number", () => {
    expect(cutAtSentences(`${han(300)}，${han(200)}`, LINES)[0]).toBe(`${han(300)}，`);
    const numbered = `${han(26 * LINES - 1)}2024年${han(200)}`;
    expect(cutAtSentences(numbered, LINES)).toEqual([han(26 * LINES - 1), `2024年${han(200)}`]);
  });

  it("keeps every character, whatever the text, and each row begins as a line may", () => {
    const piece = constantFrom(
      "学习",
      "不少于1次",
      "2024",
      "GB/T",
      "（试行）",
      "《规定》",
      "“好”",
      "，",
      "、",
      "。",
      "；",
    );
    const texts = array(piece, { minLength: 150, maxLength: 900 });
    assert(
      property(texts, integer({ min: 2, max: LINES }), (pieces, lines) => {
        const text = pieces.join("");
        const stretches = cutAtSentences(text, lines);
        expect(stretches.join("")).toBe(text);
        for (const [index, stretch] of stretches.entries()) {
          expect(countLines(stretch).usual).toBeLessThanOrEqual(lines);
          if (index === 0) continue;
          expect(stretch).not.toMatch(/^[，、。；：？！）」》”]/u);
          const isInsideWord =
            /[A-Za-z0-9/]$/.test(stretches[index - 1] ?? "") && /^[A-Za-z0-9/]/.test(stretch);
          expect(isInsideWord && !/[A-Za-z0-9/]{52}/.test(text)).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
  });
});
