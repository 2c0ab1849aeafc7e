import { useState } from 'preact/hooks'
import type { RepliesService } from '../../lib/dashboard/replies'
import { locale, t } from '../../lib/i18n'
import type { TemplatePlace } from '../../lib/model/drafts/team-template'
import { POST_LANGUAGES } from '../../lib/model/post/languages'
import type { NetworkId } from '../../lib/model/post/post'
import { Situation } from '../../lib/model/records'
import { factsOf, NETWORK_IDS } from '../../lib/networks'
import { Page } from '../dashboard/Page'
import { routeTo } from '../dashboard/useRoute'
import { ErrorBanner } from '../ui/ErrorBanner'
import { LabelledSelect } from '../ui/LabelledSelect'
import { Tabs, tabPanel } from '../ui/Tabs'
import { useLive } from '../ui/useLive'
import { type Preview, PreviewPerson } from './PreviewPerson'
import { FileButtons, FileImport } from './TemplateFile'
import { TemplateList } from './TemplateList'
import { useTemplateFile } from './useTemplateFile'
import './Replies.css'

interface Props {
  service: RepliesService
  rest: readonly string[]
}

/** The templates that drafts are made of, one situation, network and language at a time. */
export function Replies({ service, rest }: Props) {
  const { value, error, reload } = useLive(service.templates, service.onChanged)
  const situation = Situation.options.find((one) => one === rest[0]) ?? 'thank'
  const [network, setNetwork] = useState<NetworkId>(NETWORK_IDS[0])
  const [language, setLanguage] = useState('en')
  const [preview, setPreview] = useState<Preview>()
  const file = useTemplateFile(service)
  const place: TemplatePlace = { situation, network, language }
  return (
    <Page
      title={t('section_replies')}
      help="replies"
      lead={t('replies_lead')}
      aside={
        value && <FileButtons own={value.own} onRead={file.read} saveFile={service.saveFile} />
      }
    >
      {value && <FileImport file={file} own={value.own} />}
      {error && <ErrorBanner error={error} onRetry={reload} />}
      <Tabs
        label={t('replies_situation')}
        tabs={Situation.options.map((id) => ({ id, label: t(`replies_situation_${id}`) }))}
        selected={situation}
        onSelect={(id) => location.assign(routeTo('replies', id))}
      />
      <div {...tabPanel(situation)} class="replies-part" aria-busy={!value && !error}>
        {value && (
          <>
            <p class="hint">{t(`replies_shape_${situation}`)}</p>
            <div class="replies-choice">
              <LabelledSelect
                label={t('replies_network')}
                value={network}
                options={NETWORK_IDS.map((id) => ({ value: id, label: factsOf(id).name }))}
                onInput={setNetwork}
              />
              <LabelledSelect
                label={t('replies_language')}
                value={language}
                options={languagesOf(value.templates)}
                onInput={setLanguage}
              />
              <PreviewPerson ask={service.ask} preview={preview} onPreview={setPreview} />
            </div>
            <TemplateList
              key={Object.values(place).join()}
              all={value}
              place={place}
              preview={preview}
              service={service}
            />
          </>
        )}
      </div>
    </Page>
  )
}

/** The languages to choose from: those that posts are read in, and those that have templates. */
function languagesOf(templates: readonly { language: string }[]) {
  const names = new Intl.DisplayNames([locale()], { type: 'language' })
  const tags = new Set([...POST_LANGUAGES, ...templates.map(({ language }) => language)])
  return [...tags]
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale()))
}
