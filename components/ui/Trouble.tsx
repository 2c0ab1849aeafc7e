import { words } from '../../lib/words'
import { Button } from './Button'
import { Icon } from './Icon'
import './Trouble.css'

interface Props {
  error: string
  onRetry: () => void
}

/** What went wrong, and the way on. */
export function Trouble({ error, onRetry }: Props) {
  return (
    <div class="trouble" role="alert">
      <Icon name="warning" />
      <p>{error}</p>
      <Button onClick={onRetry}>{words('retry')}</Button>
    </div>
  )
}
