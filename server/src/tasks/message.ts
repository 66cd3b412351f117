/** The topic under which tasks wait. */
export const TASK = 'task'

export const messageOf = (id: string) => ({ topic: TASK, key: id, payload: { task: id } })
