import type { PostAdvice } from '../../lib/model/actions/advice'
import type { Glyphs, MarkerAction } from '../../lib/model/glyphs'
import type { Reason } from '../../lib/model/records'
import { glyphsOf, type SamplePost } from './samplePosts'

/** What was done with a sample post, as long as the page is open. */
export interface SampleState {
  vip: boolean
  kept: boolean
  /** What stands in its reply box. */
  typed: string
  /** What was sent from there. */
  sent: string
  insertion: PostAdvice['insertion']
  logged: PostAdvice['logged']
  /** Why nothing is to be done any more. */
  settled: Reason | null
}

/** Changes what was done with the post of this key. */
export type ChangeSample = (key: string, edit: (state: SampleState) => Partial<SampleState>) => void

/** Nothing was done yet. */
export const untouched = ({ vip }: SamplePost): SampleState => ({
  vip,
  kept: vip,
  typed: '',
  sent: '',
  insertion: null,
  logged: null,
  settled: null,
})

/** What is to be done about a sample post by now. */
export function adviceOf({ advice }: SamplePost, state: SampleState): PostAdvice {
  const { vip, insertion, logged, settled } = state
  const { also: _, ...rest } = advice
  const inHand = { insertion, logged }
  if (settled) return { ...rest, action: 'none', reasons: [settled], ...inHand }
  return vip ? { ...rest, ...inHand } : { ...advice, ...inHand }
}

/** The marker of a sample post by now. */
export function markerOf(sample: SamplePost, state: SampleState): Glyphs {
  return glyphsOf(sample, state.vip, markerActionOf(sample, state))
}

function markerActionOf({ advice }: SamplePost, { settled, insertion }: SampleState): MarkerAction {
  if (insertion?.seenSent) return 'sent'
  if (!settled) return advice.action
  return settled.key === 'reason_done_here' ? 'done' : 'none'
}
