import { parseHTML } from 'linkedom'

/** The parser takes the first element of a fragment for the whole page, so a fragment is put into a page of its own. */
const whole = (html: string): string =>
  /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`

/** A page to read: no script in it runs, and nothing is fetched. */
export const documentOf = (html: string): Document => parseHTML(whole(html)).document
