import { errorTable } from '../../errors.ts'

export const mergeError = errorTable({
  'no-such-merge': [404, 'There is no merge with this number.'],
})
