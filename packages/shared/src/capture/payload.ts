/** Where applications that draw the page in the browser leave its data. */
export const DATA_ATTRIBUTES: readonly string[] = [
  'data-page',
  'data-props',
  'data-react-props',
  'data-state',
  'data-initial-state',
  'data-json',
]
const SHORTEST = 200

/** Two words tell whether a vacancy may be in there, before anything is parsed. */
export const mayHoldJob = (text: string): boolean =>
  text.length >= SHORTEST &&
  /["'&q;](?:title|jobTitle|name|job_title|positionName|text)["'&]/i.test(text) &&
  /description|jobPosting|responsibilit|content/i.test(text)
