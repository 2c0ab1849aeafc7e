import badge from 'lucide-static/icons/badge-check.svg?raw'
import bell from 'lucide-static/icons/bell.svg?raw'
import bookmark from 'lucide-static/icons/bookmark.svg?raw'
import briefcase from 'lucide-static/icons/briefcase.svg?raw'
import calendar from 'lucide-static/icons/calendar.svg?raw'
import chart from 'lucide-static/icons/chart-no-axes-column.svg?raw'
import film from 'lucide-static/icons/clapperboard.svg?raw'
import more from 'lucide-static/icons/ellipsis.svg?raw'
import globe from 'lucide-static/icons/globe.svg?raw'
import heart from 'lucide-static/icons/heart.svg?raw'
import home from 'lucide-static/icons/house.svg?raw'
import image from 'lucide-static/icons/image.svg?raw'
import grid from 'lucide-static/icons/layout-grid.svg?raw'
import mail from 'lucide-static/icons/mail.svg?raw'
import comment from 'lucide-static/icons/message-circle.svg?raw'
import talk from 'lucide-static/icons/message-square-text.svg?raw'
import newspaper from 'lucide-static/icons/newspaper.svg?raw'
import pin from 'lucide-static/icons/pin.svg?raw'
import repost from 'lucide-static/icons/repeat-2.svg?raw'
import search from 'lucide-static/icons/search.svg?raw'
import send from 'lucide-static/icons/send.svg?raw'
import share from 'lucide-static/icons/share.svg?raw'
import smile from 'lucide-static/icons/smile.svg?raw'
import store from 'lucide-static/icons/store.svg?raw'
import thumb from 'lucide-static/icons/thumbs-up.svg?raw'
import user from 'lucide-static/icons/user.svg?raw'
import users from 'lucide-static/icons/users.svg?raw'
import video from 'lucide-static/icons/video.svg?raw'
import close from 'lucide-static/icons/x.svg?raw'
import { type Attributes, s } from './dom'

const drawings = {
  badge,
  bell,
  bookmark,
  briefcase,
  calendar,
  chart,
  close,
  comment,
  film,
  globe,
  grid,
  heart,
  home,
  image,
  mail,
  more,
  newspaper,
  pin,
  repost,
  search,
  send,
  share,
  smile,
  store,
  talk,
  thumb,
  user,
  users,
  video,
}

export type IconName = keyof typeof drawings

/** The parts of each drawing as tag and attributes, parsed once. */
const parts = new Map<IconName, { tag: string; attributes: Attributes }[]>()

/** A line drawing in the colour of the text around it. */
export function icon(name: IconName, attributes: Attributes = {}): SVGElement {
  const known = parts.get(name) ?? parse(drawings[name])
  parts.set(name, known)
  return s(
    'svg',
    {
      viewBox: '0 0 24 24',
      'aria-hidden': 'true',
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 2,
      ...attributes,
    },
    ...known.map((part) => s(part.tag, part.attributes)),
  )
}

function parse(drawing: string): { tag: string; attributes: Attributes }[] {
  const svg = new DOMParser().parseFromString(drawing, 'image/svg+xml').documentElement
  return [...svg.children].map((child) => ({
    tag: child.tagName,
    attributes: Object.fromEntries([...child.attributes].map(({ name, value }) => [name, value])),
  }))
}
