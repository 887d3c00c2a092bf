import { editZip, unzip } from "@cj-tech-master/excelts/archive";

/**
 * Mends what the library writes wrongly and Excel would refuse: external references behind the defined names
 * (ECMA-376 18.2.27 wants them before), and mention of a theme in a file that never had one.
 */
export async function repaired(bytes: Uint8Array): Promise<Uint8Array> {
  const reader = unzip(bytes);
  const textOf = async (name: string) => (await (await reader.get(name))?.text()) ?? "";
  const changes = new Map<string, string>();

  const workbook = await textOf("xl/workbook.xml");
  const external = /<externalReferences>.*<\/externalReferences>/s.exec(workbook)?.[0];
  const names = workbook.indexOf("<definedNames");
  if (external && names >= 0 && names < workbook.indexOf(external)) {
    const rest = workbook.replace(external, "");
    changes.set("xl/workbook.xml", rest.slice(0, names) + external + rest.slice(names));
  }
  if (!(await reader.get("xl/theme/theme1.xml"))) {
    const types = await textOf("[Content_Types].xml");
    const relations = await textOf("xl/_rels/workbook.xml.rels");
    changes.set("[Content_Types].xml", types.replace(/<Override [^>]*theme1\.xml"[^>]*\/>/, ""));
    changes.set(
      "xl/_rels/workbook.xml.rels",
      relations.replace(/<Relationship [^>]*theme1\.xml"[^>]*\/>/, ""),
    );
  }
  if (changes.size === 0) return bytes;
  const editor = await editZip(bytes);
  for (const [name, text] of changes) editor.set(name, text);
  return editor.bytes();
}
