export { aCompany, type CompanyBuilder } from './aCompany';
