import { manifestProblems } from "../validate/manifest-problems";
import { pngSize } from "../validate/png-size";
import { IN_PACKAGE, type Deployment } from "./deployment";
import { guide } from "./guide/guide";
import { idOf, manifestAt } from "./manifest-at";
import { pagePolicy } from "./page-policy";
import { distrustShare, endTrial, registryBytes, trustShare, tryOnOneMachine } from "./registry-files";
import { nginxConf } from "./server/nginx-conf";
import { webConfig } from "./server/web-config";

/** Files by their path, with slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Gives all that an administrator needs to bring the add-in into an office.
 *
 * @param site the built files
 * @param version as the pane shows it
 * @throws Error if the build lacks its page or its manifest, or the manifest leads to what is not there
 */
export function packageFiles(site: Files, deployment: Deployment, version: string): Files {
  const manifest = manifestAt(textOf(site, "manifest.xml"), deployment.url);
  const problems = manifestProblems(manifest, { file: (path) => site.get(path) ?? null, pixels: pngSize });
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const policy = pagePolicy(textOf(site, "taskpane.html"));
  const id = idOf(manifest);
  const settings = { webConfig: webConfig(policy), nginxConf: nginxConf(deployment, policy) };
  const registry = {
    [IN_PACKAGE.trustShare]: trustShare(deployment.share),
    [IN_PACKAGE.distrustShare]: distrustShare(),
    [IN_PACKAGE.oneMachine]: tryOnOneMachine(id),
    [IN_PACKAGE.notOneMachine]: endTrial(id),
  };
  const inSite = (path: string) => `${IN_PACKAGE.site}/${path}`;
  return new Map<string, Uint8Array>([
    [IN_PACKAGE.guide, bytesOf(guide({ ...deployment, version, settings }))],
    [IN_PACKAGE.manifest, bytesOf(manifest)],
    [IN_PACKAGE.nginx, bytesOf(settings.nginxConf)],
    ...Object.entries(registry).map(([path, text]) => [path, registryBytes(text)] as const),
    ...[...site].map(([path, bytes]) => [inSite(path), bytes] as const),
    [inSite("manifest.xml"), bytesOf(manifest)],
    [inSite("web.config"), bytesOf(settings.webConfig)],
  ]);
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function textOf(site: Files, path: string): string {
  const bytes = site.get(path);
  if (!bytes) throw new Error(`The build has no ${path}.`);
  return new TextDecoder().decode(bytes);
}
