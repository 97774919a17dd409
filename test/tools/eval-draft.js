// Measures what `program draft` makes of the labelled sentences: npm run eval:draft
await import('../../dist/eval-draft.js');
