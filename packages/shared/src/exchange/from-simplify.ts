import type { KnownFormat } from './format.ts'

/**
 * Simplify: "Export to CSV" in the tracker. Confirmed: two public tools made for this file name the same nine columns.
 * Days are written with the year first; stages in capitals (SAVED, APPLIED, INTERVIEWING, OFFER, REJECTED).
 */
const tracker: KnownFormat = {
  id: 'simplify',
  tool: 'Simplify',
  marks: ['Job Title', 'Company Name', 'Job URL', 'Applied Date', 'Status', 'Status Date'],
  columns: {
    'Job Title': 'title',
    'Company Name': 'company',
    'Job URL': 'url',
    'Applied Date': 'appliedAt',
    Status: 'status',
    'Status Date': 'statusAt',
    Archived: 'keep',
    'Date Archived': 'keep',
    Notes: 'notes',
  },
}

export const simplify: KnownFormat[] = [tracker]
