/** The new tags in what was typed or pasted. One that is there already, in whatever case, is not added again. */
export function tagsIn(text: string, there: readonly string[]): string[] {
  const seen = new Set(there.map((tag) => tag.toLowerCase()))
  return text
    .split(/[,;\n]/)
    .map((word) => word.trim().replaceAll(/\s+/g, ' '))
    .filter((word) => word !== '' && !seen.has(word.toLowerCase()) && seen.add(word.toLowerCase()))
}
