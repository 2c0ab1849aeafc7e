import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SecondReadings } from '../../lib/background/second-readings'
import { addressOfPost } from '../../lib/model/post/analysis'
import type { Post } from '../../lib/model/post/post'
import type { Again, ReaderName, SecondReading } from '../../lib/model/post/second-reading'
import { oneAtATime } from '../../lib/one-at-a-time'
import { createMatterReader } from '../../lib/sentiment/matters'
import { createSecondReader, type SecondReader } from '../../lib/sentiment/second'
import type { KnownPost } from '../../lib/store/known-posts'
import '../phrases'
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
const readers = new Map<ReaderName, Promise<SecondReader>>()
const read = new Map<string, SecondReading>()
const keyOf = ({ reader, text }: Again) => `${reader} ${text}`

/** Reads posts a second time, with the models that ship. */
const second: SecondReadings = {
  known: (again) => read.get(keyOf(again)),
  read: oneAtATime(async (again) => {
    const reader = readers.get(again.reader) ?? secondReader(again.reader)
    readers.set(again.reader, reader)
    const answer = read.get(keyOf(again)) ?? (await (await reader).read(again.text, async () => {}))
    read.set(keyOf(again), answer)
    return answer
  }),
}

function secondReader(name: ReaderName): Promise<SecondReader> {
  const [kernel, model, vocabulary] = [
    'kernel.wasm',
    `${name}/model.bin`,
    `${name}/vocabulary.txt`,
  ].map((path) => readFileSync(join(SECOND, path))) as [Buffer, Buffer, Buffer]
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
