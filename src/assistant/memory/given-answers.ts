import type { Choice } from "../../ledgers";
import type { Message } from "../../locales";
import { isObject } from "./is-object";

/** What was asked when an answer was given, and the day. */
export interface AskedBefore {
  readonly text: Message;
  readonly choices: readonly Choice[];
  /** As `2024-12-31`. */
  readonly on: string;
}

/** An answer that the workbook remembers. */
export interface GivenAnswer {
  /** The key under which it is kept. */
  readonly id: string;
  readonly choice: string;
  /** Null where the workbook does not know any more what was asked: it was given before 0.2.0. */
  readonly asked: AskedBefore | null;
}

/** The part of a workbook's memory that holds answers. */
interface Answered {
  readonly answers: Readonly<Record<string, string>>;
  readonly asked?: Readonly<Record<string, AskedBefore>>;
}

/** Lists what was answered in a workbook, the latest first, those of which no day is known last. */
export function givenAnswers({ answers, asked = {} }: Answered): readonly GivenAnswer[] {
  return Object.entries(answers)
    .map(([id, choice]) => ({ id, choice, asked: asked[id] ?? null }))
    .sort((one, other) => (other.asked?.on ?? "").localeCompare(one.asked?.on ?? ""));
}

/** Gives the memory with another answer, or without one; what was asked stays, so that the answer can come back. */
export function withOtherAnswer<Memory extends Answered>(
  memory: Memory,
  id: string,
  choice: string | null,
): Memory {
  const others = Object.entries(memory.answers).filter(([key]) => key !== id);
  return { ...memory, answers: Object.fromEntries(choice === null ? others : [...others, [id, choice]]) };
}

/** Reads what was kept; entries in another form are left out. */
export function readAsked(kept: unknown): Readonly<Record<string, AskedBefore>> {
  if (!isObject(kept)) return {};
  const entries = Object.entries(kept).flatMap(([id, one]) => (isAsked(one) ? [[id, one] as const] : []));
  return Object.fromEntries(entries);
}

function isAsked(one: unknown): one is AskedBefore {
  return (
    isObject(one) &&
    isMessage(one["text"]) &&
    typeof one["on"] === "string" &&
    Array.isArray(one["choices"]) &&
    one["choices"].every(
      (choice: unknown) => isObject(choice) && typeof choice["id"] === "string" && isMessage(choice["label"]),
    )
  );
}

function isMessage(value: unknown): value is Message {
  return isObject(value) && typeof value["key"] === "string";
}
