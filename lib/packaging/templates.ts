import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Plugin } from 'vite'

const FOLDER = 'lib/model/drafts/templates'
const LANGUAGE = /\/lib\/model\/drafts\/templates\/[\w-]+\.json$/

/**
 * The templates of every language as one file of the package: what they are chosen by is known only
 * when all are there, and the background's script, which is fetched whenever it wakes, would be half
 * as large again with them.
 *
 * @param root the project's folder
 */
export function templatesFile(root: string) {
  const files = readdirSync(join(root, FOLDER)).filter((name) => name.endsWith('.json'))
  const languages = files.map((name) => [
    basename(name, '.json'),
    JSON.parse(readFileSync(join(root, FOLDER, name), 'utf8')),
  ])
  const contents = JSON.stringify(Object.fromEntries(languages))
  return { relativeDest: 'templates.json', contents }
}

/** Leaves in scripts what is known of a language, without its templates. */
export function withoutTemplates(): Plugin {
  return {
    name: 'without-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!LANGUAGE.test(id)) return null
      const { templates: _, ...rules } = JSON.parse(code)
      return JSON.stringify(rules)
    },
  }
}
