const SIGNATURE = "89504e470d0a1a0a";

/** Reads width and height in pixels from the header of a PNG file; null if the bytes are not one. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  const header = Buffer.from(bytes.subarray(0, 24));
  if (header.length < 24 || header.subarray(0, 8).toString("hex") !== SIGNATURE) return null;
  return { width: header.readUInt32BE(16), height: header.readUInt32BE(20) };
}
