import { identity } from '@rolecall/shared/capture/site.ts'
import { sites } from '@rolecall/shared/capture/sites.gen.ts'
import { canonicalUrl, hostMatches, parseUrl } from '@rolecall/shared/domain/url.ts'

/** The addresses under which a page may have been saved, told from its own address alone. */
export function addressesAt(url: string): string[] {
  const address = parseUrl(url)
  if (!address) return [url]
  const site = sites.find(({ hosts }) => hosts.some((host) => hostMatches(address.hostname, host))) ?? null
  return [...new Set([identity(site, address).canonical, canonicalUrl(url)])]
}
