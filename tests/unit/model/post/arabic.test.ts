import { expect, it } from 'vitest'
import { analysePost } from '../../../../lib/model/post/analyse'
import { plainArabic } from '../../../../lib/model/post/arabic'
import { matcherOf, NO_BRAND } from '../../../../lib/model/post/brand'
import { PostLine, postOf } from '../../../try/post-line'
import '../../../phrases'

const brand = {
  ...NO_BRAND,
  name: 'رواء',
  handles: { ...NO_BRAND.handles, x: ['acme'] },
}
const classified = {
  label: 'neutral',
  probabilities: { negative: 0.3, neutral: 0.4, positive: 0.3 },
  language: 'ar',
  supported: true,
  evidence: [],
} as const

function analysed(text: string, own: readonly string[] = []) {
  const post = postOf(PostLine.parse({ text }), 'line:1')
  return analysePost(post, classified, matcherOf(brand), undefined, own)
}

it.each([
  ['شُكْرًا جَزِيلًا', 'شكرا جزيلا'],
  ['شكـــرا', 'شكرا'],
  ['رااااائع جدااا', 'رائع جدا'],
  ['الله', 'الله'],
  ['Thaaanks, été, कितना', 'Thaaanks, été, कितना'],
])('%s is taken for %s', (text, plain) => {
  expect(plainArabic(text)).toBe(plain)
})

it.each([
  ['أَيْنَ طَلَبِي؟', 'أين طلبي؟'],
  ['@acme طـلـبـي ضايــع من أسبوعين ومَا أحَد يَرُد', '@acme طلبي ضايع من أسبوعين وما أحد يرد'],
  ['@acme الجهاز اِحْتَرَقَ وخرج منه دُخَان', '@acme الجهاز احترق وخرج منه دخان'],
  ['رُواء ممتاااازة، شكـــراً', 'رواء ممتازة، شكرا'],
])('vowels and drawn out words change nothing in what %s says', (written, plain) => {
  expect(analysed(written)).toEqual(analysed(plain))
})

it('what is found so is what is looked for', () => {
  expect(analysed('أَيْنَ طَلَبِي؟').topic).toBe('delivery')
  expect(analysed('@acme الجهاز اِحْتَرَقَ وخرج منه دُخَان').escalation?.kind).toBe('fire')
  expect(analysed('@acme وصلني اسـتدعاء', ['اِستدعاء']).escalation?.kind).toBe('own')
})
