import type { Bilingual } from "./bilingual";
import type { AllTexts } from "./texts";

/** Every key that has a text: `check.month-short`. */
export type MessageKey = keyof AllTexts;

/** What may stand in a `{placeholder}`; a message there (a unit, a field's name) is said in the same language. */
export type MessageValue = string | number | Message | Bilingual;

/** The names of the `{placeholders}` of a text, read from the text itself; `{{…}}` shows a place in the clerk's template. */
type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `{${string}` ? never : Name) | NamesIn<Rest>
  : never;

/** What each message must bring for its text, in either language. */
type Names = { readonly [Key in MessageKey]: NamesIn<AllTexts[Key]["zh"] | AllTexts[Key]["en"]> };

/** The values of a message by the names of its placeholders. */
export type ParamsOf<Key extends MessageKey> = Readonly<Record<Names[Key], MessageValue>>;

/** The one member of a union that has no other; never for a union of several. */
type Only<Name, All = Name> = Name extends unknown ? ([All] extends [Name] ? Name : never) : never;

/** Keys of texts with one placeholder, by its name. */
type KeysByName = { readonly [Key in MessageKey as Only<Names[Key]>]: Key };
type OnlyName = keyof KeysByName;

type PlainKey = { readonly [Key in MessageKey]: [Names[Key]] extends [never] ? Key : never }[MessageKey];
type LongKey = Exclude<MessageKey, PlainKey | KeysByName[OnlyName]>;

/** The keys of texts with this one placeholder: `KeyWith<"n">`. */
export type KeyWith<Name extends OnlyName> = KeysByName[Name];

/**
 * A sentence for the clerk that is not yet in a language: the key of a text in the catalogues and what goes into its
 * `{placeholders}`. Values stay values until someone shows them, so that a report reads in Chinese and in English. A key without
 * a text, a placeholder without a value and a value without a placeholder do not compile.
 */
export type Message =
  | { readonly key: PlainKey; readonly params?: undefined }
  // Texts with one and the same placeholder are one form, so that a function may be given any of their keys.
  | {
      [Name in OnlyName]: {
        readonly key: KeysByName[Name];
        readonly params: Readonly<Record<Name, MessageValue>>;
      };
    }[OnlyName]
  | { [Key in LongKey]: { readonly key: Key; readonly params: ParamsOf<Key> } }[LongKey];
