import { h, type VNode } from 'preact'
import { type IconName, icons } from './icons'
import './Icon.css'

interface Props {
  name: IconName
  /** Filled shapes say "on" where outlined ones say "off". */
  filled?: boolean
  small?: boolean
}

/** A picture beside or instead of words; the words are given by whoever shows it. */
export function Icon({ name, filled = false, small = false }: Props) {
  const classes = ['icon', `icon-${name}`, filled && 'icon-filled', small && 'icon-small']
  return (
    <svg class={classes.filter(Boolean).join(' ')} viewBox="0 0 24 24" aria-hidden="true">
      {shapesOf(name)}
    </svg>
  )
}

const drawn = new Map<IconName, VNode[]>()

/** The shapes of the icon's file as elements of ours: no markup is ever put into the page. */
function shapesOf(name: IconName): VNode[] {
  const known = drawn.get(name)
  if (known) return known
  const { documentElement } = new DOMParser().parseFromString(icons[name], 'image/svg+xml')
  const shapes = Array.from(documentElement.children, ({ tagName, attributes }) =>
    h(tagName, Object.fromEntries(Array.from(attributes, (one) => [one.name, one.value]))),
  )
  drawn.set(name, shapes)
  return shapes
}
