import { number, t } from '../../lib/i18n'
import { WelcomeStep } from '../../lib/model/welcome'
import './Steps.css'

interface Props {
  step: WelcomeStep
  onGo: (step: WelcomeStep) => void
}

/** The steps, each of which can be gone to at any time. */
export function Steps({ step, onGo }: Props) {
  return (
    <nav class="steps" aria-label={t('welcome_steps')}>
      <ol>
        {WelcomeStep.options.map((one, index) => (
          <li key={one}>
            <button
              type="button"
              class="step"
              aria-current={one === step ? 'step' : undefined}
              onClick={() => onGo(one)}
            >
              <span class="step-number">{number(index + 1)}</span>
              {t(`welcome_step_${one}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
