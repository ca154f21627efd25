import { en as checks } from './en/checks.ts';
import { en as cli } from './en/cli.ts';
import { en as difference } from './en/difference.ts';
import { en as guide } from './en/guide.ts';
import { en as importing } from './en/importing.ts';
import { en as problems } from './en/problems.ts';
import { en as prose } from './en/prose.ts';
import { en as report } from './en/report.ts';
import { en as search } from './en/search.ts';
import { en as site } from './en/site.ts';
import type { Strings } from './strings.ts';

export const en: Strings = {
  checks,
  cli,
  difference,
  guide,
  importing,
  problems,
  prose,
  report,
  search,
  site,
};
