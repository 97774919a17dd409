// Measures the detector of seals on the labelled pages: npm run eval:seals
await import('../../dist/eval-seals.js');
