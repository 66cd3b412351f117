import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { loadLexicon } from '../skills/load.ts'
import { LIBRARY } from './library.ts'
import { LEARNING_LEVELS, LearningResource, ProjectIdea, RESOURCE_TYPES } from './shapes.ts'

const { resources, projects } = LIBRARY
const twins = (words: readonly string[]): string[] => words.filter((word, place) => words.indexOf(word) !== place)
/** The same page, whichever way its address is written. */
const bare = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '')
const MARKERS = /[?#]|utm_|ref=|affiliate|aff_|gclid|fbclid/i

describe('the library of what to learn from', () => {
  it('has 300 resources over 120 skills and 60 project ideas, of every kind and level', () => {
    expect(resources.length).toBeGreaterThanOrEqual(300)
    expect(new Set(resources.flatMap(({ skills }) => skills)).size).toBeGreaterThanOrEqual(120)
    expect(projects.length).toBeGreaterThanOrEqual(60)
    expect(new Set(resources.map(({ type }) => type))).toEqual(new Set(RESOURCE_TYPES))
    for (const level of LEARNING_LEVELS) {
      expect(resources.filter((one) => one.level === level).length, level).toBeGreaterThan(30)
      expect(projects.filter((one) => one.level === level).length, level).toBeGreaterThan(5)
    }
  })

  it('has the shape that it is given out with', () => {
    expect(z.array(LearningResource).safeParse(resources).error?.issues ?? []).toEqual([])
    expect(z.array(ProjectIdea).safeParse(projects).error?.issues ?? []).toEqual([])
  })

  it('links by plain https addresses that follow nobody', () => {
    const wrong = resources.filter(({ url }) => {
      const { protocol, username, port, hostname } = new URL(url)
      return protocol !== 'https:' || username !== '' || port !== '' || !hostname.includes('.') || MARKERS.test(url)
    })
    expect(wrong.map(({ url }) => url)).toEqual([])
    expect(resources.filter(({ url }) => new URL(url).href !== url).map(({ url }) => url)).toEqual([])
  })

  it('names nothing twice', () => {
    expect(twins(resources.map(({ url }) => bare(url)))).toEqual([])
    expect(twins(resources.map(({ id }) => id))).toEqual([])
    expect(twins(projects.map(({ id }) => id))).toEqual([])
    for (const { id, skills } of [...resources, ...projects]) expect(twins(skills), id).toEqual([])
  })

  it('teaches every skill that a project needs', () => {
    const taught = new Set(resources.flatMap(({ skills }) => skills))
    expect(projects.flatMap(({ skills }) => skills.filter((name) => !taught.has(name)))).toEqual([])
  })

  it('writes each skill in one way', () => {
    const names = new Set([...resources, ...projects].flatMap(({ skills }) => skills))
    expect(twins([...names].map((name) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}+#]/gu, '')))).toEqual([])
  })

  it('names skills that the lexicon knows', async () => {
    const lexicon = await loadLexicon()
    const names = new Set([...resources, ...projects].flatMap(({ skills }) => skills))
    expect([...names].filter((name) => !lexicon.named(name))).toEqual([])
    expect(new Set([...names].map((name) => lexicon.named(name)?.id)).size).toBeGreaterThanOrEqual(120)
  })

  it('goes beyond software', () => {
    const wanted =
      'Nursing,Accounting,Sales,Teaching,Logistics,Marketing,German,Project management,Photoshop,Statistics'
    const taught = new Set(resources.flatMap(({ skills }) => skills))
    expect(wanted.split(',').filter((name) => !taught.has(name))).toEqual([])
  })
})
