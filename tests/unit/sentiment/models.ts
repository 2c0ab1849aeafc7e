import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClassifier } from '../../../lib/sentiment'

const FOLDER = join(import.meta.dirname, '../../../public/sentiment')

/** The bytes of a model's file. */
export function bytesOf(language: string): ArrayBuffer {
  return new Uint8Array(readFileSync(join(FOLDER, `${language}.bin`))).buffer
}

export const languages = readdirSync(FOLDER)
  .map((file) => file.replace('.bin', ''))
  .sort()

/** The classifier as it ships, with all of its models. */
export const classifier = createClassifier(
  Object.fromEntries(languages.map((language) => [language, bytesOf(language)])),
)

/** The bytes of the model for escalations. */
export function escalations(): ArrayBuffer {
  return new Uint8Array(readFileSync(join(FOLDER, '../escalations.bin'))).buffer
}
