/** Every word looked for begins some word of the text. `text` holds words with a space before each. */
export const holdsWords = (text: string, wanted: string[]): boolean => wanted.every((word) => text.includes(` ${word}`))
