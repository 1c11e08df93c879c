/** A name as its readers take it: 张 三 and 张三, Ａnn and ann are the same. */
export const spelt = (name: string): string => name.normalize("NFKC").replace(/\s/g, "").toLowerCase();
