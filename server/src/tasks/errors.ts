import { errorTable } from '../errors.ts'

export const taskError = errorTable({
  'no-such-task': [404, 'You have no task with this id. What came of a task is kept for two weeks.'],
  'key-reused': [422, 'This Idempotency-Key was used before for another request.'],
  'too-many-tasks': [429, 'Too many of your tasks are still under way. Wait for one of them, or cancel it.'],
  'task-cancelled': [409, 'This task was cancelled. Nothing of it was kept.'],
  'task-failed': [500, 'This task did not come to an end. Nothing is lost. Ask for it again.'],
  'task-not-done': [409, 'This task is not done, so there is nothing to keep of it yet.'],
})
