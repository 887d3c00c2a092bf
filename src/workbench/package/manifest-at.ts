/**
 * Gives a manifest in which every address of the add-in itself begins with another one.
 *
 * @param url where the add-in will be, without a slash at its end
 * @throws Error if the manifest names no pane
 */
export function manifestAt(manifest: string, url: string): string {
  const built = /<SourceLocation DefaultValue="([^"]+)\/taskpane\.html/.exec(manifest)?.[1];
  if (built === undefined) throw new Error("The manifest names no taskpane.html.");
  return manifest.replaceAll(`"${built}/`, `"${url}/`);
}

/** Gives the add-in's id, by which the registry knows it. */
export function idOf(manifest: string): string {
  const id = /<Id>([^<]+)<\/Id>/.exec(manifest)?.[1];
  if (id === undefined) throw new Error("The manifest has no id.");
  return id;
}
