import type { TemplateSet } from '../../template'
import { amplify } from './amplify'
import { answer } from './answer'
import { ask } from './ask'
import { carefulReply } from './careful-reply'
import { invite } from './invite'
import { share } from './share'
import { thank } from './thank'

export const english: TemplateSet = {
  thank,
  amplify,
  careful_reply: carefulReply,
  answer,
  ask,
  invite,
  share,
}
