import { describe, expect, it } from 'vitest'
import { PIECE } from '../../../lib/backup/backup-file'
import { isSealed, seal, sealOf, unseal } from '../../../lib/backup/sealed'

const ROUNDS = 100_000
const locked = async (size: number) => {
  const content = new Uint8Array(size).map((_, index) => index * 7)
  const file = await seal(new Blob([content]), await sealOf('nine bags', undefined, ROUNDS))
  return { content, file }
}
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer())

describe('a file that a passphrase locks', () => {
  it.each([0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE + 9])(
    'comes back: %i bytes',
    async (size) => {
      const { content, file } = await locked(size)
      expect(await isSealed(file)).toBe(true)
      expect(await isSealed(new Blob([content]))).toBe(false)
      const opened = await bytesOf(await unseal(file, 'nine bags'))
      expect(Buffer.compare(opened, content)).toBe(0)
    },
  )

  it('says nothing of what is in it', async () => {
    const file = await seal(
      new Blob(['Mara Lindqvist']),
      await sealOf('nine bags', undefined, ROUNDS),
    )
    expect(await file.text()).not.toContain('Mara')
  })

  it('is not opened by another passphrase, and says so', async () => {
    const { file } = await locked(9)
    await expect(unseal(file, 'ten bags')).rejects.toThrow('error_backup_passphrase')
  })

  it('names the piece that is damaged', async () => {
    const { file } = await locked(2 * PIECE + 9)
    const bytes = await bytesOf(file)
    bytes[bytes.length - 100_000] = (bytes.at(-100_000) ?? 0) ^ 1
    await expect(unseal(new Blob([bytes]), 'nine bags')).rejects.toMatchObject({
      key: 'error_backup_sealed_damaged',
      args: [2, 3],
    })
  })

  it('is not opened where it was cut off between two pieces', async () => {
    const { file } = await locked(2 * PIECE)
    const line = (await file.slice(0, 400).text()).indexOf('\n') + 1
    const cut = file.slice(0, line + PIECE + 16)
    await expect(unseal(cut, 'nine bags')).rejects.toThrow('error_backup_sealed_damaged')
    await expect(unseal(file.slice(0, line), 'nine bags')).rejects.toThrow('error_backup_cut_off')
  })

  it('is not opened where two pieces changed places', async () => {
    const { file } = await locked(2 * PIECE + 9)
    const at = (await file.slice(0, 400).text()).indexOf('\n') + 1
    const [one, two] = [at + PIECE + 16, at + 2 * (PIECE + 16)]
    const turned = new Blob([
      file.slice(0, at),
      file.slice(one, two),
      file.slice(at, one),
      file.slice(two),
    ])
    await expect(unseal(turned, 'nine bags')).rejects.toThrow('error_backup_sealed_damaged')
  })
})
