import type { HostObject } from "./host-object";

/**
 * Gives one object that stands for several of a class: what is set or called reaches each of them, and what is read is what
 * they have in common, null where they differ.
 */
export function allOf(objects: readonly [HostObject, ...HostObject[]]): HostObject {
  const [first, ...others] = objects;
  return {
    ...first,
    identity: () => ({}),
    read(name) {
      const value = first.read(name);
      const values = others.map((one) => one.read(name));
      if (isObject(value)) return allOf([value, ...values.filter(isObject)]);
      return values.every((one) => JSON.stringify(one) === JSON.stringify(value)) ? value : null;
    },
    write(name, value) {
      for (const one of objects) one.write(name, value);
    },
    call(name, args) {
      for (const one of objects) one.call(name, args);
      return null;
    },
    item: () => null,
    items: null,
  };
}

function isObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value;
}
