import { type Clue, TODO } from '../proposal.ts';
import { type Cue, clue } from './cue.ts';

export const ADDRESS = /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g;
const SENDING =
  /发送|报送|寄送|提交|投稿|发至|邮箱|电子邮件|send|sent|submit|submission|designated|deliver|e-?mail(?:ed)? (?:to|address)/i;
const ASKING = /咨询|联系|疑问|答疑|inquir|enquir|contact|question|further information/i;
const PORTAL = /(?:https?:\/\/|www\.)[\w./-]+|[\w-]+(?:\.[\w-]+)*\.(?:org|cn|com|net|int|eu)(?:\/\S*)?/gi;
const ONLINE = /平台|系统|登录|注册|网上|在线|填报|platform|portal|system|online|register|log ?in|application site/i;
const ONLINE_ONLY =
  /(?:登录|登陆|通过|在|进入)[^,。;]{0,24}(?:平台|系统)[^,。;]{0,12}(?:填报|申报|提交|注册|报送|填写)|(?:via|through|on|in|using) the (?:[\w-]+ ){0,4}(?:platform|portal|submission system|electronic system)|need to register an account|online (?:questionnaire|form|submission)/i;
const MAIL_ONLY =
  /通过(?:电子)?邮件[^,。;]{0,10}(?:提交|报送|发送)|(?:sent|send|submit(?:ted)?)[^.;]{0,30}(?:designated )?e-?mail(?: address)?/i;
const PACKAGE = /打包|压缩(?:包|文件|后)|\bzip(?:ped)?\b|(?:single|one) (?:archive|package|PDF)/i;

/** Where submissions go, and as what. */
export const deliveryCues: Cue = ({ plain, above }, { address }) => {
  const found: Clue[] = [];
  const around = `${above} ${plain}`;
  for (const match of plain.matchAll(ADDRESS)) {
    const sends = SENDING.test(plain) || (SENDING.test(above) && !ASKING.test(plain));
    if (!sends && address !== match[0]) continue;
    const sure = sends ? 'high' : ASKING.test(around) ? 'low' : 'medium';
    found.push(
      clue(match, {
        kind: 'delivery',
        topic: 'email',
        params: { to: match[0] },
        sure,
        open: sends ? [] : ['which-address'],
      }),
    );
  }
  const mail = MAIL_ONLY.exec(plain);
  if (mail !== null && found.length === 0) {
    found.push(
      clue(mail, {
        kind: 'delivery',
        topic: 'email',
        params: { to: address ?? TODO },
        sure: 'medium',
        open: ['which-address'],
      }),
    );
  }
  const online = ONLINE_ONLY.exec(plain);
  const links = [...plain.replaceAll(ADDRESS, (one) => ' '.repeat(one.length)).matchAll(PORTAL)];
  const link = links.find(() => ONLINE.test(around) && !/公众号|了解详细/.test(plain));
  const portal = online ?? link;
  if (portal !== undefined && portal !== null) {
    found.push(
      clue(portal, {
        kind: 'delivery',
        topic: 'portal',
        params: link === undefined ? {} : { portal: link[0] },
        sure: online === null ? 'medium' : 'high',
      }),
    );
  }
  const packed = PACKAGE.exec(plain);
  if (packed !== null)
    found.push(clue(packed, { kind: 'delivery', topic: 'package', params: { max_files: 1 }, sure: 'high' }));
  return found;
};
