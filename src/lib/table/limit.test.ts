import { expect, test } from 'vitest';
import { limitProblems } from './limit.ts';
import { createProblem, type Problem } from './problem.ts';

const many = (file: string, count: number): Problem[] =>
  Array.from({ length: count }, (_, at) => createProblem({ file, row: at + 1 }, { kind: 'cell/url' }));

test('each file has its own limit, and what is left out is counted', () => {
  const limited = limitProblems([...many('a.csv', 1002), ...many('b.csv', 3)]);
  expect(limited.filter(({ file }) => file === 'b.csv')).toHaveLength(3);
  expect(limited.filter(({ file }) => file === 'a.csv')).toHaveLength(1001);
  expect(limited).toContainEqual(createProblem({ file: 'a.csv' }, { kind: 'file/more', count: 2 }));
});

test('what an earlier limit left out is counted too', () => {
  const earlier = createProblem({ file: 'a.csv' }, { kind: 'file/more', count: 7 });
  expect(limitProblems([...many('a.csv', 1000), earlier, ...many('a.csv', 1)]).at(-1)).toEqual(
    createProblem({ file: 'a.csv' }, { kind: 'file/more', count: 8 }),
  );
});

test('a short list stays as it is', () => {
  expect(limitProblems(many('a.csv', 2))).toEqual(many('a.csv', 2));
});
