import type { KnownFormat } from './format.ts'

/**
 * Huntr: "Download my data" gives a ZIP with `USER_JOBS_USER_FULL_DATA_DOWNLOAD….csv`. Confirmed: the heading line stands
 * in the sample files of a public tool made from such a download, and a second public tool reads the same names. Huntr
 * writes times as `2022-02-26 19:17:05` and a dash where there is nothing. The ids name nothing outside Huntr.
 */
const download: KnownFormat = {
  id: 'huntr',
  tool: 'Huntr',
  marks: ['title', 'companyName', 'listName', 'boardName'],
  blank: '-',
  columns: {
    id: 'skip',
    createdAt: 'savedAt',
    title: 'title',
    salary: 'salary',
    location: 'location',
    url: 'url',
    rootDomain: 'skip',
    htmlDescription: 'description',
    deadline: 'deadline',
    color: 'skip',
    lastMovedAt: 'statusAt',
    boardId: 'skip',
    boardName: 'keep',
    listId: 'skip',
    listName: 'status',
    companyId: 'skip',
    companyName: 'company',
    companyDomain: 'companyUrl',
    creatorUserId: 'skip',
    creatorUserFirstName: 'skip',
    creatorUserLastName: 'skip',
    creatorUserEmail: 'skip',
  },
}

/** Huntr's board as a table. Not confirmed by a real file: two public importers name these headings. */
const board: KnownFormat = {
  id: 'huntr-board',
  tool: 'Huntr',
  marks: ['Employer', 'Job Title', 'List'],
  columns: {
    Employer: 'company',
    'Job Title': 'title',
    List: 'status',
    URL: 'url',
    Location: 'location',
    Salary: 'salary',
    'Date Saved': 'savedAt',
    'Date Applied': 'appliedAt',
    Notes: 'notes',
  },
}

export const huntr: KnownFormat[] = [download, board]
