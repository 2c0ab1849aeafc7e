import { useCallback, useMemo, useState } from 'preact/hooks'
import type { Settings } from '../../lib/model/settings'
import type { Compose } from '../post/DraftEditor'
import { type ReadTemplates, sampleAsk } from './sampleAsk'
import type { SamplePost } from './samplePosts'
import { type ChangeSample, untouched } from './sampleState'

/** The sample feed's memory: what the background and the page would hold between them. */
export function useSample(
  posts: readonly SamplePost[],
  settings: Settings,
  templates: ReadTemplates,
) {
  const [states, setStates] = useState(
    () => new Map(posts.map((sample) => [sample.post.key, untouched(sample)])),
  )
  const change = useCallback<ChangeSample>(
    (key, edit) =>
      setStates((all) => {
        const state = all.get(key)
        return state ? new Map(all).set(key, { ...state, ...edit(state) }) : all
      }),
    [],
  )
  const ask = useMemo(() => sampleAsk(settings, templates, change), [settings, templates, change])
  return { states, change, ask }
}

/** The id of a sample post's reply box. */
export const replyId = (key: string) => `reply-${key}`

/** Puts drafts into the sample's reply boxes, which take the focus as the networks' own do. */
export function sampleCompose(change: ChangeSample, copy: Compose['copy']): Compose {
  return {
    async insert(key, text) {
      change(key, () => ({ typed: text }))
      document.getElementById(replyId(key))?.focus()
      return 'inserted'
    },
    copy,
  }
}
