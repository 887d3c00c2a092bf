import { partsOf, type Deployment } from "../deployment";

/** Where the files lie on a server with nginx. */
export const NGINX_ROOT = "/var/www/wenming/";

/**
 * Settings for nginx, the same as webConfig gives IIS.
 *
 * @param policy the content policy to send
 */
export function nginxConf(deployment: Deployment, policy: string): string {
  const { host, port, path } = partsOf(deployment);
  const inPath = path.replaceAll(".", String.raw`\.`);
  return `# 放在 http { } 里，例如 /etc/nginx/conf.d/wenming.conf；文件放在 ${NGINX_ROOT}
# 名字里带校验码的文件可以一直留着，其余每次问一声，图标不带 Cache-Control（值为空就不发）
map $uri $wenming_cache {
    default                                "no-cache";
    "~^${inPath}[^/]+\\.[0-9a-f]{8}\\.js$"    "public, max-age=31536000, immutable";
    "~^${inPath}assets/"                    "";
}

server {
    listen ${port} ssl;
    server_name ${host};
    ssl_certificate     /etc/nginx/certs/${host}.crt;   # 证书，后面接上中间证书
    ssl_certificate_key /etc/nginx/certs/${host}.key;
    ssl_protocols TLSv1.2 TLSv1.3;
    server_tokens off;

    location ${path} {
        alias ${NGINX_ROOT};
        include mime.types;
        charset utf-8;
        gzip on;
        gzip_types application/javascript text/javascript text/css;
        add_header Cache-Control $wenming_cache;
        add_header X-Content-Type-Options "nosniff";
        add_header Content-Security-Policy "${policy}";
        # 不要加 X-Frame-Options：Excel 网页版把窗格放在框架里
    }
}
`;
}
