import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { createClassifier } from '../../lib/sentiment/index.ts'
import { createSecondReader } from '../../lib/sentiment/second/index.ts'
import { median } from './numbers.ts'

/**
 * The second reading beside the quick one, in one run without a browser:
 *
 *   npm run bench -- second
 *
 * How long a post takes, and the first one; memory; what it adds to the package.
 */
export async function benchSecond(): Promise<void> {
  const kernel = sized('kernel.wasm')
  for (const name of ['english', 'multilingual']) await benchReader(name, kernel)
  const en = new Uint8Array(readFileSync(join(FOLDER, '../sentiment/en.bin'))).buffer
  const classifier = createClassifier({ en })
  const quick = await timesOf(async (text) => classifier.classify(text, 'en'))
  console.log(`quick reading   median ${median(quick).toFixed(2)}, 95th ${late(quick).toFixed(2)}`)
}

async function benchReader(name: string, kernel: Uint8Array<ArrayBuffer>): Promise<void> {
  const [model, vocabulary] = [sized(`${name}/model.bin`), sized(`${name}/vocabulary.txt`)]
  const before = process.memoryUsage().rss
  const start = performance.now()
  const reader = await createSecondReader({
    kernel,
    model: model.buffer,
    vocabulary: new TextDecoder().decode(vocabulary),
  })
  const opened = performance.now()
  await reader.read(TEXTS[0] ?? '', pause)
  const answered = performance.now()
  console.log(
    `opened in ${(opened - start).toFixed(0)} ms, first answer ${(answered - opened).toFixed(0)} ms later`,
  )
  const second = await timesOf((text) => reader.read(text, pause))
  console.log(
    `ms a post       median ${median(second).toFixed(1)}, 95th ${late(second).toFixed(1)}`,
  )
  console.log(
    `memory          ${kB(process.memoryUsage().rss - before)} kB more while it is loaded`,
  )
}

/** A file's bytes, and its size told. */
function sized(name: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, name)))
  console.log(`${name.padEnd(28)} ${kB(bytes.length)} kB, ${kB(gzipSync(bytes).length)} gz`)
  return bytes
}

const FOLDER = join(import.meta.dirname, '../../public/second')
const ROUNDS = 30

/** Posts of 5 to 60 words, as long as posts to brands are. */
const SAID =
  '¤ I waited four weeks for the new kettle and it came with a crack in the lid, wrote to you twice, got a number and a smile, and now it stands on the shelf and looks at me every morning while I boil water in a pan like my grandmother did before the war, so thank you for that'
const WORDS = SAID.split(' ')
const TEXTS = [5, 10, 15, 20, 25, 30, 40, 60].map((count) => WORDS.slice(0, count).join(' '))

const pause = async () => {}
const kB = (bytes: number) => (bytes / 1000).toFixed(0)

async function timesOf(read: (text: string) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    for (const text of TEXTS) {
      const start = performance.now()
      await read(text)
      if (round > 0) taken.push(performance.now() - start)
    }
  }
  return taken
}

const late = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0

if (import.meta.main) await benchSecond()
