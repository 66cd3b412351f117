/** Names of job boards and applicant systems: on their pages the site's own name is never the employer. */
const BOARDS = new Set(
  'linkedin indeed glassdoor monster ziprecruiter simplyhired dice careerbuilder builtin stepstone xing totaljobs reed cwjobs milkround jobsite seek jora naukri shine foundit timesjobs instahyre hirist cutshort wellfound angellist angel otta welcometothejungle wttj remoteok remotive weworkremotely himalayas jobicy arbeitnow flexjobs remote workingnomads justremote ycombinator workatastartup hackernews news greenhouse lever ashbyhq ashby workday myworkdayjobs workable smartrecruiters personio recruitee teamtailor successfactors icims taleo jobvite bamboohr rippling pinpoint pinpointhq jazzhr applytojob breezy breezyhr freshteam zohorecruit oracle oraclecloud ultipro ukg paylocity paycom adp dayforce avature phenom eightfold softgarden join jobware heyjobs stellenanzeigen jobs meinestadt kimeta jobrapido jooble adzuna careerjet talent neuvoo trovit jobted infojobs tecnoempleo infoempleo computrabajo bumeran occ gupy catho vagas trampos nofluffjobs justjoin pracuj bulldogjob rocketjobs olx djinni dou work robota hh headhunter superjob jobindex jobnet ofir thehub arbetsformedlingen finn nav duunitori oikotie topcv vietnamworks itviec careerviet zhipin boss liepin lagou 51job zhaopin wantedly green doda rikunabi mynavi saramin jobkorea wanted jobstreet kalibrr glints mycareersfuture bayt naukrigulf gulftalent careers24 pnet jobberman brightermonday usajobs governmentjobs arbeitsagentur eures europa poleemploi francetravail apec hellowork cadremploi regionsjob meteojob jobteaser optioncarriere jobs77 jobup jobscout24 karriere hokify jobilize tarta jobgether getro consider lensa thestartupjob startup jobget snagajob theladders nexxt beebe jobcase upwork toptal turing arc hired vettery cord hackajob landing workana freelancer flyingseekers aijobs climatebase idealist efinancialcareers jobserve technojobs cv-library cvlibrary hubspotusercontent notion google facebook twitter github gitlab medium wordpress blogspot wixsite webflow framer squarespace'.split(
    ' ',
  ),
)

const bareName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

export const isBoard = (name: string): boolean => {
  const bare = bareName(name)
  return BOARDS.has(bare) || BOARDS.has(bare.replace(/(?:com|jobs|careers|io|de|co|net|org)$/, ''))
}

const TWO_PART_ENDING = /^(?:com?|org|net|gov|ac|edu)$/

/** "careers.acme.co.uk" → "acme". */
export function brandOfHost(host: string): string | null {
  const labels = host.toLowerCase().split('.')
  if (labels.length < 2 || /^[\d.]+$/.test(host) || host.endsWith('.invalid')) return null
  const second = labels.at(-2) ?? ''
  const name = TWO_PART_ENDING.test(second) && labels.length > 2 ? labels.at(-3) : second
  return name && name.length > 1 ? name : null
}
