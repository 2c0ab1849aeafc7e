import { useCallback } from 'preact/hooks'
import type { LearnedService } from '../../lib/dashboard/learned'
import { date, t } from '../../lib/i18n'
import type { Learned } from '../../lib/model/post/learned'
import { LEAST_EXAMPLES, LEAST_OF_A_LABEL } from '../../lib/model/post/own-model'
import type { SettingsChanges } from '../../lib/model/settings'
import { PagePart } from '../dashboard/PagePart'
import { Section } from '../person/Section'
import { Chip } from '../ui/Chip'
import { ConfirmButton } from '../ui/ConfirmButton'
import { ErrorBanner } from '../ui/ErrorBanner'
import { focusHeading } from '../ui/focusHeading'
import { Switch } from '../ui/Switch'
import { type OnChanged, useLive } from '../ui/useLive'
import { useSaving } from '../ui/useSaving'
import './LearningPart.css'

interface Props {
  on: boolean
  onChange: (changes: SettingsChanges) => Promise<void>
  actions: LearnedService
  onChanged: OnChanged
}

/** Whether it learns from the team, what it learned, and how to have it forget. */
export function LearningPart({ on, onChange, actions, onChanged }: Props) {
  const { read, forget } = actions
  const found = useLive(
    useCallback(() => read(), [read]),
    onChanged,
  )
  const [saving, save] = useSaving()
  return (
    <PagePart title={t('settings_learning')} lead={t('settings_learning_lead')}>
      <Switch
        label={t('settings_learning_on')}
        hint={t('settings_learning_on_hint')}
        on={on}
        saving={saving}
        onChange={(learnFromTeam) => void save(() => onChange({ learnFromTeam }))}
      />
      {found.error && <ErrorBanner error={found.error} onRetry={found.reload} />}
      {found.value && <WhatItLearned learned={found.value} />}
      {found.value?.since && (
        <ConfirmButton
          label={t('settings_learned_reset')}
          question={t('settings_learned_reset_question', [labels(found.value)])}
          yes={t('settings_learned_reset_yes')}
          no={t('settings_learned_reset_no')}
          onYes={() =>
            focusHeading(async () => {
              await forget()
              await found.reload()
            })
          }
        />
      )}
    </PagePart>
  )
}

const labels = ({ counts }: Learned) => counts.negative + counts.neutral + counts.positive

function WhatItLearned({ learned }: { learned: Learned }) {
  const { counts, corrections, since, counted, praise, blame } = learned
  return (
    <>
      {since !== null && (
        <p>
          {t('settings_learned_posts', [labels(learned), date(since)])}{' '}
          {t('settings_learned_counts', [
            counts.positive,
            counts.neutral,
            counts.negative,
            corrections,
          ])}
        </p>
      )}
      {!counted && (
        <p class="hint">{t('settings_learned_few', [LEAST_EXAMPLES, LEAST_OF_A_LABEL])}</p>
      )}
      <Words title={t('settings_learned_praise')} look="good" words={praise} />
      <Words title={t('settings_learned_blame')} look="bad" words={blame} />
      {counted && <p class="hint">{t('settings_learned_words_hint')}</p>}
    </>
  )
}

interface WordsProps {
  title: string
  look: 'good' | 'bad'
  words: Learned['praise']
}

function Words({ title, look, words }: WordsProps) {
  if (words.length === 0) return null
  return (
    <Section title={title}>
      <ul class="learned-words">
        {words.map(({ text, posts }) => (
          <li key={text}>
            <Chip look={look}>{text}</Chip>{' '}
            <span class="hint">{t('settings_learned_in', posts)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
