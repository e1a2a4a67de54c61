/** The rough outline of the city: a rounded, slightly dented blob. */
import type { Position } from './position.ts';
import type { Random } from './random.ts';

/** How far out a position lies; equal values form concentric outlines. */
export type Outline = (position: Position) => number;

/** A flattened circle with three low waves on it, turned by chance. */
export function createOutline(random: Random): Outline {
  const turn = () => random.between(0, 2 * Math.PI);
  const waves = [
    { size: 0.08, count: 2, phase: turn() },
    { size: 0.06, count: 3, phase: turn() },
    { size: 0.03, count: 5, phase: turn() },
  ];
  return ([x, y]) => {
    const angle = Math.atan2(y, x);
    const radius = waves.reduce((sum, wave) => sum + wave.size * Math.cos(wave.count * angle + wave.phase), 1);
    return Math.hypot(x / 1.1, y * 1.1) / radius;
  };
}
