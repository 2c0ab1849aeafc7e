/** A text in UTF-16, without a byte order mark unless the text begins with one. */
export function utf16(text: string, littleEndian: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian)
  return new Uint8Array(view.buffer)
}

/** Characters that Windows-1252 has where Latin-1 has none. */
const EXTRA: Record<string, number> = { '€': 0x80, '–': 0x96, '’': 0x92 }

/** A text in Windows-1252. */
export function windows1252(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => EXTRA[letter] ?? letter.charCodeAt(0))
}
