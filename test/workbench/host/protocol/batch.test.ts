import type {
  BatchResponse,
  ObjectPath,
  RequestAction,
} from "../../../../src/workbench/host/protocol/messages";
import type { Host } from "../../../../src/workbench/host/host";
import { openExcel } from "../open-excel";

/** Requests as Office.js 1.1.110 sends them, written after captured ones, and the answers that its proxies need. */

type Path = Omit<ObjectPath, "Id">;
const root: Path = { ObjectPathType: 1, Name: "" };
const worksheets: Path = { ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 };
const sheet = (key: string): Path => indexer(3, key);
const indexer = (parent: number, key: string): Path => ({
  ObjectPathType: 5,
  Name: "",
  ParentObjectPathId: parent,
  ArgumentInfo: { Arguments: [key] },
});
const method = (parent: number, name: string, ...args: unknown[]): Path => ({
  ObjectPathType: 3,
  Name: name,
  ParentObjectPathId: parent,
  ArgumentInfo: { Arguments: args },
});
const property = (parent: number, name: string): Path => ({
  ObjectPathType: 4,
  Name: name,
  ParentObjectPathId: parent,
});

const instantiate = (id: number, path: number): RequestAction => ({
  Id: id,
  ActionType: 1,
  Name: "",
  ObjectPathId: path,
});
const query = (id: number, path: number, ...select: string[]): RequestAction => ({
  Id: id,
  ActionType: 2,
  Name: "",
  ObjectPathId: path,
  QueryInfo: { Select: select },
});
const call = (id: number, path: number, name: string, ...args: unknown[]): RequestAction => ({
  Id: id,
  ActionType: 3,
  Name: name,
  ObjectPathId: path,
  ArgumentInfo: { Arguments: args },
});
const set = (id: number, path: number, name: string, value: unknown): RequestAction => ({
  Id: id,
  ActionType: 4,
  Name: name,
  ObjectPathId: path,
  ArgumentInfo: { Arguments: [value] },
});
const trace = (id: number): RequestAction => ({ Id: id, ActionType: 5, Name: "Trace", ObjectPathId: 0 });

function send(host: Host, paths: Readonly<Record<number, Path>>, ...actions: RequestAction[]): BatchResponse {
  const ObjectPaths = Object.fromEntries(
    Object.entries(paths).map(([id, path]) => [id, { Id: Number(id), ...path }]),
  );
  const answer = host.answer(JSON.stringify({ AutoKeepReference: true, Actions: actions, ObjectPaths }));
  if (!("body" in answer)) throw new Error(answer.code);
  return JSON.parse(answer.body) as BatchResponse;
}

const values = ({ Results }: BatchResponse) => Results.map(({ Value }) => Value);
const FIRST = "{00000001-0001-0000-0000-000000000000}";

