import { z } from 'zod'
import { list, number, t } from './i18n'
import { type ErrorKey, isDiskFull, rootOf, UserError } from './model/user-error'

/**
 * What went wrong, in the browser's language: what is wrong and where, and that nothing was lost.
 * Undefined for what was not meant for the user, such as a mistake of ours.
 */
export function userErrorMessage(error: unknown): string | undefined {
  const root = rootOf(error)
  if (root instanceof UserError) return t(root.key, root.args)
  if (root instanceof z.ZodError) return root.issues[0] && issueMessage(root.issues[0])
  return isDiskFull(root) ? t('error_disk_full') : undefined
}

/** The same, or what the browser says, which is better than nothing. */
export const errorWords = (error: unknown): string => userErrorMessage(error) ?? String(error)

/** What is wrong with one field, named by where it stands: "person.displayName". */
function issueMessage(issue: z.core.$ZodIssue): string {
  const where = issue.path.join('.') || t('error_field_all')
  if (issue.code === 'too_big' || issue.code === 'too_small') {
    const limit = issue.code === 'too_big' ? issue.maximum : issue.minimum
    return t(limitKey(issue), [where, number(Number(limit))])
  }
  if (issue.code === 'unrecognized_keys') {
    return t('error_field_unknown', [where, list(issue.keys)])
  }
  return t(isErrorKey(issue.message) ? issue.message : 'error_field_not_valid', [where])
}

function limitKey({ code, origin }: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): ErrorKey {
  const isLength = origin === 'string' || origin === 'array'
  if (code === 'too_big') return isLength ? 'error_field_too_long' : 'error_field_too_big'
  return isLength ? 'error_field_too_short' : 'error_field_too_small'
}

/** A schema that has words of its own for what it refuses gives their key as its message. */
function isErrorKey(message: string): message is ErrorKey {
  return message.startsWith('error_')
}
