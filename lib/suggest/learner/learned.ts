import type { Calibration } from "./calibration.ts";
import type { FeatureSpace } from "./feature-space.ts";

/** What was learned from coded answers: all that is needed to score others. */
export interface Learned {
  readonly space: FeatureSpace;
  /** Places in the codebook of the themes that something was learned of. */
  readonly columns: readonly number[];
  /** How much a feature speaks for a theme, in shares of a decision: `space.size × columns.length`. */
  readonly weights: Float32Array;
  readonly calibration: Calibration;
  /** By place in the codebook: how often a theme is confirmed, beside an even share of all. */
  readonly relativeRates: readonly number[];
  /** By place in the codebook: the probability from which on a theme is ticked. */
  readonly thresholds: readonly number[];
  /** Answers that it was learned from. */
  readonly examples: number;
}
