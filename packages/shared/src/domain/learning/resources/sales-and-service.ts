export const SALES_AND_SERVICE = `
Trailhead | Salesforce | https://trailhead.salesforce.com/ | course | beginner | 40 | free | en | Salesforce, CRM
Inbound Sales | HubSpot Academy | https://academy.hubspot.com/courses/inbound-sales | course | beginner | 3 | free | en | Sales, Lead generation
To Sell Is Human | Daniel Pink | https://www.danpink.com/books/to-sell-is-human/ | book | beginner | 7 | paid | en | Sales
Challenger Sales Training | Challenger | https://www.challengerinc.com/ | course | advanced | 20 | paid | en | Sales, Account management
Never Split the Difference | Chris Voss | https://www.blackswanltd.com/never-split-the-difference | book | intermediate | 8 | paid | en | Negotiation, Sales
Zendesk Training | Zendesk | https://training.zendesk.com/ | course | beginner | 12 | free | en | Zendesk, Customer service
RISE Up | NRF Foundation | https://nrffoundation.org/riseup | course | beginner | 20 | paid | en | Retail, Customer service
HDI Training | HDI | https://www.thinkhdi.com/ | course | intermediate | 20 | paid | en | Technical support, Customer service
Hospitality Training | AHLEI | https://www.ahlei.org/ | course | beginner | 40 | paid | en | Hospitality
ServSafe | National Restaurant Association | https://www.servsafe.com/ | course | beginner | 10 | paid | en | Food safety
Online Food Safety Training | Food Standards Agency | https://www.food.gov.uk/business-guidance/online-food-safety-training | course | beginner | 4 | free | en | Food safety
WSET Wine Qualifications | WSET | https://www.wsetglobal.com/ | course | beginner | 30 | paid | en | Wine knowledge
Coffee Skills Program | Specialty Coffee Association | https://sca.coffee/education | course | beginner | 30 | paid | en | Barista skills
Toastmasters | Toastmasters International | https://www.toastmasters.org/ | practice | beginner | 40 | paid | en | Public speaking, Communication
Radical Candor | Kim Scott | https://www.radicalcandor.com/ | book | intermediate | 8 | paid | en | Leadership, Coaching
The Manager’s Path | Camille Fournier | https://www.oreilly.com/library/view/the-managers-path/9781491973882/ | book | intermediate | 10 | paid | en | Team management, Leadership
re:Work | Google | https://rework.withgoogle.com/ | docs | intermediate | 8 | free | en | Team management, Leadership
Manager Tools | Manager Tools | https://www.manager-tools.com/ | tutorial | intermediate | 20 | free | en | Team management, Coaching
Becoming a Coach | International Coaching Federation | https://coachingfederation.org/ | course | intermediate | 60 | paid | en | Coaching
Human Resources Learning | SHRM | https://www.shrm.org/ | course | intermediate | 40 | paid | en | Human resources, Recruiting
CIPD Qualifications | CIPD | https://www.cipd.org/ | course | intermediate | 150 | paid | en | Human resources, Employment law
Acas Training | Acas | https://www.acas.org.uk/training | course | beginner | 8 | paid | en | Employment law, Human resources
Learning How to Learn | Barbara Oakley and Terrence Sejnowski | https://www.coursera.org/learn/learning-how-to-learn | course | beginner | 15 | paid | en | Time management
Getting Things Done | David Allen | https://gettingthingsdone.com/ | book | beginner | 8 | paid | en | Time management, Organization
Calling Bullshit | Carl Bergstrom and Jevin West | https://callingbullshit.org/ | course | beginner | 20 | free | en | Critical thinking, Data analysis
Microsoft 365 Training | Microsoft | https://support.microsoft.com/en-us/training | course | beginner | 12 | free | en | Microsoft Office, Excel, PowerPoint
PowerPoint Help and Learning | Microsoft | https://support.microsoft.com/en-us/powerpoint | tutorial | beginner | 5 | free | en | PowerPoint, Presentation skills
Word Help and Learning | Microsoft | https://support.microsoft.com/en-us/word | tutorial | beginner | 5 | free | en | Microsoft Word
Google Workspace Learning Center | Google | https://support.google.com/a/users/ | docs | beginner | 6 | free | en | Google Workspace, Google Sheets, Spreadsheets
Notion Help | Notion | https://www.notion.com/help | docs | beginner | 4 | free | en | Notion
Zapier Learn | Zapier | https://learn.zapier.com/ | course | beginner | 4 | free | en | Zapier, Process automation, Automation
Power Automate Training | Microsoft | https://learn.microsoft.com/en-us/training/powerplatform/power-automate | course | beginner | 12 | free | en | Power Automate, Process automation, Automation
Typing Lessons | Typing.com | https://www.typing.com/ | practice | beginner | 10 | free | en | Typing, Data entry
Outlook Help and Learning | Microsoft | https://support.microsoft.com/en-us/outlook | docs | beginner | 4 | free | en | Microsoft Outlook
Access Help and Learning | Microsoft | https://support.microsoft.com/en-us/access | docs | beginner | 12 | free | en | Microsoft Access, Database
SharePoint Help and Learning | Microsoft | https://support.microsoft.com/en-us/sharepoint | docs | beginner | 6 | free | en | SharePoint
Visio Help and Learning | Microsoft | https://support.microsoft.com/en-us/visio | docs | beginner | 5 | free | en | Microsoft Visio
Teams Help and Learning | Microsoft | https://support.microsoft.com/en-us/teams | docs | beginner | 3 | free | en | Microsoft Teams
Slack Help Center | Slack | https://slack.com/help | docs | beginner | 2 | free | en | Slack
`
