import { expect, test } from 'vitest'
import { describeAgent } from './agent.ts'

const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)'
const LINUX = `Mozilla/5.0 (X11; Linux x86_64) ${WEBKIT}`

test.each([
  [`${LINUX} Chrome/156.0.0.0 Safari/537.36`, 'Chrome on Linux'],
  [`${LINUX} HeadlessChrome/156.0.0.0 Safari/537.36`, 'Chrome on Linux'],
  [`${LINUX} Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0`, 'Edge on Linux'],
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/156.0.0.0 Safari/537.36 OPR/140.0.0.0`,
    'Opera on Windows',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox on Linux'],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15',
    'Safari on macOS',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/156.0 Mobile/15E148 Safari/604.1',
    'Chrome on iPhone or iPad',
  ],
  [`${LINUX} Safari/537.36`, 'Linux'],
  ['curl/8.9.1', 'An unknown device'],
])('%s is %s', (agent, words) => {
  expect(describeAgent(agent)).toBe(words)
})
