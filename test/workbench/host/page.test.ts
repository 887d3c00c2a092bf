import { connectPane, frameName, type PanePort } from "../../../src/workbench/host/page";
import { openExcel } from "./open-excel";

type Json = Readonly<Record<string, unknown>>;

/** Plays the pane's end of the channel: sends what Office.js sends, and receives what comes back. */
async function openPort() {
  const { host } = await openExcel((sheet) => void sheet.addRow(["甲", 1]));
  let listener: (text: string) => void = () => undefined;
  const heard: Json[] = [];
  const port: PanePort = {
    send: (text) => heard.push(JSON.parse(text) as Json),
    receive: (listen) => {
      listener = listen;
      return () => (listener = () => undefined);
    },
  };
  const pane = connectPane(host, port, { documentUrl: "https://localhost/台账.xlsx" });
  const say = (name: string, correlation: number, data: unknown, action = 0) => {
    const head = {
      _messageType: 0,
      _conversationId: "c_1",
      _origin: "https://localhost",
      _serializerVersion: 1,
    };
    listener(
      JSON.stringify({
        ...head,
        _actionName: name,
        _correlationId: correlation,
        _data: data,
        _actionType: action,
      }),
    );
    return heard.at(-1);
  };
  const batch = (correlation: number, body: unknown) =>
    say("executeMethod", correlation, {
      ArrayData: ["", "POST", "ProcessQuery", [], JSON.stringify(body), 0, 0],
      DdaMethod: { DispatchId: 93 },
    });
  return {
    host,
    heard,
    say,
    batch,
    stop: pane.close,
    press: pane.press,
    raw: (text: string) => listener(text),
  };
}

const nameOfBook = {
  AutoKeepReference: false,
  Actions: [
    { Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 },
    { Id: 3, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: ["name"] } },
  ],
  ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
};

describe("the channel to a pane in an iframe", () => {
  it("tells Office.js about the host when it asks", async () => {
    const { say } = await openPort();
    const answer = say("ContextActivationManager_getAppContextAsync", 0, "id");
    expect(answer).toMatchObject({
      _messageType: 1,
      _correlationId: 0,
      _conversationId: "c_1",
      _errorCode: 0,
    });
    const context = answer?._data as Json;
    expect(context).toMatchObject({
      _appName: 16,
      _appUILocale: "zh-CN",
      _docUrl: "https://localhost/台账.xlsx",
    });
    expect(JSON.parse(String(context._requirementMatrix))).toMatchObject({ ExcelApi: "1.20" });
  });

  it("answers a batch as text with its status", async () => {
    const { batch } = await openPort();
    const answer = batch(7, nameOfBook);
    expect(answer).toMatchObject({ _correlationId: 7, _data: { Version: 1, Error: 0 } });
    const [status, , body] = (answer?._data as { Data: [number, unknown, string] }).Data;
    expect(status).toBe(200);
    expect(JSON.parse(body)).toEqual({
      Results: [
        { ActionId: 2, Value: {} },
        { ActionId: 3, Value: { Name: "台账.xlsx" } },
      ],
      TraceIds: [],
    });
  });

  it.each([
    ["InvalidOperationInCellEditMode", 5004],
    ["ActivityLimitReached", 5102],
    ["RequestPayloadSizeLimitExceeded", 5103],
    ["ResponsePayloadSizeLimitExceeded", 5104],
  ] as const)("refuses with the number that Office.js knows for %s", async (code, number) => {
    const { host, batch } = await openPort();
    host.failNext(code);
    expect(batch(1, nameOfBook)).toMatchObject({ _data: { Version: 1, Error: number } });
  });

  it("sends events to the registration that asked for them, and none after its end", async () => {
    const { host, heard, say, batch } = await openPort();
    say("richApiMessage", 3, { eventDispId: 33 }, 1);
    expect(heard.at(-1)).toMatchObject({ _data: { Error: 0 } });
    batch(4, {
      Actions: [{ Id: 5, ActionType: 3, Name: "_RegisterDataChangedEvent", ObjectPathId: 3 }],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: "" },
        3: { Id: 3, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
      },
    });
    host.view.edit(host.view.activeSheet, 3, 3, "打字");
    await new Promise((resolve) => setTimeout(resolve, 5));
    const event = heard.at(-1);
    expect(event).toMatchObject({ _actionName: "richApiMessage", _correlationId: 3, _responseType: 1 });
    expect((event?._data as { ArrayData: unknown[][] }).ArrayData[0]?.slice(0, 3)).toEqual([
      65536,
      10,
      "Workbook",
    ]);
    const count = heard.length;
    say("richApiMessage", 3, { eventDispId: 33 }, 2);
    host.view.edit(host.view.activeSheet, 3, 3, "再");
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toHaveLength(count + 1);
  });

  it("calls the function of a ribbon's button in the pane that listens", async () => {
    const { heard, say, press } = await openPort();
    press("check");
    expect(heard).toEqual([]);
    say("richApiMessage", 3, { eventDispId: 33 }, 1);
    press("check");
    expect(heard.at(-1)).toMatchObject({
      _actionName: "richApiMessage",
      _data: { ArrayData: [[2, 1000, "", '["check","{}"]', "0"]] },
    });
  });

  it("ignores messages that are not Office.js's, and any after its end", async () => {
    const { heard, raw, say, stop } = await openPort();
    for (const text of ["", "null", "42", '{"a":1}', "not JSON"]) raw(text);
    say("ContextActivationManager_notifyHost", 1, ["id", 21]);
    stop();
    say("ContextActivationManager_getAppContextAsync", 0, "id");
    expect(heard).toEqual([]);
  });

  it("names the iframe so that Office.js in it finds its host", async () => {
    const { host } = await openPort();
    expect(JSON.parse(frameName(host, "https://localhost:3000", "c_9"))).toMatchObject({
      baseFrameName: "__xdm_0",
      hostInfo: expect.stringMatching(/^Excel\$Web\$16\.01\$zh-CN\$/),
      xdmInfo: expect.stringMatching(/^c_9\|[-0-9]+\|https:\/\/localhost:3000$/),
    });
  });
});
