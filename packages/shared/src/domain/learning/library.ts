import { CLOUD_AND_SECURITY_PROJECTS } from './projects/cloud-and-security.ts'
import { DATA_PROJECTS } from './projects/data.ts'
import { DESIGN_PROJECTS } from './projects/design.ts'
import { HEALTH_AND_TEACHING_PROJECTS } from './projects/health-and-teaching.ts'
import { LANGUAGES_AND_WRITING_PROJECTS } from './projects/languages-and-writing.ts'
import { LOGISTICS_AND_TRADES_PROJECTS } from './projects/logistics-and-trades.ts'
import { MARKETING_AND_SALES_PROJECTS } from './projects/marketing-and-sales.ts'
import { PRODUCT_AND_BUSINESS_PROJECTS } from './projects/product-and-business.ts'
import { PROGRAMMING_PROJECTS } from './projects/programming.ts'
import { WEB_PROJECTS } from './projects/web.ts'
import { readResources, withIds } from './read-resources.ts'
import { BUSINESS_AND_FINANCE } from './resources/business-and-finance.ts'
import { CLOUD_AND_SECURITY } from './resources/cloud-and-security.ts'
import { DATA } from './resources/data.ts'
import { DESIGN } from './resources/design.ts'
import { HEALTH_AND_CARE } from './resources/health-and-care.ts'
import { LOGISTICS_AND_TRADES } from './resources/logistics-and-trades.ts'
import { MARKETING_AND_WRITING } from './resources/marketing-and-writing.ts'
import { PRODUCT_AND_PROJECTS } from './resources/product-and-projects.ts'
import { PROGRAMMING } from './resources/programming.ts'
import { SALES_AND_SERVICE } from './resources/sales-and-service.ts'
import { SPOKEN_LANGUAGES } from './resources/spoken-languages.ts'
import { TEACHING } from './resources/teaching.ts'
import { WEB } from './resources/web.ts'
import type { Library } from './shapes.ts'

export const LIBRARY: Library = {
  resources: [
    PROGRAMMING,
    WEB,
    DATA,
    CLOUD_AND_SECURITY,
    DESIGN,
    PRODUCT_AND_PROJECTS,
    BUSINESS_AND_FINANCE,
    MARKETING_AND_WRITING,
    SALES_AND_SERVICE,
    HEALTH_AND_CARE,
    TEACHING,
    LOGISTICS_AND_TRADES,
    SPOKEN_LANGUAGES,
  ].flatMap(readResources),
  projects: withIds([
    ...PROGRAMMING_PROJECTS,
    ...WEB_PROJECTS,
    ...DATA_PROJECTS,
    ...CLOUD_AND_SECURITY_PROJECTS,
    ...DESIGN_PROJECTS,
    ...PRODUCT_AND_BUSINESS_PROJECTS,
    ...MARKETING_AND_SALES_PROJECTS,
    ...HEALTH_AND_TEACHING_PROJECTS,
    ...LOGISTICS_AND_TRADES_PROJECTS,
    ...LANGUAGES_AND_WRITING_PROJECTS,
  ]),
}
