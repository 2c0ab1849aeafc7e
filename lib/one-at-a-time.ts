/** Each call waits for the one before it: of two that read and write, none loses the other's. */
export function oneAtATime<Request, Reply>(work: (request: Request) => Promise<Reply>) {
  let last: Promise<unknown> = Promise.resolve()
  return (request: Request): Promise<Reply> => {
    const next = last.then(() => work(request))
    last = next.catch(() => undefined)
    return next
  }
}
