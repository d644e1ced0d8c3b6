const RESAMPLES = 10_000;
const SEED = 20_261_120;

/** The mean of some values, and its 95 % interval by bootstrap: the same at every call. */
export function interval(values) {
  const random = generator(SEED);
  const means = Float64Array.from({ length: RESAMPLES }, () => {
    let sum = 0;
    for (let i = 0; i < values.length; i++) {
      sum += values[Math.floor(random() * values.length)];
    }
    return sum / values.length;
  }).sort();
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return { mean, low: means[RESAMPLES * 0.025], high: means[RESAMPLES * 0.975] };
}

/** Marsaglia's xorshift with 32 bits, from 0 to below 1. */
function generator(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
