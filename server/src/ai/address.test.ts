import { expect, test } from 'vitest'
import { isPrivateAddress, ownAddress } from './address.ts'

const PUBLIC = { AI_OWN_ADDRESSES: 'public' } as const

test.each(['https://llm.example.com/v1/', 'https://8.8.8.8/v1', 'https://[2606:4700::1111]/v1'])(
  'a public address is taken: %s',
  (address) => expect(ownAddress(address, PUBLIC)).toBe(address.replace(/\/$/, '')),
)

test.each([
  'http://llm.example.com/v1',
  'https://localhost/v1',
  'https://LOCALHOST./v1',
  'https://api.localhost/v1',
  'https://printer.local/v1',
  'https://metadata.google.internal/v1',
  'https://intranet/v1',
  'https://127.0.0.1/v1',
  'https://127.1/v1',
  'https://2130706433/v1',
  'https://0x7f000001/v1',
  'https://0177.0.0.1/v1',
  'https://10.1.2.3/v1',
  'https://172.31.255.255/v1',
  'https://192.168.0.1/v1',
  'https://169.254.169.254/latest',
  'https://100.64.0.1/v1',
  'https://0.0.0.0/v1',
  'https://255.255.255.255/v1',
  'https://[::1]/v1',
  'https://[::]/v1',
  'https://[fd00::1]/v1',
  'https://[fe80::1]/v1',
  'https://[::ffff:127.0.0.1]/v1',
  'https://[::ffff:7f00:1]/v1',
  'https://[64:ff9b::a00:1]/v1',
  'https://[2002:7f00:1::]/v1',
  'https://name:word@llm.example.com/v1',
  'https://llm.example.com/v1?to=elsewhere',
  'https://llm.example.com/v1#part',
  'file:///etc/passwd',
  'not an address',
  '',
])('an address that leads inside, or hides something, is refused: %s', (address) => {
  expect(() => ownAddress(address, PUBLIC)).toThrow(expect.objectContaining({ code: 'ai-address' }))
})

test('the operator may allow every address, or none', () => {
  expect(ownAddress('http://localhost:1234/v1', { AI_OWN_ADDRESSES: 'any' })).toBe('http://localhost:1234/v1')
  expect(() => ownAddress('file:///etc/passwd', { AI_OWN_ADDRESSES: 'any' })).toThrow()
  expect(() => ownAddress('https://llm.example.com/v1', { AI_OWN_ADDRESSES: 'none' })).toThrow()
})

// What a look-up gives: it decides once more, as the connection is made.
test.each([
  ['93.184.215.14', false],
  ['172.15.0.1', false],
  ['172.32.0.1', false],
  ['100.128.0.1', false],
  ['223.255.255.255', false],
  ['172.16.0.1', true],
  ['100.127.255.255', true],
  ['224.0.0.1', true],
  ['2a00:1450:4001::200e', false],
  ['2001:db8::1', true],
  ['2001:0:1::1', true],
  ['fe80::1%eth0', true],
  ['::ffff:8.8.8.8', true],
  ['nonsense', true],
])('%s is private: %s', (address, is) => expect(isPrivateAddress(address)).toBe(is))
