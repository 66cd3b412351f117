/** Where a person's own address leads is decided as the connection is made, for a name can lead elsewhere a moment later. */
export type FetchOutside = (address: string | URL | Request, init?: RequestInit) => Promise<Response>

/** Workers stand in nobody's network: the runtime itself reaches public addresses only. */
export const fetchFromWorkers: FetchOutside = (address, init) => fetch(address, init)
