import { describe, expect, it } from 'vitest'
import { loadLexicon } from './load.ts'

const lexicon = await loadLexicon()
const found = (text: string): string[] => lexicon.find(text).map(({ name }) => name)

describe('a posting', () => {
  it.each([
    [
      'English',
      'You have experience with ReactJS, Node and PostgreSQL on AWS, and you know Docker and k8s.',
      ['React', 'Node.js', 'PostgreSQL', 'AWS', 'Docker', 'Kubernetes'],
    ],
    [
      'German',
      'Sie bringen Erfahrung in der Buchhaltung mit, SAP-Kenntnisse, sehr gute MS-Office-Kenntnisse und einen Führerschein.',
      ['Accounting', 'SAP', 'Microsoft Office', 'Driving licence'],
    ],
    [
      'French',
      'Vous avez de l’expérience en gestion de projets et en comptabilité ; maîtrise de Power BI, notions de bases de données.',
      ['Project management', 'Accounting', 'Power BI', 'Database'],
    ],
    [
      'Spanish',
      'Experiencia en atención al cliente, conocimientos de bases de datos y aprendizaje automático, carnet de conducir.',
      ['Customer service', 'Database', 'Machine learning', 'Driving licence'],
    ],
    [
      'Dutch',
      'Je hebt ervaring met boekhouding en voorraadbeheer, kennis van relationele databases en een rijbewijs.',
      ['Accounting', 'Inventory management', 'Relational database', 'Driving licence'],
    ],
  ])('in %s', (_, text, names) => {
    expect(found(text)).toEqual(names)
  })

  it('tells where a skill stands, in the text as it was written', () => {
    const text = 'Kenntnisse in künstlicher Intelligenz, C++ und Ｐython.'
    expect(lexicon.find(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'künstlicher Intelligenz',
      'C++',
      'Ｐython',
    ])
  })

  it('names nothing twice and nothing over another', () => {
    const spans = lexicon.find('Spring Boot, Microsoft SQL Server, SQL, Azure Data Factory and Google Cloud Platform')
    expect(spans.map(({ name }) => name)).toEqual([
      'Spring Boot',
      'Microsoft SQL Server',
      'SQL',
      'Azure Data Factory',
      'Google Cloud',
    ])
  })
})

describe('one skill, written in many ways', () => {
  it.each([
    ['Node.js', ['node.js', 'Node JS', 'NodeJS', 'Node-JS', 'node js']],
    ['CI/CD', ['CI/CD', 'CI / CD', 'CICD', 'ci-cd']],
    ['C#', ['C#', 'c#', 'C sharp']],
    ['.NET', ['.NET', 'dotnet', '.Net Framework']],
    ['scikit-learn', ['scikit-learn', 'Scikit Learn', 'sklearn']],
    ['Data modelling', ['data modelling', 'data modeling', 'Data-Modeling', 'data models', 'Datenmodellierung']],
    ['Data warehouse', ['data warehouses', 'DWH', 'Data-Warehouse', 'data warehousing']],
    [
      'Artificial intelligence',
      ['AI', 'A.I.', 'künstliche Intelligenz', 'künstlichen Intelligenz', 'intelligence artificielle'],
    ],
    ['Machine learning', ['maschinelles Lernen', 'maschinellem Lernen', 'machine-learning', 'ML']],
    ['API', ['API', 'APIs']],
    ['Java', ['Java', 'JAVA', 'Java11', 'Java 17']],
    ['SAP S/4HANA', ['S/4HANA', 'SAP S/4HANA', 'S4 HANA', 'SAP S4/HANA']],
  ])('%s', (name, forms) => {
    for (const form of forms) expect([form, found(`We use ${form}.`)]).toEqual([form, [name]])
  })

  it('even as a part of a compound', () => {
    expect(found('Gute Buchhaltungskenntnisse, Datenbankkenntnisse, Projektmanagementerfahrung')).toEqual([
      'Accounting',
      'Database',
      'Project management',
    ])
    expect(found('CRM-Systeme, SAP-Umfeld und Java-Entwicklung')).toEqual(['CRM', 'SAP', 'Java'])
    expect(found('Boekhoudkennis en databasekennis')).toContain('Database')
  })

  it('even where a line ends in it', () => {
    expect(found('Models in machine\nlearning')).toEqual(['Machine learning'])
    expect(found('Java\nScript kiddies')).toEqual(['Java'])
  })
})

