import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** A labelled post. 0 is negative, 1 neutral, 2 positive. */
export interface Row {
  readonly text: string
  readonly label: 0 | 1 | 2
}

/** The rows of a gzip file of one JSON object a line. Throws when the file is missing or broken. */
export function readRows(path: string): Row[] {
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)
}
