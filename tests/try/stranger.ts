import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SecondReadings } from '../../lib/background/second-readings'
import { addressOfPost } from '../../lib/model/post/analysis'
import type { Post } from '../../lib/model/post/post'
import type { SecondReading } from '../../lib/model/post/second-reading'
import { oneAtATime } from '../../lib/one-at-a-time'
import { createMatterReader } from '../../lib/sentiment/matters'
import { createSecondReader, type SecondReader } from '../../lib/sentiment/second'
import type { KnownPost } from '../../lib/store/known-posts'
import { classifier, escalations } from '../unit/sentiment/models'

/** A post whose author nobody has met. */
export const ofStranger = (post: Post): KnownPost => ({
  post,
  address: addressOfPost(post),
  identity: undefined,
  person: undefined,
  tags: [],
  observations: [],
  isObserved: false,
  contacts: [],
  suggestions: [],
  here: [],
  correction: undefined,
  insertion: undefined,
})

const SECOND = join(import.meta.dirname, '../../public/second')
let reader: Promise<SecondReader> | undefined
const read = new Map<string, SecondReading>()

/** Reads posts a second time, with the model that ships. */
const second: SecondReadings = {
  known: (text) => read.get(text),
  read: oneAtATime(async (text) => {
    reader ??= secondReader()
    const answer = read.get(text) ?? (await (await reader).read(text, async () => {}))
    read.set(text, answer)
    return answer
  }),
}

function secondReader(): Promise<SecondReader> {
  const [kernel, model, vocabulary] = ['kernel.wasm', 'model.bin', 'vocabulary.txt'].map((name) =>
    readFileSync(join(SECOND, name)),
  ) as [Buffer, Buffer, Buffer]
  return createSecondReader({
    kernel: new Uint8Array(kernel),
    model: new Uint8Array(model).buffer,
    vocabulary: vocabulary.toString(),
  })
}

const readMatter = createMatterReader(escalations())

/** Reads texts with the models that ship. */
export const shipped = {
  classify: async (...said: Parameters<typeof classifier.classify>) => classifier.classify(...said),
  matterIn: async (text: string, ignore: readonly string[]) => readMatter(text, ignore),
  second,
}
