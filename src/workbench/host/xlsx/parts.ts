import { editZip, unzip } from "@cj-tech-master/excelts/archive";

/** The parts of a finished file. They are used for what the library can't write itself. */
export class Parts {
  private readonly changes = new Map<string, string>();
  private readonly reader: ReturnType<typeof unzip>;

  constructor(private readonly bytes: Uint8Array) {
    this.reader = unzip(bytes);
  }

  /** Gives a part's text; null if the file has no such part. */
  async text(name: string): Promise<string | null> {
    const changed = this.changes.get(name);
    if (changed !== undefined) return changed;
    const entry = await this.reader.get(name);
    return entry ? entry.text() : null;
  }

  /** Gives the names of all parts. */
  async names(): Promise<readonly string[]> {
    const names: string[] = [];
    for await (const entry of this.reader.entries()) names.push(entry.path);
    return names;
  }

  set(name: string, text: string): void {
    this.changes.set(name, text);
  }

  /** Changes a part if it is there. */
  async change(name: string, change: (text: string) => string): Promise<void> {
    const text = await this.text(name);
    const changed = text === null ? null : change(text);
    if (changed !== null && changed !== text) this.set(name, changed);
  }

  /** Gives the file with the changed parts. */
  async save(): Promise<Uint8Array> {
    if (this.changes.size === 0) return this.bytes;
    const editor = await editZip(this.bytes);
    for (const [name, text] of this.changes) editor.set(name, text);
    return editor.bytes();
  }
}
