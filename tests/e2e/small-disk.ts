import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const MB = 2 ** 20

/** A folder on a disk of its own. */
export interface SmallDisk {
  folder: string
  /** How much is free, in bytes. */
  room(): number
  /** Leaves so many bytes, as another program would: by default not one. */
  fill(left?: number): void
  /** Makes it so many MB large, and leaves what was filled. */
  grow(size: number): void
  remove(): void
}

/**
 * Makes a disk of so many MB, where the system lets us: as root, on Linux. Undefined elsewhere, which
 * is said.
 */
export function smallDisk(size: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'ardent-full-'))
  try {
    const options = ['-t', 'tmpfs', '-o', `size=${size}m`, 'tmpfs', folder]
    execFileSync('mount', options, { stdio: 'ignore' })
  } catch {
    console.warn('a small disk cannot be mounted here: what a full one does is not tried')
    rmSync(folder, { recursive: true })
    return undefined
  }
  let filled = 0
  const room = () => {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  }
  const write = (bytes: number) =>
    writeFileSync(join(folder, `filled-${filled++}`), Buffer.alloc(bytes))
  /** Until there is no room for one more piece. */
  const writeAll = (piece: number) => {
    for (;;) {
      try {
        write(piece)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
        return
      }
    }
  }
  return {
    folder,
    room,
    fill(left = 0) {
      if (left) return write(Math.max(0, room() - left))
      writeAll(MB)
      writeAll(4096)
    },
    grow(larger) {
      execFileSync('mount', ['-o', `remount,size=${larger}m`, folder])
    },
    remove() {
      execFileSync('umount', ['-l', folder])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
