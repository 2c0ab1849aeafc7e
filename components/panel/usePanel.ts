import type { PersonCard } from '../../lib/model/person/card'
import type { Ask } from '../ui/ask'
import { type OnChanged, useLive } from '../ui/useLive'
import { useSettings } from '../ui/useSettings'
import type { PanelContext } from './loadPanel'

/** What a panel is about, and what the team set; kept up to date. */
export function usePanel(ask: Ask, load: () => Promise<PanelContext>, onChanged: OnChanged) {
  const live = useLive<PanelContext>(load, onChanged)
  const settings = useSettings(ask, onChanged)
  const show = (card: PersonCard | null) => {
    if (live.value) live.show({ ...live.value, card })
  }
  return {
    context: live.value,
    settings: settings.value,
    error: live.error,
    reload: live.reload,
    show,
  }
}
