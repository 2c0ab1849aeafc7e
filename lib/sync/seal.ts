import { base64, bytesIn } from '../model/base64'
import { hex } from '../model/hex'
import { FOR_GOOD, isStamp, type Stamp } from './clock'
import { isOnlyId, namelessly, type RecordState, tableOf, textOf } from './state'

/** A record as the server has it: an id that says nothing, and what only the team can read. */
export interface Sealed {
  id: string
  /** The epoch of its key, a full stop, and nonce and content in base64. */
  e: string
}

/** A record as the team has it. */
export interface Opened {
  /** As it is known here: by its id alone where nothing else is left of it. */
  name: string
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
/** Epochs that can have gone by meanwhile: one further on is nobody's, and holds nobody up. */
const MOST_MISSED = 16
const KEY_BYTES = 32

/** What is sealed: a record under its name, in few letters. */
interface Content {
  n: string
  c: RecordState['cells']
  g: Stamp | undefined
  x: Stamp | undefined
}

/** A record is sealed with a newer key than is known here. */
export class MissingKeyError extends Error {}

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
export type Seal = Awaited<ReturnType<typeof sealOf>>

/** @throws TypeError where a key has another length */
export async function sealOf({ ids, contents }: TeamSecret) {
  const isWhole = [ids, ...contents].every(({ length }) => length === KEY_BYTES)
  if (!isWhole || contents.length === 0) throw new TypeError('A key has 32 bytes.')
  const names = await signingKey(ids)
  const epochs = await Promise.all(contents.map(epochOf))
  /** The id of a record on the server: half of an HMAC of its name, in hexadecimal. */
  const idOf = async (name: string) => hex(await signed(names, bytesOf(name))).slice(0, 32)

  return {
    idOf,

    /** @param known its id, where it is known; the only way for a record whose key is not known any more */
    async seal(name: string, record: RecordState, known?: string): Promise<Sealed> {
      const n = isOnlyId(name, record) ? tableOf(name) : name
      const said: Content = { n, c: record.cells, g: record.gone, x: record.er }
      const content = padded(bytesOf(textOf(said)))
      const id = known ?? (await idOf(name))
      const number = epochs.length - 1
      const { content: key, nonces } = epochs[number] as Epoch
      // Of the id as well: two records never have one nonce, whatever they say.
      const nonce = (await signed(nonces, joined(bytesOf(id), content))).slice(0, NONCE_BYTES)
      const sealed = await crypto.subtle.encrypt(cipher(id, nonce), key, content)
      return { id, e: `${number}.${base64(joined(nonce, new Uint8Array(sealed)))}` }
    },

    /**
     * @returns undefined where it is not the team's, or was tampered with
     * @throws MissingKeyError
     */
    async open({ id, e }: Sealed): Promise<Opened | undefined> {
      const [number = '', text = ''] = e.split('.')
      const epoch = epochs[Number(number)]
      if (!epoch && Number(number) < epochs.length + MOST_MISSED) {
        throw new MissingKeyError(`No key of epoch ${number}.`)
      }
      const content = epoch && (await opened(epoch, id, text))
      if (!content) return undefined
      const { n, c: cells, g: gone, x: er } = content
      const isOnlyTable = n === tableOf(n)
      if (!isOnlyTable && (await idOf(n)) !== id) return undefined
      return { name: isOnlyTable ? namelessly(n, id) : n, record: { cells, gone, er } }
    },
  }
}

/** How the bytes of a record are turned, which hold under its own id alone. */
const cipher = (id: string, iv: Uint8Array<ArrayBuffer>) => ({
  name: 'AES-GCM',
  iv,
  additionalData: bytesOf(id),
})

async function opened(
  { content: key }: Epoch,
  id: string,
  text: string,
): Promise<Content | undefined> {
  try {
    const bytes = bytesIn(text)
    const [nonce, sealed] = [bytes.slice(0, NONCE_BYTES), bytes.slice(NONCE_BYTES)]
    const plain = await crypto.subtle.decrypt(cipher(id, nonce), key, sealed)
    const read: Content = JSON.parse(new TextDecoder().decode(plain))
    return isWhole(read) ? read : undefined
  } catch {
    return undefined
  }
}

/** Looked at by hand: of a whole team's records a schema would take half a second more. */
function isWhole({ n, c, g, x }: Content): boolean {
  const isCell = (cell: unknown) => Array.isArray(cell) && cell.length === 2 && isStamp(cell[0])
  const isTime = (time?: Stamp) => time === undefined || time === FOR_GOOD || isStamp(time)
  return typeof n === 'string' && n !== '' && Object.values(c).every(isCell) && [g, x].every(isTime)
}

/** A key for the content and one for the nonces, of one that is known. */
async function epochOf(secret: Uint8Array<ArrayBuffer>): Promise<Epoch> {
  const from = await signingKey(secret)
  const content = await signed(from, bytesOf('content'))
  return {
    content: await crypto.subtle.importKey('raw', content, 'AES-GCM', false, [
      'encrypt',
      'decrypt',
    ]),
    nonces: await signingKey(await signed(from, bytesOf('nonces'))),
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
  const missing = Math.ceil(bytes.length / BLOCK) * BLOCK - bytes.length
  return joined(bytes, bytesOf(' '.repeat(missing)))
}
