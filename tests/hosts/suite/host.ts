/** The API under test, wherever it runs. The suite knows nothing else of it. */
export interface ApiHost {
  fetch(path: string, init?: RequestInit): Promise<Response>
  /** The newest mail to this address, as it travelled, or null as long as there is none. */
  mailTo(address: string): Promise<string | null>
}

/** A suite is told of its host before the host has started. */
export type GetHost = () => ApiHost
