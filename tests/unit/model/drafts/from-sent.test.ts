import { describe, expect, it } from 'vitest'
import { templateFromSent } from '../../../../lib/model/drafts/from-sent'

const draft =
  'Hi Mara, thank you for [[the detail they praised]]. It is good to hear that it shows. – Jo'
const slots = { first_name: 'Mara', signature: 'Jo', link: 'https://acme.example/help' }
const from = (sent: string, of = draft) => templateFromSent(sent, of, slots, 'what is theirs')

describe('what was sent, as a template', () => {
  it('has its slots and its blank again where only the blank was filled', () => {
    expect(
      from('Hi Mara, thank you for the soft strap. It is good to hear that it shows. – Jo'),
    ).toBe(
      'Hi {{first_name}}, thank you for [[the detail they praised]]. It is good to hear that it shows. – {{signature}}',
    )
  })

  it('has the blank again where other words were changed', () => {
    expect(
      from(
        'Hello Mara, thank you for the soft strap. It is good to see it at work. More: https://acme.example/help',
      ),
    ).toBe(
      'Hello {{first_name}}, thank you for [[the detail they praised]]. It is good to see it at work. More: {{link}}',
    )
  })

  it('is rid of what set a name apart in a text from right to left', () => {
    const arabic = 'شكرًا \u2068Mara\u2069، على [[ماذا]].'
    expect(from('شكرًا \u2068Mara\u2069، على الحزام.', arabic)).toBe(
      'شكرًا {{first_name}}، على [[ماذا]].',
    )
  })

  it('has both of two blanks', () => {
    const two =
      'You describe [[what they describe]]. I will [[the one thing you will do next]] today.'
    expect(from('You describe a late parcel, Mara. I will call the depot today.', two)).toBe(
      'You describe [[what they describe]]. I will [[the one thing you will do next]] today.',
    )
  })

  it('has a blank at the end where none is found again', () => {
    expect(from('Something else altogether, Mara.')).toBe(
      'Something else altogether, {{first_name}}. [[what is theirs]]',
    )
    expect(from('Thanks.', '')).toBe('Thanks. [[what is theirs]]')
    expect(from('A well-known (*) one.', 'A half-known (*) [[what]].')).toContain(
      '[[what is theirs]]',
    )
  })

  it('takes no part of a word for a name', () => {
    expect(from('Thank you for the Marathon post.', '')).toContain('Marathon')
  })
})
