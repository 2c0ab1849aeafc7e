/** "ARDS" and the format's version, as the first four bytes spell them. */
const MAGIC = 0x31534441
const ALIGNMENT = 4

const TYPES = { u8: Uint8Array, i8: Int8Array, u16: Uint16Array, f32: Float32Array }
type TypeName = keyof typeof TYPES
type Numbers = Uint8Array | Int8Array | Uint16Array | Float32Array

/** Where a list of numbers lies: its type, the byte it begins at, how many numbers. */
type Place = readonly [type: TypeName, start: number, count: number]

/** A header of plain data and named lists of numbers, which are views on one buffer. */
interface Sections<Header> {
  readonly header: Header
  readonly lists: Readonly<Record<string, Numbers>>
}

/** Packs a header and lists of numbers into one buffer, little-endian, each list aligned. */
export function packSections<Header>({ header, lists }: Sections<Header>): ArrayBuffer {
  const places: Record<string, Place> = {}
  let end = 0
  for (const [name, list] of Object.entries(lists)) {
    places[name] = [typeName(list), end, list.length]
    end = align(end + list.byteLength)
  }
  const text = new TextEncoder().encode(JSON.stringify({ header, places }))
  const body = align(8 + text.length)
  const buffer = new ArrayBuffer(body + end)
  new Uint32Array(buffer, 0, 2).set([MAGIC, text.length])
  new Uint8Array(buffer, 8).set(text)
  for (const [name, list] of Object.entries(lists)) {
    const bytes = new Uint8Array(list.buffer, list.byteOffset, list.byteLength)
    new Uint8Array(buffer, body + (places[name]?.[1] ?? 0)).set(bytes)
  }
  return buffer
}

/** The header and lists of a packed buffer, nothing copied. Throws when it is not such a buffer. */
export function openSections<Header>(buffer: ArrayBuffer): Sections<Header> {
  if (buffer.byteLength < 8) throw new Error('Not a sentiment model: too short')
  const [magic, length = 0] = new Uint32Array(buffer, 0, 2)
  if (magic !== MAGIC) throw new Error('Not a sentiment model, or one of another version')
  const text = new TextDecoder().decode(new Uint8Array(buffer, 8, length))
  const { header, places } = JSON.parse(text) as { header: Header; places: Record<string, Place> }
  const body = align(8 + length)
  const lists = Object.entries(places).map(
    ([name, [type, start, count]]) => [name, new TYPES[type](buffer, body + start, count)] as const,
  )
  return { header, lists: Object.fromEntries(lists) }
}

function align(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT
}

function typeName(list: Numbers): TypeName {
  if (list instanceof Uint8Array) return 'u8'
  if (list instanceof Int8Array) return 'i8'
  return list instanceof Uint16Array ? 'u16' : 'f32'
}
