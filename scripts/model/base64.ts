// Base64 with padding (RFC 4648 section 4), the same in Node and in a browser.

export function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
