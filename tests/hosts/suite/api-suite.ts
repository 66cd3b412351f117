import { accountSafety } from './account-safety.ts'
import { accounts } from './accounts.ts'
import { applications } from './applications.ts'
import { aiProviders } from './ai-providers.ts'
import { apiDescription } from './description.ts'
import { experiments } from './experiments.ts'
import { files } from './files.ts'
import type { GetHost } from './host.ts'
import { http } from './http.ts'
import { learning } from './learning.ts'
import { live } from './live.ts'
import { otherPeople } from './other-people.ts'
import { resumes } from './resumes.ts'
import { syncDelivery } from './sync-delivery.ts'
import { syncMerge } from './sync-merge.ts'
import { tasks } from './tasks.ts'

/** What the API promises, whatever it runs on. */
export function apiSuite(host: GetHost): void {
  http(host)
  accounts(host)
  accountSafety(host)
  syncDelivery(host)
  syncMerge(host)
  applications(host)
  files(host)
  resumes(host)
  live(host)
  learning(host)
  aiProviders(host)
  experiments(host)
  tasks(host)
  otherPeople(host)
  apiDescription(host)
}
