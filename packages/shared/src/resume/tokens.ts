export interface Token {
  kind: 'word' | 'number' | 'sign'
  text: string
  from: number
  to: number
}

const PIECE = /(?<word>[qQ][1-4](?!\p{L})|\p{L}[\p{L}\p{M}]*)|(?<number>\d+)|[^\s]/gu

/** Words, numbers and signs of a line with their places. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(PIECE)].map(({ 0: piece, index, groups }) => ({
    kind: groups?.['word'] ? 'word' : groups?.['number'] ? 'number' : 'sign',
    text: piece,
    from: index,
    to: index + piece.length,
  }))
}
