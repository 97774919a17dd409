import { folded } from './folded.ts';

/** The first two digits that postal codes of mainland China have, and the codes used in letters to Hong Kong, Macao and Taiwan. */
const POSTCODE = /^(?:(?:0[1-7]|1[0-356]|2[0-7]|3[0-6]|4[0-7]|5[1-7]|6[1-7]|7[1-5]|8[13-6])\d{4}|99907[789])$/;

/** Whether a text is a Chinese postal code: six digits, of a region that has some. */
export const isChinesePostcode = (written: string): boolean => POSTCODE.test(folded(written).trim());
