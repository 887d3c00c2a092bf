import type { ApiErrorCode } from "./protocol/api-error";
import type { EventEntry } from "./protocol/events";
import type { Host, HostAnswer } from "./host";

/** The channel between a page and the pane in its iframe; texts are JSON. */
export interface PanePort {
  send(text: string): void;
  receive(listener: (text: string) => void): () => void;
}

export interface PaneOptions {
  /** Address of the workbook; Office.js shows its last part as the name. */
  readonly documentUrl: string;
  readonly paneHeight?: number;
  readonly paneWidth?: number;
}

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _actionType: number;
  readonly _data: unknown;
}

const REQUEST = 0;
const EVENT_HANDLING = [1, 2];
/** The number of `executeMethod` with a batch of Office.js. */
const RICH_API = 93;
const CONTROL = "11111111-2222-3333-4444-555555555555";
const CORRELATION = "00000000-0000-4000-8000-000000000001";

/** Office.js knows these refusals by number. */
const NUMBERS: Readonly<Partial<Record<ApiErrorCode, number>>> = {
  InvalidOperationInCellEditMode: 5004,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  InvalidOrTimedOutSession: 5012,
  AccessDenied: 7000,
};

/** Gives what Office.js asks about its host when it starts. */
function appContext(host: Host, options: PaneOptions): unknown {
  return {
    _id: CONTROL,
    _appName: 16,
    _appVersion: "16.01",
    _appMinorVersion: 0,
    _appUILocale: host.language,
    _dataLocale: host.language,
    _docUrl: options.documentUrl,
    _clientMode: 1,
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: CORRELATION,
    _appInstanceId: CONTROL,
    _requirementMatrix: JSON.stringify({
      ExcelApi: host.apiVersion,
      RichApiRuntime: "1.2",
      RichApiRuntimeFlag: "1.2",
    }),
    _hostCustomMessage: "",
    _hostFullVersion: "16.0.18000.10000",
    _clientWindowHeight: options.paneHeight ?? 800,
    _clientWindowWidth: options.paneWidth ?? 350,
    _addinName: "",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}

interface MethodCall {
  readonly ArrayData?: readonly unknown[];
  readonly DdaMethod?: { readonly DispatchId?: number };
}

function perform(host: Host, call: MethodCall, done: (data: unknown) => void): void {
  const body = call.ArrayData?.[4];
  if (call.DdaMethod?.DispatchId !== RICH_API || typeof body !== "string") done({ Version: 1, Error: 5000 });
  else host.respond(body, (answer) => done(dataOf(answer)));
}

/** Gives an answer as the page sends it. */
function dataOf(answer: HostAnswer): unknown {
  if ("body" in answer) return { Version: 1, Error: 0, Data: [200, [], answer.body] };
  const number = NUMBERS[answer.code];
  if (number !== undefined) return { Version: 1, Error: number };
  // Office.js ignores the status here, so a refusal without a number is sent as a batch that failed before its first
  // action.
  const error = {
    Code: answer.code,
    Message: answer.message,
    Location: "",
    ActionIndex: -1,
    HttpStatusCode: answer.status,
  };
  return {
    Version: 1,
    Error: 0,
    Data: [200, [], JSON.stringify({ Results: [], TraceIds: [], Error: error })],
  };
}

/** A pane that this page plays Excel to. */
export interface OpenPane {
  /** Presses the ribbon's button whose function has this name. */
  press(name: string): void;
  /** Ends it. */
  close(): void;
}

/** An event that Office.js takes for the call of a function by the ribbon (`Office.actionProxy` in excel-web-16.00.debug.js). */
const callOf = (name: string): readonly unknown[] => [2, 1000, "", JSON.stringify([name, "{}"]), "0"];

/** Plays the host page to the pane behind `port`. */
export function connectPane(host: Host, port: PanePort, options: PaneOptions): OpenPane {
  let listening: Message | null = null;
  const reply = (to: Message, data: unknown, isEvent = false) => {
    port.send(
      JSON.stringify({
        _messageType: 1,
        _actionName: to._actionName,
        _conversationId: to._conversationId,
        _correlationId: to._correlationId,
        _origin: to._origin,
        _data: data,
        _errorCode: 0,
        _responseType: isEvent ? 1 : 0,
        _serializerVersion: 1,
      }),
    );
  };
  const stopEvents = host.onEntries((entries: readonly EventEntry[]) => {
    if (listening) reply(listening, { ArrayData: entries }, true);
  });
  const stopMessages = port.receive((text) => {
    const message = messageFrom(text);
    if (message?._messageType !== REQUEST) return;
    if (EVENT_HANDLING.includes(message._actionType)) {
      if (message._actionName === "richApiMessage") listening = message._actionType === 1 ? message : null;
      reply(message, { Error: 0 });
    } else if (message._actionName === "ContextActivationManager_getAppContextAsync")
      reply(message, appContext(host, options));
    else if (message._actionName === "executeMethod")
      perform(host, message._data as MethodCall, (data) => reply(message, data));
    // Other messages (notifyHost: focus, telemetry) expect no answer.
  });
  return {
    press: (name) => {
      if (listening) reply(listening, { ArrayData: [callOf(name)] }, true);
    },
    close: () => {
      stopEvents();
      stopMessages();
    },
  };
}

function messageFrom(text: string): Message | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && "_messageType" in value ? (value as Message) : null;
  } catch {
    return null;
  }
}

/** Gives the `name` that an iframe needs so that Office.js in it finds its host. */
export function frameName(host: Host, hostOrigin: string, conversation: string): string {
  return JSON.stringify({
    baseFrameName: "__xdm_0",
    hostInfo: `Excel$Web$16.01$${host.language}$${CORRELATION}$$$0`,
    xdmInfo: `${conversation}|${CONTROL}|${hostOrigin}`,
    serializerVersion: 1,
    flights: "[]",
  });
}

let conversations = 0;

/**
 * Opens the pane at `paneUrl` in an iframe of this page and plays Excel to it. Both must be served over https.
 */
export function openPane(
  host: Host,
  frame: HTMLIFrameElement,
  paneUrl: string,
  options: PaneOptions,
): OpenPane {
  conversations += 1;
  // A browser ignores a new name of an iframe that is already in the document, so the iframe is removed and put back.
  const { parentNode, nextSibling } = frame;
  frame.remove();
  frame.name = frameName(host, window.location.origin, `workbench_${conversations}`);
  const url = new URL(paneUrl, window.location.href);
  const port: PanePort = {
    send: (text) => frame.contentWindow?.postMessage(text, url.origin),
    receive(listener) {
      const hear = (event: MessageEvent<unknown>) => {
        if (event.source === frame.contentWindow && typeof event.data === "string") listener(event.data);
      };
      window.addEventListener("message", hear);
      return () => window.removeEventListener("message", hear);
    },
  };
  const pane = connectPane(host, port, options);
  frame.src = url.href;
  parentNode?.insertBefore(frame, nextSibling);
  return pane;
}
