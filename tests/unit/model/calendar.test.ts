import { describe, expect, it } from 'vitest'
import { calendar } from '../../../lib/model/calendar'

const NOW = Date.UTC(2026, 10, 27, 14, 5, 9)
const NOON = new Date(2026, 11, 24, 12).getTime()
const entry = (title: string) => ({ id: '1f0c', at: NOON, title })

/** The file's lines as a calendar reads them: put together again, unescaped. */
function read(file: string): string[] {
  return file.replaceAll('\r\n ', '').split('\r\n')
}
const summaryIn = (file: string) =>
  read(file)
    .find((line) => line.startsWith('SUMMARY:'))
    ?.slice(8)
    .replace(/\\n/g, '\n')
    .replace(/\\([\\;,])/g, '$1')

describe('a calendar file', () => {
  it('has an event a promise, on its day, with a UID that stays and an alarm', () => {
    expect(read(calendar([entry('Send the strap')], NOW))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Ardent//Ardent//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:1f0c@ardent',
      'DTSTAMP:20261127T140509Z',
      'DTSTART;VALUE=DATE:20261224',
      'DURATION:P1D',
      'SUMMARY:Send the strap',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:PT9H',
      'DESCRIPTION:Send the strap',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it.each([
    'Mara: send; the strap, and \\ the bill',
    'two\nlines',
    'ä'.repeat(100),
    '👩‍🚒 🚒 '.repeat(40),
    `${'a'.repeat(66)}é${'b'.repeat(80)}`,
    'إرسال العينة إلى المتجر '.repeat(9).trim(),
    'BEGIN:VEVENT\r\nSUMMARY:forged',
  ])('holds %j as it is, in lines of 75 octets', (title) => {
    const file = calendar([entry(title)], NOW)
    expect(summaryIn(file)).toBe(title.replaceAll('\r\n', '\n'))
    const lines = file.split('\r\n')
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThan(76)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(read(file).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
  })

  it('has no control characters, and is whole without entries', () => {
    expect(calendar([entry('a\u0000b\u0007c')], NOW)).toContain('SUMMARY:abc')
    expect(read(calendar([], NOW))).toHaveLength(6)
  })
})
