import fc from "fast-check";

/**
 * Property tests draw the same cases in every run, so that a red run is about the change at hand.
 * PROPERTY_SEED (a whole number) draws others, to go looking for what no run has tried yet.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_125) });
