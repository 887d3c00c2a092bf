/** Sentences numbered within a paragraph, （1）…（2）…, as skeleton 丙 has them; empty ones are left out. */
export function runInList(sentences: readonly string[]): string {
  const told = sentences.filter((sentence) => sentence !== "");
  return told.map((sentence, index) => `（${String(index + 1)}）${sentence}`).join("");
}
