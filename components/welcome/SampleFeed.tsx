import { useMemo, useRef, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { NetworkId } from '../../lib/model/post/post'
import type { Settings } from '../../lib/model/settings'
import type { CreateMarker, SampleMarker } from './MarkerSpot'
import { SampleEntry } from './SampleEntry'
import { SamplePanel } from './SamplePanel'
import { samplePosts } from './samplePosts'
import { Tasks } from './Tasks'
import { sampleCompose, useSample } from './useSample'
import './SampleFeed.css'

interface Props {
  settings: Settings
  network: NetworkId
  createMarker: CreateMarker
  copy: (text: string) => Promise<void>
}

/** A feed that belongs to no network, to try the marker, the panel and a draft on. */
export function SampleFeed({ settings, network, createMarker, copy }: Props) {
  const { brand } = settings
  const posts = useMemo(() => samplePosts(brand, network), [brand, network])
  const { states, change, ask } = useSample(posts, settings)
  const [opened, setOpened] = useState<string>()
  const opener = useRef<SampleMarker>(undefined)
  const all = [...states.values()]
  const close = () => {
    setOpened(undefined)
    opener.current?.focus()
  }
  return (
    <>
      <Tasks
        starred={posts.some(({ post, vip }) => !vip && states.get(post.key)?.vip)}
        inserted={all.some(({ insertion, logged }) => insertion || logged)}
        sent={all.some(({ logged }) => logged)}
      />
      <ul class="sample-feed" aria-label={t('welcome_feed')}>
        {posts.map((sample) => {
          const { key } = sample.post
          const state = states.get(key)
          if (!state) return null
          const toggleVip = () => change(key, ({ vip }) => ({ vip: !vip, kept: true }))
          return (
            <SampleEntry
              key={key}
              sample={sample}
              state={state}
              createMarker={createMarker}
              onVip={toggleVip}
              onOpen={(marker) => {
                opener.current = marker
                setOpened(opened === key ? undefined : key)
              }}
              onType={(typed) => change(key, () => ({ typed }))}
              onSend={() =>
                change(key, ({ typed, insertion }) => ({
                  typed: '',
                  sent: typed.trim(),
                  insertion: insertion && { ...insertion, seenSent: true },
                }))
              }
            >
              {opened === key && (
                <SamplePanel
                  sample={sample}
                  state={state}
                  ask={ask}
                  compose={sampleCompose(change, copy)}
                  onVip={toggleVip}
                  onClose={close}
                />
              )}
            </SampleEntry>
          )
        })}
      </ul>
    </>
  )
}
