/** What a job asks of experience, from least to most. */
export const JOB_LEVELS = ['intern', 'junior', 'mid', 'senior', 'lead', 'director', 'executive'] as const
export type JobLevel = (typeof JOB_LEVELS)[number]

export const JOB_TYPES = ['full-time', 'part-time', 'contract', 'temporary', 'internship'] as const
export type JobType = (typeof JOB_TYPES)[number]

/** Why an advert is held to be over: no run saw it any more, it said so itself, its day passed, or another job took it in. */
export const CLOSED_WHY = ['absent', 'page', 'date', 'merged'] as const
export type ClosedWhy = (typeof CLOSED_WHY)[number]
