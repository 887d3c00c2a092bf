import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const FORMAT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

/** Id, type (a short one is Office's own) and target. */
type GivenRelation = readonly [id: string, type: string, target: string];

export interface GivenFile {
  /** What stands in `<worksheet>`, by sheet. */
  readonly sheets: Readonly<Record<string, string>>;
  /** What stands behind the sheets in `<workbook>`. */
  readonly workbook?: string;
  /** Other parts with their content; what has a relation stands under its owner in `relations`. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** By the owner's path; `workbook`, and `sheet1` … for the sheets. */
  readonly relations?: Readonly<Record<string, readonly GivenRelation[]>>;
  /** Content types by the part's path. */
  readonly types?: Readonly<Record<string, string>>;
}

const relationsXml = (list: readonly GivenRelation[]) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${type.includes(":") ? type : `${OFFICE}/${type}`}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

const PATHS: Readonly<Record<string, string>> = { package: "", workbook: "xl/workbook.xml" };
const pathOf = (owner: string) => PATHS[owner] ?? owner.replace(/^(sheet\d+)$/, "xl/worksheets/$1.xml");

/** Makes a workbook file part by part, as programs write it that do not share our library. */
export function officeFile({
  sheets,
  workbook = "",
  parts = {},
  relations = {},
  types = {},
}: GivenFile): Uint8Array {
  const names = Object.keys(sheets);
  const all: Record<string, string | Uint8Array> = {
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names
      .map((name, at) => `<sheet name="${name}" sheetId="${String(at + 1)}" r:id="rId${String(at + 1)}"/>`)
      .join("")}</sheets>${workbook}</workbook>`,
    ...Object.fromEntries(
      Object.values(sheets).map((xml, at) => [
        `xl/worksheets/sheet${String(at + 1)}.xml`,
        `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${xml}</worksheet>`,
      ]),
    ),
    ...parts,
  };
  const owned: Record<string, readonly GivenRelation[]> = {
    ...relations,
    package: [["rId1", "officeDocument", "xl/workbook.xml"], ...(relations["package"] ?? [])],
    workbook: [
      ...names.map((_, at): GivenRelation => [
        `rId${String(at + 1)}`,
        "worksheet",
        `worksheets/sheet${String(at + 1)}.xml`,
      ]),
      ...(relations["workbook"] ?? []),
    ],
  };
  for (const [owner, list] of Object.entries(owned))
    all[pathOf(owner).replace(/([^/]*)$/, "_rels/$1.rels")] = relationsXml(list);
  const overrides = {
    "xl/workbook.xml": `${FORMAT}sheet.main+xml`,
    ...Object.fromEntries(
      names.map((_, at) => [`xl/worksheets/sheet${String(at + 1)}.xml`, `${FORMAT}worksheet+xml`]),
    ),
    ...types,
  };
  all["[Content_Types].xml"] =
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>` +
    `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${Object.entries(
      overrides,
    )
      .map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`)
      .join("")}</Types>`;
  return zipSync(
    Object.fromEntries(
      Object.entries(all).map(([path, content]) => [
        path,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
    { level: 0 },
  );
}

/** Takes a file apart: its parts as text, by path. */
export function partsOf(file: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([path, content]) => [path, strFromU8(content)]));
}
