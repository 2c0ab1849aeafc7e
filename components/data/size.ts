import { number } from '../../lib/i18n'

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte']

/** Bytes as people write them: "104 MB". */
export function size(bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  const value = bytes / 1000 ** step
  const unit = UNITS[step] ?? 'byte'
  return number(value, { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 })
}
