import { type ComponentChildren, createContext } from 'preact'
import { useContext, useId } from 'preact/hooks'
import { t } from '../../lib/i18n'
import { Icon } from './Icon'
import './Managed.css'

const Locked = createContext<readonly string[]>([])

/** Tells the controls within which settings the organisation set: `value` are the fields' names. */
export const LockedSettings = Locked.Provider

/** Whether the organisation set a setting such as `networks.x`. */
export const useIsLocked = (setting: string) => useContext(Locked).includes(setting)

interface Props {
  /** As `brand.name`. */
  setting: string
  children: ComponentChildren
}

/** The control of a setting; where the organisation set it, it says so and cannot be used. */
export function Managed({ setting, children }: Props) {
  const id = useId()
  if (!useIsLocked(setting)) return <>{children}</>
  return (
    <fieldset class="managed" disabled aria-describedby={id}>
      {children}
      <p id={id} class="hint managed-note">
        <Icon name="lock" small />
        {t('settings_managed')}
      </p>
    </fieldset>
  )
}