describe("requests as Office.js sends them", () => {
  it("list sheets as items with their ids", async () => {
    const { host } = await openExcel();
    const answer = send(
      host,
      { 1: root, 3: worksheets },
      instantiate(2, 1),
      instantiate(4, 3),
      query(5, 3, "name"),
    );
    expect(answer).toEqual({
      Results: [
        { ActionId: 2, Value: {} },
        { ActionId: 4, Value: {} },
        { ActionId: 5, Value: { _Items: [{ Id: FIRST, Name: "甲" }] } },
      ],
      TraceIds: [],
    });
  });

  it("get null for everything that is done with the null object", async () => {
    const { host } = await openExcel();
    const answer = send(
      host,
      {
        1: root,
        3: worksheets,
        5: method(3, "GetActiveWorksheet"),
        7: method(5, "GetUsedRangeOrNullObject", true),
      },
      instantiate(6, 5),
      instantiate(8, 7),
      call(9, 7, "_KeepReference"),
      instantiate(10, 7),
      query(11, 7, "values", "address"),
    );
    expect(values(answer)).toEqual([{ Id: FIRST }, null, null, null, null]);
  });

  it("write, format and keep a range, which is then known by its reference alone", async () => {
    const { host } = await openExcel();
    const written = send(
      host,
      {
        1: root,
        3: worksheets,
        5: sheet("甲"),
        7: method(5, "GetRange", "A1:B2"),
        12: property(7, "Format"),
        14: property(12, "Fill"),
      },
      instantiate(8, 7),
      call(9, 7, "_KeepReference"),
      instantiate(10, 7),
      set(11, 7, "Values", [
        ["a", 1],
        ["b", 2],
      ]),
      instantiate(13, 12),
      instantiate(15, 14),
      set(16, 14, "Color", "#FFFF00"),
    );
    expect(values(written)).toEqual([{}, null, { _ReferenceId: "ref1" }, null, {}, {}, null]);
    const reference: Path = { ObjectPathType: 6, Name: "ref1", ArgumentInfo: {} };
    const read = send(
      host,
      { 7: reference },
      instantiate(15, 7),
      query(19, 7, "values", "format/fill/color"),
    );
    expect(values(read)[1]).toEqual({
      Values: [
        ["a", 1],
        ["b", 2],
      ],
      Format: { Fill: { Color: "#FFFF00" } },
      _ReferenceId: "ref1",
    });
    send(host, { 1: root }, instantiate(21, 1), call(20, 1, "_RemoveReference", "ref1"));
    expect(send(host, { 7: reference }, instantiate(15, 7)).Error?.Code).toBe("InvalidReference");
  });

  it("take objects as arguments by the ids of their paths, and find ranges inside JSON", async () => {
    const { host } = await openExcel((first) => void first.addRow(["一", "二"]));
    const range = method(5, "GetRange", "A1:B1");
    const named = method(27, "Add", "区域", 8, "说明");
    const answer = send(
      host,
      {
        1: root,
        3: worksheets,
        5: sheet("甲"),
        8: range,
        27: property(1, "Names"),
        29: { ...named, ArgumentInfo: { ...named.ArgumentInfo, ReferencedObjectPathIds: [0, 8, 0] } },
        31: method(5, "GetRange", "C1"),
        33: property(31, "DataValidation"),
      },
      instantiate(30, 29),
      query(32, 29, "name", "formula"),
      set(34, 33, "Rule", { list: { inCellDropDown: true, source: { _ObjectPathId: 8 } } }),
      query(35, 33, "rule"),
    );
    expect(values(answer)).toEqual([
      { _Id: "区域" },
      { _Id: "区域", Name: "区域", Formula: "=甲!$A$1:$B$1" },
      null,
      { Rule: { list: { inCellDropDown: true, source: "=$A$1:$B$1" } } },
    ]);
  });

  it("end at the first error with what was answered before, its place and its status", async () => {
    const { host } = await openExcel();
    const missing = send(
      host,
      { 1: root, 3: worksheets, 5: sheet("无") },
      instantiate(2, 1),
      instantiate(4, 3),
      instantiate(6, 5),
      query(7, 5, "name"),
    );
    expect(missing).toEqual({
      Results: [
        { ActionId: 2, Value: {} },
        { ActionId: 4, Value: {} },
      ],
      TraceIds: [],
      Error: {
        Code: "ItemNotFound",
        Message: "The requested resource doesn't exist.",
        Location: "",
        ActionIndex: 2,
        HttpStatusCode: 404,
      },
    });
    const wrongSize = send(
      host,
      { 1: root, 3: worksheets, 5: sheet("甲"), 7: method(5, "GetRange", "A1:B2") },
      set(11, 7, "Values", [[1]]),
    );
    expect(wrongSize.Error).toMatchObject({
      Code: "InvalidArgument",
      Location: "GetRange.Values",
      HttpStatusCode: 400,
    });
  });

  it("name the traces that were passed, without which Office.js registers no event", async () => {
    const { host } = await openExcel();
    const answer = send(
      host,
      { 1: root, 3: worksheets, 5: sheet(FIRST) },
      call(9, 5, "_RegisterDataChangedEvent"),
      trace(13),
      call(15, 3, "_RegisterDataChangedEvent"),
      trace(16),
    );
    expect(answer.TraceIds).toEqual([13, 16]);
    expect(values(answer)).toEqual([null, null, null, null]);
  });

  it("load everything for *, and nothing else", async () => {
    const { host } = await openExcel();
    const [, answer] = values(
      send(host, { 1: root, 3: worksheets }, call(5, 3, "GetCount", null), query(6, 3, "*")),
    );
    expect(answer).toMatchObject({
      _Items: [{ Id: FIRST, Name: "甲", Position: 0, Visibility: "Visible", TabColor: "" }],
    });
  });
});
