import { ApiError } from "../protocol/api-error";
import { defineClass } from "../protocol/class-table";
import type { BookModel } from "../model";
import { text } from "../actions/range-arguments";

class SettingRef {
  constructor(
    readonly book: BookModel,
    readonly key: string,
  ) {}
}

const setting = defineClass<SettingRef>({
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ book, key }) => book.settings.get(key),
      set: ({ book, key }, value) => {
        book.settings.set(key, value);
      },
    },
  },
  methods: {
    delete: ({ book, key }) => {
      if (!book.settings.delete(key)) throw new ApiError("ItemNotFound");
    },
  },
});

/** `Workbook.settings`: what the add-in remembers in the workbook. */
export const settings = defineClass<BookModel>({
  name: "SettingCollection",
  items: (book, world) => [...book.settings.keys()].map((key) => setting(new SettingRef(book, key), world)),
  item: (book, [key], world) => {
    if (!book.settings.has(text(key))) throw new ApiError("ItemNotFound");
    return setting(new SettingRef(book, text(key)), world);
  },
  methods: {
    add: (book, [key, value], world) => {
      book.settings.set(text(key), value);
      return setting(new SettingRef(book, text(key)), world);
    },
    getCount: (book) => book.settings.size,
    getItemOrNullObject: (book, [key], world) =>
      book.settings.has(text(key)) ? setting(new SettingRef(book, text(key)), world) : null,
  },
});
