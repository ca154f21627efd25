export { htmlFaults } from '../../scripts/audit/html-faults.ts';
