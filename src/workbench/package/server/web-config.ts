/**
 * Settings for IIS, to lie beside the files. Files with a hash in their name are kept for a year, what keeps its name is asked for again
 * (`no-cache`), and icons come without any word on keeping: with one, Office on Windows shows its own picture instead.
 *
 * @param policy the content policy to send
 */
export function webConfig(policy: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <staticContent>
      <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <!-- Excel 网页版把窗格放在框架里，所以不能有 X-Frame-Options -->
        <remove name="X-Frame-Options" />
        <remove name="X-Powered-By" />
        <remove name="X-Content-Type-Options" />
        <add name="X-Content-Type-Options" value="nosniff" />
        <remove name="Content-Security-Policy" />
        <add name="Content-Security-Policy" value="${policy}" />
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${["taskpane.html", "manifest.xml", "office-js"].map((path) => cacheOf(path, "DisableCache")).join("\n")}
${cacheOf("assets", "NoControl")}
</configuration>
`;
}

const cacheOf = (path: string, mode: string) => `  <location path="${path}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="${mode}" />
      </staticContent>
    </system.webServer>
  </location>`;
