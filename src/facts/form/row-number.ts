const HEADS = /^(序号|编号|排名|排序|名次|no\.?|#|s\/?n|item( no\.?)?|rank)$/i;

/** Whether a column is headed as one that only counts the rows. */
export const countsRows = (head: string): boolean => HEADS.test(head.trim());
