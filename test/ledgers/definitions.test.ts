import { existsSync, readdirSync, readFileSync } from "node:fs";
import { foldHeader } from "../../src/grid";
import { COLLECTIVE_STUDY_FORMS, LEDGERS } from "../../src/ledgers";
import { STUDY_FORMS } from "../../src/ledgers/study-forms";

const definitions = Object.values(LEDGERS);

test.each(definitions.map((definition) => [definition.kind, definition] as const))(
  "%s: field ids are unique, choices have their words, private fields are never required twice",
  (kind, definition) => {
    expect(LEDGERS[kind]).toBe(definition);
    const ids = definition.fields.map((field) => field.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const field of definition.fields) {
      expect(field.synonyms.map(foldHeader)).toEqual(field.synonyms.map((name) => name.toLowerCase()));
      expect(new Set(field.synonyms).size).toBe(field.synonyms.length);
      expect(field.type === "choice").toBe(field.vocabulary !== undefined);
    }
  },
);

test.each(
  definitions
    .filter(({ kind }) => kind !== "attendance")
    .map((definition) => [definition.kind, definition] as const),
)("%s: no word of a vocabulary means two things", (_, definition) => {
  for (const field of definition.fields) {
    const words = Object.values(field.vocabulary ?? {}).flat();
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  }
});

test("every form that counts as collective is a form, and self-study is none of them", () => {
  expect(COLLECTIVE_STUDY_FORMS.filter((form) => !(form in STUDY_FORMS))).toEqual([]);
  expect(COLLECTIVE_STUDY_FORMS).not.toContain("self-study");
});

test("phones, ID numbers and the names of petitioners never leave their sheet", () => {
  const secret = (kind: keyof typeof LEDGERS) =>
    LEDGERS[kind].fields.filter((field) => field.private).map((field) => field.id);
  expect(secret("petition")).toEqual(["petitioner", "phone", "address"]);
  expect(secret("roster")).toEqual(expect.arrayContaining(["phone", "id-number"]));
  expect(secret("study-hours")).toEqual(expect.arrayContaining(["phone", "id-number"]));
  expect(secret("violation")).toEqual(["person"]);
});

test.each(definitions.map(({ kind }) => kind))("%s has a file and a test called like it", (kind) => {
  expect(existsSync(`src/ledgers/${kind}.ts`)).toBe(true);
  expect(existsSync(`test/ledgers/${kind}.test.ts`)).toBe(true);
});

test("every file that defines a kind of ledger is listed", () => {
  const files = readdirSync("src/ledgers").filter((file) =>
    readFileSync(`src/ledgers/${file}`, "utf8").includes(" = ledger({"),
  );
  expect(files.map((file) => file.slice(0, -3)).sort()).toEqual(definitions.map(({ kind }) => kind).sort());
});
