import { ApiError, statusOf, type ApiErrorCode } from "./protocol/api-error";
import { performBatch } from "./protocol/batch";
import { workbookObject } from "./classes/workbook";
import { tellEvents, type EventEntry } from "./protocol/events";
import { Failures, isRefusal, isOfficesOwn, type FailurePlan } from "./protocol/failures";
import type { BookEvent, BookModel } from "./model";
import type { RequestBatch } from "./protocol/messages";
import type { HostState } from "./protocol/host-state";
import { refuse } from "./rules";
import { View } from "./view";
import { World } from "./protocol/world";
import { openBook, type FileProblem, type OpenedBook } from "./xlsx/open-book";

/** Excel on the web takes and gives at most so many bytes in one request. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface HostOptions {
  /** The requirement set that this Excel has: "1.9" … "1.20". Members above it answer ApiNotFound. */
  readonly apiVersion?: string;
  /** The language of Excel. */
  readonly language?: "zh-CN" | "en-US";
  /** The limit in bytes, for tests of what a large workbook does. */
  readonly payloadLimit?: number;
  /** Where Excel runs; only on the web is there a limit. */
  readonly platform?: "OfficeOnline" | "PC" | "Mac";
  /** States that the workbook is in from the start. */
  readonly state?: Partial<HostState>;
}

export interface Counters {
  /** The add-in's own round trips: all requests except those that only release references. */
  syncs: number;
  requests: number;
  requestBytes: number;
  responseBytes: number;
}

/** What a request got: the answer's body, or a refusal of the whole request. */
export type HostAnswer =
  | { readonly status: 200; readonly body: string }
  | { readonly status: number; readonly code: ApiErrorCode; readonly message: string };

/** Hears every request with what it got, both as Office.js sends and gets them. */
export type AnswerListener = (body: string, answer: HostAnswer) => void;

const encoder = new TextEncoder();
const bytesOf = (text: string) => encoder.encode(text).length;

/** Excel as far as the add-in uses it, with one workbook open. `node.ts` and `page.ts` hand it requests. */
export class Host {
  readonly counters: Counters = { syncs: 0, requests: 0, requestBytes: 0, responseBytes: 0 };
  readonly apiVersion: string;
  readonly language: string;
  readonly platform: string;
  /** What a person sees and does: the grid, the selection, typing, following links. */
  readonly view: View;
  private readonly limit: number;
  private readonly world: World;
  private readonly failures = new Failures();
  private readonly listeners = new Set<AnswerListener>();

  constructor(
    private readonly opened: OpenedBook,
    options: HostOptions = {},
  ) {
    const { book, calculate } = opened;
    this.apiVersion = options.apiVersion ?? "1.20";
    this.language = options.language ?? "zh-CN";
    this.platform = options.platform ?? "OfficeOnline";
    this.limit = options.payloadLimit ?? (this.platform === "OfficeOnline" ? PAYLOAD_LIMIT : Infinity);
    const recalculate = () => {
      if (book.calculationMode !== "Manual") calculate();
    };
    this.world = new World(book, this.apiVersion, recalculate, refuse);
    Object.assign(this.state, options.state);
    this.view = new View(this.world);
  }

  /** What Excel is in just now; a test changes it. */
  get state(): HostState {
    return this.world.state;
  }

  /** The workbook itself, for a test to look into. */
  get book(): BookModel {
    return this.opened.book;
  }

  /** The number of ranges that Office.js keeps and has not released. */
  get referenceCount(): number {
    return this.world.referenceCount;
  }

  resetCounters(): void {
    Object.assign(this.counters, { syncs: 0, requests: 0, requestBytes: 0, responseBytes: 0 });
  }

  /** Whether `Office.context.requirements.isSetSupported` says yes. */
  isSetSupported(name: string, version = "1.1"): boolean {
    if (name.toLowerCase() !== "excelapi") return false;
    const [major = 0, minor = 0] = version.split(".").map(Number);
    const [hasMajor = 0, hasMinor = 0] = this.apiVersion.split(".").map(Number);
    return hasMajor > major || (hasMajor === major && hasMinor >= minor);
  }

