import { describe, expect, test } from 'vitest';
import { findLocalPaths } from '../../../src/base/identifiers/local-path.ts';

const found = (text: string): string[] => findLocalPaths(text).map(({ value, sure }) => `${value}${sure ? '' : '?'}`);

describe('paths on somebody’s computer in a text', () => {
  test.each<[string, readonly string[]]>([
    ['底稿见 C:\\Users\\张三\\桌面\\方案.docx，请核对', ['C:\\Users\\张三\\桌面\\方案.docx']],
    ['文件在D:\\项目\\终稿.docx里，另见E:/资料/图/1.png。', ['D:\\项目\\终稿.docx', 'E:/资料/图/1.png']],
    ['path = "C:\\\\Users\\\\zhang\\\\a.txt"', ['C:\\\\Users\\\\zhang\\\\a.txt']],
    ['数据放在\\\\server\\share\\张三\\表.xlsx（内网）', ['\\\\server\\share\\张三\\表.xlsx']],
    ['see /home/zhang/data/a.csv.', ['/home/zhang/data/a.csv?']],
    ['导出到/Users/zhang/Desktop/图.png', ['/Users/zhang/Desktop/图.png?']],
    [
      'file:///C:/Users/zhang/a.docx 和 file://server/share/b.doc',
      ['file:///C:/Users/zhang/a.docx', 'file://server/share/b.doc'],
    ],
  ])('%s', (text, paths) => expect(found(text)).toEqual(paths));

  test.each([
    '网址 https://example.cn/home/zhang/index.html，ftp://example.cn/Users/a/b',
    'www.example.cn/home/news/1 example.cn/Users/list/2',
    '完成率 100/200，and/or，km/h，2025/05/20，他/她，A/B 测试',
    '访问 /home 或 /home/index 页面',
    '方案A:/B，比例 3:\\4，http:/x/y，t:/',
    '安装在 C:\\Windows\\System32、C:\\Windows，或 C:\\Program Files\\App',
    '\\\\alpha + \\beta \\\\ 换行',
    '盘符 C:\\ 和 D:',
  ])('none in: %s', (text) => expect(found(text)).toEqual([]));

  test('a text made to take long takes no time to speak of', () => {
    for (const part of ['C:\\a', '\\\\a', '/home/a', 'file:/', 'C:\\a.a中', '/', '\\']) {
      expect(findLocalPaths(part.repeat(100_000)).length).toBeGreaterThanOrEqual(0);
    }
  });
});
