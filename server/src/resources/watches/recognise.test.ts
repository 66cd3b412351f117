import { expect, test } from 'vitest'
import { nameOfBoard, recogniseBoards } from './recognise.ts'

test('a board is known by its address, and by what a careers page embeds or links to', () => {
  const page = [
    'https://www.sample.example/careers',
    'https://boards.greenhouse.io/embed/job_board/js?for=sampleworks',
    'https://boards.greenhouse.io/sampleworks/jobs/4001',
    'https://sample-works.jobs.personio.de/job/17?language=en',
    'mailto:jobs@sample.example',
    'nonsense',
  ]
  expect(recogniseBoards(page).map(({ source, board }) => [source, board])).toEqual([
    ['greenhouse', 'sampleworks'],
    ['personio', 'sample-works.jobs.personio.de'],
  ])
  expect(recogniseBoards(['https://www.sample.example/careers'])).toEqual([])
})

test.each([
  ['sampleworks', 'Sampleworks'],
  ['sample-works.jobs.personio.de', 'Sample Works'],
  ['sample.wd3.myworkdayjobs.com/External', 'Sample'],
  ['Sample%20Works', 'Sample Works'],
  ['100%', '100%'],
])('the board %s is of %s, as far as it tells', (board, name) => {
  expect(nameOfBoard(board)).toBe(name)
})
