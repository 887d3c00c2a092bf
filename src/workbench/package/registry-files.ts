import { LOCAL_MANIFEST } from "./deployment";

const OFFICE = String.raw`HKEY_CURRENT_USER\Software\Microsoft\Office\16.0\WEF`;
/** One id for every unit and version, so that another share takes the place of the last one and the undoing always fits. */
const CATALOGUE = "{3b8f0c52-7d1e-4f6a-9c35-a1e24d7b6f80}";
const CATALOGUE_KEY = `${OFFICE}\\TrustedCatalogs\\${CATALOGUE}`;
const DEVELOPER_KEY = `${OFFICE}\\Developer`;

/** Makes Excel trust a shared folder with manifests and list it under 共享文件夹 (`Flags` 1: «Show in Menu»). */
export const trustShare = (share: string): string =>
  registryFile(`[${CATALOGUE_KEY}]`, [
    `"Id"="${CATALOGUE}"`,
    `"Url"=${quoted(share)}`,
    `"Flags"=dword:00000001`,
  ]);

export const distrustShare = (): string => registryFile(`[-${CATALOGUE_KEY}]`, []);

/** Makes the Excel of one person load the manifest that lies on this machine. */
export const tryOnOneMachine = (addinId: string): string =>
  registryFile(`[${DEVELOPER_KEY}]`, [`"${addinId}"=${quoted(LOCAL_MANIFEST)}`]);

export const endTrial = (addinId: string): string => registryFile(`[${DEVELOPER_KEY}]`, [`"${addinId}"=-`]);

/** A file's bytes as regedit itself writes them: UTF-16, little end first, with its mark. */
export const registryBytes = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, "utf16le");

function registryFile(key: string, values: readonly string[]): string {
  return ["Windows Registry Editor Version 5.00", "", key, ...values, "", ""].join("\r\n");
}

const quoted = (text: string) => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
