import { readFileSync } from 'node:fs'

const LITTLE_ENDIAN_MAGIC = 0x950412de
/** Shorter ones are labels ("File"), longer ones licences. */
const SHORTEST = 25
const LONGEST = 200

/** Options, placeholders and mark-up of programs: `--help`, `%s`, `<b>`. */
const NOT_PROSE = /%[-#0-9.'+ $*]*\w|%\(\w+\)s|<[^<>]*>|(?<!\p{L})--?\w[\w-]*|\$\{?\w+\}?|[_\n]/gu

/**
 * The translated sentences of a compiled message catalogue (gettext `.mo`, the format:
 * gnu.org/software/gettext/manual, "The Format of GNU MO Files"). Throws when there is none at
 * `path` or it is not little-endian.
 */
export function readMessages(path: string): string[] {
  const file = readFileSync(path)
  if (file.readUInt32LE(0) !== LITTLE_ENDIAN_MAGIC) throw new Error(`No message catalogue: ${path}`)
  const table = file.readUInt32LE(16)
  const sentences: string[] = []
  for (let index = 0; index < file.readUInt32LE(8); index++) {
    const length = file.readUInt32LE(table + index * 8)
    const at = file.readUInt32LE(table + index * 8 + 4)
    sentences.push(...plain(file.toString('utf8', at, at + length)))
  }
  return sentences
}

/** The forms of one message (plurals are parted by NUL) that are long enough to be prose. */
function plain(message: string): string[] {
  return message
    .split('\0')
    .map((form) => form.replace(NOT_PROSE, ' ').replace(/\s+/g, ' ').trim())
    .filter((form) => form.length >= SHORTEST && form.length <= LONGEST)
}
