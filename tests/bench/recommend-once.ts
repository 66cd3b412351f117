import { readEnv } from '@rolecall/server/env.ts'
import { nodeDeps } from '@rolecall/server/node-host.ts'
import { recommendationsFor } from '@rolecall/server/resources/jobs/store.ts'
import type { UserId } from '@rolecall/server/session.ts'

/** Prints how many milliseconds of the processor the first recommendations of this process take. */
const [folder, catalogue, me] = process.argv.slice(2)
const deps = await nodeDeps(readEnv({ DATA_DIR: folder, CATALOGUE_URL: catalogue }), { log: () => {} })
const before = process.cpuUsage()
await recommendationsFor(deps, me as UserId)
const { user, system } = process.cpuUsage(before)
process.stdout.write(String((user + system) / 1_000))
deps.resumes.end()
await Promise.all([deps.users.close(), deps.catalogue.close()])
