import type { ArchiveCheck } from './archive-check.ts';
import { brokenAnchor } from './broken-anchor.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { topicCase } from './topic-case.ts';

/** Every rule that holds files against each other. */
export const archiveChecks: readonly ArchiveCheck[] = [topicCase, brokenAnchor, nearDuplicate];
