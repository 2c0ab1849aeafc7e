/** Parts of a post as X has them in 2026: the row of name and handle, a time, and the buttons. */
export const header = (handle: string, name: string, time = true) =>
  `<div data-testid="User-Name"><div><a href="/${handle}"><span>${name}</span></a></div>
    <div><a href="/${handle}"><span>@${handle}</span></a><span>·</span>${
      time ? `<a href="/${handle}/status/1890459107853242272"><time>2h</time></a>` : ''
    }</div></div>`
const buttons = '<div role="group"><button data-testid="reply"></button></div>'
export const views = '<a href="/mara/status/1890459107853242272/analytics">9</a>'
export const post = (inside: string, attributes = 'tabindex="0"') =>
  `<article data-testid="tweet" ${attributes}>${inside}${buttons}</article>`
export const words = '<div data-testid="tweetText" lang="en">Tea is ready</div>'
export const cell = (inside: string) => `<div data-testid="cellInnerDiv">${inside}</div>`
