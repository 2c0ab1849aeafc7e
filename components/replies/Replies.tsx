import { useState } from 'preact/hooks'
import type { WordingPlace } from '../../lib/model/draft/own-wording'
import { NETWORK_IDS } from '../../lib/model/networks'
import type { NetworkId } from '../../lib/model/post'
import { Situation } from '../../lib/model/records'
import { words } from '../../lib/words'
import { Page } from '../dashboard/Page'
import { routeTo } from '../dashboard/useRoute'
import type { Ask } from '../ui/ask'
import { LabelledSelect } from '../ui/LabelledSelect'
import { Tabs } from '../ui/Tabs'
import { Trouble } from '../ui/Trouble'
import { type OnChanged, useLive } from '../ui/useLive'
import { languagesOf } from './languages'
import { type Preview, PreviewPerson } from './PreviewPerson'
import { useWordingFile } from './useWordingFile'
import { FileButtons, FileImport } from './WordingFile'
import { WordingSet } from './WordingSet'
import type { RepliesWork } from './work'
import './Replies.css'

interface Props {
  work: RepliesWork
  ask: Ask
  onChanged: OnChanged
  rest: readonly string[]
}

/** The wordings that drafts are made of, one situation, network and language at a time. */
export function Replies({ work, ask, onChanged, rest }: Props) {
  const { value, error, reload } = useLive(work.wordings, onChanged)
  const situation = Situation.options.find((one) => one === rest[0]) ?? 'thank'
  const [network, setNetwork] = useState<NetworkId>('x')
  const [language, setLanguage] = useState('en')
  const [preview, setPreview] = useState<Preview>()
  const file = useWordingFile(work)
  const place: WordingPlace = { situation, network, language }
  return (
    <Page
      title={words('section_replies')}
      lead={words('replies_lead')}
      aside={value && <FileButtons own={value.own} onRead={file.read} saveFile={work.saveFile} />}
    >
      {value && <FileImport file={file} own={value.own} />}
      {error && <Trouble error={error} onRetry={reload} />}
      <Tabs
        label={words('replies_situation')}
        tabs={Situation.options.map((id) => ({ id, label: words(`replies_situation_${id}`) }))}
        selected={situation}
        onSelect={(id) => location.assign(routeTo('replies', id))}
      />
      {value && (
        <div
          id={`panel-${situation}`}
          role="tabpanel"
          class="replies-part"
          aria-labelledby={`tab-${situation}`}
        >
          <p class="hint">{words(`replies_shape_${situation}`)}</p>
          <div class="replies-choice">
            <LabelledSelect
              label={words('replies_network')}
              value={network}
              options={NETWORK_IDS.map((id) => ({ value: id, label: words(`channel_${id}`) }))}
              onInput={setNetwork}
            />
            <LabelledSelect
              label={words('replies_language')}
              value={language}
              options={languagesOf(value.wordings)}
              onInput={setLanguage}
            />
            <PreviewPerson ask={ask} preview={preview} onPreview={setPreview} />
          </div>
          <WordingSet
            key={Object.values(place).join()}
            all={value}
            place={place}
            preview={preview}
            work={work}
          />
        </div>
      )}
    </Page>
  )
}
