// An English form by the npm library docx; run by make_forms.py, which installs that library for it.
import { writeFileSync } from 'node:fs';
import {
  CheckBox,
  Document,
  Footer,
  Header,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

const words = (text) => new Paragraph({ children: [new TextRun(text)] });
const cell = (content, options = {}) =>
  new TableCell({
    children: [].concat(content).map((one) => (typeof one === 'string' ? words(one) : one)),
    ...options,
  });
const row = (...cells) => new TableRow({ children: cells });
const full = (rows) => new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows });
const bold = (text) => cell(new Paragraph({ children: [new TextRun({ text, bold: true })] }));

const details = full([
  row(cell('Project name *'), cell('One City, One Network', { columnSpan: 3 })),
  row(cell('Organisation'), cell('XX Company'), cell('Country'), cell('')),
  row(cell('Contact', { rowSpan: 2 }), cell('Name'), cell('Zhang Shili', { columnSpan: 2 })),
  row(cell('E-mail'), cell('Click or tap here to enter text.', { columnSpan: 2 })),
  row(
    cell('First submission?'),
    cell(
      new Paragraph({
        children: [
          new CheckBox({ checked: true, checkedState: { value: '2612' }, uncheckedState: { value: '2610' } }),
          new TextRun(' Yes  '),
          new CheckBox({ checked: false }),
          new TextRun(' No'),
        ],
      }),
      { columnSpan: 3 },
    ),
  ),
  row(cell('Summary (max. 300 words)', { columnSpan: 4 })),
  row(cell(['Please describe the project in plain words.', ''], { columnSpan: 4 })),
]);
const team = full([
  new TableRow({ tableHeader: true, children: ['Name', 'Role', 'Organisation'].map(bold) }),
  row(cell('Li Yangben'), cell('Architect'), cell('Example Tech Co., Ltd.')),
  row(cell('TBD'), cell(''), cell('')),
]);
const document = new Document({
  creator: 'Example City',
  sections: [
    {
      headers: { default: new Header({ children: [words('[Insert name of applicant]')] }) },
      footers: { default: new Footer({ children: [words('Example City')] }) },
      children: [
        words('Application form'),
        words('Name of applicant: ______________'),
        words('The MAXX platform has served X-ray clinics since 2021.'),
        details,
        words('Project team'),
        team,
        words('Signature: ____________   Date: ____________'),
      ],
    },
  ],
});
writeFileSync(process.argv[2], await Packer.toBuffer(document));
