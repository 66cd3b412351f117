/** Short forms that share too few letters with the long one to be told by them. */
const SHORT: Readonly<Record<string, string>> = {
  k8s: 'kubernetes',
  js: 'javascript',
  ts: 'typescript',
  golang: 'go',
  gcp: 'googlecloudplatform',
  aws: 'amazonwebservices',
  msexcel: 'excel',
  psql: 'postgresql',
  mongo: 'mongodb',
  postgres: 'postgresql',
  es6: 'javascript',
  powerpoint: 'microsoftpowerpoint',
  tf: 'terraform',
}
const MAKERS = /^(?:microsoft|ms|apache|adobe|google|amazon|aws|sap|atlassian|oracle)/
const ENDINGS = /(?:js|sql|db|lang)$/

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}+#]/gu, '')
const long = (text: string): string => SHORT[plain(text)] ?? plain(text)
/** Without the maker's name and the endings that some write and others leave out: "React.js", "Apache Kafka". */
const bare = (text: string): string => {
  const own = long(text)
  const short = own.replace(MAKERS, '').replace(ENDINGS, '')
  return short.length >= 3 ? short : own
}

/** Two ways to write one name. A skill that only follows from another one, as the JVM from Java, is another name. */
export const isSpelling = (one: string, other: string): boolean =>
  long(one) === long(other) || bare(one) === bare(other)
