import { describe, expect, it, vi } from 'vitest';
import { memo, memoByName } from './memo.ts';

describe('memo(create)', () => {
  it('creates once for each object, also when the result is undefined', () => {
    const create = vi.fn((key: { value?: number }) => key.value);
    const remembered = memo(create);
    const [one, none] = [{ value: 1 }, {}];
    expect([remembered(one), remembered(none), remembered(one), remembered(none)]).toEqual([
      1,
      undefined,
      1,
      undefined,
    ]);
    expect(create).toHaveBeenCalledTimes(2);
  });
});

describe('memoByName(create)', () => {
  it('creates once for each object and name', () => {
    const create = vi.fn((key: { value: number }, name: string) => `${name}${key.value}`);
    const remembered = memoByName(create);
    const [one, two] = [{ value: 1 }, { value: 2 }];
    const asked = [remembered(one, 'a'), remembered(one, 'b'), remembered(two, 'a'), remembered(one, 'a')];
    expect(asked).toEqual(['a1', 'b1', 'a2', 'a1']);
    expect(create).toHaveBeenCalledTimes(3);
  });
});
