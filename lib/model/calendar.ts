import { dayOf } from './days'

/** Something to be done on a day. `at`: milliseconds since 1970. */
export interface CalendarEntry {
  readonly id: string
  readonly at: number
  readonly title: string
}

/** Octets of a line at most, its end left out (RFC 5545, 3.1). */
const LONGEST_LINE = 75

/**
 * `entries` as an iCalendar file (RFC 5545): a whole day each, in this place's days, with an alarm at
 * nine. The same entry has the same UID every time, so that a calendar takes it once.
 *
 * @param now when the file is made, in milliseconds since 1970
 */
export function calendar(entries: readonly CalendarEntry[], now: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ardent//Ardent//EN',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => eventLines(entry, now)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines({ id, at, title }: CalendarEntry, now: number): string[] {
  const day = dayOf(at).replaceAll('-', '')
  return [
    'BEGIN:VEVENT',
    `UID:${id}@ardent`,
    `DTSTAMP:${new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${day}`,
    'DURATION:P1D',
    `SUMMARY:${escaped(title)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:PT9H',
    `DESCRIPTION:${escaped(title)}`,
    'END:VALARM',
    'END:VEVENT',
  ]
}

/** A text as a value (3.3.11): what else is a control character is no text. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '')
}

/** A line in pieces of 75 octets, each further one behind a space; no character is cut. */
function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const character of line) {
    const size = new TextEncoder().encode(character).length
    if (octets + size > LONGEST_LINE) {
      pieces.push(piece)
      piece = ''
      // The space in front counts.
      octets = 1
    }
    piece += character
    octets += size
  }
  return [...pieces, piece].join('\r\n ')
}
