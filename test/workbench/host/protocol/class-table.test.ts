import { readFileSync } from "node:fs";
import { classTables } from "../../../../src/workbench/host/protocol/class-table";
import { openExcel } from "../open-excel";

const FLOOR = 9;

/** Gives the requirement sets of single members, as the library's own code asks for them: `"Range.x", …, "1.13"`. */
function requirementSets(): ReadonlyMap<string, string> {
  const code = readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"), "utf8");
  return new Map(
    [...code.matchAll(/"(\w+\.\w+)",\w+,"(\d\.\d+)"/g)].map(([, member = "", set = ""]) => [member, set]),
  );
}

describe("the stand-in's member tables", () => {
  it("name only classes and members that Office.js has", async () => {
    const { Excel } = await openExcel();
    const library = Excel as unknown as Readonly<Record<string, { readonly prototype: object } | undefined>>;
    const unknown = classTables.flatMap((table) => {
      const prototype = library[table.name]?.prototype;
      if (!prototype) return [table.name];
      const members = [table.scalars, table.objects, table.methods].flatMap((part) =>
        Object.keys(part ?? {}),
      );
      return members.filter((member) => !(member in prototype)).map((member) => `${table.name}.${member}`);
    });
    expect(unknown).toEqual([]);
    expect(classTables.length).toBeGreaterThan(30);
  });

  it("give every member above the floor the requirement set that the library gives it", () => {
    const sets = requirementSets();
    const wrong = classTables.flatMap((table) =>
      [table.scalars, table.objects, table.methods]
        .flatMap((part) => Object.keys(part ?? {}))
        .filter((member) => {
          const set = sets.get(`${table.name}.${member}`);
          const isNewer = set !== undefined && Number(set.split(".")[1]) > FLOOR;
          return table.since?.[member] !== (isNewer ? set : undefined);
        })
        .map((member) => `${table.name}.${member} ${sets.get(`${table.name}.${member}`) ?? ""}`),
    );
    expect(wrong).toEqual([]);
    expect(sets.get("Range.getMergedAreasOrNullObject")).toBe("1.13");
  });

  it("distinguish scalars, objects and methods as the library does", async () => {
    const { Excel } = await openExcel();
    const library = Excel as unknown as Readonly<Record<string, { readonly prototype: object } | undefined>>;
    const wrong = classTables.flatMap((table) => {
      const prototype = library[table.name]?.prototype ?? {};
      const names = Object.getOwnPropertyDescriptor(prototype, "_scalarPropertyNames")?.get?.call({}) as
        readonly string[] | undefined;
      const scalars = new Set(names ?? []);
      return [
        ...Object.keys(table.scalars ?? {}).filter((name) => !scalars.has(name)),
        ...Object.keys({ ...table.objects, ...table.methods }).filter((name) => scalars.has(name)),
      ].map((name) => `${table.name}.${name}`);
    });
    expect(wrong).toEqual([]);
  });
});
