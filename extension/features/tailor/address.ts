import { addressOf } from '../dashboard/address.ts'

/** Where the dashboard shows this job with all that is made for it. */
export const tailorAddress = (id: string): string => addressOf('tailor', id)
