import { expect, test } from 'vitest';
import { applyEdits, formXml } from '../../../src/bundle/form-fill/edits.ts';
import { mainPart, paragraph, run, table } from '../../facts/form/word-by-hand.ts';
import { answersOf, fillIn, said } from './fill-by-hand.ts';

const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';
const control = (properties: string, content: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const box = (checked: string, more = ''): string =>
  control(
    `<w14:checkbox xmlns:w14="${W14}">${checked}${more}</w14:checkbox>`,
    '<w:r><w:rPr><w:rFonts w:ascii="MS Gothic"/></w:rPr><w:t>☐</w:t></w:r>',
  );

test('an empty cell takes the look of its mark, and each further line a paragraph like it', async () => {
  const mark = '<w:rPr><w:ins w:id="1" w:author="甲"/><w:b/><w:sz w:val="4"/></w:rPr>';
  const cell = `<w:p><w:pPr><w:jc w:val="center"/>${mark}<w:sectPr/></w:pPr></w:p>`;
  const { xml, after } = await fillIn(table(['项目名称', cell]), answersOf({ 项目名称: '甲 & 乙 < 丙\n第二行' }));
  expect(said(after)).toEqual(['项目名称=甲 & 乙 < 丙\n第二行']);
  const text = (words: string): string => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
  expect(xml).toContain(`${cell.replace('</w:p>', '')}${text('甲 &amp; 乙 &lt; 丙')}</w:p>`);
  expect(xml).toContain(`<w:p><w:pPr><w:jc w:val="center"/><w:rPr><w:b/></w:rPr></w:pPr>${text('第二行')}</w:p>`);
});

test('a paragraph that closes itself is opened', async () => {
  const { xml } = await fillIn(table(['项目名称', '<w:p w:rsidR="1"/>']), answersOf({ 项目名称: '甲' }));
  expect(xml).toContain('<w:p w:rsidR="1"><w:r><w:t xml:space="preserve">甲</w:t></w:r></w:p>');
});

test('lines to write on give way as far as the value is wide; two in one text', async () => {
  const body = paragraph('联系人：__________  电话：__________') + paragraph('Name: ________  Tel: ________');
  const { after } = await fillIn(body, answersOf({ 联系人: '张三', 电话: '1', Name: 'Li', Tel: '12345678901' }));
  expect(after.lines.map(({ text }) => text)).toEqual([
    '联系人：张三______  电话：1_________',
    'Name: Li______  Tel: 12345678901',
  ]);
});

test('underlined spaces and tabs stay underlined', async () => {
  const underlined = (inner: string): string => `<w:r><w:rPr><w:u w:val="single"/></w:rPr>${inner}</w:r>`;
  const body = [
    `<w:p>${run('联系人：')}${underlined('<w:t xml:space="preserve">        </w:t>')}</w:p>`,
    `<w:p>${run('电话：')}${underlined('<w:tab/>')}</w:p>`,
  ].join('');
  const { xml } = await fillIn(body, answersOf({ 联系人: '张三', 电话: '1' }));
  expect(xml).toContain(underlined('<w:t xml:space="preserve">张三    </w:t>'));
  expect(xml).toContain(underlined('<w:t xml:space="preserve">1</w:t><w:tab/>'));
});

test('a prompt goes with its look; what is printed before a unit stays', async () => {
  const prompt = '<w:p><w:r><w:rPr><w:color w:val="808080"/><w:sz w:val="21"/></w:rPr><w:t>待补充</w:t></w:r></w:p>';
  const body = table(['项目名称', prompt, '人数', '____人', '投资', '____万元']);
  const { xml, after, plan } = await fillIn(body, answersOf({ 项目名称: '甲', 人数: '120', 投资: '5000000' }));
  expect(xml).toContain('<w:r><w:rPr><w:sz w:val="21"/></w:rPr><w:t xml:space="preserve">甲</w:t></w:r>');
  expect(said(after).slice(0, 2)).toEqual(['项目名称=甲', '人数=120人']);
  expect(plan.homeless).toMatchObject([{ path: '投资', why: 'other-unit' }]);
  expect(plan.proposals.map(({ sure }) => sure)).toEqual([true, false]);
});

test('a control no longer shows its prompt nor what it is bound to; a list takes only what it offers', async () => {
  const items = '<w:listItem w:displayText="出行" w:value="1"/><w:listItem w:displayText="能源" w:value="2"/>';
  const bound = '<w:dataBinding w:xpath="/a" w:storeItemID="{1}"/><w:showingPlcHdr/>';
  const grey = '<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>单击此处输入文字。</w:t></w:r>';
  const body = table(
    ['项目名称', `<w:p>${control(`${bound}<w:text/>`, grey)}</w:p>`],
    ['所属领域', `<w:p>${control(`<w:showingPlcHdr/><w:dropDownList>${items}</w:dropDownList>`, grey)}</w:p>`],
    ['所属行业', `<w:p>${control(`<w:showingPlcHdr/><w:dropDownList>${items}</w:dropDownList>`, grey)}</w:p>`],
    ['项目编号', `<w:p>${control(`<w:lock w:val="contentLocked"/><w:showingPlcHdr/><w:text/>`, grey)}</w:p>`],
  );
  const given = { 项目名称: '甲', 所属领域: ['能源'], 所属行业: ['采矿'], 项目编号: '7' };
  const { xml, after, plan } = await fillIn(body, answersOf(given));
  expect(said(after)).toEqual([
    '项目名称=甲',
    '所属领域=能源',
    '所属行业=∅?单击此处输入文字。',
    '项目编号=∅?单击此处输入文字。',
  ]);
  expect(xml).not.toContain('dataBinding');
  expect(xml.match(/showingPlcHdr/g)).toHaveLength(2);
  expect(xml).toContain('<w:r><w:rPr></w:rPr><w:t xml:space="preserve">甲</w:t></w:r>');
  expect(plan.homeless.map(({ path, why }) => [path, why])).toEqual([
    ['所属行业', 'not-offered'],
    ['项目编号', 'locked'],
  ]);
});

test('boxes of every kind are ticked: characters, symbols, controls, fields', async () => {
  const symbol = '<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>';
  const field = `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="c"/><w:checkBox><w:sizeAuto/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const checked = '<w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="MS Gothic"/>';
  const body = table(
    ['单位性质', '□政府 □企业 □其他'],
    ['所属领域', '□出行 □治理 □能源'],
    ['级别', '○国家级 ○省级'],
    ['是否首次', `<w:p>${symbol}${run('是 ')}${symbol}${run('否')}</w:p>`],
    ['是否公开', `<w:p>${box(checked)}${run('是 ')}${box('')}${run('否')}</w:p>`],
    ['是否获奖', `<w:p>${field}${run('是 ')}${field}${run('否')}</w:p>`],
  );
  const given = {
    单位性质: ['企业'],
    所属领域: ['出行', '能源'],
    级别: ['省级'],
    是否首次: ['否'],
    是否公开: ['是'],
    是否获奖: ['是'],
  };
  const { xml, after } = await fillIn(body, answersOf(given));
  expect(said(after)).toEqual([
    '单位性质=-政府+企业-其他',
    '所属领域=+出行-治理+能源',
    '级别=-国家级+省级',
    '是否首次=-是+否',
    '是否公开=+是-否',
    '是否获奖=+是-否',
  ]);
  expect(after.lines.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['□政府 ☑企业 □其他', '☑出行 □治理 ☑能源', '○国家级 ●省级']),
  );
  expect(xml).toContain('<w14:checked w14:val="1"/>');
  expect(xml).toContain('<w:checkBox><w:sizeAuto/><w:checked w:val="1"/></w:checkBox>');
});

test('a box for what the form does not offer is ticked nowhere', async () => {
  const { plan } = await fillIn(table(['单位性质', '□政府 □企业']), answersOf({ 单位性质: ['协会'] }));
  expect(plan.proposals).toEqual([]);
  expect(plan.homeless).toMatchObject([{ path: '单位性质', why: 'not-offered' }]);
});

test('a field of the old kind shows its text, or the item that is chosen', async () => {
  const part = (type: string, data = ''): string => `<w:r><w:fldChar w:fldCharType="${type}">${data}</w:fldChar></w:r>`;
  const text = part('begin', '<w:ffData><w:name w:val="t"/><w:textInput/></w:ffData>') + part('separate') + part('end');
  const entries = '<w:listEntry w:val="出行"/><w:listEntry w:val="能源"/>';
  const list = part('begin', `<w:ffData><w:name w:val="l"/><w:ddList>${entries}</w:ddList></w:ffData>`) + part('end');
  const body = `<w:p>${run('经办人：')}${text}</w:p><w:p>${run('所属领域：')}${list}</w:p>`;
  const { after, before } = await fillIn(body, answersOf({ 经办人: '张三', 所属领域: ['能源'] }));
  expect(said(before)).toEqual(['经办人=∅', '所属领域=出行']);
  expect(said(after)).toEqual(['经办人=张三', '所属领域=出行']);
});

test('what XML cannot hold is left out', async () => {
  const { after } = await fillIn(table(['项目名称', '']), answersOf({ 项目名称: '甲\u0000\u0007\ud800乙\ufffe' }));
  expect(said(after)).toEqual(['项目名称=甲乙']);
});

test('without any change the part is the very same', () => {
  const xml = `<?xml version="1.0"?>\r\n${mainPart(table(['项目名称', '']))}\n`;
  expect(applyEdits(xml, [])).toBe(xml);
  expect(formXml(xml).xml).toBe(xml);
});

test('two changes of one place are refused', () => {
  const edit = { kind: 'raw', start: 1, end: 3, put: '' } as const;
  expect(() => applyEdits('abcdef', [edit, { ...edit, start: 2 }])).toThrow('two changes');
});

test('where the form counts in another unit, nothing is filled in and the unit stays', async () => {
  const body = table(
    ['服务人数', '（万人）'],
    ['注册资本（万元）', ''],
    ['总投资', '（单位：亿元）'],
    ['员工人数', '（人）'],
    ['年产值', '约____（万元）'],
    ['Revenue (RMB million)', ''],
    ['净利润/万元', ''],
    ['总产值（单位：万元，保留两位小数）', ''],
    ['惠及人口', '', '万人'],
    ['专利数（件）', ''],
  );
  const given = {
    服务人数: '4862000',
    注册资本: '50000000',
    总投资: '1250.5',
    员工人数: '356',
    Revenue: '7',
    净利润: '8',
    总产值: '9',
    惠及人口: '10',
  };
  const { plan, after } = await fillIn(body, answersOf({ ...given, 专利数: '3' }));
  expect(plan.homeless.map(({ path, why }) => `${path} ${why}`)).toEqual(
    Object.keys(given).map((path) => `${path} other-unit`),
  );
  expect(plan.proposals.map(({ path, sure }) => [path, sure])).toEqual([['专利数', false]]);
  expect(after.lines.map(({ text }) => text)).toContain('（万人）');
});

test('a figure with its unit is filled in where the label asks for that unit', async () => {
  const { after } = await fillIn(table(['注册资本（万元）', '']), answersOf({ 注册资本: '5000万元' }));
  expect(said(after)).toEqual(['注册资本（万元）=5000万元']);
});

test('labels in one paragraph with line breaks between them: each answer behind its own', async () => {
  const lines = '<w:t>中文：</w:t><w:br/><w:t>英文：</w:t>';
  const oneRun = `<w:p><w:r>${lines}</w:r></w:p>`;
  const inOneText = `<w:p>${run('姓名：')}<w:r><w:br/><w:t xml:space="preserve">电话： 邮箱：</w:t></w:r></w:p>`;
  const body = table(['项目名称', oneRun], ['联系人', inOneText]);
  const { after } = await fillIn(
    body,
    answersOf({ 项目名称中文: '甲', 项目名称英文: 'A', 姓名: '张', 电话: '1', 邮箱: 'b' }),
  );
  expect(said(after)).toEqual([
    '项目名称/中文=甲',
    '项目名称/英文=A',
    '联系人/姓名=张',
    '联系人/电话=1',
    '联系人/邮箱=b',
  ]);
});

test('all lines of an answer look the same where a prompt in grey italics stood', async () => {
  const look = '<w:rPr><w:i/><w:color w:val="808080"/><w:sz w:val="21"/></w:rPr>';
  const prompt = `<w:p><w:r>${look}<w:t>（请简述项目背景）</w:t></w:r></w:p>`;
  const { xml } = await fillIn(table(['项目简介', prompt]), answersOf({ 项目简介: '甲\n乙' }));
  const line = (text: string): string => `<w:rPr><w:sz w:val="21"/></w:rPr><w:t xml:space="preserve">${text}</w:t>`;
  expect(xml).toContain(line('甲'));
  expect(xml).toContain(line('乙'));
});

test('an answer goes behind or below its label where the room is in the same cell', async () => {
  const broken = '<w:p><w:r><w:t>案例简介（500字以内）：</w:t></w:r><w:r><w:br/></w:r></w:p>';
  const blank = `${paragraph('推广价值：')}<w:p/><w:p/>`;
  const { after } = await fillIn(table([broken], [blank], ['电话', '']), answersOf({ 案例简介: '甲', 推广价值: '乙' }));
  expect(after.lines.map(({ text }) => text)).toEqual(['案例简介（500字以内）：\n甲', '推广价值：乙', '电话']);
});

test('options printed by their letters are left to a person; where a letter is asked for, a person agrees', async () => {
  const body = table(['单位性质', 'A. 政府 B. 企业 C. 其他'], ['所属领域（填序号）', '']);
  const { plan, after } = await fillIn(body, answersOf({ 单位性质: '企业', 所属领域: '能源' }));
  expect(plan.homeless.map(({ path, why }) => [path, why])).toEqual([['单位性质', 'no-room']]);
  expect(plan.proposals.map(({ path, sure }) => [path, sure])).toEqual([['所属领域', false]]);
  expect(after.lines.map(({ text }) => text)).toContain('A. 政府 B. 企业 C. 其他');
});

test('a placeholder of the manifest is not filled in, and one of the form gives way', async () => {
  const body = table(['项目名称', ''], ['联系人', '待补充。'], ['单位', '由XX单位建设']);
  const { plan, after } = await fillIn(body, answersOf({ 项目名称: '待补充', 联系人: '张三', 单位: '甲' }));
  expect(said(after)).toEqual(['项目名称=∅', '联系人=张三', '单位=由XX单位建设?XX单位']);
  expect(plan.homeless.map(({ path, why }) => [path, why])).toEqual([['项目名称', 'placeholder']]);
  expect(plan.there.map(({ path, same, entry }) => [path, same, entry.placeholder])).toEqual([
    ['单位', false, 'XX单位'],
  ]);
});
