import type { TestProject } from 'vitest/node'
import { startServices } from './services.ts'
import type { Ports } from './services.ts'

declare module 'vitest' {
  interface ProvidedContext {
    ports: Ports
  }
}

export default (project: TestProject): Promise<() => Promise<void>> => startServices(project.getProvidedContext().ports)
