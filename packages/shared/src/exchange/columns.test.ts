import { describe, expect, it } from 'vitest'
import { readHeading } from './column-words.ts'
import { findHeadings, proposeColumns } from './columns.ts'
import { readCsv } from './csv.ts'
import type { Target } from './imported.ts'

const NOW = Date.parse('2026-04-10T00:00:00Z')
const propose = (text: string, chosen: Record<number, Target> = {}) =>
  proposeColumns(findHeadings(readCsv(text)), chosen, NOW)
const targets = (text: string): Target[] => propose(text).map(({ target }) => target)

describe('headings', () => {
  it.each([
    ['Job Title,Company,Status,Date Applied,URL,Notes', ['title', 'company', 'status', 'appliedAt', 'url', 'notes']],
    ['position,employer,stage,applied_on,Link,Comments', ['title', 'company', 'status', 'appliedAt', 'url', 'notes']],
    [
      'Stelle;Firma;Status;Beworben am;Standort;Gehalt;Ansprechpartner',
      ['title', 'company', 'status', 'appliedAt', 'location', 'salary', 'contactName'],
    ],
    [
      'Poste;Entreprise;Statut;Date de candidature;Lieu;Salaire',
      ['title', 'company', 'status', 'appliedAt', 'location', 'salary'],
    ],
    [
      'Puesto,Empresa,Estado,Fecha de solicitud,Ubicación,Notas',
      ['title', 'company', 'status', 'appliedAt', 'location', 'notes'],
    ],
    [
      'Ruolo,Azienda,Stato,Data candidatura,Sede,Scadenza',
      ['title', 'company', 'status', 'appliedAt', 'location', 'deadline'],
    ],
    [
      'Functie,Bedrijf,Status,Sollicitatiedatum,Locatie,Opmerkingen',
      ['title', 'company', 'status', 'appliedAt', 'location', 'notes'],
    ],
    [
      'Stanowisko,Firma,Etap,Data aplikacji,Miasto,Uwagi',
      ['title', 'company', 'status', 'appliedAt', 'location', 'notes'],
    ],
    [
      'Посада,Компанія,Статус,Дата подачі,Місто,Нотатки',
      ['title', 'company', 'status', 'appliedAt', 'location', 'notes'],
    ],
    ['職種,会社名,ステータス,応募日,勤務地,メモ', ['title', 'company', 'status', 'appliedAt', 'location', 'notes']],
    ['职位,公司,状态,申请日期,地点,备注', ['title', 'company', 'status', 'appliedAt', 'location', 'notes']],
  ] as const)('are read in many languages: %s', (line, wanted) => {
    expect(targets(`${line}\n`)).toEqual(wanted)
  })

  it('say how sure they are', () => {
    expect(readHeading('COMPANY_NAME:')).toEqual({ target: 'company', exact: true })
    expect(readHeading('My company name (official)')).toEqual({ target: 'company', exact: false })
    expect(readHeading('Shoe size')).toBeNull()
    expect(readHeading('constructor')).toBeNull()
  })

  it('give one value one column, the surest, and keep the others', () => {
    const columns = propose('Title,Role title,Company,Status\nBaker,Head baker,Oven,Applied\n')
    expect(columns.map(({ target, sure }) => [target, sure])).toEqual([
      ['title', true],
      ['keep', false],
      ['company', true],
      ['status', true],
    ])
  })

  it('are found below a line of something else', () => {
    const headed = findHeadings(readCsv('My job search 2026\n\nCompany,Title\nOven,Baker\n'))
    expect(headed).toMatchObject({ headings: ['Company', 'Title'], rows: [['Oven', 'Baker']], lines: [4] })
  })

  it('may be missing: then the cells tell', () => {
    const text = 'Baker,Oven,https://oven.example/1,2026-01-02\nCook,Pan,https://pan.example/2,2026-02-03\n'
    expect(propose(text).map(({ heading, target, basis }) => [heading, target, basis])).toEqual([
      ['Column 1', 'keep', 'none'],
      ['Column 2', 'keep', 'none'],
      ['Column 3', 'url', 'content'],
      ['Column 4', 'appliedAt', 'content'],
    ])
  })
})

it('tells columns by what stands in them where the heading says nothing', () => {
  const text =
    'Title,A,B,C,D,E\nBaker,https://a.example,ada@a.example,2026-01-05,Applied,"$50,000 - $60,000 a year"\nCook,https://b.example,bo@b.example,1 Feb 2026,Rejected,€20 per hour\n'
  expect(targets(text)).toEqual(['title', 'url', 'contactEmail', 'appliedAt', 'status', 'salary'])
})

it('lets the person decide before everything', () => {
  const [first, second] = propose('Title,Company\nOven,Baker\n', { 0: 'company', 1: 'title' })
  expect([first, second]).toMatchObject([
    { target: 'company', basis: 'person', examples: ['Oven'] },
    { target: 'title', basis: 'person', sure: true },
  ])
})
