import { countLines } from "../../../../src/documents/kit/paragraphs/certain-lines";
import { layOut } from "../../../../src/documents/kit/paragraphs/paragraph-layout";

/** Twenty-six Chinese characters fill a line. */
const han = (count: number): string => "文".repeat(count);

describe("a paragraph whose number of lines hangs on the program or the fonts", () => {
  it("is counted in Excel, and where it takes fewest and most lines", () => {
    expect(countLines(han(40))).toEqual({ usual: 2, fewest: 2, most: 2 });
    expect(countLines("1月".repeat(34))).toEqual({ usual: 2, fewest: 2, most: 3 });
  });

  it.each([`${han(26)}。`, "1月".repeat(17)])(
    "keeps to one line, shrunk by a little, where it may take one line or two: %s",
    (text) => {
      expect(layOut("text", text)).toMatchObject([
        { text, lines: 1, height: 28, style: "document-text-shrunk" },
      ]);
    },
  );

  it("stays whole with a line's room where figures may be wider, its lines not spread apart", () => {
    const text = "1月".repeat(34);
    expect(layOut("text", text)).toMatchObject([
      { text, lines: 2, height: 3 * 23.5, style: "document-text" },
    ]);
  });

  it("is spread where it is long: one line more or less of many does not show", () => {
    expect(layOut("text", han(26 * 8))).toMatchObject([{ lines: 8, style: "document-text-spread" }]);
  });
});
