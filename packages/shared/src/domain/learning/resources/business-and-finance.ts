export const BUSINESS_AND_FINANCE = `
AccountingCoach | AccountingCoach | https://www.accountingcoach.com/ | tutorial | beginner | 30 | free | en | Accounting, Bookkeeping
Principles of Accounting: Financial Accounting | OpenStax | https://openstax.org/details/books/principles-financial-accounting | book | beginner | 80 | free | en | Financial accounting, Accounting
Principles of Accounting: Managerial Accounting | OpenStax | https://openstax.org/details/books/principles-managerial-accounting | book | intermediate | 70 | free | en | Management accounting, Budgeting, Accounting
Principles of Finance | OpenStax | https://openstax.org/details/books/principles-finance | book | beginner | 70 | free | en | Corporate finance, Financial analysis
Finance and Capital Markets | Khan Academy | https://www.khanacademy.org/economics-finance-domain/core-finance | course | beginner | 30 | free | en | Corporate finance, Accounting
ACCA Qualification | ACCA | https://www.accaglobal.com/ | course | advanced | 600 | paid | en | Accounting, Auditing, IFRS
AAT Qualifications | AAT | https://www.aat.org.uk/ | course | beginner | 200 | paid | en | Bookkeeping, Accounting
IFRS Standards | IFRS Foundation | https://www.ifrs.org/issued-standards/list-of-standards/ | docs | advanced | 40 | free | en | IFRS, Financial reporting
Valuation and Corporate Finance | Aswath Damodaran, NYU Stern | https://pages.stern.nyu.edu/~adamodar/ | course | advanced | 60 | free | en | Valuation, Corporate finance
Finance Theory I (15.401) | MIT OpenCourseWare | https://ocw.mit.edu/courses/15-401-finance-theory-i-fall-2008/ | course | intermediate | 60 | free | en | Corporate finance
Corporate Finance Institute | CFI | https://corporatefinanceinstitute.com/ | course | intermediate | 60 | paid | en | Financial modeling, Financial analysis, Valuation
Business and Financial Modeling | Wharton School | https://www.coursera.org/specializations/wharton-business-financial-modeling | course | beginner | 60 | paid | en | Financial modeling, Excel
Wall Street Prep | Wall Street Prep | https://www.wallstreetprep.com/ | course | advanced | 60 | paid | en | Financial modeling, Valuation
CFA Program | CFA Institute | https://www.cfainstitute.org/programs/cfa-program | course | advanced | 900 | paid | en | Financial analysis, Portfolio management
Investopedia | Investopedia | https://www.investopedia.com/ | docs | beginner | 15 | free | en | Financial analysis, Investment
Internal Audit Standards and Learning | Institute of Internal Auditors | https://www.theiia.org/ | docs | intermediate | 20 | free | en | Internal audit, Auditing
Fraud Resources and Training | ACFE | https://www.acfe.com/ | course | advanced | 40 | paid | en | Fraud detection, Auditing
Xero Central | Xero | https://central.xero.com/ | docs | beginner | 10 | free | en | Xero, Bookkeeping
QuickBooks Tutorials | Intuit | https://quickbooks.intuit.com/tutorials/ | video | beginner | 8 | free | en | QuickBooks, Bookkeeping
SAP Learning | SAP | https://learning.sap.com/ | course | beginner | 40 | free | en | SAP, SAP S/4HANA, ERP
Dynamics 365 Training | Microsoft | https://learn.microsoft.com/en-us/training/dynamics365/ | course | beginner | 30 | free | en | Microsoft Dynamics 365
Link and Learn Taxes | IRS | https://apps.irs.gov/app/vita/ | course | beginner | 30 | free | en | Tax preparation
Running Payroll | UK Government | https://www.gov.uk/running-payroll | docs | beginner | 4 | free | en | Payroll
Principles of Economics | OpenStax | https://openstax.org/details/books/principles-economics-3e | book | beginner | 80 | free | en | Economics
Business Law I Essentials | OpenStax | https://openstax.org/details/books/business-law-i-essentials | book | beginner | 30 | free | en | Contract law
Legal Information Institute | Cornell Law School | https://www.law.cornell.edu/ | docs | intermediate | 15 | free | en | Legal research
Introduction to Negotiation | Yale University | https://www.coursera.org/learn/negotiation | course | beginner | 30 | paid | en | Negotiation
Program on Negotiation | Harvard Law School | https://www.pon.harvard.edu/ | tutorial | intermediate | 10 | free | en | Negotiation
Procurement and Supply Qualifications | CIPS | https://www.cips.org/ | course | intermediate | 120 | paid | en | Procurement, Supplier management
GHG Protocol Standards | GHG Protocol | https://ghgprotocol.org/ | docs | intermediate | 12 | free | en | Sustainability, Carbon accounting
SDG Academy | SDSN | https://sdgacademy.org/ | course | beginner | 20 | free | en | Sustainability
Financial Markets | Yale University | https://www.coursera.org/learn/financial-markets-global | course | beginner | 35 | paid | en | Financial markets, Investment
Principles of Management | OpenStax | https://openstax.org/details/books/principles-management | book | beginner | 60 | free | en | Business administration, Strategy
Entrepreneurship | OpenStax | https://openstax.org/details/books/entrepreneurship | book | beginner | 50 | free | en | Entrepreneurship, Business planning
Compliance Qualifications | International Compliance Association | https://www.int-comp.org/ | course | intermediate | 80 | paid | en | Compliance
Insurance Designations | The Institutes | https://www.theinstitutes.org/ | course | intermediate | 80 | paid | en | Insurance
Candid Learning | Candid | https://learning.candid.org/ | course | beginner | 8 | free | en | Fundraising
`
