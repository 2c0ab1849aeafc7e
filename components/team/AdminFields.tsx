import { t } from '../../lib/i18n'
import type { Admin } from '../../lib/team/protocol'
import { LabelledInput } from '../ui/LabelledInput'

interface Props {
  admin: Admin
  onInput: (admin: Admin) => void
}

/** The sign-in of whoever runs the server: used once, and kept nowhere. */
export function AdminFields({ admin, onInput }: Props) {
  return (
    <div class="form-fields">
      <LabelledInput
        label={t('team_admin_user')}
        required
        autocomplete="off"
        value={admin.user}
        onInput={(user) => onInput({ ...admin, user })}
      />
      <LabelledInput
        label={t('team_admin_password')}
        hint={t('team_admin_hint')}
        type="password"
        required
        autocomplete="off"
        value={admin.password}
        onInput={(password) => onInput({ ...admin, password })}
      />
    </div>
  )
}

export const NOBODY: Admin = { user: '', password: '' }
