import { strFromU8, unzipSync } from "fflate";
import { MEMORY_KEY } from "../../excel";

/** Excel keeps what add-ins remember in parts of this name, a property for each setting ([MS-OWEXML] 2.2.6). */
const PART = /^xl\/webextensions\/webextension\d*\.xml$/;
const PROPERTY = /<(?:\w+:)?property\s+name="([^"]*)"\s+value="([^"]*)"/g;

const SIGNS: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** Gives what the add-in remembers in a workbook file, as JSON text; null if there is nothing. */
export function memoryOfFile(bytes: Uint8Array): string | null {
  const parts = Object.values(unzipSync(bytes, { filter: ({ name }) => PART.test(name) }));
  for (const part of parts)
    for (const [, name = "", value = ""] of strFromU8(part).matchAll(PROPERTY)) {
      if (unescaped(name) !== MEMORY_KEY) continue;
      const text = unescaped(value);
      const told: unknown = text.startsWith('"') ? JSON.parse(text) : text;
      return typeof told === "string" ? told : null;
    }
  return null;
}

function unescaped(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi,
    (found, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return SIGNS[name] ?? found;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
    },
  );
}
