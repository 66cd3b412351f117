/** What adverts of two trades say; one of them is that of the résumé below. */
export const DATA_WORK = `You build the pipelines that tell ships where to go, and keep them running at night.

Requirements
- Strong Python and SQL, at least 3 years
- You have built pipelines with Apache Spark and Airflow
- PostgreSQL, Docker and Kubernetes in production

Nice to have
- Terraform`
export const NURSING = `You care for people in the ward by the sea, by day and by night.

Requirements
- Registered nurse with experience in wound care and medication
- You know intensive care and have worked in patient care for at least 2 years
- Good documentation in electronic health records`

/** Of somebody who does the data work. */
export const RESUME = {
  name: 'My résumé',
  basics: { label: 'Data engineer', location: { city: 'Berlin', countryCode: 'DE' }, profiles: [] },
  work: [
    {
      name: 'Northern Grain',
      position: 'Data engineer',
      startDate: '2019-02',
      highlights: ['Built pipelines in Python with Apache Spark and Airflow', 'Ran PostgreSQL and Docker'],
    },
  ],
}
