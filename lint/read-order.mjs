import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const PAGE = fileURLToPath(new URL("../docs/architecture.md", import.meta.url));

/**
 * The order of imports as docs/architecture.md states it: floors of rooms from the top to the bottom, and the same for the
 * folders of a room, or of a folder.
 *
 * @returns {ReadonlyMap<string, readonly (readonly string[])[]>} floors by the place that they are in (`excel`,
 *   `workbench/host`), the rooms' own under `src`
 */
export function readOrder() {
  const block = /```order\n([\s\S]*?)```/.exec(readFileSync(PAGE, "utf8"))?.[1];
  if (block === undefined) throw new Error(`${PAGE} states no order of imports`);
  const lines = block.split("\n").filter((line) => line.includes(":"));
  return new Map(
    lines.map((line) => {
      const [room, floors] = line.split(":");
      return [room.trim(), floors.split("→").map((floor) => floor.split(",").map((name) => name.trim()))];
    }),
  );
}
