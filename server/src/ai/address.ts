import { aiError } from './errors.ts'
import type { Config } from '../deps.ts'

/** Names that lead inside whatever a look-up says. */
const INSIDE_NAME = /(?:^|\.)(?:localhost|local|internal|lan|home|corp|intranet|arpa|onion|test|invalid)$/

type Block = readonly [start: string, bits: number]
/** What IANA keeps for special purposes: this machine, its network, carriers, documentation, multicast, the future. */
const BLOCKS: readonly Block[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]

const V4 = /^\d{1,3}(?:\.\d{1,3}){3}$/
const numberOf = (v4: string): number => v4.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)

const isPrivateV4 = (v4: string): boolean =>
  BLOCKS.some(([start, bits]) => Math.floor((numberOf(v4) - numberOf(start)) / 2 ** (32 - bits)) === 0)

/** The eight groups of an address as browsers write it; the last two may stand as an IPv4 address. */
function groupsOf(v6: string): number[] {
  const plain = v6.replace(/(?:\d{1,3}\.){3}\d{1,3}$/, (v4) => {
    const number = numberOf(v4)
    return `${Math.floor(number / 65_536).toString(16)}:${(number % 65_536).toString(16)}`
  })
  const [left = '', right = ''] = plain.split('::')
  const [before, after] = [left, right].map((side) => (side ? side.split(':') : []))
  const gap = Array.from({ length: 8 - (before?.length ?? 0) - (after?.length ?? 0) }, () => '0')
  return [...(before ?? []), ...(plain.includes('::') ? gap : []), ...(after ?? [])].map((group) => parseInt(group, 16))
}

/** Public addresses lie in 2000::/3, but for documentation, tunnels and translations that wrap an IPv4 address. */
function isPrivateV6(v6: string): boolean {
  const groups = groupsOf(v6.replace(/%.*$/, ''))
  const [first = 0, second = 0] = groups
  if (first === 0x2002) return true
  if (first === 0x2001 && (second < 0x200 || second === 0xdb8)) return true
  return first < 0x2000 || first > 0x3fff
}

/** Whether this address, as a look-up gives it, is not open to everybody. What cannot be read is not. */
export const isPrivateAddress = (address: string): boolean =>
  V4.test(address) ? isPrivateV4(address) : !address.includes(':') || isPrivateV6(address)

const isLiteral = (name: string): boolean => V4.test(name) || name.startsWith('[')

/** Whether this address may lead into somebody's network, as far as the address itself tells. */
export function leadsInside({ protocol, hostname }: URL): boolean {
  const name = hostname.replace(/\.$/, '').toLowerCase()
  if (protocol !== 'https:') return true
  if (isLiteral(name)) return isPrivateAddress(name.replaceAll(/^\[|\]$/g, ''))
  return INSIDE_NAME.test(name) || !name.includes('.')
}

/** A base address that a person gives for a service of their own, as it is kept. */
export function ownAddress(given: string, { AI_OWN_ADDRESSES: allowed }: Pick<Config, 'AI_OWN_ADDRESSES'>): string {
  const url = URL.parse(given)
  const web = url && /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.search && !url.hash
  if (!web || allowed === 'none' || (allowed === 'public' && leadsInside(url))) throw aiError('ai-address')
  return url.href.replace(/\/+$/, '')
}
