/** Whether a text speaks of the creation work itself rather than of what the unit is there for. */
export function speaksOfCreation(text: string): boolean {
  return /创建|文明/.test(text);
}
