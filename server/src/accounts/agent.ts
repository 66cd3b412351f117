/** The first that fits names it: Edge and Opera call themselves Chrome too, and all of them call themselves Safari. */
const BROWSERS: readonly (readonly [string, RegExp])[] = [
  ['Edge', /\bEdg(?:e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Chrome|HeadlessChrome|CriOS|Chromium)\//],
  ['Safari', /\bVersion\/.+\bSafari\//],
]
const SYSTEMS: readonly (readonly [string, RegExp])[] = [
  ['Android', /\bAndroid\b/],
  ['iPhone or iPad', /\b(?:iPhone|iPad|iPod)\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
]

const nameIn = (list: typeof BROWSERS, text: string): string | undefined =>
  list.find(([, pattern]) => pattern.test(text))?.[0]

/** What a browser says of itself, in words a person knows: "Firefox on Windows". */
export function describeAgent(userAgent: string | null | undefined): string {
  const text = (userAgent ?? '').slice(0, 500)
  const [browser, system] = [nameIn(BROWSERS, text), nameIn(SYSTEMS, text)]
  if (browser && system) return `${browser} on ${system}`
  return browser ?? system ?? 'An unknown device'
}

/** Enough of an address to recognise one's own network, too little to name a household. */
export function coarseIp(ip: string | null): string | null {
  if (!ip) return null
  const v4 = /^(?:::ffff:)?(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/i.exec(ip)
  if (v4) return `${v4[1]}.x`
  if (!ip.includes(':')) return null
  const [head = ''] = ip.toLowerCase().split('::')
  return `${head.split(':').slice(0, 3).join(':')}::`
}
