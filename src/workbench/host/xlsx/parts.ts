import { editZip, unzip } from "@cj-tech-master/excelts/archive";

const decoder = new TextDecoder();

/** The parts of a file. They are used for what the library can't write itself. */
export class Parts {
  private readonly changes = new Map<string, string | Uint8Array>();
  private readonly reader: ReturnType<typeof unzip>;
  private known: Set<string> | null = null;

  constructor(private readonly bytes: Uint8Array) {
    this.reader = unzip(bytes);
  }

  /** Gives a part's text; null if the file has no such part. */
  async text(name: string): Promise<string | null> {
    const changed = this.changes.get(name);
    if (changed !== undefined) return typeof changed === "string" ? changed : decoder.decode(changed);
    const entry = await this.reader.get(name);
    return entry ? entry.text() : null;
  }

  /** Gives what a part consists of; null if the file has no such part. */
  async content(name: string): Promise<Uint8Array | null> {
    const changed = this.changes.get(name);
    if (changed !== undefined)
      return typeof changed === "string" ? new TextEncoder().encode(changed) : changed;
    return this.reader.bytes(name);
  }

  /** Gives the names of all parts, those that were added included. */
  async names(): Promise<ReadonlySet<string>> {
    if (!this.known) {
      this.known = new Set(this.changes.keys());
      for await (const entry of this.reader.entries())
        if (!entry.path.endsWith("/")) this.known.add(entry.path);
    }
    return this.known;
  }

  set(name: string, content: string | Uint8Array): void {
    this.changes.set(name, content);
    this.known?.add(name);
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
    for (const [name, content] of this.changes) editor.set(name, content);
    return editor.bytes();
  }
}
