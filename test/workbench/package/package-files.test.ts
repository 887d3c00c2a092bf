import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzip } from "@cj-tech-master/excelts/archive";
import { XMLParser } from "fast-xml-parser";
import packageInfo from "../../../package.json";
import { selftestTexts } from "../../../src/locales";
import { packageFiles, type Files } from "../../../src/workbench/package/package-files";
import { zipOf } from "../../../src/workbench/package/zip-of";

const ROOT = join(__dirname, "..", "..", "..");
const URL = "https://wm.example:8443/office.tools/wenming";
const SHARE = String.raw`\\fs.example\文明创建`;
const VERSION = "9.8.7";
const POLICY = "default-src 'none'; script-src 'self'; base-uri 'none'";

/** A build in small: the real manifest, icons and shortcuts, a page with the policy as the builder leaves it, a script. */
function site(): Map<string, Uint8Array> {
  const icons = "assets/icons";
  const bytes = (text: string) => new TextEncoder().encode(text);
  const page = `<meta http-equiv=Content-Security-Policy content="default-src 'none'; script-src 'self' ; base-uri 'none'">`;
  return new Map<string, Uint8Array>([
    ["taskpane.html", bytes(page)],
    ["taskpane.0a1b2c3d.js", bytes("1")],
    ["manifest.xml", readFileSync(join(ROOT, "manifest.xml"))],
    ["assets/shortcuts.json", readFileSync(join(ROOT, "assets/shortcuts.json"))],
    ...readdirSync(join(ROOT, icons), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".png"))
      .map((name) => {
        const path = `${icons}/${name.replaceAll("\\", "/")}`;
        return [path, readFileSync(join(ROOT, path))] as const;
      }),
  ]);
}

let files: Files;
beforeAll(() => {
  files = packageFiles(site(), { url: URL, share: SHARE }, VERSION);
});

function text(path: string): string {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`no ${path}`);
  return new TextDecoder().decode(bytes);
}

const registry = ["信任共享文件夹", "撤销-信任共享文件夹", "单机试用", "撤销-单机试用"].map(
  (name) => `注册表/${name}.reg`,
);

function registryText(path: string): string {
  const bytes = Buffer.from(files.get(path) ?? []);
  expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
  return bytes.subarray(2).toString("utf16le");
}

test("the zip has the built files, settings for both servers, the manifest, four registry files and the guide", async () => {
  const names: string[] = [];
  for await (const entry of unzip(await zipOf(files)).entries()) {
    names.push(entry.path);
    expect(await entry.bytes()).toEqual(new Uint8Array(files.get(entry.path) ?? []));
  }
  expect(names.filter((name) => !name.startsWith("网站/assets/")).sort()).toEqual(
    [
      "安装说明.html",
      "服务器/nginx.conf",
      "清单/manifest.xml",
      "网站/manifest.xml",
      "网站/taskpane.0a1b2c3d.js",
      "网站/taskpane.html",
      "网站/web.config",
      ...registry,
    ].sort(),
  );
  expect(names.filter((name) => name.startsWith("网站/assets/"))).toHaveLength(
    [...site().keys()].filter((name) => name.startsWith("assets/")).length,
  );
});

test("the manifest leads to the unit's own address and to nothing else", () => {
  for (const path of ["清单/manifest.xml", "网站/manifest.xml"]) {
    const addresses = [...text(path).matchAll(/"(https?:[^"]+)"/g)].map(([, address]) => address ?? "");
    const own = addresses.filter(
      (address) => !/^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(address),
    );
    expect(own.length).toBeGreaterThan(40);
    expect(own.filter((address) => !address.startsWith(`${URL}/`))).toEqual([]);
  }
});

test("a build that lacks what the manifest leads to makes no package", () => {
  const without = site();
  without.delete("assets/icons/check/32.png");
  expect(() => packageFiles(without, { url: URL, share: SHARE }, VERSION)).toThrow(
    "assets/icons/check/32.png leads to no file.",
  );
});

