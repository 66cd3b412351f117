/** The API under test, wherever it runs. The suite knows nothing else of it. */
export interface ApiHost {
  fetch(path: string, init?: RequestInit): Promise<Response>
  /** All mails to this address so far, as they travelled. */
  mailsTo(address: string): Promise<string[]>
}

/** A suite is told of its host before the host has started. */
export type GetHost = () => ApiHost
