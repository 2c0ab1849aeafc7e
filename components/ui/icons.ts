import inward from 'lucide-static/icons/arrow-down-left.svg?raw'
import back from 'lucide-static/icons/arrow-left.svg?raw'
import outward from 'lucide-static/icons/arrow-up-right.svg?raw'
import check from 'lucide-static/icons/check.svg?raw'
import open from 'lucide-static/icons/chevron-right.svg?raw'
import warning from 'lucide-static/icons/circle-alert.svg?raw'
import none from 'lucide-static/icons/circle-dashed.svg?raw'
import profile from 'lucide-static/icons/circle-user.svg?raw'
import contacts from 'lucide-static/icons/clock.svg?raw'
import copy from 'lucide-static/icons/copy.svg?raw'
import negative from 'lucide-static/icons/frown.svg?raw'
import neutral from 'lucide-static/icons/meh.svg?raw'
import add from 'lucide-static/icons/plus.svg?raw'
import search from 'lucide-static/icons/search.svg?raw'
import positive from 'lucide-static/icons/smile.svg?raw'
import star from 'lucide-static/icons/star.svg?raw'
import note from 'lucide-static/icons/sticky-note.svg?raw'
import brand from 'lucide-static/icons/store.svg?raw'
import remove from 'lucide-static/icons/trash-2.svg?raw'
import close from 'lucide-static/icons/x.svg?raw'

/** The pictures of the interface, by what they stand for. */
export const icons = {
  add,
  back,
  brand,
  check,
  close,
  contacts,
  copy,
  inward,
  negative,
  neutral,
  none,
  note,
  open,
  outward,
  positive,
  profile,
  remove,
  search,
  star,
  warning,
}

export type IconName = keyof typeof icons
