export const PRODUCT_AND_PROJECTS = `
Google Project Management Certificate | Google | https://www.coursera.org/professional-certificates/google-project-management | course | beginner | 160 | paid | en | Project management, Agile, Scrum
PMBOK Guide and Standards | Project Management Institute | https://www.pmi.org/standards/pmbok | book | intermediate | 40 | paid | en | Project management, Stakeholder management
PRINCE2 | PRINCE2.com | https://www.prince2.com/ | course | intermediate | 30 | paid | en | PRINCE2, Project management
The Scrum Guide | Ken Schwaber and Jeff Sutherland | https://scrumguides.org/ | docs | beginner | 2 | free | en | Scrum
Scrum.org Resources | Scrum.org | https://www.scrum.org/resources | tutorial | intermediate | 15 | free | en | Scrum, Agile
Manifesto for Agile Software Development | Kent Beck and others | https://agilemanifesto.org/ | docs | beginner | 1 | free | en | Agile
The Agile Coach | Atlassian | https://www.atlassian.com/agile | tutorial | beginner | 12 | free | en | Agile, Scrum, Kanban
Jira Guides | Atlassian | https://www.atlassian.com/software/jira/guides | docs | beginner | 6 | free | en | Jira
Confluence Guides | Atlassian | https://www.atlassian.com/software/confluence/resources/guides | docs | beginner | 4 | free | en | Confluence
The Kanban Guide | Kanban Guides | https://kanbanguides.org/ | docs | beginner | 2 | free | en | Kanban
Shape Up | Ryan Singer, Basecamp | https://basecamp.com/shapeup | book | intermediate | 6 | free | en | Product management, Project management
Inspired | Marty Cagan | https://www.svpg.com/books/inspired-how-to-create-tech-products-customers-love-2nd-edition/ | book | intermediate | 10 | paid | en | Product management
Product Articles | Silicon Valley Product Group | https://www.svpg.com/articles/ | tutorial | intermediate | 12 | free | en | Product management
Product Talk | Teresa Torres | https://www.producttalk.org/ | tutorial | intermediate | 10 | free | en | Product discovery, Product management
The Mom Test | Rob Fitzpatrick | https://www.momtestbook.com/ | book | beginner | 5 | paid | en | User research, Product discovery
The Lean Startup | Eric Ries | https://theleanstartup.com/ | book | beginner | 10 | paid | en | Entrepreneurship, Product management
Startup School | Y Combinator | https://www.startupschool.org/ | course | beginner | 20 | free | en | Entrepreneurship
What Matters: OKRs | John Doerr | https://www.whatmatters.com/ | tutorial | beginner | 4 | free | en | OKRs
Business Analysis Body of Knowledge | IIBA | https://www.iiba.org/ | book | intermediate | 40 | paid | en | Business analysis, Requirements analysis
BPMN Tutorial | Camunda | https://camunda.com/bpmn/ | tutorial | beginner | 3 | free | en | BPMN, Process modeling
Six Sigma Resources | ASQ | https://asq.org/quality-resources/six-sigma | docs | beginner | 10 | free | en | Six Sigma, Process improvement
Explore Lean | Lean Enterprise Institute | https://www.lean.org/explore-lean/ | docs | beginner | 6 | free | en | Lean, Process improvement, Manufacturing
The ADKAR Model | Prosci | https://www.prosci.com/methodology/adkar | docs | beginner | 3 | free | en | Change management
ISO 31000 Risk Management | ISO | https://www.iso.org/iso-31000-risk-management.html | docs | intermediate | 6 | paid | en | Risk management
ISO 9001 Quality Management | ISO | https://www.iso.org/iso-9001-quality-management.html | docs | intermediate | 8 | paid | en | ISO 9001, Quality management
Quality Resources | ASQ | https://asq.org/quality-resources | docs | beginner | 10 | free | en | Quality management, Quality assurance
ITIL Certification | PeopleCert | https://www.peoplecert.org/ | course | beginner | 20 | paid | en | ITIL
Project Management Professional | Project Management Institute | https://www.pmi.org/certifications/project-management-pmp | course | advanced | 80 | paid | en | PMP, Project management
Asana Academy | Asana | https://academy.asana.com/ | course | beginner | 6 | free | en | Asana
Trello Guide | Atlassian | https://trello.com/guide | docs | beginner | 3 | free | en | Trello
Smartsheet Help | Smartsheet | https://help.smartsheet.com/ | docs | beginner | 6 | free | en | Smartsheet
Project Help and Learning | Microsoft | https://support.microsoft.com/en-us/project | docs | beginner | 10 | free | en | Microsoft Project
`
