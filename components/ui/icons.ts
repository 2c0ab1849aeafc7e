import down from 'lucide-static/icons/arrow-down.svg?raw'
import inward from 'lucide-static/icons/arrow-down-left.svg?raw'
import back from 'lucide-static/icons/arrow-left.svg?raw'
import up from 'lucide-static/icons/arrow-up.svg?raw'
import outward from 'lucide-static/icons/arrow-up-right.svg?raw'
import company from 'lucide-static/icons/building-2.svg?raw'
import check from 'lucide-static/icons/check.svg?raw'
import open from 'lucide-static/icons/chevron-right.svg?raw'
import warning from 'lucide-static/icons/circle-alert.svg?raw'
import done from 'lucide-static/icons/circle-check.svg?raw'
import none from 'lucide-static/icons/circle-dashed.svg?raw'
import help from 'lucide-static/icons/circle-question-mark.svg?raw'
import profile from 'lucide-static/icons/circle-user.svg?raw'
import contacts from 'lucide-static/icons/clock.svg?raw'
import columns from 'lucide-static/icons/columns-3.svg?raw'
import copy from 'lucide-static/icons/copy.svg?raw'
import data from 'lucide-static/icons/database.svg?raw'
import download from 'lucide-static/icons/download.svg?raw'
import listening from 'lucide-static/icons/ear.svg?raw'
import more from 'lucide-static/icons/ellipsis.svg?raw'
import negative from 'lucide-static/icons/frown.svg?raw'
import filter from 'lucide-static/icons/funnel.svg?raw'
import gift from 'lucide-static/icons/gift.svg?raw'
import promise from 'lucide-static/icons/handshake.svg?raw'
import inbox from 'lucide-static/icons/inbox.svg?raw'
import translate from 'lucide-static/icons/languages.svg?raw'
import capture from 'lucide-static/icons/lightbulb.svg?raw'
import lock from 'lucide-static/icons/lock.svg?raw'
import invite from 'lucide-static/icons/mail.svg?raw'
import neutral from 'lucide-static/icons/meh.svg?raw'
import replies from 'lucide-static/icons/message-square-quote.svg?raw'
import nothing from 'lucide-static/icons/minus.svg?raw'
import sidePanel from 'lucide-static/icons/panel-right.svg?raw'
import rename from 'lucide-static/icons/pencil.svg?raw'
import pin from 'lucide-static/icons/pin.svg?raw'
import unpin from 'lucide-static/icons/pin-off.svg?raw'
import add from 'lucide-static/icons/plus.svg?raw'
import print from 'lucide-static/icons/printer.svg?raw'
import search from 'lucide-static/icons/search.svg?raw'
import settings from 'lucide-static/icons/settings.svg?raw'
import team from 'lucide-static/icons/share-2.svg?raw'
import positive from 'lucide-static/icons/smile.svg?raw'
import model from 'lucide-static/icons/sparkles.svg?raw'
import star from 'lucide-static/icons/star.svg?raw'
import note from 'lucide-static/icons/sticky-note.svg?raw'
import brand from 'lucide-static/icons/store.svg?raw'
import tag from 'lucide-static/icons/tag.svg?raw'
import remove from 'lucide-static/icons/trash-2.svg?raw'
import relationships from 'lucide-static/icons/trending-up.svg?raw'
import undo from 'lucide-static/icons/undo-2.svg?raw'
import upload from 'lucide-static/icons/upload.svg?raw'
import people from 'lucide-static/icons/users.svg?raw'
import close from 'lucide-static/icons/x.svg?raw'

/** The pictures of the interface, by what they stand for. */
export const icons = {
  add,
  back,
  brand,
  capture,
  check,
  close,
  columns,
  company,
  contacts,
  copy,
  data,
  done,
  down,
  download,
  filter,
  gift,
  help,
  inbox,
  invite,
  inward,
  listening,
  lock,
  model,
  more,
  negative,
  neutral,
  none,
  note,
  nothing,
  open,
  outward,
  people,
  pin,
  positive,
  print,
  profile,
  promise,
  relationships,
  remove,
  rename,
  replies,
  search,
  settings,
  sidePanel,
  star,
  tag,

  team,
  translate,
  undo,
  unpin,
  up,
  upload,
  warning,
}

export type IconName = keyof typeof icons
