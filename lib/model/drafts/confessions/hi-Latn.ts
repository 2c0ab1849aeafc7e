import { anyOf } from './any-of'

export default anyOf(
  '(hamari|hamara|meri) (hi )?(galti|chook|bhool|kami)',
  '(humse|mujhse) (galti|chook|bhool) hui',
  '(maafi|maaf|mafi|sorry|khed|afsos|sharminda)',
  'nahi hona chahiye tha',
  'vaade par khare nahi|vaade ke mutabik nahi',
  '(aap|tum) (bilkul )?sahi (hain|ho)',
  'bharpai\\w*',
  'niraash kiya|let down',
  'theek kar rahe hain',
)
