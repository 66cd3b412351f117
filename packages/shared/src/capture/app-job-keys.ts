/** What vacancies call their parts in the data of web applications; case, dashes and underlines do not matter. */
const wordsOf = (text: string): readonly string[] => text.split(' ')

export const TITLE: readonly string[] = wordsOf(
  'jobTitle title positionTitle job_title jobPostingTitle positionName name text',
)
export const BODY: readonly string[] = wordsOf(
  'descriptionHtml description jobDescription fullDescription externalDescription content body descriptionPlain descriptionBody descriptionText',
)
export const MORE: readonly string[] = wordsOf(
  'responsibilities requirements qualifications requirementsHtml benefits benefitsHtml additional additionalInformation companyDescription profile offer',
)
export const COMPANY: readonly string[] = wordsOf(
  'companyName company organization organizationName employer employerName hiringOrganization hiringCompany account brandName advertiser',
)
export const PLACE: readonly string[] = wordsOf(
  'cityStateCountry cityState fullLocation locationName location locationText primaryLocation jobLocation formattedLocation locations city cityName workLocation jobLocations office address',
)
export const TYPE: readonly string[] = wordsOf(
  'jobSchedule schedule employmentType jobType workType contractType commitment typeOfEmployment timeType jobTypes employmentTypes',
)
export const MODEL: readonly string[] = wordsOf(
  'workLocationOption workplaceTypeText workplaceType workplace workModel remoteType workArrangement locationType workMode workplaceTypes',
)
export const DATE: readonly string[] = wordsOf(
  'postedStartDate datePosted publishedAt postedAt postedDate publishedDate publicationDate releasedDate datePublished firstPublished listedAt createdAt tCreate timeUpdated postingDate startDate',
)
export const PAY: readonly string[] = wordsOf(
  'salary compensation baseSalary salaryRange compensationTierSummary pay payRange salaryText salaryLabel',
)

/** One of these beside a title and a text makes an object a vacancy. */
export const KNOWN: readonly string[] = wordsOf(
  'jobTitle employmentType location locationName locations jobLocation department applyUrl workplaceType salary city company companyName datePosted publishedAt jobDescription requirements reqId shortcode hiringOrganization jobId primaryLocation cityStateCountry jobSeqNo workLocationOption experienceLevel',
)
