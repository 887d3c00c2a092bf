import { LEDGERS } from "../../../src/ledgers";
import { wordInEnglish } from "../../../src/taskpane/teach/words-in-english";

test("every meaning that a word in a column may be given has a name in English", () => {
  const words = Object.values(LEDGERS).flatMap(({ fields }) =>
    fields.flatMap(({ vocabulary = {} }) => Object.entries(vocabulary).map(([id, [word = id]]) => word)),
  );
  expect(words.filter((word) => wordInEnglish(word) === word)).toEqual([]);
  expect(wordInEnglish("先进典型")).toBe("Role models");
});
