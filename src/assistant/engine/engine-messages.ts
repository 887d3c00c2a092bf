import type { WorkbookSnapshot } from "../../excel";
import type { Sheet } from "../../grid";
import type { Engine } from "./engine";
import type { WorkbookMemory } from "../memory/memory";

/** What an engine is asked in one message and answers in one. */
export type EngineCall = Exclude<keyof Engine, "recognise" | "close" | "isClosed">;

/** Rows of a sheet, by its place in the workbook. */
export interface RowSlice {
  readonly sheet: number;
  readonly rows: Sheet["values"];
}

/** A message to an engine on another thread; it is answered under its id. */
export type EngineRequest = { readonly id: number } & (
  | { readonly kind: "begin"; readonly book: WorkbookSnapshot /* its sheets without a row */ }
  | { readonly kind: "rows"; readonly slices: readonly RowSlice[] }
  | { readonly kind: "recognise"; readonly memory: WorkbookMemory }
  | { readonly kind: "call"; readonly call: EngineCall; readonly args: readonly unknown[] }
);

/** A message from an engine on another thread, which sends `ready` before anything else. */
export type EngineMessage =
  | { readonly kind: "ready" }
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "result"; readonly id: number; readonly value: unknown }
  | { readonly kind: "failure"; readonly id: number; readonly message: string };

/** One side of a connection between two threads: a worker, a worker's own global, a message port. */
export interface EnginePort {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
}
