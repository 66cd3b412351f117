/** Lets whatever waits in this process have its turn, in the middle of long work. */
export const breathe = (): Promise<void> => new Promise((goOn) => void setTimeout(goOn))
