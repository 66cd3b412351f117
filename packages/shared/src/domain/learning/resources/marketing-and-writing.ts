export const MARKETING_AND_WRITING = `
Skillshop | Google | https://skillshop.withgoogle.com/ | course | beginner | 20 | free | en | Google Ads, Google Analytics
Google Analytics Help | Google | https://support.google.com/analytics | docs | beginner | 8 | free | en | Google Analytics
Google Ads Help | Google | https://support.google.com/google-ads | docs | beginner | 8 | free | en | Google Ads
Google Digital Marketing and E-commerce Certificate | Google | https://www.coursera.org/professional-certificates/google-digital-marketing-ecommerce | course | beginner | 150 | paid | en | Digital marketing, E-commerce, Email marketing
HubSpot Academy | HubSpot | https://academy.hubspot.com/ | course | beginner | 20 | free | en | Digital marketing, HubSpot, Content marketing
Beginner’s Guide to SEO | Moz | https://moz.com/beginners-guide-to-seo | tutorial | beginner | 5 | free | en | SEO
SEO Starter Guide | Google Search Central | https://developers.google.com/search/docs/fundamentals/seo-starter-guide | docs | beginner | 2 | free | en | SEO
Ahrefs Academy | Ahrefs | https://ahrefs.com/academy | video | intermediate | 12 | free | en | SEO
Semrush Academy | Semrush | https://www.semrush.com/academy/ | course | beginner | 15 | free | en | SEO, Content marketing
Meta Blueprint | Meta | https://www.facebook.com/business/learn | course | beginner | 15 | free | en | Facebook Ads, Social media marketing
LinkedIn Marketing Labs | LinkedIn | https://training.marketing.linkedin.com/ | course | beginner | 8 | free | en | Social media marketing, B2B marketing
Hootsuite Academy | Hootsuite | https://education.hootsuite.com/ | course | beginner | 8 | free | en | Social media marketing
Mailchimp Resources | Mailchimp | https://mailchimp.com/resources/ | tutorial | beginner | 6 | free | en | Email marketing, Mailchimp
CXL Training | CXL | https://cxl.com/institute/ | course | advanced | 60 | paid | en | Conversion rate optimization, A/B testing
Principles of Marketing | OpenStax | https://openstax.org/details/books/principles-marketing | book | beginner | 60 | free | en | Marketing
Content Marketing Institute | Content Marketing Institute | https://contentmarketinginstitute.com/ | tutorial | intermediate | 10 | free | en | Content marketing
Copyblogger | Copyblogger | https://copyblogger.com/ | tutorial | beginner | 10 | free | en | Copywriting
Marketing Qualifications | Chartered Institute of Marketing | https://www.cim.co.uk/ | course | intermediate | 120 | paid | en | Marketing, Market research
Public Relations Qualifications | CIPR | https://cipr.co.uk/ | course | intermediate | 100 | paid | en | Public relations
Technical Writing Courses | Google | https://developers.google.com/tech-writing | course | beginner | 6 | free | en | Technical writing
Documentation Guide | Write the Docs | https://www.writethedocs.org/guide/ | docs | beginner | 6 | free | en | Technical writing
Diátaxis | Daniele Procida | https://diataxis.fr/ | docs | intermediate | 3 | free | en | Technical writing
Content Design: Planning, Writing and Managing | UK Government | https://www.gov.uk/guidance/content-design | docs | beginner | 6 | free | en | UX writing, Copywriting
Content Style Guide | Mailchimp | https://styleguide.mailchimp.com/ | docs | beginner | 3 | free | en | Copywriting, UX writing
Purdue Online Writing Lab | Purdue University | https://owl.purdue.edu/ | tutorial | beginner | 10 | free | en | Writing, Editing
Journalism Courses | Knight Center, University of Texas | https://journalismcourses.org/ | course | intermediate | 20 | free | en | Journalism
Poynter Training | Poynter Institute | https://www.poynter.org/ | course | intermediate | 10 | paid | en | Journalism, Editing
Tag Manager Help | Google | https://support.google.com/tagmanager | docs | intermediate | 6 | free | en | Google Tag Manager
`
