import { readOrder } from "./read-order.mjs";
import { nameOf, resolveImport, wayBetween } from "./source-graph.mjs";

const ORDER = readOrder();

/** Calls `check(file, imported, node)` for every import of a file of the project, those of types included. */
function eachImport(context, check) {
  const file = nameOf(context.filename);
  const visit = ({ source }) => {
    if (typeof source?.value !== "string") return;
    const imported = resolveImport(file, source.value);
    if (imported !== null) check(file, imported, source);
  };
  return {
    ImportDeclaration: visit,
    ImportExpression: visit,
    ExportNamedDeclaration: visit,
    ExportAllDeclaration: visit,
    TSImportType: visit,
  };
}

/** The room that a file is in: `src/grid/dates/day.ts` is in grid; null for one in none. */
function roomOf(file) {
  const [top, room, ...rest] = file.split("/");
  return top === "src" && rest.length > 0 ? room : null;
}

/** The folder in which a file lies below `place`, a room or a folder of one; null where it lies in none. */
function folderBelow(place, file) {
  const way = `src/${place}/`;
  const [folder, ...rest] = file.startsWith(way) ? file.slice(way.length).split("/") : [];
  return rest.length > 0 ? folder : null;
}

/** Whether `from` may import `to` by these floors: only what lies lower. */
function goesDown(floors, from, to) {
  const floorOf = (name) => floors.findIndex((names) => names.includes(name));
  return floorOf(from) < floorOf(to);
}

/** Imports go down the rooms, and down the folders of a room or of a folder, as docs/architecture.md orders them; into a room by its door. */
const order = {
  meta: { type: "problem", schema: [] },
  create(context) {
    return eachImport(context, (file, imported, node) => {
      const from = roomOf(file);
      const to = roomOf(imported);
      if (from === null || to === null) return;
      const report = (message) => context.report({ node, message });
      /** Reports an import that the floors have no place for or that doesn't go down. */
      const hold = (floors, one, other, within = "") => {
        const homeless = [one, other].find((name) => !floors.flat().includes(name));
        if (homeless !== undefined) report(`docs/architecture.md gives ${within}${homeless} no place.`);
        else if (!goesDown(floors, one, other))
          report(`${within}${one} may not import ${other}: imports go down (docs/architecture.md).`);
      };
      if (from !== to) {
        hold(ORDER.get("src"), from, to);
        if (imported !== `src/${to}/index.ts`)
          report(`Come in by the door: import ${to} through its index.ts.`);
        return;
      }
      for (const [place, floors] of ORDER) {
        const one = folderBelow(place, file);
        const other = folderBelow(place, imported);
        if (one !== null && other !== null && one !== other) hold(floors, one, other, `${place}/`);
      }
    });
  },
};

/** No file imports itself by way of others, whether values or types. */
const noCircle = {
  meta: { type: "problem", schema: [] },
  create(context) {
    return eachImport(context, (file, imported, node) => {
      const way = wayBetween(imported, file);
      if (way !== null) context.report({ node, message: `A circle: ${[file, ...way].join(" → ")}` });
    });
  },
};

export default { rules: { order, "no-circle": noCircle } };
