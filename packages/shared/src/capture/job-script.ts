/**
 * Whether a script may hold a vacancy that the page is drawn from, told by two words before anything is parsed. Data
 * for search engines says itself what it is and is known by its type.
 */
export const mayHoldJob = (text: string): boolean =>
  text.length >= 200 &&
  /["'&q;](?:title|jobTitle|name|job_title|positionName|text)["'&]/i.test(text) &&
  /description|jobPosting|responsibilit|content/i.test(text)

/** Where applications that draw the page in the browser leave its data. */
export const DATA_ATTRIBUTES: readonly string[] = [
  'data-page',
  'data-props',
  'data-react-props',
  'data-state',
  'data-initial-state',
  'data-json',
]
