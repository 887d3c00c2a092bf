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

/** The names on the way to a file: `src/grid/dates/day.ts` is in the room grid, in its folder dates. */
function placeOf(file) {
  const [top, room, ...rest] = file.split("/");
  return top === "src" && rest.length > 0 ? { room, folder: rest.length > 1 ? rest[0] : null } : null;
}

/** Whether `from` may import `to` by these floors: only what lies lower. */
function goesDown(floors, from, to) {
  const floorOf = (name) => floors.findIndex((names) => names.includes(name));
  return floorOf(from) < floorOf(to);
}

/** Imports go down the rooms, and down the folders of a room, as docs/architecture.md orders them; into a room by its door. */
const order = {
  meta: { type: "problem", schema: [] },
  create(context) {
    return eachImport(context, (file, imported, node) => {
      const from = placeOf(file);
      const to = placeOf(imported);
      if (from === null || to === null) return;
      const report = (message) => context.report({ node, message });
      const rooms = ORDER.get("src");
      if (from.room !== to.room) {
        for (const room of [from.room, to.room])
          if (!rooms.flat().includes(room)) return report(`docs/architecture.md gives ${room} no place.`);
        if (!goesDown(rooms, from.room, to.room))
          return report(`${from.room} may not import ${to.room}: imports go down (docs/architecture.md).`);
        if (imported !== `src/${to.room}/index.ts`)
          return report(`Come in by the door: import ${to.room} through its index.ts.`);
        return;
      }
      const folders = ORDER.get(from.room);
      if (folders === undefined || from.folder === to.folder || from.folder === null || to.folder === null)
        return;
      for (const folder of [from.folder, to.folder])
        if (!folders.flat().includes(folder))
          return report(`docs/architecture.md gives ${from.room}/${folder} no place.`);
      if (!goesDown(folders, from.folder, to.folder))
        report(
          `${from.room}/${from.folder} may not import ${to.folder}: imports go down (docs/architecture.md).`,
        );
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
