import { useId, useState } from 'preact/hooks'
import { languageName, t } from '../../lib/i18n'
import { Sentiment } from '../../lib/model/person/person'
import { isClear, type PostAnalysis } from '../../lib/model/post/analysis'
import { type Brand, brandMatcher } from '../../lib/model/post/brand'
import type { Post } from '../../lib/model/post/post'
import { factsOf } from '../../lib/networks'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { Segmented } from '../ui/Segmented'
import { markedExcerpt } from './markedExcerpt'
import { PostWords } from './PostWords'
import { ReadByModel } from './ReadByModel'
import './ThisPost.css'

interface Props {
  post: Post
  analysis: PostAnalysis
  brand: Brand | undefined
  /** Null goes back to what the words say. */
  onCorrect: (label: Sentiment | null) => Promise<void>
}

/** The post that the panel was opened on: its beginning, what it says, and how to correct that. */
export function ThisPost({ post, analysis, brand, onCorrect }: Props) {
  const id = useId()
  const [correcting, setCorrecting] = useState(false)
  const sentiment = isClear(analysis) ? analysis.label : 'none'
  const about = aboutText(analysis, post, brand)
  const heldBack = vetoText(analysis)
  return (
    <section class="this-post" aria-labelledby={id}>
      <h3 id={id} class="hint">
        {t('post_title')}
      </h3>
      {post.text && <PostExcerpt post={post} analysis={analysis} />}
      {post.translatedFrom && <p class="hint">{translationText(post, post.translatedFrom)}</p>}
      <div class="this-post-says">
        <p class={`this-post-line this-post-${sentiment}`} aria-live="polite">
          <Icon name={sentiment} />
          {post.promoted ? t('reading_advert') : sentimentText(analysis)}
        </p>
        <Button look="quiet" expanded={correcting} onClick={() => setCorrecting(!correcting)}>
          {t('reading_not_right')}
        </Button>
      </div>
      {correcting && <CorrectSentiment analysis={analysis} onCorrect={onCorrect} />}
      {heldBack && <p class="this-post-line">{heldBack}</p>}
      {about && <p class="hint">{about}</p>}
      <ReadByModel key={post.key} post={post} analysis={analysis} />
    </section>
  )
}

interface PostExcerptProps {
  post: Post
  analysis: PostAnalysis
}

/** The beginning of a post. The words that moved the decision are marked, unless staff decided. */
function PostExcerpt({ post, analysis }: PostExcerptProps) {
  const { label, corrected, evidence } = analysis
  return (
    <blockquote class="excerpt" dir="auto" lang={post.lang}>
      {markedExcerpt(post.text, corrected ? [] : evidence).map(({ text, marked }) =>
        marked ? (
          <mark class={`mark-${label}`}>{text}</mark>
        ) : (
          <PostWords text={text} whole={post.text} />
        ),
      )}
    </blockquote>
  )
}

interface CorrectSentimentProps {
  analysis: PostAnalysis
  onCorrect: (label: Sentiment | null) => Promise<void>
}

/** The staff's word on what a post says, or back to what its words say. */
function CorrectSentiment({ analysis, onCorrect }: CorrectSentimentProps) {
  const { corrected, label } = analysis
  return (
    <Segmented
      label={t('reading_label')}
      value={corrected ? label : 'automatic'}
      options={(['automatic', ...Sentiment.options] as const).map((value) => ({
        value,
        label: t(`reading_${value}`),
      }))}
      hint={t(corrected ? 'reading_hint_by_you' : 'reading_hint_automatic')}
      onSave={(value) => onCorrect(value === 'automatic' ? null : value)}
    />
  )
}

/** Whose words these are: a reading of a translation says less of how they were meant. */
function translationText({ network }: Post, from: string): string {
  const { name } = factsOf(network)
  return from === 'und'
    ? t('reading_translated', [name])
    : t('reading_translated_from', [name, languageName(from)])
}

/** What a post says, or why nobody can tell. */
function sentimentText(analysis: PostAnalysis): string {
  const { label, corrected, supported } = analysis
  if (corrected) return t(`reading_${label}_by_you`)
  const share = percent(analysis.probabilities[label])
  if (isClear(analysis)) return t(`reading_${label}_sure`, [share])
  if (supported) return t(`reading_${label}_unclear`, [share])
  if (analysis.language === 'und') return t('reading_too_little')
  if (analysis.language === 'mul') return t('reading_mixed')
  return t('reading_no_model', [languageName(analysis.language)])
}

/** How a post is about the brand; undefined while no brand is set. */
function aboutText(
  { about }: PostAnalysis,
  post: Post,
  brand: Brand | undefined,
): string | undefined {
  if (!brand?.name) return undefined
  if (about) return t(`reading_by_${about.by}`, [about.what.replace(/^@/, '')])
  const isOwn = brandMatcher(brand).isOwn(post)
  return t(isOwn ? 'reading_own' : 'reading_not_about', [brand.name])
}

/** Why praise is not to be thanked for; undefined where it may be, and for all else. */
function vetoText({ label, vetoes }: PostAnalysis): string | undefined {
  if (label !== 'positive' || vetoes.length === 0) return undefined
  return [t('reading_held_back'), ...vetoes.map((veto) => t(`veto_${veto}`))].join(' ')
}

/** Rounded down: "90" is said only of what the rules, too, take for 90 % or more. */
function percent(share: number): string {
  return String(Math.floor(share * 100))
}
