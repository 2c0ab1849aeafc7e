/** The rows of a table, one a line, its cells parted by `|`. */
export function rowsOf(table: string): [string, string, ...string[]][] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [first = '', second = '', ...others] = line.split('|').map((cell) => cell.trim())
      return [first, second, ...others]
    })
}