test("regedit can read the registry files: UTF-16 with its mark, CRLF at every line's end", () => {
  for (const path of registry) {
    const content = registryText(path);
    expect(content.startsWith("Windows Registry Editor Version 5.00\r\n\r\n[")).toBe(true);
    expect(content.endsWith("\r\n")).toBe(true);
    expect(content.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  }
});

test("what a registry file sets, its undoing takes away", () => {
  const [trust, distrust, trial, ended] = registry.map((path) => registryText(path).split("\r\n"));
  const key = trust?.[2]?.slice(1, -1) ?? "";
  expect(key).toMatch(
    /^HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16\.0\\WEF\\TrustedCatalogs\\\{[0-9a-f-]{36}\}$/,
  );
  expect(trust?.slice(3, 6)).toEqual([
    `"Id"="${key.slice(key.indexOf("{"))}"`,
    String.raw`"Url"="\\\\fs.example\\文明创建"`,
    `"Flags"=dword:00000001`,
  ]);
  expect(distrust?.slice(2, 4)).toEqual([`[-${key}]`, ""]);

  const id = /<Id>(.+)<\/Id>/.exec(text("清单/manifest.xml"))?.[1] ?? "";
  const developer = String.raw`[HKEY_CURRENT_USER\Software\Microsoft\Office\16.0\WEF\Developer]`;
  expect(trial?.slice(2, 4)).toEqual([developer, String.raw`"${id}"="C:\\wenming\\manifest.xml"`]);
  expect(ended?.slice(2, 4)).toEqual([developer, `"${id}"=-`]);
});

test("both servers send the page's own policy and nosniff, and never a word that keeps the pane out of a frame", () => {
  for (const path of ["网站/web.config", "服务器/nginx.conf"]) {
    expect(text(path)).toContain(POLICY);
    expect(text(path)).toContain("nosniff");
    expect(text(path)).not.toMatch(/add[^\n]*X-Frame-Options/);
  }
});

test("IIS keeps files with a hash, asks again for the page, and says nothing of icons", () => {
  interface Cache {
    readonly staticContent: { readonly clientCache: { readonly cacheControlMode: string } };
  }
  interface Config {
    readonly configuration: {
      readonly "system.webServer": Cache;
      readonly location: readonly { readonly path: string; readonly "system.webServer": Cache }[];
    };
  }
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" });
  const { configuration } = parser.parse(text("网站/web.config")) as Config;
  const mode = (cache: Cache) => cache.staticContent.clientCache.cacheControlMode;
  expect(mode(configuration["system.webServer"])).toBe("UseMaxAge");
  expect(
    Object.fromEntries(configuration.location.map((place) => [place.path, mode(place["system.webServer"])])),
  ).toEqual({
    "taskpane.html": "DisableCache",
    "manifest.xml": "DisableCache",
    "office-js": "DisableCache",
    assets: "NoControl",
  });
});

test("nginx listens where the address says and tells files with a hash from the rest", () => {
  const conf = text("服务器/nginx.conf");
  expect(conf).toContain("listen 8443 ssl;");
  expect(conf).toContain("server_name wm.example;");
  expect(conf).toContain("location /office.tools/wenming/ {");
  const rules = [...conf.matchAll(/^ {4}"~(.+?)" +"(.*)";$/gm)].map(
    ([, pattern = "", value = ""]) => [new RegExp(pattern), value] as const,
  );
  const kept = (path: string) => rules.find(([pattern]) => pattern.test(path))?.[1] ?? "no-cache";
  expect(kept("/office.tools/wenming/taskpane.0a1b2c3d.js")).toBe("public, max-age=31536000, immutable");
  expect(kept("/office.tools/wenming/taskpane.html")).toBe("no-cache");
  expect(kept("/office.tools/wenming/office-js/office.js")).toBe("no-cache");
  expect(kept("/office.tools/wenming/assets/icons/check/32.png")).toBe("");
});

describe("the guide", () => {
  test("needs nothing beside itself and names no host but the unit's own", () => {
    const guide = text("安装说明.html");
    expect(guide).not.toMatch(/<(?:script|img|link|iframe)\b|\bsrc=|url\(/);
    const hosts = [...guide.matchAll(/https?:\/\/([^/\s<"&:]+)/g)].map(([, host]) => host);
    expect(new Set(hosts.filter((host) => host !== undefined && /^[\w.]+$/.test(host)))).toEqual(
      new Set(["wm.example"]),
    );
  });

  test("says version, address and share, and leaves no place unfilled", () => {
    const guide = text("安装说明.html");
    for (const said of [VERSION, URL, SHARE]) expect(guide).toContain(said);
    expect(guide).not.toMatch(/undefined|null|NaN|\[object|\$\{|\{\{|TODO|localhost/);
  });

  test("has the self-test done before anyone else gets it, under the words that the pane shows", () => {
    const [, first = ""] = text("安装说明.html").split("<h3>先在一台机器上试");
    for (const key of ["title", "start", "differing", "download"] as const)
      expect(first.split("<h3>")[0]).toContain(`“${selftestTexts[`selftest.${key}`][0]}”`);
  });

  test("opens and closes its elements in order", () => {
    const open: string[] = [];
    for (const [, closing, name = "", , alone] of text("安装说明.html").matchAll(
      /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*?)(\/?)>/g,
    )) {
      if (alone || name === "meta") continue;
      if (closing) expect(name).toBe(open.pop());
      else open.push(name);
    }
    expect(open).toEqual([]);
  });

  test("shows six pictures, each with what it shows", () => {
    const guide = text("安装说明.html");
    expect(guide.match(/<svg [^>]*aria-label="[^"]+"/g)).toHaveLength(6);
    expect(guide.match(/<figcaption>[^<]+</g)).toHaveLength(6);
  });

  test("names every file of the package that is not the site's own, and the whole settings", () => {
    const guide = text("安装说明.html")
      .replaceAll("&quot;", '"')
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">");
    for (const path of registry) expect(guide).toContain(path.slice(path.indexOf("/") + 1));
    expect(guide).toContain(text("网站/web.config").trimEnd());
    expect(guide).toContain(text("服务器/nginx.conf").trimEnd());
  });

  test("tells of each thing that is done how it is undone", () => {
    expect(text("安装说明.html").match(/撤销：/g)?.length).toBeGreaterThanOrEqual(9);
  });
});

test("the manifest has the package's version", () => {
  expect(text("清单/manifest.xml")).toContain(`<Version>${packageInfo.version}.0</Version>`);
});
