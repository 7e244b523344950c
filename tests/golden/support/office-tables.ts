export * from '../../../src/sample/office/office-tables.ts';
