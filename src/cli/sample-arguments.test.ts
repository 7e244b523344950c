import { describe, expect, it } from 'vitest';
import { defaultSize } from '../sample/sample-size.ts';
import { sampleSizeOf } from './sample-arguments.ts';
import { StepFailed } from './steps.ts';

describe('the size that a command asks for', () => {
  it('is the default where nothing is said', () => expect(sampleSizeOf([])).toEqual(defaultSize));

  it('takes each number', () => {
    expect(sampleSizeOf(['--provinces', '5', '--tasks=20'])).toEqual({
      ...defaultSize,
      provinces: 5,
      tasks: 20,
    });
  });

  it.each([
    [['--provinces', '10000'], '--provinces=10000'],
    [['--tasks=-3'], '--tasks=-3'],
    [['--quarters', 'hai'], '--quarters=hai'],
    [['--seed=1.5'], '--seed=1.5'],
    [['--communes', '3'], '--communes'],
    [['5'], '5'],
    [['--tasks'], '--tasks'],
  ])('refuses %j in both languages', (args, named) => {
    let message = '';
    try {
      sampleSizeOf(args);
    } catch (error) {
      if (error instanceof StepFailed) message = error.message;
    }
    expect(message).toContain(named);
    expect(message).toMatch(/phải là|không hợp lệ/);
    expect(message).toMatch(/must be|not allowed/);
  });

  it('names every bad value at once', () => {
    expect(() => sampleSizeOf(['--tasks=0', '--seed=x'])).toThrow(
      /tasks=0[\s\S]*seed=x|seed=x[\s\S]*tasks=0/,
    );
  });
});
