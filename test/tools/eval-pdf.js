// Compares the PDF readers with a table of known counts: npm run eval:pdf -- <folder with pdf.csv and pdf/>
await import('../../dist/eval-pdf.js');
