import { join } from 'node:path'
import type { DraftLanguage } from '../../lib/model/drafts/template'
import { templatesOf } from '../../lib/model/drafts/templates'
import { templatesFile } from '../../lib/packaging/templates'

const { contents } = templatesFile(join(import.meta.dirname, '../..'))

/** Every language with its templates, as the package's file has them. */
export const DRAFT_LANGUAGES: ReadonlyMap<string, DraftLanguage> = new Map(
  Object.entries(JSON.parse(contents)),
)

/** All built-in templates. */
export const TEMPLATES = templatesOf(DRAFT_LANGUAGES)
