/**
 * A short name for a text: FNV-1a, 32 bits, as eight hex digits. It tells whether an English block
 * has changed since it was translated; it guards nothing, so it need not be hard to forge.
 */
export function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text.normalize("NFC"))) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
