import { languageName, t } from '../../lib/i18n'
import { MODEL_READS, primaryTag, translatedFrom } from '../../lib/model/on-device/languages'
import { opinionOn, readOpinion } from '../../lib/model/on-device/opinion'
import type { PostAnalysis } from '../../lib/model/post/analysis'
import type { Post } from '../../lib/model/post/post'
import { Button } from '../ui/Button'
import { ModelMark, ModelProgress } from './ModelProgress'
import { useModelHelp } from './modelHelp'
import { useModel } from './useModel'

interface Props {
  post: Post
  analysis: PostAnalysis
}

type Help = NonNullable<ReturnType<typeof useModelHelp>>

/** The post in the person's language and a second opinion on it, where the browser's models give them. */
export function ReadByModel({ post, analysis }: Props) {
  const help = useModelHelp()
  if (!help || !post.text.trim()) return null
  const from = translatedFrom(post, analysis.language, help.reads)
  return (
    <>
      {help.models.has.translate && from !== undefined && (
        <Translated post={post} from={from} help={help} />
      )}
      {help.models.has.write && <SecondOpinion post={post} analysis={analysis} help={help} />}
    </>
  )
}

function Translated({ post, from, help }: { post: Post; from: string | null; help: Help }) {
  const model = useModel(help.models)
  const to = primaryTag(help.reads[0] ?? 'en')
  const { state } = model
  return (
    <>
      {state.is !== 'done' && (
        <div class="model-ways">
          <Button
            look="quiet"
            icon="translate"
            onClick={() =>
              void model.ask({
                does: 'translate',
                text: post.text.slice(0, MODEL_READS),
                from,
                to,
              })
            }
          >
            {t('ai_translate')}
          </Button>
        </div>
      )}
      <ModelProgress model={model} />
      {state.is === 'done' && (
        <div class="model-said" role="status">
          {state.answer.from && (
            <p class="hint">{t('ai_translated', [languageName(state.answer.from)])}</p>
          )}
          <p lang={to} dir="auto">
            {state.answer.text}
          </p>
          <ModelMark />
        </div>
      )}
    </>
  )
}

function SecondOpinion({ post, analysis, help }: Props & { help: Help }) {
  const model = useModel(help.models, ({ text }) =>
    readOpinion(text) ? undefined : t('error_ai_failed'),
  )
  const { state } = model
  const opinion = state.is === 'done' ? readOpinion(state.answer.text) : null
  // In the person's language, or in English where the model does not write that one.
  const jobs = [help.reads[0] ?? 'en', 'en'].map((language) =>
    opinionOn(post, analysis.language, help.brand, language),
  )
  return (
    <>
      {!opinion && (
        <div class="model-ways">
          <Button look="quiet" icon="model" onClick={() => void model.ask(...jobs)}>
            {t('ai_opinion')}
          </Button>
        </div>
      )}
      <ModelProgress model={model} />
      {opinion && (
        <div class="model-said" role="status">
          <p>{t(`ai_opinion_${opinion.label}`)}</p>
          <p dir="auto">{opinion.why}</p>
          <ModelMark />
          <p class="hint">{t('ai_opinion_hint')}</p>
        </div>
      )}
    </>
  )
}
