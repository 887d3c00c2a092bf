import { zip } from "@cj-tech-master/excelts/archive";
import type { Files } from "./package-files";

/** Gives a zip of the files, the same bytes whenever it is made. */
export function zipOf(files: Files): Promise<Uint8Array> {
  const archive = zip({ reproducible: true });
  for (const [name, bytes] of files) archive.add(name, bytes);
  return archive.bytes();
}
