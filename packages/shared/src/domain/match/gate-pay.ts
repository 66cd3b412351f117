import { isBelowFloor } from '../pay-floor.ts'
import type { PayFloor } from '../pay-floor.ts'
import type { Salary } from '../posting.ts'
import type { Case } from './case.ts'
import { fail, pass, unknown } from './gate.ts'
import type { Gate } from './gate.ts'

/** Pay in another currency, or of no known period, is not judged. */
export const isComparable = (salary: Salary | null, floor: PayFloor | null): boolean =>
  salary !== null &&
  floor !== null &&
  (salary.max ?? salary.min) !== null &&
  salary.period !== null &&
  salary.currency === floor.currency

export function payGate({ posting: { salary }, profile: { payFloor } }: Case): Gate {
  if (payFloor === null) return unknown('pay', 'You have not said what you need to be paid at least.', salary?.text)
  if (salary === null) return unknown('pay', 'The posting does not say what it pays.')
  if (!isComparable(salary, payFloor))
    return unknown('pay', 'Its pay cannot be compared with your lowest pay.', salary.text)
  return isBelowFloor(salary, payFloor)
    ? fail('pay', 'Even the most it pays is below your lowest pay.', salary.text)
    : pass('pay', 'It pays at least what you need.', salary.text)
}
