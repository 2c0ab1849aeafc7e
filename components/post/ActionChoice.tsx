import { t } from '../../lib/i18n'
import type { SuggestedAction } from '../../lib/model/records'
import './ActionChoice.css'

interface Props {
  actions: readonly SuggestedAction[]
  chosen: SuggestedAction
  onChoose: (action: SuggestedAction) => void
}

/** All that is worth doing here, side by side. */
export function ActionChoice({ actions, chosen, onChoose }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a form control as its name
    <div class="action-choice" role="group" aria-label={t('todo_label')}>
      {actions.map((action) => (
        <button
          key={action}
          type="button"
          class="action"
          aria-pressed={action === chosen}
          onClick={() => onChoose(action)}
        >
          {t(`action_${action}`)}
        </button>
      ))}
    </div>
  )
}
