import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { Settings } from '../../lib/model/settings'
import type { WelcomeStep } from '../../lib/model/welcome'
import { NETWORK_IDS } from '../../lib/networks'
import { type NamedNetwork, NetworkList } from '../settings/NetworkList'
import type { AskForNetwork } from '../settings/switchNetwork'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { ErrorBanner } from '../ui/ErrorBanner'
import { HelpLink } from '../ui/HelpLink'
import { LockedSettings } from '../ui/Managed'
import type { OnChanged } from '../ui/useLive'
import { useManaged } from '../ui/useManaged'
import { useSettings } from '../ui/useSettings'
import { useTitlePart } from '../ui/useTitlePart'
import { BrandStep } from './BrandStep'
import type { CreateMarker } from './MarkerSpot'
import { SampleFeed } from './SampleFeed'
import { SampleYear } from './SampleYear'
import { Steps } from './Steps'
import type { ReadTemplates } from './sampleAsk'
import './Welcome.css'

interface Props {
  ask: Ask
  onChanged: OnChanged
  networks: readonly (NamedNetwork & { home: string })[]
  askForNetwork: AskForNetwork
  /** Where the page was left the last time, and where it is now. */
  step: { get(): Promise<WelcomeStep>; set(step: WelcomeStep): Promise<void> }
  templates: ReadTemplates
  createMarker: CreateMarker
  copy: (text: string) => Promise<void>
  openDashboard: () => Promise<void>
}

/** The first run: the brand, the networks, and a feed to try it on. */
export function Welcome(props: Props) {
  const { ask, onChanged, networks, createMarker, copy } = props
  const [step, go, heading] = useStep(props.step)
  const { value, error, reload, change } = useSettings(ask, onChanged)
  const { locked } = useManaged(ask, onChanged)
  useTitlePart(step && t(`welcome_step_${step}`))
  const on = networks.filter(({ id }) => value?.networks[id])
  return (
    <main class="welcome">
      <header class="welcome-head">
        <div class="welcome-title">
          <h1>{t('welcome_title')}</h1>
          <HelpLink page="index" />
        </div>
        <p class="hint">{t('welcome_lead')}</p>
      </header>
      {error && <ErrorBanner error={error} onRetry={reload} />}
      {step && value && (
        <LockedSettings value={locked}>
          <Steps step={step} onGo={go} />
          <div class="welcome-step-head">
            <h2 ref={heading} tabIndex={-1}>
              {t(`welcome_${step}_title`)}
            </h2>
            <p>{t(`welcome_${step}_lead`)}</p>
          </div>
          {step === 'brand' && (
            <BrandStep
              brand={value.brand}
              onSave={async (brand) => {
                await change({ brand })
                go('networks')
              }}
              onSkip={() => go('networks')}
            />
          )}
          {step === 'networks' && (
            <NetworksStep
              networks={networks}
              on={value.networks}
              askForNetwork={props.askForNetwork}
              onChange={(switched) => change({ networks: switched })}
              onNext={() => go('try')}
              onBack={() => go('brand')}
            />
          )}
          {step === 'try' && (
            <>
              <SampleFeed
                settings={value}
                network={on[0]?.id ?? NETWORK_IDS[0]}
                templates={props.templates}
                createMarker={createMarker}
                copy={copy}
              />
              <SampleYear ask={ask} onChanged={onChanged} />
              <Ready networks={on} openDashboard={props.openDashboard} />
            </>
          )}
        </LockedSettings>
      )}
    </main>
  )
}

/** The step that is shown, the way to another, and a ref for its heading, which takes the focus. */
function useStep({ get, set }: Props['step']) {
  const [step, setStep] = useState<WelcomeStep>()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => void get().then(setStep), [get])
  const go = (to: WelcomeStep) => {
    setStep(to)
    heading.current?.focus()
    void set(to)
  }
  return [step, go, heading] as const
}

interface ReadyProps {
  networks: readonly (NamedNetwork & { home: string })[]
  openDashboard: () => Promise<void>
}

/** Where to go from here: to the networks that are on, or to the dashboard. */
function Ready({ networks, openDashboard }: ReadyProps) {
  return (
    <section class="welcome-ready" aria-label={t('welcome_ready')}>
      <h2>{t('welcome_ready')}</h2>
      <p>{t('welcome_ready_lead')}</p>
      <div class="welcome-foot">
        {networks.map(({ id, name, home }) => (
          <a key={id} class="button button-plain" href={home} target="_blank" rel="noreferrer">
            {t('welcome_open_network', [name])}
          </a>
        ))}
        <Button onClick={() => void openDashboard()}>{t('welcome_open_dashboard')}</Button>
      </div>
    </section>
  )
}

interface NetworksStepProps {
  networks: readonly NamedNetwork[]
  on: Settings['networks']
  askForNetwork: AskForNetwork
  onChange: (switched: Partial<Settings['networks']>) => Promise<void>
  onNext: () => void
  onBack: () => void
}

/** Where Ardent reads along. */
function NetworksStep(props: NetworksStepProps) {
  const { networks, on, askForNetwork, onChange, onNext, onBack } = props
  return (
    <div class="welcome-form">
      <NetworkList networks={networks} on={on} askForNetwork={askForNetwork} onChange={onChange} />
      <div class="welcome-foot">
        <Button look="primary" onClick={onNext}>
          {t('welcome_next')}
        </Button>
        <Button look="quiet" onClick={onBack}>
          {t('welcome_back')}
        </Button>
      </div>
    </div>
  )
}
