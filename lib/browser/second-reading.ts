import type { ReaderName } from '../model/post/second-reading'
import { createSecondReader } from '../sentiment/second'
import { packageBytes, packageFile } from './package-files'

/** What reads posts about the brand a second time, from the package's own files. */
export async function loadSecondReader(name: ReaderName) {
  const [kernel, model, vocabulary] = await Promise.all([
    packageBytes('/second/kernel.wasm'),
    packageBytes(`/second/${name}/model.bin`),
    packageFile(`/second/${name}/vocabulary.txt`).then((response) => response.text()),
  ])
  const reader = await createSecondReader({ kernel, model, vocabulary })
  return { read: (text: string) => reader.read(text, pause) }
}

/** Lets whatever else the background has to answer go first; a timer would be held back. */
function pause(): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
