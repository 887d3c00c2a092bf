import { certainStretches, cutAfter } from "../../../../src/documents/kit/paragraphs/certain-lines";

/** Twenty-six Chinese characters fill a line. */
const han = (count: number): string => "文".repeat(count);

describe("a paragraph whose number of lines hangs on the program or the fonts", () => {
  it("stays whole where it takes one line, or two, on any machine", () => {
    expect(certainStretches(han(20))).toEqual([{ text: han(20), lines: 1 }]);
    expect(certainStretches(han(40))).toEqual([{ text: han(40), lines: 2 }]);
  });

  it("keeps to one line, shrunk by a little, where it may take one line or two", () => {
    const inNearlyAll = `${han(26)}。`;
    expect(certainStretches(inNearlyAll)).toEqual([{ text: inNearlyAll, lines: 1, shrinks: true }]);
    const withWideFigures = "1月".repeat(17);
    expect(certainStretches(withWideFigures)).toEqual([{ text: withWideFigures, lines: 1, shrinks: true }]);
  });

  it("is never cut before a sign that may not begin a line, nor inside a number", () => {
    const [first, rest] = cutAfter(`${han(25)}（1234）${han(26)}`, 1);
    expect(first).toBe(han(25));
    expect(rest).toBe(`（1234）${han(26)}`);
    expect(cutAfter(`${han(26)}，${han(26)}`, 1)[1].startsWith("，")).toBe(false);
  });

  it("leaves a line's room for figures that are wider than half a Chinese character", () => {
    const stretches = certainStretches("1月".repeat(34));
    expect(stretches.map(({ lines }) => lines)).toEqual([2, 1]);
    expect(stretches.map(({ text }) => text).join("")).toBe("1月".repeat(34));
  });

  it("is not cut where it is long: one line more or less of many does not show", () => {
    expect(certainStretches(han(26 * 8)).length).toBe(1);
  });
});
