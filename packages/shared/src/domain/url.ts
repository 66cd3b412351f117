/** Which address a vacancy really has: what only says where the visitor came from is dropped, what names the job is kept. */

const KEPT = new Set(['gh_jid', 'jk', 'vjk', 'currentjobid', 'id', 'jobid', 'job_id', 'jid', 'reqid', 'req'])
const DROPPED = new Set(
  'gh_src trk trackingid refid ref referrer referer source src gclid fbclid msclkid dclid yclid igshid mc_cid mc_eid _ga _gl lever-source lever-origin ashby_jid_src originalsubdomain position pagenum from fromage sid tk advn adid xkcb camk cid spl recommended hl lang_switch si rcm ebp trackingtoken iis iisn utm_id ss searchid sessionid jsessionid mkt_tok oly_enc_id oly_anon_id vero_id wickedid eid sf_source codes'.split(
    ' ',
  ),
)

const isTracking = (name: string): boolean => {
  const key = name.toLowerCase()
  return !KEPT.has(key) && (key.startsWith('utm_') || key.startsWith('pk_') || DROPPED.has(key))
}

/** Answers null for what is no web address. */
export function parseUrl(raw: string, base?: string): URL | null {
  try {
    const url = base === undefined ? new URL(raw) : new URL(raw, base)
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null
  } catch {
    return null
  }
}

/** A machine at home or an odd port seldom answers to https, so there the scheme is part of the address. */
const keepsScheme = ({ hostname, port }: URL): boolean =>
  port !== '' ||
  !hostname.includes('.') ||
  /(?:^|\.)(?:localhost|local|internal|lan|home\.arpa)\.?$|^(?:127|10)\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^169\.254\./.test(
    hostname,
  )

const keptOf = (params: URLSearchParams): string =>
  new URLSearchParams(
    [...params].filter(([name]) => !isTracking(name)).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  ).toString()

/** The address without tracking, fragment, `www.` and closing slash. The case of the path is kept: some sites mean it. */
export function canonicalUrl(raw: string): string {
  const url = parseUrl(raw)
  if (!url) return raw
  if (!keepsScheme(url)) url.protocol = 'https:'
  // Each part that is set is read anew with all the others, and most addresses have little to drop.
  if (url.href.includes('#')) url.hash = ''
  if (url.username !== '') url.username = ''
  if (url.password !== '') url.password = ''
  if (url.hostname.startsWith('www.')) url.hostname = url.hostname.slice('www.'.length)
  if (url.href.includes('?')) url.search = keptOf(url.searchParams)
  if (url.pathname.length > 1 && url.pathname.endsWith('/')) url.pathname = url.pathname.replace(/(?<!\/)\/+$/, '')
  return url.pathname === '/' && url.search === '' ? url.origin : url.href
}

/** An address as it may be shown to others: of what follows the question mark, only what names the job. */
export function jobUrl(raw: string): string {
  const [bare = '', query = ''] = raw.split('#', 1).join('').split('?', 2)
  const path = bare.replace(/^(https?:\/\/)[^/@]*@/i, '$1')
  const kept = [...(parseUrl(`?${query}`, 'https://query.invalid')?.searchParams ?? [])].filter(([name]) =>
    KEPT.has(name.toLowerCase()),
  )
  return kept.length === 0 ? path : `${path}?${new URLSearchParams(kept).toString()}`
}

/** `*.indeed.com`-like matching: a pattern ending in `.*` stands for any country ending. */
export function hostMatches(host: string, pattern: string): boolean {
  const bare = host.toLowerCase().replace(/^www\./, '')
  if (!pattern.endsWith('.*')) return bare === pattern || bare.endsWith(`.${pattern}`)
  const name = pattern.slice(0, -2)
  const labels = bare.split('.')
  const at = labels.indexOf(name)
  return at >= 0 && labels.length - at - 1 >= 1 && labels.length - at - 1 <= 2
}
