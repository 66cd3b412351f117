import { describe, expect, it } from 'vitest'
import { writeArchive } from './archive-write.ts'
import { utf8 } from './bytes.ts'
import { openImport, pastedTable } from './open-import.ts'
import { previewImport } from './preview.ts'
import type { ImportPreview } from './preview.ts'
import { writeZip } from './zip-write.ts'

const NOW = Date.parse('2026-04-10T00:00:00Z')
const APPLIED =
  'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers'
const SAVED = 'Saved Date,Job Url,Job Title,Company Name'

async function take(name: string, files: Record<string, string> | string): Promise<ImportPreview> {
  const zipped =
    typeof files === 'string'
      ? utf8(files)
      : await writeZip(Object.entries(files).map(([path, text]) => ({ name: path, bytes: utf8(text) })))
  const opened = await openImport(name, zipped)
  if (opened.kind === 'archive') throw new Error('these are tables')
  return previewImport(opened.tables, {}, NOW)
}

describe('files of other tools', () => {
  it('LinkedIn: the whole archive, of which only the jobs are read', async () => {
    const archive = {
      'Connections.csv':
        'Notes:\n"When exporting, …"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Byte,https://www.linkedin.com/in/ada,,Oven,Baker,05 Mar 2024\n',
      'LearningCoachMessages.csv': 'No conversations found\n',
      'messages.csv': '"CONVERSATION ID","CONVERSATION TITLE","FROM"\n"1","never closed',
      'Jobs/Job Applications.csv': `${APPLIED}\n"7/6/25, 2:20 PM",me@mail.example,12345,Oven,Baker,http://www.linkedin.com/jobs/view/1,CV.pdf,Years of baking? 6\n`,
      'Jobs/Job Applications_1.csv': `${APPLIED}\n"12/31/25, 2:20 PM",me@mail.example,12345,Pan,Cook,http://www.linkedin.com/jobs/view/2,CV.pdf,\n`,
      'Jobs/Saved Jobs.csv': `${SAVED}\n"7/1/25, 9:00 AM",https://www.linkedin.com/jobs/view/1,Baker,Oven\n"1/1/26, 9:00 AM",http://www.linkedin.com/jobs/view/9,Miller,Flour\n`,
      'Jobs/Job Seeker Preferences.csv': 'Locations,Industries\nBerlin,Food\n',
      'Articles/Articles/über-brot.html': '<h1>Bread</h1>',
    }
    const { tables, applications, problems, dateQuestion } = await take('Complete_LinkedInDataExport.zip', archive)
    expect(tables.map(({ name, tool }) => [name, tool])).toEqual([
      ['Jobs/Job Applications.csv', 'LinkedIn'],
      ['Jobs/Job Applications_1.csv', 'LinkedIn'],
      ['Jobs/Saved Jobs.csv', 'LinkedIn'],
    ])
    expect([problems, dateQuestion]).toEqual([[], null])
    expect(applications.map(({ title, status, savedAt, appliedAt }) => [title, status, savedAt, appliedAt])).toEqual([
      ['Baker', 'applied', '2025-07-01', '2025-07-06'],
      ['Cook', 'applied', null, '2025-12-31'],
      ['Miller', 'saved', '2026-01-01', null],
    ])
    expect(applications[0]).toMatchObject({
      contacts: [],
      unknown: {
        'Contact Email': 'me@mail.example',
        'Resume Name': 'CV.pdf',
        'Question And Answers': 'Years of baking? 6',
      },
    })
  })

  it('Huntr: the download, with its dashes for nothing', async () => {
    const heading =
      'id,createdAt,title,salary,location,url,rootDomain,htmlDescription,deadline,color,lastMovedAt,boardId,boardName,listId,listName,companyId,companyName,companyDomain,creatorUserId,creatorUserFirstName,creatorUserLastName,creatorUserEmail'
    const row =
      '61,2026-02-26 19:17:05,"Baker, nights",-,-,https://oven.example/1,oven.example,<p>Bake</p>,2026-03-01 05:00:00,-,2026-03-04 20:54:56,6,Search 2026,6,rejected,5,Oven,oven.example,6,Me,Myself,me@mail.example'
    const { applications, problems, tables } = await take('export.zip', {
      'USER_JOBS_USER_FULL_DATA_DOWNLOAD_1.csv': `${heading}\n${row}\n`,
      'USER_CONTACTS.csv': 'id,name\n1,Ada\n',
    })
    expect(tables[0]?.tool).toBe('Huntr')
    expect(problems).toEqual([])
    expect(applications[0]).toMatchObject({
      title: 'Baker, nights',
      company: 'Oven',
      companyUrl: 'https://oven.example/',
      salaryText: null,
      location: null,
      description: 'Bake',
      status: 'rejected',
      statusAt: '2026-03-04',
      savedAt: '2026-02-26',
      deadline: '2026-03-01',
      unknown: { boardName: 'Search 2026' },
    })
  })

  it('Huntr: the board as a table', async () => {
    const { applications } = await take(
      'huntr.csv',
      'Employer,Job Title,List,URL,Location,Salary,Date Saved,Notes\nOven,Baker,Wishlist,https://oven.example/1,London,£40k,2026-01-15,Great fit\n',
    )
    expect(applications[0]).toMatchObject({ from: 'Huntr', status: 'saved', savedAt: '2026-01-15', notes: 'Great fit' })
  })

  it('Teal: the download of the tracker', async () => {
    const heading =
      'id,company_name,role,location,url,excitement,source,min_salary,max_salary,salary_currency,salary_pay_period,added_at,applied_at,follow_up_at,updated_at,archived_at,status,statusName'
    const { applications, problems } = await take(
      'teal.csv',
      `${heading}\n1,Oven,Baker,Berlin,https://oven.example/1,4,linkedin.com,40000,50000,EUR,yearly,2026-01-05T10:00:00.000Z,2026-01-07T10:00:00.000Z,,2026-02-01T00:00:00Z,,"{""name"":""Negotiating""}",Negotiating\n`,
    )
    expect(problems).toEqual([])
    expect(applications[0]).toMatchObject({
      from: 'Teal',
      title: 'Baker',
      excitement: 4,
      heardFrom: 'linkedin.com',
      salaryText: '40000 – 50000 EUR per year',
      status: 'offered',
      savedAt: '2026-01-05T10:00:00.000Z',
      appliedAt: '2026-01-07T10:00:00.000Z',
      unknown: { updated_at: '2026-02-01T00:00:00Z' },
    })
  })

  it('Simplify: the export of the tracker', async () => {
    const { applications, problems } = await take(
      'simplify.csv',
      'Job Title,Company Name,Job URL,Applied Date,Status,Status Date,Archived,Date Archived,Notes\nBaker,Oven,https://oven.example/1,2026-01-02,INTERVIEWING,2026-01-09,No,,call back\n',
    )
    expect(problems).toEqual([])
    expect(applications[0]).toMatchObject({
      from: 'Simplify',
      status: 'interviewing',
      appliedAt: '2026-01-02',
      statusAt: '2026-01-09',
      notes: 'call back',
      unknown: { Archived: 'No' },
    })
  })
})

