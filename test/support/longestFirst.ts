// The order of test files: those that open browsers, servers and databases begin. One of them that began last would go on alone
// while the other cores wait.

import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const longest = ['test/journeys/', 'test/contract/', 'test/unit/apps/'];

export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((left, right) => findRank(left) - findRank(right));
  }
}

function findRank({ moduleId, project }: TestSpecification): number {
  const path = relative(project.config.root, moduleId).replaceAll('\\', '/');
  const rank = longest.findIndex((folder) => path.startsWith(folder));
  return rank < 0 ? longest.length : rank;
}
