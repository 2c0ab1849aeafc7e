import { initials } from './initials'
import './Avatar.css'

/** Initials in a circle; the name stands beside it. */
export function Avatar({ name }: { name: string }) {
  return (
    <span class="avatar" aria-hidden="true">
      {initials(name)}
    </span>
  )
}
