/** Lets the page answer before the work goes on. */
export const breath = () => new Promise<void>((resolve) => setTimeout(resolve))
