import { reasonText, t } from '../../lib/i18n'
import type { Escalation } from '../../lib/model/post/escalation-kinds'
import type { Post } from '../../lib/model/post/post'
import { reason } from '../../lib/model/records'
import { factsOf } from '../../lib/networks'

/** How much of the post stands in it. */
const EXCERPT = 500

/** What a colleague has to know of a post that is handed over to them. */
export function handOverText(post: Post, { kind }: Escalation): string {
  const { author, network, permalink, text } = post
  const why = reasonText(reason(`reason_escalate_${kind}`), 0)
  const who = [author.name || author.handle, author.handle, factsOf(network).name]
  const excerpt = text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text
  const parts = [t('escalate_text_why', [why]), t('escalate_text_who', who), excerpt, permalink]
  return parts.filter(Boolean).join('\n')
}

/** The e-mail address in an entry such as "Ines Vidal <ines@example.org>"; undefined without one. */
export function mailAddress(entry: string): string | undefined {
  return /[^\s<>,;?&]+@[^\s<>,;?&]+/.exec(entry)?.[0]
}
