import { useCallback } from 'preact/hooks'
import type { PersonCard } from '../../lib/model/card'
import type { Settings } from '../../lib/model/settings'
import type { ReplyOf } from '../../lib/rpc/protocol'
import type { Ask } from '../ui/ask'
import { type OnChanged, useLive } from '../ui/useLive'

/** What the panel of this tab is about, and our brand; kept up to date. */
export function usePanel(ask: Ask, onChanged: OnChanged) {
  const load = useCallback(() => ask('panelContext', {}), [ask])
  const live = useLive<ReplyOf<'panelContext'>>(load, onChanged)
  const loadSettings = useCallback(() => ask('settings', {}), [ask])
  const settings = useLive<Settings>(loadSettings, onChanged)
  const post = live.value?.post ?? null
  const reading = live.value?.reading ?? null
  const show = (card: PersonCard | null) => live.show({ post, card, reading })
  const brand = settings.value?.brand
  return { context: live.value, brand, error: live.error, reload: live.reload, show }
}
