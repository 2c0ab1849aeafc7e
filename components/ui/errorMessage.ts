import { userErrorMessage } from '../../lib/error-messages'
import { t } from '../../lib/i18n'

/** What was typed cannot be saved; the message says why, fit to show. */
export class NotValidError extends Error {
  override readonly name = 'NotValidError'
}

/**
 * What to tell the user about `error`. The background's refusals are fit to show, as is what is
 * wrong with something typed; everything else means that the extension was updated or switched
 * off under this page.
 */
export function errorMessage(error: unknown): string {
  const isFit = error instanceof Error && FIT_TO_SHOW.has(error.name)
  return isFit ? error.message : (userErrorMessage(error) ?? t('error_gone'))
}

const FIT_TO_SHOW = new Set(['RefusedError', 'NotValidError'])
