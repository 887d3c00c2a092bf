/** Where a unit keeps the add-in. */
export interface Deployment {
  /** The address of the static files, https, without a slash at its end. */
  readonly url: string;
  /** The shared folder with the manifest, `\\server\folder`. */
  readonly share: string;
}

/** What the package is called inside, as the guide names it too. */
export const IN_PACKAGE = {
  guide: "安装说明.html",
  site: "网站",
  manifest: "清单/manifest.xml",
  nginx: "服务器/nginx.conf",
  trustShare: "注册表/信任共享文件夹.reg",
  distrustShare: "注册表/撤销-信任共享文件夹.reg",
  oneMachine: "注册表/单机试用.reg",
  notOneMachine: "注册表/撤销-单机试用.reg",
} as const;

/** Where the manifest lies on a machine that tries the add-in alone: the registry takes a whole path and no variable. */
export const LOCAL_MANIFEST = String.raw`C:\wenming\manifest.xml`;

/** Splits the address as servers want it: the host, its port, and the path with a slash at both ends. */
export function partsOf({ url }: Deployment): {
  readonly host: string;
  readonly port: string;
  readonly path: string;
} {
  const { hostname, port, pathname } = new URL(`${url}/`);
  return { host: hostname, port: port || "443", path: pathname };
}
