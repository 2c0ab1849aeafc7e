import type { PersonCard } from '../../lib/model/person/card'
import type { Ask } from '../ui/ask'
import { type OnChanged, useLive } from '../ui/useLive'
import { useSettings } from '../ui/useSettings'
import type { PanelContext } from './loadPanel'

/** What a panel is about, and our brand; kept up to date. */
export function usePanel(ask: Ask, load: () => Promise<PanelContext>, onChanged: OnChanged) {
  const live = useLive<PanelContext>(load, onChanged)
  const settings = useSettings(ask, onChanged)
  const show = (card: PersonCard | null) => {
    if (live.value) live.show({ ...live.value, card })
  }
  const brand = settings.value?.brand
  return { context: live.value, brand, error: live.error, reload: live.reload, show }
}