describe('a chosen file', () => {
  it('may be our own export, and the table in it can be read alone', async () => {
    const bytes = await writeArchive({ exportedAt: '2026-03-01T00:00:00.000Z', records: [], files: [] })
    expect(await openImport('rolecall.zip', bytes)).toMatchObject({ kind: 'archive', archive: { records: [] } })
  })

  it('may be a ZIP with one table of any kind', async () => {
    expect((await take('mine.zip', { 'list.csv': 'Title,Company\nBaker,Oven\n' })).applications).toHaveLength(1)
  })

  it('is refused with the reason', async () => {
    await expect(take('x.zip', { 'a.txt': 'x' })).rejects.toMatchObject({ code: 'zip-none-known' })
    await expect(take('x.zip', { 'a.csv': 'Shoe,Size\nboot,43\n', 'b.csv': 'x,y\n1,2\n' })).rejects.toMatchObject({
      code: 'zip-none-known',
    })
    await expect(take('x.csv', '')).rejects.toMatchObject({ code: 'file-empty' })
    await expect(take('x.csv', 'PK\u0003\u0004 not quite a zip file at all')).rejects.toMatchObject({
      code: 'zip-truncated',
    })
  })

  it('may be pasted from a spreadsheet', () => {
    const { applications } = previewImport([pastedTable('Title\tCompany\nBaker\tOven\n')], {}, NOW)
    expect(applications[0]).toMatchObject({ title: 'Baker', company: 'Oven' })
  })
})
