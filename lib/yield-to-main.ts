/** Lets the page answer before the work goes on. */
export const yieldToMain = () => new Promise<void>((resolve) => setTimeout(resolve))
