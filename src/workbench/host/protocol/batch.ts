import { ApiError, statusOf } from "./api-error";
import { isHostObject, type HostObject } from "./host-object";
import {
  ActionType,
  PathType,
  type ArgumentInfo,
  type BatchResponse,
  type ObjectPath,
  type RequestAction,
  type RequestBatch,
} from "./messages";
import type { World } from "./world";

/** Services of Office beside the workbook: who hears that the ribbon's functions are ready, who shows the pane. Nothing here listens. */
const OFFICE_SERVICES = [
  "Microsoft.InternalService.AddinInternalService",
  "Microsoft.AppRuntime.AppRuntimeService",
];

const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Gives the object's members that `Select` names, in the shape that Office.js reads. */
function answerOf(object: HostObject, select: readonly string[]): unknown {
  const own = new Set(object.scalars.map((name) => name.toLowerCase()));
  const paths = select
    .map((path) => (object.items ? path.replace(/^items(\/|$)/i, "") : path))
    .filter(Boolean);
  const all = select.length === 0 || paths.includes("*");
  if (object.items) {
    const ofItems = paths.filter((path) => !own.has(path.toLowerCase()));
    const counted = paths.filter((path) => own.has(path.toLowerCase()));
    const wantsItems = all || ofItems.length > 0 || counted.length < select.length;
    return {
      ...Object.fromEntries(counted.map((name) => [pascal(name), object.read(name)])),
      ...(wantsItems ? { _Items: object.items().map((item) => answerOf(item, all ? ["*"] : ofItems)) } : {}),
    };
  }
  const answer: Record<string, unknown> = { ...object.identity() };
  for (const name of all ? object.scalars : []) answer[pascal(name)] = object.read(name);
  const nested = new Map<string, string[]>();
  for (const path of paths.filter((one) => one !== "*")) {
    const [head = "", ...rest] = path.split("/");
    if (rest.length > 0) nested.set(head, [...(nested.get(head) ?? []), rest.join("/")]);
    else {
      const value = object.read(head);
      answer[pascal(head)] = isHostObject(value) ? answerOf(value, []) : value;
    }
  }
  for (const [head, rest] of nested) {
    const child = object.read(head);
    answer[pascal(head)] = isHostObject(child) ? answerOf(child, rest) : null;
  }
  return answer;
}

class Batch {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly request: RequestBatch,
    private readonly root: HostObject,
    private readonly world: World,
  ) {}

  private argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const referenced = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, at) => {
      const path = referenced?.[at] ?? 0;
      return path > 0 ? this.object(path) : this.withObjects(argument);
    });
  }

  /** Replaces ranges inside JSON, which come as `{"_ObjectPathId": n}`. */
  private withObjects(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((one) => this.withObjects(one));
    if (typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value) return this.object(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.withObjects(one)]));
  }

  private object(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new ApiError("InvalidRequest");
    const object = this.resolve(path);
    this.resolved.set(id, object);
    return object;
  }

  private resolve(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PathType.Root) return this.root;
    if (path.ObjectPathType === PathType.NullObject) return null;
    if (path.ObjectPathType === PathType.ReferenceId) return this.world.reference(path.Name);
    const parent = path.ParentObjectPathId === undefined ? null : this.object(path.ParentObjectPathId);
    if (path.ObjectPathType === PathType.NewService && OFFICE_SERVICES.includes(path.Name)) return null;
    if (path.ObjectPathType === PathType.NewService) throw this.world.notFound(path.Name);
    if (!parent) return null;
    const args = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.Indexer) return parent.item(args);
    const found =
      path.ObjectPathType === PathType.Method ? parent.call(path.Name, args) : parent.read(path.Name);
    if (found !== null && !isHostObject(found)) throw this.world.notFound(`${parent.className}.${path.Name}`);
    return found;
  }

  perform(action: RequestAction): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.object(action.ObjectPathId);
    if (!object) return null;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object.identity();
      case ActionType.Query:
        return answerOf(object, action.QueryInfo?.Select ?? []);
      case ActionType.Method: {
        const value = object.call(action.Name, this.argumentsOf(action.ArgumentInfo));
        if (action.Name === "_KeepReference") this.world.keep(object);
        return isHostObject(value) ? value.identity() : (value ?? null);
      }
      case ActionType.SetProperty: {
        const [value] = this.argumentsOf(action.ArgumentInfo);
        object.write(action.Name, value);
        return null;
      }
      default:
        throw this.world.notFound(`action ${action.ActionType}`);
    }
  }

  /** Says where an error lies, as Excel does: by the path's last step and the member. */
  location(action: RequestAction): string {
    const path = this.request.ObjectPaths[String(action.ObjectPathId)];
    return [path?.Name ?? "", action.Name].filter(Boolean).join(".");
  }
}

/** An error to raise instead of performing an action, for tests. */
export interface PlannedFailure {
  readonly error: ApiError;
  /** How many actions are performed before it. */
  readonly after: number;
}

/**
 * Performs a request on the workbook. There is no transaction: what was done before an error stays done.
 *
 * @param root the workbook's own object
 */
export function performBatch(
  request: RequestBatch,
  root: HostObject,
  world: World,
  failure: PlannedFailure | null = null,
): BatchResponse {
  const batch = new Batch(request, root, world);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (failure && index >= failure.after) throw failure.error;
      results.push({ ActionId: action.Id, Value: batch.perform(action) });
      if (action.ActionType === ActionType.Trace) traces.push(action.Id);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return {
        Results: results,
        TraceIds: traces,
        Error: {
          Code: error.code,
          Message: error.message,
          Location: batch.location(action),
          ActionIndex: index,
          HttpStatusCode: statusOf(error.code),
        },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}
