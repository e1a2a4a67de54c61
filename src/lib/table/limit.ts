import { createProblem, type Problem } from './problem.ts';

/** A million broken rows must not become ten million messages. */
const problemLimit = 1000;

export interface Collector {
  readonly add: (problem: Problem) => void;
  /** What was added, up to the limit; beyond it one "file/more" says how many were left out. */
  readonly finish: () => Problem[];
}

/** Collects the problems of one file up to the limit and counts the rest, so that "all at once" stays bounded. */
export function createCollector(file: string): Collector {
  const problems: Problem[] = [];
  let left = 0;
  return {
    add: (problem) => {
      if (problem.kind === 'file/more') left += problem.count;
      else if (problems.length < problemLimit) problems.push(problem);
      else left += 1;
    },
    finish: () => (left === 0 ? problems : [...problems, createProblem({ file }, { kind: 'file/more', count: left })]),
  };
}

/** The same limit over problems of many files that come from several checks; the order of the files is kept. */
export function limitProblems(problems: readonly Problem[]): Problem[] {
  const collectors = new Map<string, Collector>();
  for (const problem of problems) {
    const collector = collectors.get(problem.file) ?? createCollector(problem.file);
    collectors.set(problem.file, collector);
    collector.add(problem);
  }
  return [...collectors.values()].flatMap((collector) => collector.finish());
}
