import type { Resume, ResumeLink } from '../domain/resume.ts'
import { trimSigns } from './trim.ts'

const URL_TEXT =
  /(?:https?:\/\/|www\.)[^\s|,;()<>"']+|(?<![@\p{L}\d.-])(?:[a-z\d-]{1,40}\.){1,3}(?:com|org|net|io|dev|me|de|fr|es|nl|eu|co|info|ch|at|be|uk|app|tech|page|site|ai|pl|it|pt)(?:\/[^\s|,;()<>"']*)?(?![\p{L}\d@])/giu

/** Names of frameworks and programs that look like hosts. */
const NO_HOST =
  /^(?:node|vue|next|nuxt|express|asp|socket|three|d3|chart|react|angular|ember|backbone)\.(?:js|net|io|co)$/i

/** Addresses of the web in a line, as they are written. */
export const linksIn = (text: string): string[] =>
  [...text.matchAll(URL_TEXT)].map(([url]) => trimSigns(url, '', '.)]')).filter((url) => !NO_HOST.test(url))

const withScheme = (url: string): string => (/^https?:/i.test(url) ? url : `https://${url}`)

const NETWORKS: [RegExp, string][] = [
  [/(?:^|[./])linkedin\.com\/(?:in|pub)\/(?<user>[^/?#]+)/i, 'LinkedIn'],
  [/(?:^|[./])github\.com\/(?<user>[^/?#]+)\/?$/i, 'GitHub'],
  [/(?:^|[./])gitlab\.com\/(?<user>[^/?#]+)\/?$/i, 'GitLab'],
  [/(?:^|[./])(?:twitter|x)\.com\/(?<user>[^/?#]+)\/?$/i, 'X'],
  [/(?:^|[./])xing\.com\/profile\/(?<user>[^/?#]+)/i, 'XING'],
  [/(?:^|[./])stackoverflow\.com\/users\/(?<user>\d+)/i, 'Stack Overflow'],
  [/(?:^|[./])behance\.net\/(?<user>[^/?#]+)\/?$/i, 'Behance'],
  [/(?:^|[./])dribbble\.com\/(?<user>[^/?#]+)\/?$/i, 'Dribbble'],
  [/(?:^|[./])medium\.com\/@?(?<user>[^/?#]+)\/?$/i, 'Medium'],
  [/(?:^|[./])kaggle\.com\/(?<user>[^/?#]+)\/?$/i, 'Kaggle'],
]

/** The profile an address leads to, where its host is known. */
export function profileOf(url: string): Resume['basics']['profiles'][number] | null {
  for (const [pattern, network] of NETWORKS) {
    const username = pattern.exec(url)?.groups?.['user']
    if (username) return { network, username, url }
  }
  return null
}

const key = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?|\/$/gi, '').toLowerCase()

/** Every address once, whole. The host of the person's own mail is not a page of theirs. */
export function profilesOf(urls: readonly string[], email: string | null): ResumeLink[] {
  const host = email?.split('@')[1]?.toLowerCase()
  const whole = urls.filter((url) => url.length <= 2_000 && key(url) !== host).map(withScheme)
  const once = whole.filter((url, at) => whole.findIndex((other) => key(other) === key(url)) === at)
  return once.slice(0, 100).map((url) => ({ url }))
}
