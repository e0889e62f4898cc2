export { aCompany, type CompanyBuilder } from './aCompany';
export { aMigration, type MigrationBuilder } from './aMigration';
