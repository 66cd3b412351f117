import type { KnownFormat } from './format.ts'

/**
 * Teal: "Download Data" in the job tracker. Confirmed by one public tool that reads real downloads and requires these
 * names; no file of theirs is public. Times are instants. `status` is a JSON text whose name stands in `statusName` too.
 */
const download: KnownFormat = {
  id: 'teal',
  tool: 'Teal',
  marks: ['company_name', 'role', 'statusName'],
  columns: {
    id: 'skip',
    company_name: 'company',
    role: 'title',
    location: 'location',
    url: 'url',
    excitement: 'excitement',
    source: 'heardFrom',
    min_salary: 'salaryMin',
    max_salary: 'salaryMax',
    salary_currency: 'salaryCurrency',
    salary_pay_period: 'salaryPeriod',
    added_at: 'savedAt',
    applied_at: 'appliedAt',
    follow_up_at: 'followUpAt',
    deadline_at: 'deadline',
    updated_at: 'keep',
    archived_at: 'keep',
    status: 'skip',
    statusName: 'status',
    notes: 'notes',
    description: 'description',
  },
}

export const teal: KnownFormat[] = [download]
