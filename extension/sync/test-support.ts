import { Device } from '../store/test-support.ts'
import type { AccountPorts } from './account.ts'
import type { SyncPorts } from './drain.ts'

type Session = { token: string | null; userId: string; email: string; apiUrl: string } | null

/** One person's browser without the browser: a real store, and what the platform would remember for it. */
export class Profile {
  readonly device: Device
  readonly apiUrl: string
  session: Session = null
  known: { email: string; token: string } | null = null
  private readonly lock = crypto.randomUUID()
  wakes: number[] = []
  /** What stands between this browser and the server; a test may cut it. */
  line: typeof globalThis.fetch = (...request) => fetch(...request)

  constructor(apiUrl: string, device = new Device(Date.now())) {
    this.apiUrl = apiUrl
    this.device = device
  }

  get store() {
    return this.device.store
  }

  get account(): AccountPorts {
    return {
      store: this.store,
      apiUrl: this.apiUrl,
      fetch: (...request) => this.line(...request),
      readSession: async () => this.session,
      writeSession: async (session) => {
        this.session = session
      },
      knownDevice: async () => this.known?.token ?? null,
      rememberDevice: async (known) => {
        this.known = known
      },
    }
  }

  get ports(): SyncPorts {
    const { store } = this
    return {
      store,
      fetch: (...request) => this.line(...request),
      chance: () => 0,
      session: async () => this.session,
      endSession: async (token) => {
        if (this.session?.token === token) this.session = { ...this.session, token: null }
      },
      alone: (work) => navigator.locks.request(this.lock, work),
      wakeAt: async (time) => {
        this.wakes.push(time)
      },
    }
  }
}
