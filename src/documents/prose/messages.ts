import type { Message, MessageKey, MessageValue } from "../../locales";

/** What a text says under the year or the part of a clause that it is said of. */
export function coreOf(message: Message): Message {
  const { key, params } = message;
  if (key === "check.of-year") return messageIn(params.text) ?? message;
  if (key === "check.part-problem") return messageIn(params.problem) ?? message;
  return message;
}

function messageIn(value: MessageValue): Message | null {
  return isMessage(value) ? coreOf(value) : null;
}

/** The text with another message in the place of each of one key. */
export function replaced(message: Message, key: MessageKey, by: Message): Message {
  if (message.key === key) return by;
  if (message.params === undefined) return message;
  const params: Record<string, MessageValue> = {};
  for (const [name, value] of Object.entries<MessageValue>(message.params))
    params[name] = isMessage(value) ? replaced(value, key, by) : value;
  // The same text with the same placeholders, each with a value of its kind.
  return { ...message, params } as Message;
}

/** The words that a text names things by: 「3月」, a name, a number; figures are none. */
export function wordsIn(message: Message): readonly string[] {
  return Object.values<MessageValue>(message.params ?? {}).flatMap((value) => {
    if (typeof value === "number") return [];
    if (typeof value === "string") return [value];
    return isMessage(value) ? wordsIn(value) : [value.zh];
  });
}

function isMessage(value: MessageValue): value is Message {
  return typeof value === "object" && "key" in value;
}
