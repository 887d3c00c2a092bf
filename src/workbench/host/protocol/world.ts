import type { Member } from "../../../members";
import { ApiError } from "./api-error";
import type { HostObject, Identity } from "./host-object";
import { usualState, type HostState } from "./host-state";
import type { BookModel } from "../model";

/** A call that a row of the table of members speaks of; setting a property is a call with the value. */
export interface Call {
  readonly member: Member;
  readonly target: unknown;
  readonly args: readonly unknown[];
  readonly changes: boolean;
}

/** What the members of all classes share: the workbook, the references that Office.js keeps, the events it asked for. */
export class World {
  private readonly references = new Map<string, HostObject>();
  private readonly ids = new WeakMap<object, string>();
  private lastReference = 0;
  readonly registered = new Set<string>();

  constructor(
    readonly book: BookModel,
    /** The requirement set of ExcelApi that this Excel claims: "1.9". */
    readonly apiVersion: string,
    /** Calculates the formulas. It is called when somebody reads, not at every write. */
    readonly calculate: () => void,
    /** Throws if a call breaks a rule of its member's row. */
    private readonly refuse: (call: Call, world: World) => void = () => undefined,
  ) {}

  readonly state: HostState = { ...usualState };
  /** Workbooks that a request brings along, by their Base64 text; they are opened before the request is performed. */
  readonly files = new Map<string, BookModel>();

  /** Lets a call through, or throws what Excel would answer. */
  check(call: Call): void {
    if (call.changes && this.state.readOnly) throw new ApiError("AccessDenied");
    if (call.member.rules) this.refuse(call, this);
  }

  notFound(member: string): ApiError {
    return new ApiError("ApiNotFound", `The API you are trying to use could not be found: ${member}`);
  }

  /** Gives an object that Office.js asked to keep an id of its own. */
  keep(object: HostObject): void {
    const { target } = object;
    if (typeof target !== "object" || target === null || this.ids.has(target)) return;
    this.lastReference += 1;
    const id = `ref${this.lastReference}`;
    this.ids.set(target, id);
    this.references.set(id, object);
  }

  /** Gives the id that goes with a kept object in every answer. */
  referenceOf(target: object): Identity {
    const id = this.ids.get(target);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  reference(id: string): HostObject {
    const object = this.references.get(id);
    if (!object) throw new ApiError("InvalidReference");
    return object;
  }

  forget(id: string): void {
    this.references.delete(id);
  }

  /** The number of objects that Office.js has not released. */
  get referenceCount(): number {
    return this.references.size;
  }
}
