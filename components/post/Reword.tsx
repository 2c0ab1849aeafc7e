import { useState } from 'preact/hooks'
import { languageName, t } from '../../lib/i18n'
import type { Answer, Job } from '../../lib/model/on-device/contract'
import { primaryTag } from '../../lib/model/on-device/languages'
import { knowsFaults, rephrase, rewordProblem, turn } from '../../lib/model/on-device/reword'
import { Button } from '../ui/Button'
import { ModelMark, ModelProgress } from './ModelProgress'
import { useModelHelp } from './modelHelp'
import { useModel } from './useModel'

interface Props {
  text: string
  /** BCP 47 tags: what the draft is in, and what the post is in where there are no drafts in that. */
  language: string
  postLanguage: string | undefined
  /** Whether the draft is one that admits a fault. */
  mayAdmit: boolean
  /** Whether the text may go out as it is; where it may not, `onNotReady` says why. */
  isReady: boolean
  onNotReady: () => void
  onText: (text: string) => void
}

/**
 * A draft in other words or in the post's language, by the browser's models. Only what a person has
 * filled in is handed to them, and what they make of it takes its place only where it says the same.
 */
export function Reword(props: Props) {
  const help = useModelHelp()
  return help ? <Offered {...props} help={help} /> : null
}

type Help = NonNullable<ReturnType<typeof useModelHelp>>

function Offered(props: Props & { help: Help }) {
  const { text, postLanguage, mayAdmit, isReady, onNotReady, onText, help } = props
  const [language, setLanguage] = useState(props.language)
  const [before, setBefore] = useState<string | null>(null)

  const take = (answer: Answer, job: Job) => {
    const said = { text: job.text, language }
    const to = job.does === 'translate' ? job.to : language
    const after = answer.text.trim()
    const problem = rewordProblem(said, { text: after, language: to }, mayAdmit)
    if (problem) return t(`ai_refused_${problem}`)
    setBefore((first) => first ?? job.text)
    setLanguage(to)
    onText(after)
    return undefined
  }
  const model = useModel(help.models, take)
  const ask = (job: Job) => (isReady ? void model.ask(job) : onNotReady())
  const back = () => {
    if (before === null) return
    model.stop()
    onText(before)
    setBefore(null)
    setLanguage(props.language)
  }
  const canTurn = postLanguage && primaryTag(postLanguage) !== primaryTag(language)
  return (
    <>
      <div class="model-ways">
        {help.models.has.write && (
          <Button
            look="quiet"
            icon="model"
            notReady={!isReady}
            onClick={() => ask(rephrase({ text, language }, help.brand, help.voice))}
          >
            {t('ai_rephrase')}
          </Button>
        )}
        {help.models.has.translate && canTurn && (
          <Button
            look="quiet"
            icon="translate"
            notReady={!isReady}
            onClick={() => ask(turn({ text, language }, postLanguage))}
          >
            {t('ai_turn', [languageName(postLanguage)])}
          </Button>
        )}
        {before !== null && (
          <Button look="quiet" icon="undo" onClick={back}>
            {t('ai_back')}
          </Button>
        )}
      </div>
      <ModelProgress model={model} />
      {before !== null && (
        <div class="model-said" role="status">
          <ModelMark />
          <p>{t('ai_reworded')}</p>
          {!knowsFaults(language) && <p>{t('ai_unchecked', [languageName(language)])}</p>}
        </div>
      )}
    </>
  )
}
