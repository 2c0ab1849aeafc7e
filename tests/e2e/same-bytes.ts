import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, onTestFinished } from 'vitest'
import { type PackageName, runWxt } from '../browser/packages.ts'

const ROOT = join(import.meta.dirname, '../..')
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

/**
 * The sources that a reviewer is handed, unpacked in another folder, make the archives that were built
 * here, to the byte.
 *
 * @param archives such as `ardent-{version}-firefox.zip`
 */
export async function expectSameBytes(
  name: PackageName,
  archives: readonly string[],
): Promise<void> {
  const elsewhere = mkdtempSync(join(tmpdir(), 'ardent-elsewhere-'))
  onTestFinished(() => rmSync(elsewhere, { recursive: true }))
  unpack(archiveIn(ROOT, 'ardent-{version}-sources.zip'), elsewhere)
  symlinkSync(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'), 'junction')
  await runWxt('zip', name, elsewhere)
  for (const archive of archives) {
    const first = archiveIn(ROOT, archive)
    const second = archiveIn(elsewhere, archive)
    if (!first.equals(second)) expect.fail(`${archive}: ${differing(first, second).join(', ')}`)
  }
}

function archiveIn(folder: string, name: string): Buffer {
  return readFileSync(join(folder, '.output', name.replace('{version}', version)))
}

function unpack(archive: Buffer, folder: string): void {
  for (const [path, bytes] of Object.entries(unzipSync(archive))) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
}

/** The files that are in one of two archives alone, or other bytes in the other. */
function differing(first: Buffer, second: Buffer): string[] {
  const [one, other] = [unzipSync(first), unzipSync(second)]
  const isSame = (path: string) => Buffer.from(one[path] ?? []).equals(other[path] ?? Buffer.of())
  return Object.keys({ ...one, ...other }).filter((path) => !isSame(path))
}