  /** Makes the next request fail, or the next that `when` picks. */
  failNext(failure: FailurePlan | ApiErrorCode): void {
    this.failures.plan(failure);
  }

  /** Lets go of failures that were asked for and did not happen. */
  forgetFailures(): void {
    this.failures.forget();
  }

  on(listener: (event: BookEvent) => void): () => void {
    return this.book.on(listener);
  }

  /** Passes events to Office.js if it registered for them. */
  onEntries(tell: (entries: readonly EventEntry[]) => void): () => void {
    return tellEvents(this.book, this.world.registered, tell);
  }

  /** Tells of every request from now on. */
  onAnswer(listener: AnswerListener): void {
    this.listeners.add(listener);
  }

  save(): Promise<Uint8Array> {
    return this.opened.save();
  }

  /** Answers a request once the workbooks that it brings along are open, which takes a moment; any other at once. */
  respond(body: string, reply: (answer: HostAnswer) => void): void {
    const files = body.includes(BRINGS_FILE) && bytesOf(body) <= this.limit ? filesIn(body) : [];
    if (files.length === 0) reply(this.answer(body));
    else void this.openFiles(files).then(() => reply(this.answer(body)));
  }

  private async openFiles(files: readonly string[]): Promise<void> {
    this.world.files.clear();
    for (const file of files) {
      const opened = await openBook(bytesOfBase64(file), "");
      if (opened.ok) this.world.files.set(file, opened.value.book);
    }
  }

  /** Performs one request of Office.js, its body as JSON text. */
  answer(body: string): HostAnswer {
    const answer = this.perform(body);
    for (const hear of this.listeners) hear(body, answer);
    return answer;
  }

  private perform(body: string): HostAnswer {
    const request = JSON.parse(body) as RequestBatch;
    const requestBytes = bytesOf(body);
    this.counters.requests += 1;
    this.counters.requestBytes += requestBytes;
    if (!isOfficesOwn(request)) this.counters.syncs += 1;
    if (requestBytes > this.limit) return refusal("RequestPayloadSizeLimitExceeded");
    const failure = this.failures.take(request);
    if (failure && isRefusal(failure.error.code)) return refusal(failure.error.code);
    const response = performBatch(request, workbookObject(this.book, this.world), this.world, failure);
    const text = JSON.stringify(response);
    const responseBytes = bytesOf(text);
    if (responseBytes > this.limit) return refusal("ResponsePayloadSizeLimitExceeded");
    this.counters.responseBytes += responseBytes;
    return { status: 200, body: text };
  }
}

/** The call that brings a workbook along. Few requests have it, so that only they are read for it. */
const BRINGS_FILE = "InsertWorksheetsFromBase64";

/** Finds the workbooks that a request brings along. */
function filesIn(body: string): readonly string[] {
  const { Actions } = JSON.parse(body) as RequestBatch;
  return Actions.filter(({ Name }) => Name === BRINGS_FILE).flatMap(({ ArgumentInfo }) => {
    const file = ArgumentInfo?.Arguments?.[0];
    return typeof file === "string" ? [file] : [];
  });
}

/** Gives none for a text that is no Base64. */
function bytesOfBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

function refusal(code: ApiErrorCode): HostAnswer {
  return { status: statusOf(code), code, message: new ApiError(code).message };
}

/** Opens a workbook file in the stand-in. */
export async function openHost(
  bytes: Uint8Array,
  fileName: string,
  options: HostOptions = {},
): Promise<
  { readonly ok: true; readonly host: Host } | { readonly ok: false; readonly problem: FileProblem }
> {
  const opened = await openBook(bytes, fileName);
  return opened.ok ? { ok: true, host: new Host(opened.value, options) } : opened;
}
