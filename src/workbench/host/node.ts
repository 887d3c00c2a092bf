import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";
import { openHost, type Host, type HostOptions } from "./host";
import type { FileProblem } from "./xlsx/open-book";

/** Office.js, loaded unmodified and connected to the stand-in. */
export interface OfficeInNode {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
  readonly host: Host;
}

interface BridgeMessage {
  readonly id: number;
  readonly message: { readonly body: unknown };
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

let compiled: vm.Script | null = null;

/** Compiles the library's part for Excel, from the package as it was published. */
function libraryScript(): vm.Script {
  if (!compiled) {
    const folder = dirname(
      createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json"),
    );
    const file = join(folder, "dist", "excel-web-16.00.js");
    compiled = new vm.Script(readFileSync(file, "utf8"), { filename: file });
  }
  return compiled;
}

/** Makes the bridge by which Office.js in a native host sends its requests; answers and events go back as text. */
function bridgeTo(host: Host): Bridge {
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as BridgeMessage;
      host.respond(JSON.stringify(message.body), (answer) => {
        const reply =
          "body" in answer
            ? { statusCode: 200, headers: {}, body: answer.body }
            : {
                statusCode: answer.status,
                headers: {},
                body: { error: { code: answer.code, message: answer.message } },
              };
        setImmediate(() => bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: reply })));
      });
    },
  };
  host.onEntries((entries) => bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } })));
  return bridge;
}

/** Makes `Office` as far as modules below the pane use it: requirement sets, languages, readiness. */
function officeOf(host: Host): unknown {
  const context = {
    requirements: { isSetSupported: (name: string, version?: string) => host.isSetSupported(name, version) },
    displayLanguage: host.language,
    contentLanguage: host.language,
    platform: host.platform,
    host: "Excel",
    diagnostics: { host: "Excel", platform: host.platform, version: "0.0.0" },
  };
  const info = { host: "Excel", platform: host.platform };
  return {
    context,
    onReady: (ready?: (found: typeof info) => unknown) =>
      Promise.resolve(info).then((found) => (ready?.(found), found)),
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline", PC: "PC", Mac: "Mac" },
  };
}

/** Loads Office.js into a context of its own, bound to the stand-in. */
function loadOffice(host: Host): OfficeInNode {
  const Office = officeOf(host);
  const shim: Record<string, unknown> = {
    _richApiNativeBridge: bridgeTo(host),
    location: { href: "https://localhost/", hostname: "localhost", protocol: "https:", search: "", hash: "" },
    name: "",
    navigator: { userAgent: "node" },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    Office,
    // These are the caller's own, so that errors and tables from Office.js are instances of classes that the caller
    // has.
    ...{ JSON, Error, Promise, setTimeout, clearTimeout, setInterval, clearInterval, performance, console },
  };
  shim["window"] = shim;
  shim["self"] = shim;
  libraryScript().runInContext(vm.createContext(shim));
  return {
    ...(shim as Pick<OfficeInNode, "Excel" | "OfficeExtension">),
    Office: Office as OfficeInNode["Office"],
    host,
  };
}

/** Opens a workbook file in the stand-in, with an Office.js to talk to it. */
export async function openOffice(
  bytes: Uint8Array,
  fileName: string,
  options: HostOptions = {},
): Promise<
  { readonly ok: true; readonly office: OfficeInNode } | { readonly ok: false; readonly problem: FileProblem }
> {
  const opened = await openHost(bytes, fileName, options);
  return opened.ok ? { ok: true, office: loadOffice(opened.host) } : opened;
}

/**
 * Makes `Excel`, `OfficeExtension` and `Office` global, as `src/excel` expects them. Gives a function that undoes it.
 */
export function installGlobals({ Excel, OfficeExtension, Office }: Omit<OfficeInNode, "host">): () => void {
  const names = ["Excel", "OfficeExtension", "Office"] as const;
  const place = globalThis as unknown as Record<string, unknown>;
  const before = names.map((name) => place[name]);
  Object.assign(place, { Excel, OfficeExtension, Office });
  return () => names.forEach((name, at) => (place[name] = before[at]));
}
