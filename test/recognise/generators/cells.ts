import fc from "fast-check";
import type { FieldDefinition } from "../../../src/ledgers";
import { writtenDay } from "./days";
import type { Written } from "./laid-table";
import { department, name, phrase, written } from "./words";

/** A cell of a field with what it means; what is private stays in its sheet and means null. */
export function cellOf(field: FieldDefinition): fc.Arbitrary<Written> {
  const cell = ownCell(field);
  return field.private ? cell.map(([value]) => [value, null]) : cell;
}

function ownCell(field: FieldDefinition): fc.Arbitrary<Written> {
  switch (field.type) {
    case "date":
      return writtenDay(2024);
    case "number":
      return number((n) => [String(n)]);
    case "percent":
      return number((n) => [`${String(n)}%`]);
    case "hours":
      return fc
        .integer({ min: 1, max: 8 })
        .chain((n) => fc.constantFrom<Written>([n, n], [`${String(n)}小时`, n], [`${String(n)} 学时`, n]));
    case "person":
      return name.map((text) => [text, text]);
    case "people":
      return fc
        .uniqueArray(name, { minLength: 2, maxLength: 4 })
        .chain((names) =>
          fc.constantFrom<Written>(
            [names.join("、"), names],
            [names.join("\n"), names],
            [names.join("，"), names],
          ),
        );
    case "department":
      return department.map((text) => [text, text]);
    case "choice":
      return fc.constantFrom(
        ...Object.entries(field.vocabulary ?? {}).flatMap(([choice, words]) =>
          words.map((word): Written => [word, choice]),
        ),
      );
    case "text":
      return textOf(field.id);
  }
}

function number(more: (n: number) => readonly string[]): fc.Arbitrary<Written> {
  return fc
    .integer({ min: 2, max: 60 })
    .chain((n) => fc.oneof(written(n), fc.constantFrom(...more(n))).map((value): Written => [value, n]));
}

function textOf(id: string): fc.Arbitrary<Written> {
  switch (id) {
    case "time":
      return fc.constantFrom("9:00-10:30", "14:30-16:00").map((text) => [text, text]);
    case "document-number":
      return fc
        .integer({ min: 1, max: 60 })
        .map((n) => [`某发〔2024〕${String(n)}号`, `某发〔2024〕${String(n)}号`]);
    case "number":
    case "staff-number":
      return fc.integer({ min: 1, max: 99 }).map((n) => [`A${String(n)}`, `A${String(n)}`]);
    default:
      return phrase.map((text) => [text, text]);
  }
}
