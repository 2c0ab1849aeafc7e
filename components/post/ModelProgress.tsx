import { t } from '../../lib/i18n'
import { Progress } from '../data/Progress'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import type { useModel } from './useModel'
import './ModelProgress.css'

interface Props {
  model: ReturnType<typeof useModel>
}

/** How far the browser's model is: its question before a download, the download, what went wrong. */
export function ModelProgress({ model: { state, agree, stop } }: Props) {
  return (
    <>
      {state.is === 'asks' && (
        <div class="model-asks">
          <p>{t(`ai_download_${state.job.does}`)}</p>
          <Button icon="download" onClick={() => void agree(state.job)}>
            {t('ai_download')}
          </Button>
          <Button look="quiet" onClick={stop}>
            {t('cancel')}
          </Button>
        </div>
      )}
      {state.is === 'busy' && (
        <div class="model-asks">
          {state.share !== null && state.share < 1 && (
            <Progress label={t('ai_downloading')} share={state.share} />
          )}
          <Button look="quiet" onClick={stop}>
            {t('cancel')}
          </Button>
        </div>
      )}
      <p class={state.is === 'failed' ? 'draft-problem' : 'hint'} role="status">
        {state.is === 'failed' && state.error}
        {state.is === 'busy' && t('ai_working')}
        {state.is === 'asks' && t('ai_asks')}
      </p>
    </>
  )
}

/** Whose words these are. */
export function ModelMark() {
  return (
    <p class="model-mark">
      <Icon name="model" small />
      {t('ai_mark')}
    </p>
  )
}
