import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { fetchOutside } from './fetch-outside-node.ts'

test('a name that leads into this network is not reached, whatever it looked like before', async () => {
  let reached = 0
  const server = createServer((_, response) => {
    reached += 1
    response.end('inside')
  })
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready))
  const { port } = server.address() as AddressInfo
  const inside = `http://localhost:${port}/`
  expect(await (await fetch(inside)).text()).toBe('inside')
  const refused = await fetchOutside()(inside).catch((error: unknown) => (error as { cause: Error }).cause.message)
  expect([refused, reached]).toEqual(['The address lies in a private network.', 1])
  await new Promise((closed) => server.close(closed))
})
