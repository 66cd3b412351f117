const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', bull: '•' }

const entity = (whole: string, name: string): string => {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
}

export const looksLikeHtml = (text: string): boolean =>
  /<(?:p|div|br|ul|ol|li|span|strong|b|h[1-6])(?:\s+[\w-]+=[^<>]*|\s*\/?)>/i.test(text)

/** The text of a description that another tool keeps as HTML. Nothing of the markup is kept, so nothing can run. */
export const plainFromHtml = (html: string): string =>
  html
    .replace(/<(?:script|style)\b[^<>]*>[^<]*/gi, '')
    .replace(/<li\b[^<>]*>/gi, '\n- ')
    .replace(/<\/?(?:p|div|br|ul|ol|h[1-6]|tr|section)\b[^<>]*>/gi, '\n')
    .replace(/<[/!]?[a-z-][^<>]*>/gi, '')
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, entity)
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
