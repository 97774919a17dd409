import type { Bilingual } from '../base/language.ts';

/** What the keys are called that every manifest has, whatever its program. */
export const MANIFEST_LABELS: Readonly<Record<string, Bilingual>> = {
  category: { zh: '申报类别', en: 'Category' },
  'applicant.name': { zh: '申报单位名称', en: 'Applicant name' },
  'applicant.kind': { zh: '申报单位类型', en: 'Kind of applicant' },
  'applicant.country': { zh: '国家', en: 'Country' },
  'applicant.city': { zh: '城市', en: 'City' },
  'applicant.website': { zh: '网站', en: 'Website' },
  'applicant.zone': { zh: '所在时区', en: 'Time zone' },
  'contact.name': { zh: '联系人姓名', en: 'Contact name' },
  'contact.email': { zh: '联系邮箱', en: 'Contact e-mail' },
  'contact.phone': { zh: '联系电话', en: 'Contact phone' },
  'contact.address': { zh: '联系地址', en: 'Contact address' },
  'delivery.to': { zh: '收件邮箱', en: 'Recipient address' },
  'materials[].title': { zh: '材料名称', en: 'Title of the material' },
};

/** What is called how where several submissions are looked at together: they, and who sends them in. */
export const RECOMMENDATION_LABELS: Readonly<Record<string, Bilingual>> = {
  submissions: { zh: '申报', en: 'Submissions' },
  'submissions[]': { zh: '申报', en: 'Submissions' },
  'recommender.name': { zh: '推荐单位名称', en: 'Recommender name' },
  'recommender.kind': { zh: '推荐单位类型', en: 'Kind of recommender' },
  'recommender.region': { zh: '推荐单位所在地区', en: 'Region of the recommender' },
};
