/**
 * A backup that a passphrase locks: one line that says how, then its bytes in pieces of a MiB, each
 * sealed by AES-GCM for itself, so that a file of any size is read and written in pieces.
 *
 *     {"ardent":"sealed","version":1,"rounds":600000,"salt":"…","check":"…","nonce":"…"}
 *
 * The key is made of the passphrase by PBKDF2 with SHA-256. A piece's nonce is that of the file, its
 * number, and whether it is the last one, so that none can be left out, doubled or cut off. `check`
 * tells a wrong passphrase from a damaged file. All of it is the browser's own: the background, which
 * starts many times a day, has no cipher to load.
 */
import { z } from 'zod'
import type { Seal } from '../model/backup-place'
import { hex } from '../model/hex'
import { UserError } from '../model/user-error'
import { PIECE, parsedOrNull } from './backup-file'

/** As OWASP asks of PBKDF2 with SHA-256. */
const ROUNDS = 600_000
const TAG = 16
const CHECK = 8

const bytes = (length: number) => z.string().regex(new RegExp(`^[0-9a-f]{${length * 2}}$`))
const Head = z.strictObject({
  ardent: z.literal('sealed'),
  version: z.literal(1),
  rounds: z.int().min(100_000).max(5_000_000),
  salt: bytes(16),
  check: bytes(CHECK),
  nonce: bytes(7),
})
type Head = z.infer<typeof Head>

/** Makes a key of a passphrase; it takes about half a second, as it is meant to. */
export async function sealOf(
  passphrase: string,
  salt = hex(crypto.getRandomValues(new Uint8Array(16))),
  rounds = ROUNDS,
): Promise<Seal> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'))
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits'])
  const made = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: fromHex(salt), iterations: rounds },
    base,
    256 + CHECK * 8,
  )
  const raw = made.slice(0, 32)
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
  return { key, salt, rounds, check: hex(new Uint8Array(made.slice(32))) }
}

/** Whether a file is one of these. */
export async function isSealed(file: Blob): Promise<boolean> {
  return (await file.slice(0, 20).text()) === '{"ardent":"sealed","'
}

/** Seals a file. */
export async function seal(file: Blob, { key, salt, check, rounds }: Seal): Promise<Blob> {
  const nonce = hex(crypto.getRandomValues(new Uint8Array(7)))
  const head: Head = { ardent: 'sealed', version: 1, rounds, salt, check, nonce }
  const line = `${JSON.stringify(head)}\n`
  const parts: BlobPart[] = [line]
  const count = Math.max(1, Math.ceil(file.size / PIECE))
  for (let part = 0; part < count; part++) {
    const piece = await file.slice(part * PIECE, (part + 1) * PIECE).arrayBuffer()
    const how = howTo(line, nonce, part, part === count - 1)
    parts.push(new Blob([await crypto.subtle.encrypt(how, key, piece)]))
  }
  return new Blob(parts, { type: 'application/octet-stream' })
}

/**
 * Opens a sealed file.
 * @throws UserError where the passphrase is another, or the file is damaged
 */
export async function unseal(file: Blob, passphrase: string): Promise<Blob> {
  const start = await file.slice(0, 400).text()
  const line = start.slice(0, start.indexOf('\n') + 1)
  const head = Head.safeParse(parsedOrNull(line))
  if (!head.success) throw new UserError('error_backup_damaged')
  const { salt, check, nonce, rounds } = head.data
  const { key, check: own } = await sealOf(passphrase, salt, rounds)
  if (own !== check) throw new UserError('error_backup_passphrase')
  const parts: Blob[] = []
  const step = PIECE + TAG
  const body = file.slice(line.length)
  const count = Math.ceil(body.size / step)
  if (count === 0) throw new UserError('error_backup_cut_off')
  for (let part = 0; part < count; part++) {
    const piece = await body.slice(part * step, (part + 1) * step).arrayBuffer()
    const how = howTo(line, nonce, part, part === count - 1)
    const opened = await crypto.subtle.decrypt(how, key, piece).catch(() => {
      throw new UserError('error_backup_sealed_damaged', [part + 1, count])
    })
    parts.push(new Blob([opened]))
  }
  return new Blob(parts, { type: 'application/json' })
}

function howTo(line: string, nonce: string, part: number, isLast: boolean): AesGcmParams {
  const iv = new Uint8Array(12)
  iv.set(fromHex(nonce))
  new DataView(iv.buffer).setUint32(7, part)
  iv[11] = isLast ? 1 : 0
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(line) }
}

function fromHex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}
