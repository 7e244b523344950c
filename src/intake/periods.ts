export * from '../time/periods.ts';
