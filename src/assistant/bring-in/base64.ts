/** So many bytes are turned into text at a time; a multiple of 3, so that the texts can be joined. */
const BYTES_AT_ONCE = 3 * 16_384;
/** After so many of them others on this thread get their turn. */
const TURN = 16;

/** Gives bytes as Base64, without holding the pane up. */
export async function toBase64(bytes: Uint8Array): Promise<string> {
  const texts: string[] = [];
  for (let from = 0; from < bytes.length; from += BYTES_AT_ONCE) {
    texts.push(btoa(String.fromCharCode(...bytes.subarray(from, from + BYTES_AT_ONCE))));
    if (texts.length % TURN === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  return texts.join("");
}
