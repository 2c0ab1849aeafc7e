import { base64, bytesIn } from '../model/base64'
import { hex } from '../model/hex'
import { FOR_GOOD, isStamp, type Stamp } from './clock'
import { isOnlyId, placeOf, type RecordState, textOf, type Value } from './state'

/** A record as the server has it: an id that says nothing, and what only the team can read. */
export interface Sealed {
  _id: string
  /** The epoch of its key, a full stop, and nonce and content in base64. */
  e: string
}

/** A record as the team has it. */
export interface Opened {
  table: string
  key?: string
  record: RecordState
}

/** What the team alone knows. The server never gets any of it. */
export interface TeamSecret {
  /** 32 random bytes that records are named by, for as long as the team shares anything. */
  ids: Uint8Array<ArrayBuffer>
  /** 32 random bytes an epoch: a new one after somebody left. The last one seals. */
  contents: readonly Uint8Array<ArrayBuffer>[]
}

/** The content is filled up to a multiple of so many bytes, so that its size says little. */
const BLOCK = 128
const NONCE_BYTES = 12
const KEY_BYTES = 32

/** What is sealed: a record under its name, in few letters. */
interface Content {
  n: string
  c: RecordState['cells']
  g?: Stamp
  x?: Stamp
}

/** A record is not the team's, was tampered with, or is of an epoch whose key is not known here. */
export class UnreadableRecordError extends Error {
  override name = 'UnreadableRecordError'
}

/** A record is sealed with a newer key than is known here. */
export class MissingKeyError extends UnreadableRecordError {
  override name = 'MissingKeyError'
}

/** What a new team knows. */
export function newSecret(): TeamSecret {
  return { ids: randomKey(), contents: [randomKey()] }
}

/** The same with a key of a new epoch, once somebody left who knows the others. */
export function withNewEpoch({ ids, contents }: TeamSecret): TeamSecret {
  return { ids, contents: [...contents, randomKey()] }
}

const randomKey = () => crypto.getRandomValues(new Uint8Array(KEY_BYTES))

interface Epoch {
  content: CryptoKey
  nonces: CryptoKey
}

/** Seals and opens records with what the team knows. The same record is the same bytes everywhere. */
export class Seal {
  readonly #ids: CryptoKey
  readonly #epochs: readonly Epoch[]

  private constructor(ids: CryptoKey, epochs: readonly Epoch[]) {
    this.#ids = ids
    this.#epochs = epochs
  }

  /** @throws TypeError where a key has another length */
  static async with({ ids, contents }: TeamSecret): Promise<Seal> {
    const isWhole = [ids, ...contents].every(({ length }) => length === KEY_BYTES)
    if (!isWhole || contents.length === 0) throw new TypeError('A key has 32 bytes.')
    return new Seal(await signingKey(ids), await Promise.all(contents.map(epochOf)))
  }

  /** The id of a record on the server: half of an HMAC of its name, in hexadecimal. */
  async idOf(name: string): Promise<string> {
    return hex(await signed(this.#ids, bytesOf(name))).slice(0, 32)
  }

  /** @param id where it is known; the only way for a record whose key is not known any more */
  async seal(name: string, record: RecordState, id?: string): Promise<Sealed> {
    const { cells, gone, er } = record
    const said = {
      n: isOnlyId(name, record) ? placeOf(name).table : name,
      c: cells,
      ...(gone && { g: gone }),
      ...(er && { x: er }),
    }
    const content = padded(bytesOf(textOf(said as unknown as Value)))
    const _id = id ?? (await this.idOf(name))
    const number = this.#epochs.length - 1
    const { content: key, nonces } = this.#epochs[number] as Epoch
    // Of the id as well: two records never have one nonce, whatever they say.
    const nonce = (await signed(nonces, joined(bytesOf(_id), content))).slice(0, NONCE_BYTES)
    const algorithm = { name: 'AES-GCM', iv: nonce, additionalData: bytesOf(_id) }
    const sealed = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, content))
    return { _id, e: `${number}.${base64(joined(nonce, sealed))}` }
  }

  /**
   * @returns a record; `key` is missing where nothing is left of it but its id
   * @throws UnreadableRecordError
   */
  async open({ _id, e }: Sealed): Promise<Opened> {
    const [number = '', text = ''] = e.split('.')
    const epoch = this.#epochs[Number(number)]
    if (!epoch) {
      const isNext = Number(number) === this.#epochs.length
      throw new (isNext ? MissingKeyError : UnreadableRecordError)(`No key of epoch ${number}.`)
    }
    const { n, c, g, x } = await opened(epoch, _id, text)
    const { table, key } = placeOf(n)
    if (key && (await this.idOf(n)) !== _id) {
      throw new UnreadableRecordError('It is under a wrong id.')
    }
    const record = { cells: c, ...(g && { gone: g }), ...(x && { er: x }) }
    return { table, ...(key && { key }), record }
  }
}

async function opened({ content: key }: Epoch, _id: string, text: string): Promise<Content> {
  try {
    const bytes = bytesIn(text)
    const iv = bytes.slice(0, NONCE_BYTES)
    const algorithm = { name: 'AES-GCM', iv, additionalData: bytesOf(_id) }
    const plain = await crypto.subtle.decrypt(algorithm, key, bytes.slice(NONCE_BYTES))
    return checked(JSON.parse(new TextDecoder().decode(plain)))
  } catch (error) {
    throw new UnreadableRecordError('It cannot be opened.', { cause: error })
  }
}

/** Checked by hand: of a whole team's records a schema would take half a second more. */
function checked(read: Content): Content {
  const { n, c, g, x } = read
  const isWhole =
    typeof n === 'string' &&
    n !== '' &&
    Object.values(c).every(
      (cell) => Array.isArray(cell) && cell.length === 2 && isStamp(cell[0]),
    ) &&
    (g === undefined || g === FOR_GOOD || isStamp(g)) &&
    (x === undefined || isStamp(x))
  if (!isWhole) throw new TypeError('It is no record.')
  return read
}

/** A key for the content and one for the nonces, of one that is known. */
async function epochOf(secret: Uint8Array<ArrayBuffer>): Promise<Epoch> {
  const from = await signingKey(secret)
  const [content, nonces] = await Promise.all(
    ['content', 'nonces'].map((use) => signed(from, bytesOf(use))),
  )
  return {
    content: await crypto.subtle.importKey(
      'raw',
      content as Uint8Array<ArrayBuffer>,
      'AES-GCM',
      false,
      ['encrypt', 'decrypt'],
    ),
    nonces: await signingKey(nonces as Uint8Array<ArrayBuffer>),
  }
}

const SIGNING = { name: 'HMAC', hash: 'SHA-256' }

const signingKey = (bytes: Uint8Array<ArrayBuffer>) =>
  crypto.subtle.importKey('raw', bytes, SIGNING, false, ['sign'])

async function signed(key: CryptoKey, bytes: Uint8Array<ArrayBuffer>) {
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes))
}

const bytesOf = (text: string) => new TextEncoder().encode(text)

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}

/** Filled up with blanks, which JSON does not mind. */
function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const filled = new Uint8Array(Math.ceil(bytes.length / BLOCK) * BLOCK).fill(0x20)
  filled.set(bytes)
  return filled
}
