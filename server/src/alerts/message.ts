/** The topic of work that looks for one person through new jobs. */
export const ALERTS = 'alerts'
