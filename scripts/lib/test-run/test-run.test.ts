import { describe, expect, it, vi } from 'vitest';
import { formatResults, formatTotal } from './report.ts';
import { runStage, skipStage, type Stage } from './stage.ts';

const stageOf = (code: string, more: Partial<Stage> = {}): Stage => ({
  name: 'stage',
  command: ['node', '-e', code],
  ...more,
});

async function runQuietly(stage: Stage) {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const result = await runStage(stage);
  const printed = log.mock.calls.flat().join('\n');
  log.mockRestore();
  return { ...result, printed };
}

describe('runStage', () => {
  it('counts a program that succeeds as one and keeps its output to itself', async () => {
    const result = await runQuietly(stageOf("console.log('banyak kata'.toUpperCase())"));
    expect(result).toMatchObject({ passed: 1, failed: 0 });
    expect(result.printed).not.toContain('BANYAK KATA');
  });

  it('counts a program that fails as one and shows what it said', async () => {
    const result = await runQuietly(stageOf("console.error('salah'.toUpperCase()); process.exit(3)"));
    expect(result).toMatchObject({ passed: 0, failed: 1 });
    expect(result.printed).toContain('SALAH');
  });

  it('counts a program that cannot start, and a test run without tests, as failed', async () => {
    expect(await runQuietly({ name: 'stage', command: ['tidak-ada-program-ini'] })).toMatchObject({
      passed: 0,
      failed: 1,
    });
    expect(await runQuietly(stageOf('', { counts: true }))).toMatchObject({ passed: 0, failed: 1 });
  });

  it('hands the environment on', async () => {
    expect(await runQuietly(stageOf("process.exit(process.env.A === 'b' ? 0 : 1)", { env: { A: 'b' } }))).toMatchObject(
      { failed: 0 },
    );
  });
});

describe('the report', () => {
  it('has a line per stage and ends with the sums', () => {
    const results = [
      { name: 'lint', passed: 1, failed: 0, seconds: 2.34 },
      { name: 'unit', passed: 40, failed: 2, seconds: 10 },
      skipStage(stageOf(''), 'build'),
    ];
    expect(formatResults(results)).toMatchInlineSnapshot(`
      "lint            passed         1/1     2.3 s
      unit            FAILED       40/42    10.0 s
      stage           NOT RUN        0/1     0.0 s  needs: build"
    `);
    expect(formatTotal(results)).toBe('41 passed, 3 failed');
  });
});