describe('short and common words', () => {
  it.each([
    ['Python, R and Go', ['Python', 'R', 'Go']],
    ['Experience in R', ['R']],
    ['Go developer', ['Go']],
    ['Java, C, Rust', ['Java', 'C', 'Rust']],
    ['Excel and Word', ['Microsoft Excel', 'Microsoft Word']],
    ['Kotlin, Swift', ['Kotlin', 'Swift']],
    ['Ruby on Rails, Express, Spring and Chef with Docker', ['Ruby on Rails', 'Express', 'Spring', 'Chef', 'Docker']],
    ['SKILLS: PYTHON, EXCEL, SPRING', ['Python', 'Microsoft Excel', 'Spring']],
  ])('count in company: %s', (text, names) => {
    expect(found(text)).toEqual(names)
  })
})

it('keeps no company across the end of a sentence', () => {
  expect(found('We write Java. Swift help is near.')).toEqual(['Java'])
  expect(found('Java\nSwift')).toEqual(['Java', 'Swift'])
})

describe('fields of work', () => {
  it.each([
    ['You have experience in accounting.', ['Accounting']],
    ['Strong accounting skills', ['Accounting']],
    ['Knowledge of procurement, logistics and payroll', ['Procurement', 'Logistics', 'Payroll']],
    ['Our clients come from banking, insurance and retail.', []],
    ['We revolutionise logistics.', []],
    ['A degree in accounting, finance or economics', []],
    ['Knowledge of physics, chemistry or a related field', []],
    ['You report to the Sales Manager.', []],
    ['Experience driving change and serving guests', []],
    ['Experience in driving', ['Driving']],
    ['Accounting\nPayroll', ['Accounting', 'Payroll']],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names)
  })

  it('count without a claim where mentions are asked for', () => {
    const text = 'Ran payroll and recruiting for a chain of bakeries'
    expect(found(text)).toEqual([])
    expect(lexicon.find(text, { mentions: true }).map(({ name }) => name)).toContain('Payroll')
  })
})

describe('what no list has', () => {
  const text = 'You bring knowledge of hydroponic nutrient dosing and Python.'
  it('is found where it is asked for', () => {
    expect(lexicon.find(text, { phrases: true })).toEqual([
      {
        id: 'phrase:hydroponic-nutrient-dosing',
        name: 'hydroponic nutrient dosing',
        category: 'domain',
        start: 23,
        end: 49,
      },
      expect.objectContaining({ id: 'python' }),
    ])
  })
  it('is left out otherwise', () => {
    expect(found(text)).toEqual(['Python'])
  })
})

describe('the lexicon', () => {
  it('knows thousands of skills and what they imply', () => {
    expect(lexicon.size).toBeGreaterThanOrEqual(5000)
    expect(lexicon.skill('react')).toMatchObject({ name: 'React', category: 'framework' })
    expect(lexicon.skill('react')?.implies).toContain('javascript')
    expect(lexicon.skill('postgresql')?.implies).toContain('sql')
    expect(lexicon.skill('c-plus-plus')?.name).toBe('C++')
    expect(lexicon.skill('toString')).toBeUndefined()
  })

  it('knows a skill by any of its names, however it is capitalised', () => {
    expect(lexicon.named('react js')?.id).toBe('react')
    expect(lexicon.named('go')?.id).toBe('go')
    expect(lexicon.named('MS EXCEL')?.id).toBe('microsoft-excel')
    expect(lexicon.named('Buchhaltung')?.id).toBe('accounting')
    expect(lexicon.named('go to market')).toBeUndefined()
    expect(lexicon.named('React and more')).toBeUndefined()
    expect(lexicon.named('')).toBeUndefined()
  })
})
