import { vi as checks } from './vi/checks.ts';
import { vi as cli } from './vi/cli.ts';
import { vi as difference } from './vi/difference.ts';
import { vi as guide } from './vi/guide.ts';
import { vi as importing } from './vi/importing.ts';
import { vi as problems } from './vi/problems.ts';
import { vi as prose } from './vi/prose.ts';
import { vi as report } from './vi/report.ts';
import { vi as search } from './vi/search.ts';
import { vi as site } from './vi/site.ts';

export const vi = { checks, cli, difference, guide, importing, problems, prose, report, search, site };
