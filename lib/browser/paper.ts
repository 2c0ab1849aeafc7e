/** Has the browser print the page that stands. */
export function printPage(): void {
  window.print()
}

/** Paper is white: while a page of ours is printed it is light, whatever was chosen. */
export function printLight(): void {
  const { dataset } = document.documentElement
  let chosen: string | undefined
  addEventListener('beforeprint', () => {
    chosen = dataset.appearance
    dataset.appearance = 'light'
  })
  addEventListener('afterprint', () => {
    if (chosen === undefined) delete dataset.appearance
    else dataset.appearance = chosen
  })
}
