import { wordsIn } from "../../../src/standards/rubric/asked/words-in";

describe("a run of letters", () => {
  const known = new Set(["开展", "务实", "实战", "党组", "组织", "党组织", "活动"]);

  it.each([
    ["开展警务实战训练", ["开展", "警务", "实战", "训练"]],
    ["党组织与驻区活动", ["党组织", "与驻区", "活动"]],
    ["开展活动", ["开展", "活动"]],
    ["", []],
  ])("is cut so that no letter is left alone beside a known word: %s", (run, words) => {
    expect(wordsIn(run, known)).toEqual(words);
    expect(wordsIn(run, known).join("")).toBe(run);
  });
});
