import { readFileSync } from 'node:fs'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { z } from 'zod'

/**
 * What a command prints, in pieces, for its arguments and what stands on standard input. Throws
 * `BadInput`.
 */
export type Command = (args: string[], input: () => Promise<string>) => Promise<Iterable<string>>

/** What was given cannot be worked on; the message says where and why. */
export class BadInput extends Error {
  override name = 'BadInput'
}

/** The arguments as `node:util` reads them. @throws BadInput with `usage` for others */
export function argumentsFrom<Config extends ParseArgsConfig>(config: Config, usage: string) {
  try {
    return parseArgs(config)
  } catch (error) {
    throw new BadInput(`${(error as Error).message}\nUsage: ${usage}`)
  }
}

/** The bytes of a file. @throws BadInput when it cannot be read or is empty */
export function bytesOf(file: string): Buffer<ArrayBuffer> {
  const bytes = read(file)
  if (bytes.length === 0) throw new BadInput(`${file} is empty.`)
  return bytes
}

function read(file: string): Buffer<ArrayBuffer> {
  try {
    return readFileSync(file)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new BadInput(code === 'ENOENT' ? `There is no file ${file}.` : `${file}: ${message}`)
  }
}

/**
 * What a JSON text says. A field that is `null` counts as not given.
 *
 * @param where named in errors: a file, or a line
 * @throws BadInput when it is no JSON, or not what `schema` takes
 */
export function jsonIn<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  where: string,
): z.infer<Schema> {
  const result = schema.safeParse(parsed(text, where))
  if (result.success) return result.data
  throw new BadInput(`${where}: ${result.error.issues.map(problem).join('; ')}`)
}

function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''), (_, value) => value ?? undefined)
  } catch (error) {
    // On a first line the column says no more than the position before it.
    const why = (error as Error).message.replace(/ \(line 1 column \d+\)$/, '')
    throw new BadInput(`${where} is no JSON: ${why}`)
  }
}

/** Which field is wrong, and why. */
function problem({ path, message }: z.core.$ZodIssue): string {
  // Where the extension has words of its own, the message is their key.
  const why = message.startsWith('error_') ? 'Invalid input' : message
  return path.length > 0 ? `${path.join('.')}: ${why}` : why
}
