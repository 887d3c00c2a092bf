/**
 * Gives the content policy that the pane's page states, for servers to send with every file: a worker obeys only the policy that came
 * with its own file.
 *
 * @param page the built taskpane.html
 * @throws Error if the page states none
 */
export function pagePolicy(page: string): string {
  const policy = /http-equiv="?Content-Security-Policy"?\s+content="([^"]+)"/.exec(page)?.[1];
  if (policy === undefined) throw new Error("taskpane.html states no content policy.");
  return policy.replace(/\s+/g, " ").replaceAll(" ;", ";").trim();
}
