import { Link } from 'react-router';
import { t, word } from '../platform/text.ts';

const typeOf = (one: string): string => `${one[0]!.toUpperCase()}${one.slice(1)}`;
/** The way to the record that a paper is about. */
export const Subject = ({ type: one, id }: { type: string; id: string }) =>
  one === 'register' ? t('paper.register') : <Link to={`/${typeOf(one)}/${id}`}>{word(`${typeOf(one)}.one`) ?? one}</Link>;
